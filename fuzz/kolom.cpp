// SPDX-License-Identifier: Apache-2.0
// The functions over columns and catalogues, with counts, offsets, scales, options and pointers that may be
// wrong, and outputs that may lie over inputs. Kept is only what a call cannot see: that memory is as long as
// the counts say. A call that refuses has written nothing; a row has a value or a reason.
#include "iku/iku.h"

#include "janji.hpp"
#include "sumber.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

using iku::fuzz::pastikan;
using iku::fuzz::Sumber;

namespace {

constexpr std::int64_t terbanyak = 24;  // rows, and as many to skip

constexpr std::array<const char*, 6> rumus{"A / B x 100%",  "(A - B) / B x 100", "A + B - A / B",
                                           "A x B x 10^18", "100 - (A + B) / 2", "bukan rumus"};

struct Handel {
    iku_daftar_aturan* aturan = nullptr;
    iku_daftar_skala* skala = nullptr;
    std::array<iku_formula*, rumus.size()> formula{};

    Handel() {
        pastikan(iku_daftar_aturan_baku(&aturan, nullptr) == IKU_OK);
        pastikan(iku_daftar_skala_baku(&skala, nullptr) == IKU_OK);
        for (std::size_t i = 0; i < rumus.size(); ++i) {
            const auto n = static_cast<std::int64_t>(std::strlen(rumus[i]));
            pastikan(iku_formula_read(rumus[i], n, IKU_LOKAL_ID, &formula[i], nullptr) == IKU_OK);
        }
    }
};

// All that a call reads and writes lies here, so that it may overlap. Inputs come first.
struct Ladang {
    std::array<std::int64_t, 8 * terbanyak> angka{};
    std::array<std::uint8_t, 8 * terbanyak> bita{};
    std::array<std::int64_t, 3 * terbanyak> hasil{};
    std::array<std::uint8_t, 3 * terbanyak> alasan{};

    bool operator==(const Ladang&) const = default;
};

class Soal {
  public:
    explicit Soal(Sumber& sumber) : sumber_(sumber), a(kolom()), b(kolom()), t(kolom()), opsi(pilih_opsi()) {
        for (auto& x : ladang.angka)
            x = sumber.bilangan();
        // Reasons mostly, and bits of any kind.
        for (std::size_t i = 0; i < ladang.bita.size(); ++i) {
            const std::uint8_t x = sumber.bita();
            const bool sebab = i % 2 == 0 && iku_alasan_nama(x, nullptr) != nullptr;
            ladang.bita[i] = sebab || x > 250 ? x : std::uint8_t{0};
        }
        baris = sumber.satu_dari(16) ? salah() : sumber.bita() % (terbanyak + 1);
        hasil = keluaran(ladang.hasil.data(), ladang.angka.data());
        hasil_lain = keluaran(ladang.hasil.data() + terbanyak, ladang.hasil.data());
        alasan = keluaran(ladang.alasan.data(), ladang.bita.data());
        di_celah = sumber.satu_dari(2) ? nullptr : ladang.alasan.data() + terbanyak;
    }

    const iku_kolom* mungkin(const iku_kolom& k) { return sumber_.satu_dari(32) ? nullptr : &k; }

    Ladang ladang{};

  private:
    std::int64_t salah() {
        const std::int64_t x = sumber_.bilangan();
        return x < 0 ? x : INT64_MAX - x % 1000;
    }
    template <class T>
    T* keluaran(T* baik, T* tindih) {
        const std::uint8_t x = sumber_.bita();
        return x < 8 ? nullptr : x < 24 ? tindih : baik;
    }
    iku_kolom kolom() {
        const std::size_t awal = sumber_.bita() % (6 * terbanyak);
        iku_kolom k{};
        k.data = sumber_.satu_dari(32) ? nullptr : ladang.angka.data() + awal;
        if (sumber_.satu_dari(3)) k.validity = ladang.bita.data() + awal;
        if (sumber_.satu_dari(3)) k.alasan = ladang.bita.data() + awal;
        k.offset = sumber_.satu_dari(32) ? salah() : sumber_.bita() % terbanyak;
        k.desimal =
            sumber_.satu_dari(32) ? static_cast<std::int32_t>(sumber_.bilangan()) : sumber_.bita() % 19;
        if (sumber_.satu_dari(64)) k.cadangan = 1;
        return k;
    }
    iku_opsi pilih_opsi() {
        iku_opsi o{};
        o.size = sumber_.satu_dari(32) ? sumber_.bilangan() % 64 : static_cast<std::int64_t>(sizeof o);
        if (o.size > static_cast<std::int64_t>(sizeof o)) o.size = 1;
        if (sumber_.satu_dari(4)) o.faktor = sumber_.bilangan();
        o.mode = sumber_.bita() % 8;
        o.desimal = sumber_.bita() % 20;
        o.utas = sumber_.bita() % 4 - (sumber_.satu_dari(64) ? 4 : 0);
        return o;
    }

    Sumber& sumber_;

  public:
    iku_kolom a, b, t;
    iku_opsi opsi;
    std::int64_t baris = 0;
    std::int64_t *hasil = nullptr, *hasil_lain = nullptr;
    std::uint8_t *alasan = nullptr, *di_celah = nullptr;
};

// A call that was refused has written nothing.
template <class F>
bool panggil(Soal& soal, F f) {
    const Ladang lama = soal.ladang;
    const std::int32_t status = f();
    pastikan(status == IKU_OK || status == IKU_ARGUMENT || status == IKU_INPUT || status == IKU_RANGE);
    pastikan(status == IKU_OK || soal.ladang == lama);
    return status == IKU_OK;
}

// Each row has a value or a known reason, and without a value it has `tanpa`.
template <class T>
void periksa(const T* hasil, const std::uint8_t* alasan, std::int64_t baris, T tanpa) {
    for (std::int64_t i = 0; i < baris; ++i) {
        pastikan(iku_alasan_nama(alasan[i], nullptr) != nullptr);
        pastikan(alasan[i] == IKU_ALASAN_ADA || hasil[i] == tanpa);
    }
}

void kolom(Soal& s, const iku_formula* f, const iku_skala* skala, int cara) {
    const std::array masukan{s.a, s.b};
    auto* const pita = reinterpret_cast<std::int8_t*>(s.hasil);
    const auto nol = std::int64_t{0};
    const auto tanpa_pita = std::int8_t{-1};
    const iku_kolom *const a = s.mungkin(s.a), *const b = s.mungkin(s.b);
    const std::int64_t n = iku_formula_variabel_count(f);
    switch (cara) {
        case 0:
            if (panggil(s, [&] { return iku_persen(a, b, s.baris, &s.opsi, s.hasil, s.alasan, nullptr); }))
                periksa(s.hasil, s.alasan, s.baris, nol);
            break;
        case 1:
            if (panggil(s, [&] {
                    return iku_formula_evaluate_kolom(f, masukan.data(), n, s.baris, &s.opsi, s.hasil,
                                                      s.alasan, nullptr);
                }))
                periksa(s.hasil, s.alasan, s.baris, nol);
            break;
        case 2:
            s.opsi.mode = s.opsi.desimal = 0;
            if (panggil(s, [&] {
                    return iku_classify(a, b, s.baris, skala, &s.opsi, pita, s.alasan, s.di_celah, nullptr);
                }))
                periksa(pita, s.alasan, s.baris, tanpa_pita);
            break;
        case 3:
            if (panggil(s, [&] {
                    return iku_formula_classify_kolom(f, masukan.data(), n, s.baris, skala, pita, s.alasan,
                                                      s.di_celah, nullptr);
                }))
                periksa(pita, s.alasan, s.baris, tanpa_pita);
            break;
        case 4:
            if (panggil(s, [&] { return iku_rank(a, b, s.baris, 1, s.hasil, s.alasan, nullptr); }))
                periksa(s.hasil, s.alasan, s.baris, nol);
            break;
        default:
            if (panggil(s,
                        [&] { return iku_reduce(a, b, s.baris, s.hasil, s.hasil_lain, s.alasan, nullptr); }))
                periksa(s.hasil_lain, s.alasan, s.baris, nol);
    }
}

void rollup(Soal& s, const iku_formula* f, std::int32_t cara) {
    const std::array masukan{s.a, s.b};
    iku_rollup* r = nullptr;
    const bool baik = panggil(s, [&] {
        return iku_formula_rollup_kolom(f, masukan.data(), iku_formula_variabel_count(f), s.baris,
                                        s.ladang.angka.data(), cara, &s.opsi, &r, nullptr);
    });
    pastikan(baik == (r != nullptr));
    periksa(iku_rollup_hasil(r), iku_rollup_alasan(r), iku_rollup_count(r), std::int64_t{0});
    iku_rollup_free(r);
}

void capaian(Soal& s, const iku_formula* f, const iku_aturan* aturan, const iku_skala* skala, int cara) {
    const std::array masukan{s.a, s.b};
    iku_soal_capaian soal{};
    soal.size = sizeof soal;
    soal.aturan = aturan;
    soal.formula = cara % 4 == 0 ? nullptr : f;
    soal.kolom = masukan.data();
    soal.n_kolom = cara % 4 == 0 ? 1 : iku_formula_variabel_count(f);
    soal.kolom_target = s.mungkin(s.t);
    auto* const pita = reinterpret_cast<std::int8_t*>(s.hasil);
    if (cara % 2 == 0) {
        if (panggil(s,
                    [&] { return iku_capaian_kolom(&soal, s.baris, &s.opsi, s.hasil, s.alasan, nullptr); }))
            periksa(s.hasil, s.alasan, s.baris, std::int64_t{0});
    } else if (panggil(s, [&] {
                   return iku_capaian_classify(&soal, s.baris, skala, pita, s.alasan, s.di_celah, nullptr);
               })) {
        periksa(pita, s.alasan, s.baris, std::int8_t{-1});
    }
}

void katalog(Soal& s, const Handel& h, std::int32_t cara) {
    const std::int64_t* const angka = s.ladang.angka.data();
    const iku_tabel_panjang tabel{sizeof tabel,   angka,   angka + terbanyak, angka + 2 * terbanyak,
                                  s.mungkin(s.a), s.baris, cara / 64};
    std::array<iku_rujukan, 2> rujukan{{{angka[50], angka[3]}, {angka[51], 0}}};
    std::array<iku_definisi, 3> definisi{};
    for (std::size_t i = 0; i < definisi.size(); ++i) {
        const iku_formula* const f =
            h.formula[static_cast<std::size_t>(cara + (i == 1 ? 1 : 0)) % rumus.size()];
        definisi[i] = {f, rujukan.data(), iku_formula_variabel_count(f)};
    }
    iku_katalog* k = nullptr;
    const bool baik = panggil(s, [&] {
        if (cara % 2 == 0) return iku_katalog_evaluate(&tabel, definisi.data(), 3, &s.opsi, &k, nullptr);
        const std::int64_t n = std::clamp<std::int64_t>(s.baris, 0, terbanyak);
        return iku_katalog_rollup(&tabel, definisi.data(), 3, angka, angka + 40, n, cara % 6, &s.opsi, &k,
                                  nullptr);
    });
    pastikan(baik == (k != nullptr));
    const std::int64_t banyak = 3 * iku_katalog_wilayah_count(k) * iku_katalog_periode_count(k);
    periksa(iku_katalog_hasil(k), iku_katalog_alasan(k), k == nullptr ? 0 : banyak, std::int64_t{0});
    iku_katalog_free(k);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t n) {
    static const Handel handel;
    Sumber sumber{data, n};
    const int apa = sumber.bita() % 16, cara = sumber.bita();
    const iku_formula* const f = handel.formula[sumber.bita() % rumus.size()];
    const iku_skala* const skala = iku_daftar_skala_get(handel.skala, sumber.bita() % 4);
    const iku_aturan* const aturan = iku_daftar_aturan_get(handel.aturan, sumber.bita() % 8);
    Soal soal(sumber);
    if (apa < 8) {
        kolom(soal, f, skala, cara % 6);
    } else if (apa < 10) {
        rollup(soal, f, cara % 6);
    } else if (apa < 13) {
        capaian(soal, f, aturan, skala, cara);
    } else {
        katalog(soal, handel, cara);
    }
    return 0;
}

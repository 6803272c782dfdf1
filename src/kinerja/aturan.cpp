// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/aturan.hpp"

#include "iku/formula/read.hpp"
#include "iku/kinerja/capaian.hpp"
#include "iku/teks/kode/kinerja.hpp"
#include "iku/teks/utf8.hpp"

#include "kinerja/data_tertanam.hpp"
#include "kinerja/periksa_json.hpp"
#include "kinerja/sendiri.hpp"

#include <algorithm>
#include <utility>

namespace iku {
namespace {

using detail::NilaiJson;
using detail::PeriksaJson;

struct TitikTabel {
    Rasional x, y;
};

// The piecewise-linear function through the points, of an expression, constant beyond its ends: as a sum of
// each segment's slope times the part of x that lies in it.
std::optional<Ekspresi> susun_tabel(const Ekspresi& x, const std::vector<TitikTabel>& titik) {
    PenyusunEkspresi p;
    bool baik = p.konstanta(titik.front().y);
    for (std::size_t i = 0; i + 1 < titik.size() && baik; ++i) {
        const auto& awal = titik[i];
        const auto& akhir = titik[i + 1];
        baik = p.ekspresi(x) && p.konstanta(awal.x) && p.operasi(Op::maksimum) && p.konstanta(akhir.x) &&
               p.operasi(Op::minimum) && p.konstanta(awal.x) && p.operasi(Op::kurang) &&
               p.konstanta((akhir.y - awal.y) / (akhir.x - awal.x)) && p.operasi(Op::kali) &&
               p.operasi(Op::tambah);
    }
    return baik ? std::move(p).selesai() : std::nullopt;
}

void catat_seratus(const AturanCapaian& aturan, std::vector<Catatan>& catatan) {
    const Hasil nilai = capaian(3, {{}, 3, {}}, aturan, Rasional(5));
    if (nilai == Hasil(100) || aturan.penuh) return;
    catatan.push_back({kode::kinerja_aturan_bukan_seratus,
                       {},
                       {aturan.id, nilai.ada() ? nilai->to_string() : std::string(nama(nilai.alasan()))}});
}

// Reads one rule; what is wrong with it is a note, and then there is no rule.
class PembacaAturan {
  public:
    PembacaAturan(const NilaiJson& json, std::string di, std::vector<Catatan>& catatan)
        : json_(json), di_(std::move(di)), catatan_(catatan), periksa_(catatan) {}

    // `arah`: the polarity of a rule that does not say it; one that says another is refused.
    std::optional<AturanCapaian> read(std::optional<Polarisasi> arah = {}) {
        const std::size_t sebelum = catatan_.size();
        periksa_.kunci(json_, di_,
                       {"id", "polarisasi", "rumus", "ekspresi", "nol", "negatif", "tabel", "di_luar_tabel",
                        "penuh", "lantai", "plafon", "asal"});
        AturanCapaian aturan;
        if (const auto* id = periksa_.teks(json_, di_, "id", true)) aturan.id = *id;
        const bool is_pita = !json_["ekspresi"].is_kosong();
        if (const auto* rumus = periksa_.teks(json_, di_, "rumus", !is_pita)) aturan.rumus = *rumus;
        polarisasi(aturan, arah);
        if (catatan_.size() != sebelum) return std::nullopt;
        rumus(aturan);
        pengganti(aturan, "nol", aturan.nol);
        pengganti(aturan, "negatif", aturan.negatif);
        aturan.penuh = periksa_.angka(json_, di_, "penuh");
        aturan.lantai = periksa_.angka(json_, di_, "lantai");
        aturan.plafon = periksa_.angka(json_, di_, "plafon");
        if (aturan.lantai && aturan.plafon && *aturan.lantai > *aturan.plafon)
            periksa_.tolak(di_ + "/lantai", "paling besar plafon");
        aturan.asal = periksa_.asal(json_, di_);
        if (catatan_.size() != sebelum) return std::nullopt;
        catat_seratus(aturan, catatan_);
        return aturan;
    }

  private:
    void polarisasi(AturanCapaian& aturan, std::optional<Polarisasi> arah) {
        if (arah) aturan.polarisasi = *arah;
        const auto* kata = periksa_.teks(json_, di_, "polarisasi", !arah);
        if (kata == nullptr) return;
        const auto ada = find_polarisasi(*kata);
        if (ada) aturan.polarisasi = *ada;
        if (ada && (!arah || *ada == *arah)) return;
        periksa_.tolak(di_ + "/polarisasi",
                       arah ? std::string(nama(*arah)) : "maximize, minimize, atau stabilize");
    }

    std::optional<Ekspresi> ekspresi(const AturanCapaian& aturan, std::string_view rumus) {
        auto hasil = read_rumus_capaian(rumus);
        if (!hasil)
            catatan_.push_back(
                {kode::kinerja_aturan_tidak_terbaca, {}, {aturan.id, std::string(rumus), di_ + "/rumus"}});
        return hasil;
    }

    // The formula as people write it, or the canonical one over v1..v5; where both are there they must agree.
    void rumus(AturanCapaian& aturan) {
        const auto* kanonik = periksa_.teks(json_, di_, "ekspresi", false);
        std::optional<Ekspresi> pita;
        if (kanonik != nullptr && !(pita = read_rumus(*kanonik, nama_besaran.size())))
            return periksa_.tolak(di_ + "/ekspresi", "rumus kanonik, misalnya v1 / v2 * 100");
        if (pita && aturan.rumus.empty()) {
            aturan.rumus = *kanonik;
            aturan.ekspresi = *std::move(pita);
            return;
        }
        rumus_tertulis(aturan);
        if (pita && aturan.ekspresi != *pita) periksa_.tolak(di_ + "/ekspresi", "yang sama dengan rumus");
    }

    void rumus_tertulis(AturanCapaian& aturan) {
        auto dasar = ekspresi(aturan, aturan.rumus);
        if (!dasar) return;
        const auto titik = tabel();
        if (titik.empty()) {
            aturan.ekspresi = *std::move(dasar);
            return;
        }
        if (const auto* luar = periksa_.teks(json_, di_, "di_luar_tabel", true)) {
            if (*luar == "alasan") aturan.daerah = Daerah{*dasar, {titik.front().x, titik.back().x}};
            if (*luar != "alasan" && *luar != "jepit")
                periksa_.tolak(di_ + "/di_luar_tabel", "jepit atau alasan");
        }
        auto hasil = susun_tabel(*dasar, titik);
        if (!hasil) return periksa_.tolak(di_ + "/tabel", "rumus dan tabel yang lebih pendek");
        aturan.ekspresi = *std::move(hasil);
    }

    std::vector<TitikTabel> tabel() {
        std::vector<TitikTabel> hasil;
        const auto& daftar = periksa_.larik(json_, di_, "tabel", false);
        for (std::size_t i = 0; i < daftar.size(); ++i) {
            const std::string di = di_ + "/tabel/" + std::to_string(i);
            const auto* pasang = daftar[i].larik();
            if (pasang == nullptr || pasang->size() != 2) {
                periksa_.tolak(di, "[x, y]");
                return {};
            }
            const auto x = periksa_.angka((*pasang)[0], di);
            const auto y = periksa_.angka((*pasang)[1], di);
            if (!x || !y) return {};
            if (!hasil.empty() && *x <= hasil.back().x) {
                periksa_.tolak(di, "x yang lebih besar daripada sebelumnya");
                return {};
            }
            hasil.push_back({*x, *y});
        }
        if (hasil.size() == 1) periksa_.tolak(di_ + "/tabel", "paling sedikit dua titik");
        return hasil.size() == 1 ? std::vector<TitikTabel>{} : hasil;
    }

    // A reason's name, a number, or a formula.
    void pengganti(const AturanCapaian& aturan, std::string_view kunci, Pengganti& isi) {
        const auto* teks = periksa_.teks(json_, di_, kunci, false);
        if (teks == nullptr) return;
        if (const auto hasil = read_pengganti(*teks)) {
            isi = *hasil;
        } else if (auto kanonik = read_rumus(*teks, nama_besaran.size())) {
            isi = *std::move(kanonik);
        } else {
            catatan_.push_back(
                {kode::kinerja_aturan_tidak_terbaca, {}, {aturan.id, *teks, di_ + '/' + std::string(kunci)}});
        }
    }

    const NilaiJson& json_;
    std::string di_;
    std::vector<Catatan>& catatan_;
    PeriksaJson periksa_;
};

}  // namespace

std::optional<Pengganti> read_pengganti(std::string_view teks) {
    if (const auto alasan = find_alasan(teks); alasan && *alasan != Alasan::ada) return Pengganti(*alasan);
    if (const auto angka = Rasional::from_string(teks)) {
        PenyusunEkspresi penyusun;
        penyusun.konstanta(*angka);
        return Pengganti(*std::move(penyusun).selesai());
    }
    if (auto ekspresi = read_rumus_capaian(teks)) return Pengganti(*std::move(ekspresi));
    return std::nullopt;
}

Bacaan<std::vector<AturanCapaian>> read_daftar_aturan(std::string_view json) {
    return detail::read_bernama<AturanCapaian, PembacaAturan>(json, "aturan");
}

std::optional<AturanCapaian> detail::read_aturan(const NilaiJson& json, const std::string& di,
                                                 std::optional<Polarisasi> arah,
                                                 std::vector<Catatan>& catatan) {
    return PembacaAturan(json, di, catatan).read(arah);
}

std::span<const AturanCapaian> aturan_baku() {
    static const std::vector<AturanCapaian> baku = *read_daftar_aturan(detail::aturan_tertanam()).isi;
    return baku;
}

const AturanCapaian* find_aturan(std::string_view id) {
    const auto baku = aturan_baku();
    const auto it = std::find_if(baku.begin(), baku.end(), [&](const auto& a) { return a.id == id; });
    return it == baku.end() ? nullptr : &*it;
}

std::optional<AturanCapaian> read_aturan(std::string_view id_atau_rumus, Polarisasi polarisasi) {
    const std::string_view teks = pangkas(id_atau_rumus);
    if (const auto* baku = find_aturan(teks)) return *baku;
    auto ekspresi = read_rumus_capaian(teks);
    if (!ekspresi) return std::nullopt;
    AturanCapaian sendiri;
    sendiri.id = sendiri.rumus = std::string(teks);
    sendiri.polarisasi = polarisasi;
    sendiri.ekspresi = *std::move(ekspresi);
    // The first built-in rule with that formula; one with more to it than the formula has another meaning.
    for (const auto& baku : aturan_baku()) {
        AturanCapaian sama = sendiri;
        sama.id = baku.id;
        sama.rumus = baku.rumus;
        sama.asal = baku.asal;
        if (sama == baku) return baku;
    }
    return sendiri;
}

std::optional<AturanCapaian> read_aturan(std::string_view id_atau_rumus) {
    for (const auto polarisasi : {Polarisasi::maximize, Polarisasi::minimize, Polarisasi::stabilize}) {
        auto aturan = read_aturan(id_atau_rumus, polarisasi);
        if (aturan && find_aturan(aturan->id) != nullptr) return aturan;
    }
    return std::nullopt;
}

}  // namespace iku

// SPDX-License-Identifier: Apache-2.0
#include "tabel/program.hpp"

#include "iku/formula/lipat.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <numeric>

namespace iku {
namespace {

// Operand numbers while compiling: a column, or a register that is written exactly once. `satu` stands for
// the integer 1, which mostly needs no register at all.
constexpr std::uint32_t satu = 0xFFFFFFFFU;

// skala * n / d.
struct Pecahan {
    Rasional skala;
    std::uint32_t n = satu;
    std::uint32_t d = satu;
};

bool is_muat(const Rasional& r) {
    return r.pembilang().to_int64().has_value() && r.penyebut().to_int64().has_value();
}

struct Keadaan {
    Program program;
    std::span<const Kolom> kolom;
    std::uint32_t berikut = 0;  // the next write-once register
    bool gagal = false;         // a constant left int64
};

// The algebra that compiles: every value is a constant fraction times a quotient of two integer registers, so
// constants and decimals cost nothing until two different ones meet in a sum.
class Kompilator {
  public:
    using nilai = Pecahan;

    explicit Kompilator(Keadaan& keadaan) noexcept : keadaan_(&keadaan) {}

    Pecahan konstanta(const Rasional& r) { return periksa({r, satu, satu}); }

    Pecahan variabel(std::uint32_t i) {
        const auto ada = std::find(keadaan_->program.kolom.begin(), keadaan_->program.kolom.end(), i);
        const auto nomor = static_cast<std::uint32_t>(ada - keadaan_->program.kolom.begin());
        return {Rasional(1) / pangkat10(keadaan_->kolom[i].desimal), nomor, satu};
    }

    Pecahan negatif(const Pecahan& x) { return periksa({-x.skala, x.n, x.d}); }

    Pecahan gabung(Op op, const Pecahan& a, const Pecahan& b) {
        if (keadaan_->gagal) return {};
        switch (op) {
            case Op::kali:
                return periksa({a.skala * b.skala, kali(a.n, b.n), kali(a.d, b.d)});
            case Op::bagi:
                uji(b);
                if (b.skala.is_nol()) return {};
                return periksa({a.skala / b.skala, kali(a.n, b.d), kali(a.d, b.n)});
            case Op::tambah:
                return jumlah(Perintah::Jenis::tambah, a, b);
            case Op::kurang:
                return jumlah(Perintah::Jenis::kurang, a, b);
            case Op::minimum:
                return jumlah(Perintah::Jenis::minimum, a, b);
            default:
                assert(op == Op::maksimum);
                return jumlah(Perintah::Jenis::maksimum, a, b);
        }
    }

    // Puts the result where the program says it is.
    void selesai(const Pecahan& hasil) {
        keadaan_->program.skala = hasil.skala;
        keadaan_->program.n = isi(hasil.n);
        keadaan_->program.d = isi(hasil.d);
        keadaan_->program.utuh = hasil.d == satu;
    }

  private:
    // Every divisor has its own test, whatever multiplication cancels it later. Its denominator has been
    // tested before, where it was a divisor itself.
    void uji(const Pecahan& pembagi) {
        if (pembagi.skala.is_nol()) keadaan_->program.selalu_nol = true;
        if (pembagi.n != satu)
            keadaan_->program.perintah.push_back({Perintah::Jenis::uji_nol, satu, pembagi.n, satu, satu, 0});
    }

    // Both over one denominator and one positive scale, which leaves integer factors of the numerators.
    Pecahan jumlah(Perintah::Jenis jenis, const Pecahan& a, const Pecahan& b) {
        const Rasional skala = skala_bersama(a.skala, b.skala);
        if (!is_muat(skala)) return batal();
        const auto ka = (a.skala / skala).to_int64();
        const auto kb = (b.skala / skala).to_int64();
        if (!ka || !kb) return batal();
        const bool sama = a.d == b.d;
        const std::uint32_t x = kali_tetapan(sama ? a.n : kali(a.n, b.d), *ka);
        const std::uint32_t y = kali_tetapan(sama ? b.n : kali(b.n, a.d), *kb);
        const std::uint32_t d = sama ? a.d : kali(a.d, b.d);
        const bool pilih = jenis == Perintah::Jenis::minimum || jenis == Perintah::Jenis::maksimum;
        return {skala, tulis({jenis, 0, isi(x), isi(y), pilih ? isi(d) : satu, 0}), d};
    }

    // The largest positive fraction of which both are integer multiples.
    static Rasional skala_bersama(const Rasional& a, const Rasional& b) {
        if (a.is_nol() && b.is_nol()) return 1;
        if (a.is_nol()) return mutlak(b);
        if (b.is_nol()) return mutlak(a);
        const auto p = a.pembilang().to_int64();
        const auto q = a.penyebut().to_int64();
        const auto r = b.pembilang().to_int64();
        const auto s = b.penyebut().to_int64();
        assert(p && q && r && s);
        // gcd(p/q, r/s) = gcd(p, r) / lcm(q, s) for fractions in lowest terms.
        const std::uint64_t atas = std::gcd(detail::besaran(*p), detail::besaran(*r));
        const std::uint64_t bersama = std::gcd(detail::besaran(*q), detail::besaran(*s));
        return Rasional(atas) / (Rasional(*q) / Rasional(bersama) * Rasional(*s));
    }

    std::uint32_t kali(std::uint32_t x, std::uint32_t y) {
        if (x == satu) return y;
        if (y == satu) return x;
        return tulis({Perintah::Jenis::kali, 0, x, y, satu, 0});
    }

    std::uint32_t kali_tetapan(std::uint32_t x, std::int64_t k) {
        if (k == 1) return x;
        if (x == satu) return tulis({Perintah::Jenis::tetapan, 0, satu, satu, satu, k});
        return tulis({Perintah::Jenis::kali_tetapan, 0, x, satu, satu, k});
    }

    // The operand itself, or a register that holds 1.
    std::uint32_t isi(std::uint32_t x) {
        return x != satu ? x : tulis({Perintah::Jenis::tetapan, 0, satu, satu, satu, 1});
    }

    std::uint32_t tulis(Perintah perintah) {
        perintah.z = keadaan_->berikut++;
        keadaan_->program.perintah.push_back(perintah);
        return perintah.z;
    }

    Pecahan periksa(Pecahan x) {
        if (keadaan_->gagal || !is_muat(x.skala)) return batal();
        return x;
    }

    Pecahan batal() {
        keadaan_->gagal = true;
        return {};
    }

    Keadaan* keadaan_;
};

// Gives every write-once register a physical one, and takes it back after its last use.
void alokasikan(Program& program) {
    const auto pertama = static_cast<std::uint32_t>(program.kolom.size());
    const std::size_t akhir = program.perintah.size();
    std::vector<std::size_t> terakhir;  // by write-once register: the last step that reads it
    const auto catat = [&](std::uint32_t x, std::size_t langkah) {
        if (x == satu || x < pertama) return;
        const std::size_t i = x - pertama;
        if (terakhir.size() <= i) terakhir.resize(i + 1);
        terakhir[i] = langkah;
    };
    for (std::size_t i = 0; i < akhir; ++i) {
        const Perintah& p = program.perintah[i];
        if (p.jenis != Perintah::Jenis::uji_nol) catat(p.z, i);
        for (const std::uint32_t x : {p.x, p.y, p.d})
            catat(x, i);
    }
    catat(program.n, akhir);
    catat(program.d, akhir);

    std::vector<std::uint32_t> nyata(terakhir.size());
    std::vector<std::uint32_t> bebas;
    const auto ganti = [&](std::uint32_t& x) {
        if (x != satu && x >= pertama) x = nyata[x - pertama];
    };
    for (std::size_t i = 0; i < akhir; ++i) {
        Perintah& p = program.perintah[i];
        // First the target, then the sources go free: a step never writes what it reads.
        std::array<std::uint32_t, 4> lama{p.z, p.x, p.y, p.d};
        if (p.jenis == Perintah::Jenis::uji_nol) {
            lama[0] = satu;
        } else {
            if (bebas.empty()) {
                bebas.push_back(pertama + static_cast<std::uint32_t>(program.jumlah_register));
                ++program.jumlah_register;
            }
            nyata[p.z - pertama] = bebas.back();
            bebas.pop_back();
        }
        for (std::uint32_t* const x : {&p.z, &p.x, &p.y, &p.d})
            ganti(*x);
        std::sort(lama.begin(), lama.end());
        const auto* const ujung = std::unique(lama.begin(), lama.end());
        std::for_each(lama.cbegin(), ujung, [&](std::uint32_t x) {
            if (x != satu && x >= pertama && terakhir[x - pertama] == i) bebas.push_back(nyata[x - pertama]);
        });
    }
    ganti(program.n);
    ganti(program.d);
}

}  // namespace

std::vector<std::uint32_t> variabel_dipakai(const Ekspresi& ekspresi) {
    std::vector<bool> terlihat(ekspresi.jumlah_variabel());
    std::vector<std::uint32_t> hasil;
    for (const Simpul& simpul : ekspresi.pita()) {
        if (simpul.op != Op::variabel || terlihat[simpul.arg]) continue;
        terlihat[simpul.arg] = true;
        hasil.push_back(simpul.arg);
    }
    return hasil;
}

std::optional<Program> kompilasi(const Ekspresi& ekspresi, std::span<const Kolom> kolom) {
    Keadaan keadaan{{}, kolom};
    keadaan.program.kolom = variabel_dipakai(ekspresi);
    keadaan.berikut = static_cast<std::uint32_t>(keadaan.program.kolom.size());
    const Pecahan hasil = lipat(ekspresi, Kompilator(keadaan));
    if (keadaan.gagal) return std::nullopt;
    Kompilator(keadaan).selesai(hasil);
    alokasikan(keadaan.program);
    return std::move(keadaan.program);
}

}  // namespace iku

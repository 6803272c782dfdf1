// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/evaluate.hpp"

#include "iku/formula/hitung.hpp"

#include "tabel/baris128.hpp"
#include "tabel/blok.hpp"
#include "tabel/kernels/kernel.hpp"
#include "tabel/lingkungan.hpp"
#include "tabel/program.hpp"

#include <algorithm>
#include <cassert>
#include <vector>

namespace iku {
namespace {

constexpr auto kosong = static_cast<std::uint8_t>(Alasan::tidak_dilaporkan);

// The law itself, one row at a time.
class Skalar {
  public:
    Skalar(const Ekspresi& ekspresi, std::span<const Kolom> kolom, std::span<const std::uint32_t> dipakai,
           Pembulatan pembulatan)
        : ekspresi_(ekspresi),
          kolom_(kolom),
          dipakai_(dipakai),
          pembulatan_(pembulatan),
          isi_(ekspresi.jumlah_variabel()) {}

    SelKolom operator()(std::size_t baris) {
        for (const std::uint32_t v : dipakai_)
            isi_[v] = kolom_[v].hasil(baris);
        return to_sel(evaluate(ekspresi_, isi_), pembulatan_);
    }

  private:
    const Ekspresi& ekspresi_;
    std::span<const Kolom> kolom_;
    std::span<const std::uint32_t> dipakai_;
    Pembulatan pembulatan_;
    std::vector<Hasil> isi_;
};

// Whether this row's step left int64.
bool is_luap(Perintah::Jenis jenis, std::int64_t x, std::int64_t y, std::int64_t k) noexcept {
    std::int64_t buang = 0;
    switch (jenis) {
        case Perintah::Jenis::tambah:
            return __builtin_add_overflow(x, y, &buang);
        case Perintah::Jenis::kurang:
            return __builtin_sub_overflow(x, y, &buang);
        case Perintah::Jenis::kali:
            return __builtin_mul_overflow(x, y, &buang);
        case Perintah::Jenis::kali_tetapan:
            return __builtin_mul_overflow(x, k, &buang);
        default:
            return false;
    }
}

// Runs a program over one block after the other.
class Pelaksana {
  public:
    Pelaksana(const Program& program, std::span<const Kolom> kolom)
        : program_(program), kernel_(kernels::dipakai()) {
        for (const std::uint32_t v : program.kolom)
            kolom_.push_back(kolom[v]);
        // Columns and registers of a block together stay in half of a common first-level cache.
        constexpr std::size_t anggaran = std::size_t{16} * 1024 / sizeof(std::int64_t);
        const std::size_t jalur = std::max<std::size_t>(1, kolom_.size() + program.jumlah_register);
        lebar_ = std::clamp(anggaran / jalur / 64 * 64, std::size_t{64}, blok_terbesar);
        memori_.resize(program.jumlah_register * lebar_);
        alamat_.resize(kolom_.size() + program.jumlah_register);
        for (std::size_t r = 0; r < program.jumlah_register; ++r)
            alamat_[kolom_.size() + r] = memori_.data() + r * lebar_;
        luap_.resize(lebar_);
    }

    std::size_t lebar() const noexcept { return lebar_; }
    std::span<const Kolom> kolom() const noexcept { return kolom_; }

    // Computes n and d of the block and the rows' reasons; afterwards luap() says which rows left int64.
    void jalankan(std::size_t awal, std::span<std::uint8_t> alasan) noexcept {
        std::fill(alasan.begin(), alasan.end(),
                  program_.selalu_nol ? static_cast<std::uint8_t>(Alasan::penyebut_nol) : std::uint8_t{0});
        ada_luap_ = false;
        for (std::size_t k = 0; k < kolom_.size(); ++k)
            alamat_[k] = kolom_[k].isi.data() + awal;
        for (const Perintah& p : program_.perintah)
            lakukan(p, alasan);
        for (const Kolom& kolom : kolom_)
            gabung_keabsahan(kolom, awal, alasan);
    }

    bool ada_luap() const noexcept { return ada_luap_; }
    bool is_luap_baris(std::size_t i) const noexcept { return luap_[i] != 0; }
    const std::int64_t* n() const noexcept { return alamat_[program_.n]; }
    const std::int64_t* d() const noexcept { return alamat_[program_.d]; }

  private:
    void lakukan(const Perintah& p, std::span<std::uint8_t> alasan) noexcept {
        const std::size_t m = alasan.size();
        if (p.jenis == Perintah::Jenis::uji_nol) return kernel_.uji_nol(alamat_[p.x], alasan.data(), m);
        std::int64_t* const z = memori_.data() + (p.z - kolom_.size()) * lebar_;
        if (p.jenis == Perintah::Jenis::tetapan) {
            std::fill_n(z, m, p.k);
            return;
        }
        const std::int64_t* const x = alamat_[p.x];
        const std::int64_t* const y = p.jenis == Perintah::Jenis::kali_tetapan ? x : alamat_[p.y];
        bool curiga = false;
        switch (p.jenis) {
            case Perintah::Jenis::tambah:
                curiga = kernel_.tambah(z, x, y, m);
                break;
            case Perintah::Jenis::kurang:
                curiga = kernel_.kurang(z, x, y, m);
                break;
            case Perintah::Jenis::kali:
                curiga = kernel_.kali(z, x, y, m);
                break;
            case Perintah::Jenis::kali_tetapan:
                curiga = kernel_.kali_tetapan(z, x, p.k, m);
                break;
            case Perintah::Jenis::minimum:
                kernel_.minimum(z, x, y, alamat_[p.d], m);
                break;
            default:
                kernel_.maksimum(z, x, y, alamat_[p.d], m);
                break;
        }
        if (curiga) tandai(p, x, y, m);
    }

    void tandai(const Perintah& p, const std::int64_t* x, const std::int64_t* y, std::size_t m) noexcept {
        if (!ada_luap_) std::fill(luap_.begin(), luap_.end(), std::uint8_t{0});
        ada_luap_ = true;
        for (std::size_t i = 0; i < m; ++i)
            luap_[i] |= static_cast<std::uint8_t>(is_luap(p.jenis, x[i], y[i], p.k));
    }

    const Program& program_;
    const kernels::Kernel& kernel_;
    std::vector<Kolom> kolom_;  // by operand
    std::size_t lebar_ = 0;
    std::vector<std::int64_t> memori_;
    std::vector<const std::int64_t*> alamat_;  // by operand
    std::vector<std::uint8_t> luap_;
    bool ada_luap_ = false;
};

}  // namespace

void evaluate(const Ekspresi& ekspresi, std::span<const Kolom> kolom, Pembulatan pembulatan,
              std::span<std::int64_t> hasil, std::span<Alasan> alasan) {
    const std::size_t jumlah = hasil.size();
    assert(kolom.size() >= ekspresi.jumlah_variabel() && alasan.size() == jumlah);
    assert(std::all_of(kolom.begin(), kolom.end(), [&](const Kolom& k) {
        return k.size() == jumlah && k.desimal <= Kolom::desimal_terbanyak;
    }));

    const std::vector<std::uint32_t> dipakai = variabel_dipakai(ekspresi);
    Skalar skalar(ekspresi, kolom, dipakai, pembulatan);
    const auto tulis = [&](std::size_t i, const SelKolom& sel) {
        hasil[i] = sel.hasil;
        alasan[i] = sel.alasan;
    };
    const auto program = kompilasi(ekspresi, kolom);
    const auto pembulat = program
                              ? buat_pembulat(program->skala * pangkat10(pembulatan.desimal), pembulatan.mode)
                              : std::nullopt;
    if (!pembulat) {
        for (std::size_t i = 0; i < jumlah; ++i)
            tulis(i, skalar(i));
        return;
    }

    static_assert(sizeof(Alasan) == 1);
    auto* const kode = reinterpret_cast<std::uint8_t*>(alasan.data());
    Pelaksana pelaksana(*program, kolom);
    Baris128 baris128(*program, pelaksana.kolom());
    const LingkunganBaku lingkungan;
    for (std::size_t awal = 0; awal < jumlah; awal += pelaksana.lebar()) {
        const std::size_t m = std::min(pelaksana.lebar(), jumlah - awal);
        pelaksana.jalankan(awal, {kode + awal, m});
        pembulat->bulatkan(pelaksana.n(), pelaksana.d(), m, hasil.data() + awal, kode + awal);
        if (!pelaksana.ada_luap()) continue;
        for (std::size_t i = awal; i < awal + m; ++i) {
            if (!pelaksana.is_luap_baris(i - awal) || kode[i] >= kosong) continue;
            const auto sel = baris128(i, *pembulat);
            tulis(i, sel ? *sel : skalar(i));
        }
    }
    for (const std::uint32_t v : dipakai)
        per_alasan_dini(kolom[v], [&](std::size_t i) { tulis(i, skalar(i)); });
}

}  // namespace iku

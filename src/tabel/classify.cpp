// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/classify.hpp"

#include "tabel/bagi.hpp"
#include "tabel/blok.hpp"
#include "tabel/lingkungan.hpp"
#include "tabel/pelaksana.hpp"
#include "tabel/tangga.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <optional>

namespace iku {
namespace {

// The steps of a scale for the rows of one program.
class Pemilah {
  public:
    // Nothing where the rows must go one by one.
    static std::optional<Pemilah> susun_untuk(const Program& program, const Tangga& tangga) {
        Pemilah hasil(program.utuh);
        if (program.skala.is_nol()) return std::nullopt;
        const bool bisa = program.utuh ? susun(tangga, program.skala, hasil.bulat_)
                                       : susun(tangga, program.skala, hasil.nisbah_);
        return bisa ? std::optional(std::move(hasil)) : std::nullopt;
    }

    const std::vector<SelKelas>& anak() const noexcept { return utuh_ ? bulat_.anak : nisbah_.anak; }

    // The step of each row. Precondition: LingkunganBaku; at most blok_terbesar rows.
    void pilah(const std::int64_t* n, const std::int64_t* d, std::span<std::uint8_t> indeks) const noexcept {
        const kernels::Kernel& kernel = kernels::dipakai();
        if (utuh_) return kernel.pilah_bulat(n, indeks.size(), bulat_.batas(), indeks.data());
        kernel.pilah_nisbah(n, d, indeks.size(), nisbah_.batas(), indeks.data());
        unsigned ganjil = 0;
        for (const std::uint8_t satu : indeks)
            ganjil |= satu;
        if ((ganjil & 1U) == 0) return;
        for (std::size_t i = 0; i < indeks.size(); ++i) {
            if ((indeks[i] & 1U) != 0 && d[i] != 0) indeks[i] = nisbah_.tepat(indeks[i] / 2U, n[i], d[i]);
        }
    }

  private:
    explicit Pemilah(bool utuh) noexcept : utuh_(utuh) {}

    bool utuh_;
    TanggaBulat bulat_{};
    TanggaNisbah nisbah_{};
};

// Writes the answers of whole blocks.
class PenulisKelas {
  public:
    PenulisKelas(const KeluaranKelas& keluaran, const std::vector<SelKelas>& anak) : keluaran_(keluaran) {
        for (std::size_t k = 0; k < anak.size(); ++k) {
            pita_[k] = anak[k].pita;
            alasan_[k] = static_cast<std::uint8_t>(anak[k].alasan);
            di_celah_[k] = anak[k].di_celah;
            beralasan_ = beralasan_ || alasan_[k] != 0;
        }
    }

    // The steps of rows from `awal` on, whose reasons `alasan` has so far.
    void tulis(std::size_t awal, std::span<const std::uint8_t> indeks, std::uint8_t* alasan) const noexcept {
        const std::size_t jumlah = indeks.size();
        std::int8_t* const pita = keluaran_.pita.data() + awal;
        std::uint8_t ada_alasan = beralasan_ ? 1 : 0;
        for (std::size_t i = 0; i < jumlah; ++i)
            ada_alasan |= alasan[i];
        for (std::size_t i = 0; i < jumlah; ++i)
            pita[i] = pita_[indeks[i]];
        if (!keluaran_.di_celah.empty()) {
            for (std::size_t i = 0; i < jumlah; ++i)
                keluaran_.di_celah[awal + i] = alasan[i] == 0 ? di_celah_[indeks[i]] : std::uint8_t{0};
        }
        if (ada_alasan == 0) return;
        for (std::size_t i = 0; i < jumlah; ++i) {
            alasan[i] = alasan[i] == 0 ? alasan_[indeks[i]] : alasan[i];
            pita[i] = alasan[i] == 0 ? pita[i] : std::int8_t{-1};
        }
    }

    void tulis(std::size_t i, const SelKelas& sel) const noexcept {
        keluaran_.pita[i] = sel.pita;
        keluaran_.alasan[i] = sel.alasan;
        if (!keluaran_.di_celah.empty()) keluaran_.di_celah[i] = sel.di_celah;
    }

  private:
    const KeluaranKelas& keluaran_;
    std::array<std::int8_t, 256> pita_{};
    std::array<std::uint8_t, 256> alasan_{}, di_celah_{};
    bool beralasan_ = false;
};

// All of it, on this thread.
void pilah_semua(const Ekspresi& ekspresi, std::span<const Kolom> kolom, const Skala& skala,
                 const KeluaranKelas& keluaran) {
    const std::size_t jumlah = keluaran.pita.size();
    const std::vector<std::uint32_t> dipakai = variabel_dipakai(ekspresi);
    BarisSkalar eksak(ekspresi, kolom, dipakai);
    const auto program = kompilasi(ekspresi, kolom);
    const auto pemilah = program ? Pemilah::susun_untuk(*program, Tangga(skala, !keluaran.di_celah.empty()))
                                 : std::optional<Pemilah>();
    const PenulisKelas penulis(keluaran, pemilah ? pemilah->anak() : std::vector<SelKelas>());
    const auto skalar = [&](std::size_t i) { penulis.tulis(i, to_sel(skala.classify(eksak(i)))); };
    if (!pemilah) {
        for (std::size_t i = 0; i < jumlah; ++i)
            skalar(i);
        return;
    }

    static_assert(sizeof(Alasan) == 1);
    auto* const kode = reinterpret_cast<std::uint8_t*>(keluaran.alasan.data());
    Pelaksana pelaksana(*program, kolom);
    std::array<std::uint8_t, blok_terbesar> indeks;
    const LingkunganBaku lingkungan;
    for (std::size_t awal = 0; awal < jumlah; awal += pelaksana.lebar()) {
        const std::size_t m = std::min(pelaksana.lebar(), jumlah - awal);
        pelaksana.jalankan(awal, {kode + awal, m});
        pemilah->pilah(pelaksana.n(), pelaksana.d(), {indeks.data(), m});
        penulis.tulis(awal, {indeks.data(), m}, kode + awal);
        if (!pelaksana.ada_luap()) continue;
        for (std::size_t i = 0; i < m; ++i)
            if (pelaksana.is_luap_baris(i) && keluaran.alasan[awal + i] < Alasan::tidak_dilaporkan)
                skalar(awal + i);
    }
    for (const std::uint32_t v : dipakai)
        per_alasan_dini(kolom[v], skalar);
}

}  // namespace

void classify(const Ekspresi& ekspresi, std::span<const Kolom> kolom, const Skala& skala,
              const KeluaranKelas& keluaran, Utas utas) {
    const std::size_t jumlah = keluaran.pita.size();
    assert(kolom.size() >= ekspresi.jumlah_variabel() && keluaran.alasan.size() == jumlah);
    assert(keluaran.di_celah.empty() || keluaran.di_celah.size() == jumlah);
    assert(skala.pita.size() <= KeluaranKelas::pita_terbanyak);
    assert(std::all_of(kolom.begin(), kolom.end(), [&](const Kolom& k) {
        return k.size() == jumlah && k.desimal <= Kolom::desimal_terbanyak;
    }));
    per_rentang(jumlah, utas, [&](std::size_t awal, std::size_t m) {
        pilah_semua(ekspresi, potong(kolom, awal, m), skala, keluaran.potong(awal, m));
    });
}

}  // namespace iku

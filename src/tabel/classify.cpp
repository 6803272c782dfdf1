// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/classify.hpp"

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

void tulis(const KeluaranKelas& keluaran, std::size_t i, const SelKelas& sel) noexcept {
    keluaran.pita[i] = sel.pita;
    keluaran.alasan[i] = sel.alasan;
    if (!keluaran.di_celah.empty()) keluaran.di_celah[i] = sel.di_celah;
}

}  // namespace

void classify(const Ekspresi& ekspresi, std::span<const Kolom> kolom, const Skala& skala,
              const KeluaranKelas& keluaran) {
    const std::size_t jumlah = keluaran.pita.size();
    assert(kolom.size() >= ekspresi.jumlah_variabel() && keluaran.alasan.size() == jumlah);
    assert(keluaran.di_celah.empty() || keluaran.di_celah.size() == jumlah);
    assert(skala.pita.size() <= KeluaranKelas::pita_terbanyak);
    assert(std::all_of(kolom.begin(), kolom.end(), [&](const Kolom& k) {
        return k.size() == jumlah && k.desimal <= Kolom::desimal_terbanyak;
    }));

    const std::vector<std::uint32_t> dipakai = variabel_dipakai(ekspresi);
    BarisSkalar eksak(ekspresi, kolom, dipakai);
    const auto skalar = [&](std::size_t i) { tulis(keluaran, i, to_sel(skala.classify(eksak(i)))); };
    const auto program = kompilasi(ekspresi, kolom);
    const auto pemilah = program ? Pemilah::susun_untuk(*program, Tangga(skala)) : std::optional<Pemilah>();
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
        for (std::size_t i = 0; i < m; ++i) {
            const Alasan alasan = keluaran.alasan[awal + i];
            const SelKelas tanpa{-1, alasan, 0};
            tulis(keluaran, awal + i, alasan == Alasan::ada ? pemilah->anak()[indeks[i]] : tanpa);
        }
        if (!pelaksana.ada_luap()) continue;
        for (std::size_t i = 0; i < m; ++i)
            if (pelaksana.is_luap_baris(i) && keluaran.alasan[awal + i] < Alasan::tidak_dilaporkan)
                skalar(awal + i);
    }
    for (const std::uint32_t v : dipakai)
        per_alasan_dini(kolom[v], skalar);
}

}  // namespace iku

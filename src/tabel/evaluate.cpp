// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/evaluate.hpp"

#include "tabel/bagi.hpp"
#include "tabel/baris128.hpp"
#include "tabel/blok.hpp"
#include "tabel/lingkungan.hpp"
#include "tabel/pelaksana.hpp"

#include <algorithm>
#include <cassert>

namespace iku {
namespace {

constexpr auto kosong = static_cast<std::uint8_t>(Alasan::tidak_dilaporkan);

// All of it, on this thread.
void hitung_semua(const Ekspresi& ekspresi, std::span<const Kolom> kolom, Pembulatan pembulatan,
                  std::span<std::int64_t> hasil, std::span<Alasan> alasan) {
    const std::size_t jumlah = hasil.size();
    const std::vector<std::uint32_t> dipakai = variabel_dipakai(ekspresi);
    BarisSkalar eksak(ekspresi, kolom, dipakai);
    const auto skalar = [&](std::size_t i) { return to_sel(eksak(i), pembulatan); };
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

}  // namespace

void evaluate(const Ekspresi& ekspresi, std::span<const Kolom> kolom, Pembulatan pembulatan,
              std::span<std::int64_t> hasil, std::span<Alasan> alasan, Utas utas) {
    const std::size_t jumlah = hasil.size();
    assert(kolom.size() >= ekspresi.jumlah_variabel() && alasan.size() == jumlah);
    assert(std::all_of(kolom.begin(), kolom.end(), [&](const Kolom& k) {
        return k.size() == jumlah && k.desimal <= Kolom::desimal_terbanyak;
    }));
    per_rentang(jumlah, utas, [&](std::size_t awal, std::size_t m) {
        hitung_semua(ekspresi, potong(kolom, awal, m), pembulatan, hasil.subspan(awal, m),
                     alasan.subspan(awal, m));
    });
}

}  // namespace iku

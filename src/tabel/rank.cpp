// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/rank.hpp"

#include "iku/tabel/detail/halaman.hpp"

#include "tabel/bilangan128.hpp"
#include "tabel/blok.hpp"
#include "tabel/lingkungan.hpp"
#include "tabel/pelaksana.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <optional>
#include <vector>

namespace iku {
namespace {

// A row to be ranked: what it sorts by first, and its place.
struct Peserta {
    std::uint64_t kunci;
    std::uint32_t baris;
};

// Every row's value as skala * n / d, with one positive factor; d is empty where it is 1 everywhere.
struct Nisbah {
    std::vector<std::int64_t> n, d;
    bool sempit = true;  // every n and d is exact as a double

    int bandingkan(std::uint32_t a, std::uint32_t b) const noexcept {
        if (d.empty()) return (n[a] > n[b]) - (n[a] < n[b]);
        // Magnitudes of at most 2^63 each.
        I128 kiri = static_cast<I128>(n[a]) * d[b];
        I128 kanan = static_cast<I128>(n[b]) * d[a];
        if ((d[a] < 0) != (d[b] < 0)) std::swap(kiri, kanan);
        return (kiri > kanan) - (kiri < kanan);
    }
};

// The value of every row; nothing where one leaves int64, or the formula does not compile.
std::optional<Nisbah> hitung(const Ekspresi& ekspresi, std::span<const Kolom> kolom,
                             std::span<Alasan> alasan) {
    const auto program = kompilasi(ekspresi, kolom);
    if (!program || program->skala.tanda() <= 0) return std::nullopt;
    for (const std::uint32_t v : program->kolom) {
        bool dini = false;
        per_alasan_dini(kolom[v], [&](std::size_t /*i*/) { dini = true; });
        if (dini) return std::nullopt;
    }
    const std::size_t jumlah = alasan.size();
    auto* const kode = reinterpret_cast<std::uint8_t*>(alasan.data());
    Nisbah hasil;
    hasil.n = detail::kolom_nol<std::int64_t>(jumlah);
    if (!program->utuh) hasil.d = detail::kolom_nol<std::int64_t>(jumlah);
    std::uint64_t bit = 0;
    Pelaksana pelaksana(*program, kolom);
    for (std::size_t awal = 0; awal < jumlah; awal += pelaksana.lebar()) {
        const std::size_t m = std::min(pelaksana.lebar(), jumlah - awal);
        pelaksana.jalankan(awal, {kode + awal, m});
        if (pelaksana.ada_luap()) return std::nullopt;
        std::copy_n(pelaksana.n(), m, hasil.n.begin() + static_cast<std::ptrdiff_t>(awal));
        if (program->utuh) continue;
        std::copy_n(pelaksana.d(), m, hasil.d.begin() + static_cast<std::ptrdiff_t>(awal));
        for (std::size_t i = 0; i < m; ++i) {
            const std::int64_t n = pelaksana.n()[i];
            const std::int64_t d = pelaksana.d()[i];
            bit |= static_cast<std::uint64_t>((n ^ (n >> 63)) | (d ^ (d >> 63)));
        }
    }
    hasil.sempit = std::bit_width(bit) <= 53;
    return hasil;
}

bool is_lebih_kecil(const Peserta& a, const Peserta& b) noexcept {
    return a.kunci < b.kunci;
}

// By the highest 33 bits in which keys differ, three digits with the lowest first; then rows that share these
// by the rest. Among doubles of a million rows those are few.
void urutkan_radiks(std::vector<Peserta>& peserta) {
    constexpr unsigned lebar = 11;
    constexpr unsigned langkah = 3;
    constexpr std::size_t banyak = std::size_t{1} << lebar;
    std::uint64_t terkecil = peserta.front().kunci;
    std::uint64_t terbesar = terkecil;
    for (const Peserta& satu : peserta) {
        terkecil = std::min(terkecil, satu.kunci);
        terbesar = std::max(terbesar, satu.kunci);
    }
    const auto bit = static_cast<unsigned>(std::bit_width(terbesar - terkecil));
    const unsigned sisa = bit > langkah * lebar ? bit - langkah * lebar : 0;
    const auto atas = [&](const Peserta& satu) { return (satu.kunci - terkecil) >> sisa; };
    std::vector<std::array<std::uint32_t, banyak>> hitungan(langkah);
    for (const Peserta& satu : peserta)
        for (unsigned k = 0; k < langkah; ++k)
            ++hitungan[k][(atas(satu) >> (k * lebar)) % banyak];
    std::vector<Peserta> lain = detail::kolom_nol<Peserta>(peserta.size());
    for (unsigned k = 0; k < langkah; ++k) {
        auto& tempat = hitungan[k];
        if (tempat[(atas(peserta.front()) >> (k * lebar)) % banyak] == peserta.size()) continue;
        std::uint32_t jumlah = 0;
        for (std::uint32_t& satu : tempat) {
            const std::uint32_t di_sini = satu;
            satu = jumlah;
            jumlah += di_sini;
        }
        for (const Peserta& satu : peserta)
            lain[tempat[(atas(satu) >> (k * lebar)) % banyak]++] = satu;
        peserta.swap(lain);
    }
    if (sisa == 0) return;
    for (auto awal = peserta.begin(); awal != peserta.end();) {
        auto akhir = awal + 1;
        while (akhir != peserta.end() && atas(*akhir) == atas(*awal))
            ++akhir;
        if (akhir - awal > 1) std::sort(awal, akhir, is_lebih_kecil);
        awal = akhir;
    }
}

// The rows that have a value, in ascending order of key.
std::vector<Peserta> susun(const Nisbah& nisbah, std::span<const Alasan> alasan) {
    std::vector<Peserta> peserta;
    peserta.reserve(alasan.size());
    detail::minta_halaman_besar(peserta.data(), alasan.size() * sizeof(Peserta));
    constexpr auto bit_tanda = std::uint64_t{1} << 63U;
    std::array<std::uint64_t, blok_terbesar> kunci{};
    const kernels::Kernel& kernel = kernels::dipakai();
    for (std::size_t awal = 0; awal < alasan.size(); awal += blok_terbesar) {
        const std::size_t m = std::min(blok_terbesar, alasan.size() - awal);
        if (nisbah.d.empty()) {
            for (std::size_t i = 0; i < m; ++i)
                kunci[i] = static_cast<std::uint64_t>(nisbah.n[awal + i]) ^ bit_tanda;
        } else if (nisbah.sempit) {
            kernel.kunci_nisbah(nisbah.n.data() + awal, nisbah.d.data() + awal, m, kunci.data());
        }
        for (std::size_t i = 0; i < m; ++i)
            if (alasan[awal + i] == Alasan::ada)
                peserta.push_back({kunci[i], static_cast<std::uint32_t>(awal + i)});
    }
    constexpr std::size_t sedikit = 2000;
    if (!nisbah.sempit) return peserta;
    if (peserta.size() > sedikit) {
        urutkan_radiks(peserta);
    } else {
        std::sort(peserta.begin(), peserta.end(), is_lebih_kecil);
    }
    return peserta;
}

// Puts rows of one key, which may still differ, in order.
void rapikan(const Nisbah& nisbah, std::span<Peserta> sekunci) {
    const bool sama = std::all_of(sekunci.begin() + 1, sekunci.end(), [&](const Peserta& satu) {
        return nisbah.bandingkan(satu.baris, sekunci.front().baris) == 0;
    });
    if (sama) return;
    std::sort(sekunci.begin(), sekunci.end(),
              [&](const Peserta& a, const Peserta& b) { return nisbah.bandingkan(a.baris, b.baris) < 0; });
}

// Ranks of rows in ascending order; rows of one value share the best of their places.
void tulis(const Nisbah& nisbah, std::span<const Peserta> peserta, Urutan urutan,
           std::span<std::int64_t> hasil) {
    const std::size_t jumlah = peserta.size();
    for (std::size_t awal = 0, akhir = 0; awal < jumlah; awal = akhir) {
        for (akhir = awal + 1; akhir < jumlah; ++akhir) {
            const bool sekunci = peserta[akhir].kunci == peserta[awal].kunci;
            if (!sekunci || nisbah.bandingkan(peserta[akhir].baris, peserta[awal].baris) != 0) break;
        }
        const std::size_t lebih_baik = urutan == Urutan::terkecil_dulu ? awal : jumlah - akhir;
        for (std::size_t k = awal; k < akhir; ++k)
            hasil[peserta[k].baris] = static_cast<std::int64_t>(lebih_baik) + 1;
    }
}

// The law itself, where a row is wider than the columns' arithmetic.
void satu_per_satu(const Ekspresi& ekspresi, std::span<const Kolom> kolom, Urutan urutan,
                   std::span<std::int64_t> hasil, std::span<Alasan> alasan) {
    const auto dipakai = variabel_dipakai(ekspresi);
    BarisSkalar eksak(ekspresi, kolom, dipakai);
    std::vector<Hasil> nilai;
    for (std::size_t i = 0; i < hasil.size(); ++i)
        nilai.push_back(eksak(i));
    const auto peringkat_baris = peringkat(nilai, urutan);
    for (std::size_t i = 0; i < hasil.size(); ++i) {
        hasil[i] = peringkat_baris[i].value_or(0);
        alasan[i] = nilai[i].alasan();
    }
}

}  // namespace

void rank(const Ekspresi& ekspresi, std::span<const Kolom> kolom, Urutan urutan,
          std::span<std::int64_t> hasil, std::span<Alasan> alasan) {
    assert(kolom.size() >= ekspresi.jumlah_variabel() && alasan.size() == hasil.size());
    const LingkunganBaku lingkungan;
    const auto nisbah = hitung(ekspresi, kolom, alasan);
    if (!nisbah) return satu_per_satu(ekspresi, kolom, urutan, hasil, alasan);
    std::vector<Peserta> peserta = susun(*nisbah, alasan);
    for (auto awal = peserta.begin(); awal != peserta.end();) {
        const auto akhir =
            std::find_if(awal + 1, peserta.end(), [&](const Peserta& p) { return p.kunci != awal->kunci; });
        if (akhir - awal > 1 && !nisbah->d.empty()) rapikan(*nisbah, {awal, akhir});
        awal = akhir;
    }
    std::fill(hasil.begin(), hasil.end(), 0);
    tulis(*nisbah, peserta, urutan, hasil);
}

}  // namespace iku

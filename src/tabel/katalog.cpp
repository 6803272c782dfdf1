// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/katalog.hpp"

#include "iku/tabel/evaluate.hpp"
#include "iku/tabel/kelompok.hpp"
#include "iku/tabel/rollup.hpp"

#include "tabel/bagi.hpp"

#include <algorithm>
#include <cassert>
#include <limits>
#include <map>
#include <new>
#include <numeric>
#include <utility>

namespace iku {
namespace {

// Rows of one batch: enough that compiling a program is nothing beside running it, and few enough that the
// columns stay in the cache.
constexpr std::size_t baris_sekumpulan = 16'384;

// No row yet: no reason has this code.
constexpr auto tanpa_baris = static_cast<Alasan>(0xFF);

// The long table, sorted by variable once, and read through the shifts of some definitions.
class Susunan {
  public:
    Susunan(const TabelPanjang& tabel, std::span<const DefinisiKatalog> definisi)
        : desimal_(tabel.nilai.desimal) {
        Kelompok wilayah(tabel.wilayah), periode(tabel.periode), variabel(tabel.variabel);
        wilayah_ = std::move(wilayah.kunci);
        periode_ = std::move(periode.kunci);
        kode_ = std::move(variabel.kunci);
        awal_.assign(kode_.size() + 1, 0);
        for (const std::uint32_t v : variabel.nomor)
            ++awal_[v + 1];
        std::partial_sum(awal_.begin(), awal_.end(), awal_.begin());
        std::vector<std::uint32_t> isi(awal_.begin(), awal_.end() - 1);
        fakta_.resize(variabel.nomor.size());
        alasan_.resize(variabel.nomor.size());
        for (std::size_t i = 0; i < fakta_.size(); ++i) {
            const std::uint32_t k = isi[variabel.nomor[i]]++;
            alasan_[k] = tabel.nilai.alasan_baris(i);
            fakta_[k] = {alasan_[k] == Alasan::ada ? tabel.nilai.isi[i] : 0, wilayah.nomor[i],
                         periode.nomor[i]};
        }
        for (const DefinisiKatalog& satu : definisi)
            for (const RujukanVariabel& rujukan : satu.variabel)
                tujuan_.try_emplace(rujukan.geser);
        for (auto& [geser, tujuan] : tujuan_)
            tujuan = susun_tujuan(geser);
    }

    const std::vector<std::int64_t>& wilayah() const noexcept { return wilayah_; }
    const std::vector<std::int64_t>& periode() const noexcept { return periode_; }
    std::size_t sel() const noexcept { return wilayah_.size() * periode_.size(); }
    std::uint8_t desimal() const noexcept { return desimal_; }

    // What stands for the reference in every region and period. `isi` is 0 everywhere before.
    void tulis(const RujukanVariabel& rujukan, std::int64_t* isi, Alasan* alasan) const {
        std::fill_n(alasan, sel(), tanpa_baris);
        const auto ada = std::lower_bound(kode_.begin(), kode_.end(), rujukan.kode);
        if (ada != kode_.end() && *ada == rujukan.kode)
            tebar(static_cast<std::size_t>(ada - kode_.begin()), tujuan_.at(rujukan.geser), isi, alasan);
        std::replace(alasan, alasan + sel(), tanpa_baris, Alasan::tidak_dilaporkan);
    }

  private:
    // A row, by the places of its keys; its value is 0 where there is none.
    struct Fakta {
        std::int64_t nilai;
        std::uint32_t wilayah, periode;
    };

    static constexpr std::uint32_t luar = std::numeric_limits<std::uint32_t>::max();

    void tebar(std::size_t variabel, const std::vector<std::uint32_t>& tujuan, std::int64_t* isi,
               Alasan* alasan) const {
        for (std::uint32_t k = awal_[variabel]; k < awal_[variabel + 1]; ++k) {
            const Fakta& fakta = fakta_[k];
            const std::uint32_t p = tujuan[fakta.periode];
            if (p == luar) continue;
            const std::size_t letak = fakta.wilayah * periode_.size() + p;
            const bool pertama = alasan[letak] == tanpa_baris;
            alasan[letak] = pertama ? alasan_[k] : Alasan::ambigu;
            isi[letak] = pertama ? fakta.nilai : 0;
        }
    }

    // For each period the one that reads it at this distance.
    std::vector<std::uint32_t> susun_tujuan(std::int64_t geser) const {
        std::vector<std::uint32_t> hasil(periode_.size(), luar);
        const auto& kunci = periode_;
        for (std::size_t p = 0; p < kunci.size(); ++p) {
            // The reader's key plus `geser` is this one; where that leaves int64 there is no such reader.
            std::int64_t pembaca = 0;
            if (__builtin_sub_overflow(kunci[p], geser, &pembaca)) continue;
            const auto ada = std::lower_bound(kunci.begin(), kunci.end(), pembaca);
            if (ada != kunci.end() && *ada == pembaca)
                hasil[p] = static_cast<std::uint32_t>(ada - kunci.begin());
        }
        return hasil;
    }

    std::uint8_t desimal_;
    std::vector<std::int64_t> wilayah_{}, periode_{}, kode_{};
    std::vector<std::uint32_t> awal_{};  // rows awal_[v] .. awal_[v + 1] - 1 of those below are variable v's
    std::vector<Fakta> fakta_{};
    std::vector<Alasan> alasan_{};
    std::map<std::int64_t, std::vector<std::uint32_t>> tujuan_{};
};

// The columns of one or several definitions of one shape, one behind the other.
class Kumpulan {
  public:
    Kumpulan(const Susunan& susunan, std::span<const DefinisiKatalog> definisi,
             std::span<const std::size_t> dipilih)
        : baris_(susunan.sel() * dipilih.size()) {
        const std::size_t banyak = definisi[dipilih.front()].ekspresi.jumlah_variabel();
        isi_.resize(banyak * baris_);
        alasan_.resize(banyak * baris_);
        for (std::size_t v = 0; v < banyak; ++v) {
            std::int64_t* const isi = isi_.data() + v * baris_;
            Alasan* const alasan = alasan_.data() + v * baris_;
            for (std::size_t k = 0; k < dipilih.size(); ++k)
                susunan.tulis(definisi[dipilih[k]].variabel[v], isi + k * susunan.sel(),
                              alasan + k * susunan.sel());
            kolom_.push_back({{isi, baris_}, nullptr, 0, susunan.desimal(), alasan});
        }
    }

    std::size_t size() const noexcept { return baris_; }
    const std::vector<Kolom>& kolom() const noexcept { return kolom_; }

  private:
    std::size_t baris_;
    std::vector<std::int64_t> isi_{};
    std::vector<Alasan> alasan_{};
    std::vector<Kolom> kolom_{};
};

// The definitions by the shape of their formulas: equal ones behind one another.
std::vector<std::size_t> urutkan_bentuk(std::span<const DefinisiKatalog> definisi) {
    std::vector<std::size_t> urutan(definisi.size());
    std::iota(urutan.begin(), urutan.end(), std::size_t{0});
    std::vector<std::size_t> bentuk(definisi.size());
    for (std::size_t k = 0; k < definisi.size(); ++k)
        bentuk[k] = definisi[k].ekspresi.hash();
    std::stable_sort(urutan.begin(), urutan.end(),
                     [&](std::size_t a, std::size_t b) { return bentuk[a] < bentuk[b]; });
    return urutan;
}

// Which places of `urutan` each batch has: definitions of one shape, and not more rows than a batch has.
std::vector<std::span<const std::size_t>> susun_kumpulan(std::span<const DefinisiKatalog> definisi,
                                                         std::span<const std::size_t> urutan,
                                                         std::size_t sel) {
    std::vector<std::span<const std::size_t>> hasil;
    const std::size_t terbanyak = std::max<std::size_t>(1, baris_sekumpulan / std::max<std::size_t>(1, sel));
    for (std::size_t awal = 0; awal < urutan.size();) {
        std::size_t akhir = awal + 1;
        while (akhir < urutan.size() && akhir - awal < terbanyak &&
               definisi[urutan[akhir]].ekspresi == definisi[urutan[awal]].ekspresi)
            ++akhir;
        hasil.push_back(urutan.subspan(awal, akhir - awal));
        awal = akhir;
    }
    return hasil;
}

[[maybe_unused]] bool is_lengkap(std::span<const DefinisiKatalog> definisi) {
    return std::all_of(definisi.begin(), definisi.end(), [](const DefinisiKatalog& d) {
        return d.variabel.size() >= d.ekspresi.jumlah_variabel();
    });
}

HasilKatalog kosong(std::vector<std::int64_t> wilayah, std::vector<std::int64_t> periode,
                    std::size_t definisi) {
    HasilKatalog hasil;
    hasil.wilayah = std::move(wilayah);
    hasil.periode = std::move(periode);
    std::size_t banyak = 0;
    if (__builtin_mul_overflow(definisi, hasil.wilayah.size() * hasil.periode.size(), &banyak) ||
        banyak > hasil.hasil.max_size())
        throw std::bad_alloc();
    hasil.hasil.resize(banyak);
    hasil.alasan.resize(hasil.hasil.size());
    return hasil;
}

// Cells by their group and period, of so many definitions behind one another.
Kelompok susun_grup(const Kelompok& grup, std::size_t periode, std::size_t definisi) {
    Kelompok hasil;
    const std::size_t sel = grup.size() * periode;
    hasil.kunci.resize(sel * definisi);
    std::iota(hasil.kunci.begin(), hasil.kunci.end(), std::int64_t{0});
    hasil.nomor.reserve(grup.nomor.size() * periode * definisi);
    for (std::size_t k = 0; k < definisi; ++k)
        for (const std::uint32_t g : grup.nomor)
            for (std::size_t p = 0; p < periode; ++p)
                hasil.nomor.push_back(static_cast<std::uint32_t>(k * sel + g * periode + p));
    return hasil;
}

// Where the figures of a batch belong: `dari` has those of its definitions behind one another, in their
// order.
template <class T>
void sebarkan(const std::vector<T>& dari, std::span<const std::size_t> dipilih, std::vector<T>& ke) {
    const std::size_t sel = dari.size() / dipilih.size();
    for (std::size_t k = 0; k < dipilih.size(); ++k)
        std::copy_n(dari.data() + k * sel, sel, ke.data() + dipilih[k] * sel);
}

}  // namespace

HasilKatalog evaluate(const TabelPanjang& tabel, std::span<const DefinisiKatalog> definisi,
                      Pembulatan pembulatan, Utas utas) {
    assert(is_lengkap(definisi));
    const Susunan susunan(tabel, definisi);
    HasilKatalog hasil = kosong(susunan.wilayah(), susunan.periode(), definisi.size());
    const std::vector<std::size_t> urutan = urutkan_bentuk(definisi);
    const auto semua = susun_kumpulan(definisi, urutan, susunan.sel());
    const auto hitung = [&](std::size_t i) {
        const std::span<const std::size_t> dipilih = semua[i];
        const Kumpulan kumpulan(susunan, definisi, dipilih);
        const Ekspresi& ekspresi = definisi[dipilih.front()].ekspresi;
        if (dipilih.size() == 1) {
            const std::size_t letak = hasil.letak(dipilih.front(), 0, 0);
            return evaluate(ekspresi, kumpulan.kolom(), pembulatan,
                            std::span(hasil.hasil).subspan(letak, kumpulan.size()),
                            std::span(hasil.alasan).subspan(letak, kumpulan.size()));
        }
        std::vector<std::int64_t> isi(kumpulan.size());
        std::vector<Alasan> alasan(kumpulan.size());
        evaluate(ekspresi, kumpulan.kolom(), pembulatan, isi, alasan);
        sebarkan(isi, dipilih, hasil.hasil);
        sebarkan(alasan, dipilih, hasil.alasan);
    };
    bagi_tugas(semua.size(), {bagi_baris(hasil.hasil.size(), utas).utas}, Tugas(hitung));
    return hasil;
}

HasilKatalog rollup(const TabelPanjang& tabel, std::span<const DefinisiKatalog> definisi,
                    std::span<const std::int64_t> grup, CaraRollup cara, Pembulatan pembulatan, Utas utas) {
    assert(is_lengkap(definisi));
    const Susunan susunan(tabel, definisi);
    assert(grup.size() == susunan.wilayah().size());
    const Kelompok per_wilayah(grup);
    HasilKatalog hasil = kosong(per_wilayah.kunci, susunan.periode(), definisi.size());
    hasil.dilaporkan.resize(hasil.hasil.size());
    hasil.diharapkan.resize(hasil.hasil.size());
    const std::vector<std::size_t> urutan = urutkan_bentuk(definisi);
    const auto semua = susun_kumpulan(definisi, urutan, susunan.sel());
    // Most batches are as large as the largest.
    std::size_t terbanyak = 0;
    for (const auto& dipilih : semua)
        terbanyak = std::max(terbanyak, dipilih.size());
    const Kelompok penuh = susun_grup(per_wilayah, susunan.periode().size(), terbanyak);
    const auto hitung = [&](std::size_t i) {
        const std::span<const std::size_t> dipilih = semua[i];
        const Kumpulan kumpulan(susunan, definisi, dipilih);
        const Kelompok sebagian = dipilih.size() == terbanyak
                                      ? Kelompok{}
                                      : susun_grup(per_wilayah, susunan.periode().size(), dipilih.size());
        const RollupKolom angka = rollup(definisi[dipilih.front()].ekspresi, kumpulan.kolom(),
                                         dipilih.size() == terbanyak ? penuh : sebagian, cara, pembulatan);
        sebarkan(angka.hasil, dipilih, hasil.hasil);
        sebarkan(angka.alasan, dipilih, hasil.alasan);
        sebarkan(angka.dilaporkan, dipilih, hasil.dilaporkan);
        sebarkan(angka.diharapkan, dipilih, hasil.diharapkan);
    };
    bagi_tugas(semua.size(), {bagi_baris(definisi.size() * susunan.sel(), utas).utas}, Tugas(hitung));
    return hasil;
}

std::vector<std::int64_t> daftar_wilayah(const TabelPanjang& tabel) {
    return Kelompok(tabel.wilayah).kunci;
}

std::int64_t awalan_kode(std::int64_t kode, int digit) noexcept {
    assert(kode >= 0 && digit >= 1);
    int panjang = 0;
    for (std::int64_t sisa = kode; sisa > 0; sisa /= 10)
        ++panjang;
    for (; panjang > digit; --panjang)
        kode /= 10;
    return kode;
}

}  // namespace iku

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
        : tabel_(tabel), wilayah_(tabel.wilayah), periode_(tabel.periode) {
        const Kelompok variabel(tabel.variabel);
        kode_ = variabel.kunci;
        awal_.assign(kode_.size() + 1, 0);
        for (const std::uint32_t v : variabel.nomor)
            ++awal_[v + 1];
        std::partial_sum(awal_.begin(), awal_.end(), awal_.begin());
        std::vector<std::uint32_t> isi(awal_.begin(), awal_.end() - 1);
        urut_.resize(variabel.nomor.size());
        for (std::size_t i = 0; i < urut_.size(); ++i)
            urut_[isi[variabel.nomor[i]]++] = static_cast<std::uint32_t>(i);
        for (const DefinisiKatalog& satu : definisi)
            for (const RujukanVariabel& rujukan : satu.variabel)
                tujuan_.try_emplace(rujukan.geser);
        for (auto& [geser, tujuan] : tujuan_)
            tujuan = susun_tujuan(geser);
    }

    const std::vector<std::int64_t>& wilayah() const noexcept { return wilayah_.kunci; }
    const std::vector<std::int64_t>& periode() const noexcept { return periode_.kunci; }
    std::size_t sel() const noexcept { return wilayah_.size() * periode_.size(); }
    std::uint8_t desimal() const noexcept { return tabel_.nilai.desimal; }

    // What stands for the reference in every region and period.
    void tulis(const RujukanVariabel& rujukan, std::int64_t* isi, Alasan* alasan) const {
        std::fill_n(isi, sel(), 0);
        std::fill_n(alasan, sel(), tanpa_baris);
        const auto ada = std::lower_bound(kode_.begin(), kode_.end(), rujukan.kode);
        if (ada != kode_.end() && *ada == rujukan.kode)
            tebar(static_cast<std::size_t>(ada - kode_.begin()), tujuan_.at(rujukan.geser), isi, alasan);
        std::replace(alasan, alasan + sel(), tanpa_baris, Alasan::tidak_dilaporkan);
    }

  private:
    static constexpr std::uint32_t luar = std::numeric_limits<std::uint32_t>::max();

    void tebar(std::size_t variabel, const std::vector<std::uint32_t>& tujuan, std::int64_t* isi,
               Alasan* alasan) const {
        for (std::uint32_t k = awal_[variabel]; k < awal_[variabel + 1]; ++k) {
            const std::size_t baris = urut_[k];
            const std::uint32_t p = tujuan[periode_.nomor[baris]];
            if (p == luar) continue;
            const std::size_t letak = wilayah_.nomor[baris] * periode_.size() + p;
            const bool pertama = alasan[letak] == tanpa_baris;
            alasan[letak] = pertama ? tabel_.nilai.alasan_baris(baris) : Alasan::ambigu;
            isi[letak] = alasan[letak] == Alasan::ada ? tabel_.nilai.isi[baris] : 0;
        }
    }

    // For each period the one that reads it at this distance.
    std::vector<std::uint32_t> susun_tujuan(std::int64_t geser) const {
        std::vector<std::uint32_t> hasil(periode_.size(), luar);
        const auto& kunci = periode_.kunci;
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

    const TabelPanjang& tabel_;
    Kelompok wilayah_, periode_;
    std::vector<std::int64_t> kode_;
    std::vector<std::uint32_t> awal_, urut_;  // rows awal_[v] .. awal_[v + 1] - 1 of urut_ are variable v's
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
    hasil.hasil.resize(definisi * hasil.wilayah.size() * hasil.periode.size());
    hasil.alasan.resize(hasil.hasil.size());
    return hasil;
}

// Cells by their group and period.
Kelompok susun_grup(const Kelompok& grup, std::size_t periode) {
    Kelompok hasil;
    hasil.kunci.resize(grup.size() * periode);
    std::iota(hasil.kunci.begin(), hasil.kunci.end(), std::int64_t{0});
    for (const std::uint32_t g : grup.nomor)
        for (std::size_t p = 0; p < periode; ++p)
            hasil.nomor.push_back(static_cast<std::uint32_t>(g * periode + p));
    return hasil;
}

}  // namespace

HasilKatalog evaluate(const TabelPanjang& tabel, std::span<const DefinisiKatalog> definisi,
                      Pembulatan pembulatan, Utas utas) {
    assert(is_lengkap(definisi));
    const Susunan susunan(tabel, definisi);
    HasilKatalog hasil = kosong(susunan.wilayah(), susunan.periode(), definisi.size());
    const std::size_t sel = susunan.sel();
    const std::vector<std::size_t> urutan = urutkan_bentuk(definisi);
    const auto semua = susun_kumpulan(definisi, urutan, sel);
    const auto hitung = [&](std::size_t i) {
        const std::span<const std::size_t> dipilih = semua[i];
        const Kumpulan kumpulan(susunan, definisi, dipilih);
        std::vector<std::int64_t> isi(kumpulan.size());
        std::vector<Alasan> alasan(kumpulan.size());
        evaluate(definisi[dipilih.front()].ekspresi, kumpulan.kolom(), pembulatan, isi, alasan);
        for (std::size_t k = 0; k < dipilih.size(); ++k) {
            std::copy_n(isi.data() + k * sel, sel, hasil.hasil.data() + dipilih[k] * sel);
            std::copy_n(alasan.data() + k * sel, sel, hasil.alasan.data() + dipilih[k] * sel);
        }
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
    const Kelompok per_sel = susun_grup(per_wilayah, susunan.periode().size());
    HasilKatalog hasil = kosong(per_wilayah.kunci, susunan.periode(), definisi.size());
    hasil.dilaporkan.resize(hasil.hasil.size());
    hasil.diharapkan.resize(hasil.hasil.size());
    const auto hitung = [&](std::size_t k) {
        const Kumpulan kumpulan(susunan, definisi, std::span(&k, 1));
        const RollupKolom satu = rollup(definisi[k].ekspresi, kumpulan.kolom(), per_sel, cara, pembulatan);
        const std::size_t letak = hasil.letak(k, 0, 0);
        std::copy(satu.hasil.begin(), satu.hasil.end(), hasil.hasil.data() + letak);
        std::copy(satu.alasan.begin(), satu.alasan.end(), hasil.alasan.data() + letak);
        std::copy(satu.dilaporkan.begin(), satu.dilaporkan.end(), hasil.dilaporkan.data() + letak);
        std::copy(satu.diharapkan.begin(), satu.diharapkan.end(), hasil.diharapkan.data() + letak);
    };
    bagi_tugas(definisi.size(), {bagi_baris(definisi.size() * susunan.sel(), utas).utas}, Tugas(hitung));
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

// SPDX-License-Identifier: Apache-2.0
#include "dokumen/spasi/sasaran.hpp"

#include "dokumen/spasi/ciri.hpp"

#include <algorithm>
#include <cstdlib>

namespace iku::detail::dok {
namespace {

class PemotongSasaran {
  public:
    PemotongSasaran(const std::vector<BarisKisi>& kisi, const std::vector<std::size_t>& awal,
                    std::size_t kolom, std::size_t nomor, Rata rata)
        : kisi_(kisi), awal_(awal), rata_(rata) {
        std::size_t nomor_lalu = 0;
        for (const BarisKisi& garis : kisi) {
            ciri_.push_back(inspect(garis.sel[kolom], Peran::sasaran));
            jumlah_nomor_.push_back(nomor_lalu);
            nomor_lalu += nomor < garis.sel.size() && !garis.sel[nomor].empty() ? 1 : 0;
        }
        jumlah_nomor_.push_back(nomor_lalu);
        std::size_t bernomor = 0;
        for (std::size_t r = 0; r < awal.size(); ++r)
            bernomor += count_nomor(r, r) == 1 ? 1 : 0;
        nomor_per_baris_ = bernomor == awal.size();
    }

    // For each row, the first row of the objective it belongs to.
    std::vector<std::size_t> cut() const {
        const std::size_t n = awal_.size();
        std::vector<int> terbaik(n + 1, tak_hingga);
        std::vector<std::size_t> dari(n + 1, 0);
        terbaik[0] = 0;
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = i; j < std::min(n, i + rentang_terbanyak); ++j) {
                const int biaya = terbaik[i] + price(i, j);
                if (biaya >= terbaik[j + 1]) continue;
                terbaik[j + 1] = biaya;
                dari[j + 1] = i;
            }
        }
        std::vector<std::size_t> hasil(n, 0);
        for (std::size_t j = n; j > 0; j = dari[j])
            std::fill(hasil.begin() + static_cast<std::ptrdiff_t>(dari[j]),
                      hasil.begin() + static_cast<std::ptrdiff_t>(j), dari[j]);
        return hasil;
    }

    int total(const std::vector<std::size_t>& pertama) const {
        int hasil = 0;
        for (std::size_t i = 0; i < pertama.size();) {
            std::size_t j = i;
            while (j + 1 < pertama.size() && pertama[j + 1] == i)
                ++j;
            hasil += price(i, j);
            i = j + 1;
        }
        return hasil;
    }

    // The rows at which the objectives could as well be cut otherwise.
    std::vector<std::size_t> find_ragu(const std::vector<std::size_t>& pertama) const {
        std::vector<std::size_t> hasil;
        const std::size_t n = pertama.size();
        std::size_t lalu = 0;
        for (std::size_t i = 0; i < n;) {
            std::size_t j = i;
            while (j + 1 < n && pertama[j + 1] == i)
                ++j;
            const int utuh = price(i, j);
            // A cell that only its place makes reach up to a row set apart from it.
            if (j > i && !has_teks(i, i) && has_teks(i, j) && kisi_[awal_[i + 1]].sela)
                hasil.push_back(kisi_[awal_[i]].nomor);
            for (std::size_t k = i; k < j; ++k) {
                // Rows without a cell of their own go on with the one before: the same either way.
                if (!has_teks(k + 1, j) || price(i, k) + price(k + 1, j) > utuh + selisih_ragu) continue;
                hasil.push_back(kisi_[awal_[k + 1]].nomor);
                break;
            }
            if (i > 0 && has_teks(i, j) && price(lalu, j) <= price(lalu, i - 1) + utuh + selisih_ragu)
                hasil.push_back(kisi_[awal_[i]].nomor);
            // Or a row next to the boundary belongs to the other side of it.
            const int kini = i > 0 ? price(lalu, i - 1) + utuh + selisih_ragu : 0;
            if (i > 0 && i < j && has_teks(i + 1, j) && price(lalu, i) + price(i + 1, j) <= kini)
                hasil.push_back(kisi_[awal_[i]].nomor);
            if (i > lalu + 1 && has_teks(lalu, i - 2) && price(lalu, i - 2) + price(i - 1, j) <= kini)
                hasil.push_back(kisi_[awal_[i - 1]].nomor);
            lalu = i;
            i = j + 1;
        }
        return hasil;
    }

  private:
    static constexpr std::size_t rentang_terbanyak = 24;

    bool has_teks(std::size_t i, std::size_t j) const {
        for (std::size_t x = awal_[i]; x < end(j); ++x)
            if (ciri_[x].isi) return true;
        return false;
    }

    std::size_t end(std::size_t r) const { return r + 1 < awal_.size() ? awal_[r + 1] : kisi_.size(); }

    std::size_t count_nomor(std::size_t i, std::size_t j) const {
        return jumlah_nomor_[end(j)] - jumlah_nomor_[awal_[i]];
    }

    // What it costs to have row r not begin an objective.
    int price_awal(std::size_t r) const {
        const std::size_t x = awal_[r];
        int hasil = kisi_[x].sela ? harga::sela : 0;
        if (!ciri_[x].isi || ciri_[x].kecil || ciri_[x - 1].gantung) return hasil;
        const bool tanpa_nomor = !nomor_per_baris_ && jumlah_nomor_.back() > 0 && count_nomor(r, r) == 0;
        return hasil + (tanpa_nomor ? 5 : rata_ == Rata::atas ? harga::awal_besar : harga::awal_besar / 2);
    }

    int price(std::size_t i, std::size_t j) const {
        const std::size_t a = awal_[i];
        const std::size_t b = end(j);
        Jejak jejak;
        int lain = 0;
        for (std::size_t x = a; x < b; ++x) {
            const Ciri& ciri = ciri_[x];
            if (!ciri.isi) continue;
            if (jejak.isi == 0) {
                jejak.pertama = x;
                jejak.kecil = ciri.kecil;
            }
            if (jejak.isi > 0 && ciri.awal && !jejak.gantung) lain += harga::awal_lain;
            jejak.terakhir = x;
            jejak.gantung = ciri.gantung;
            ++jejak.isi;
        }
        int hasil = harga::baris + lain;
        for (std::size_t r = i + 1; r <= j; ++r)
            hasil += price_awal(r);
        if (!nomor_per_baris_ && count_nomor(i, j) > 1) hasil += harga::nomor_kedua;
        if (jejak.isi == 0) return hasil + harga::tanpa_sasaran * static_cast<int>(j - i + 1);
        hasil += (jejak.kecil ? harga::huruf_kecil : 0) + (jejak.gantung ? harga::menggantung : 0);
        const auto atas = static_cast<int>(jejak.pertama - a);
        const auto bawah = static_cast<int>(b - 1 - jejak.terakhir);
        const auto sela = static_cast<int>(jejak.terakhir - jejak.pertama + 1 - jejak.isi);
        if (rata_ == Rata::atas) return hasil + 30 * atas + 15 * sela;
        // In the middle of all its rows; or of the first of them, the others left empty.
        int miring = price_miring(atas, bawah);
        if (i < j && jejak.terakhir < end(i))
            miring = std::min(miring, harga::sel_kosong +
                                          price_miring(atas, static_cast<int>(end(i) - 1 - jejak.terakhir)));
        return hasil + miring + 2 * sela;
    }

    static int price_miring(int atas, int bawah) { return 15 * std::max(0, std::abs(atas - bawah) - 1); }

    const std::vector<BarisKisi>& kisi_;
    const std::vector<std::size_t>& awal_;
    std::vector<Ciri> ciri_;
    std::vector<std::size_t> jumlah_nomor_;  // before each line
    Rata rata_;
    bool nomor_per_baris_ = false;
};

}  // namespace

SusunanSasaran segment_sasaran(const std::vector<BarisKisi>& kisi, const std::vector<std::size_t>& awal,
                               std::size_t kolom, std::size_t nomor, Rata rata) {
    const PemotongSasaran pemotong(kisi, awal, kolom, nomor, rata);
    SusunanSasaran hasil;
    hasil.pertama = pemotong.cut();
    hasil.ragu = pemotong.find_ragu(hasil.pertama);
    hasil.harga = pemotong.total(hasil.pertama);
    return hasil;
}

}  // namespace iku::detail::dok

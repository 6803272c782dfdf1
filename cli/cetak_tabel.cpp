// SPDX-License-Identifier: Apache-2.0
#include "cetak_tabel.hpp"

#include "lebar.hpp"

#include <algorithm>
#include <utility>

namespace iku::cli {

CetakTabel::CetakTabel(std::vector<KolomTabel> kolom, char tanda_desimal)
    : kolom_(std::move(kolom)), tanda_desimal_(tanda_desimal) {}

void CetakTabel::tambah(std::vector<std::string> baris) {
    baris_.push_back(std::move(baris));
}

// The columns before the decimal mark; footnote marks behind a number without one stay behind it too.
std::size_t CetakTabel::panjang_depan(const std::string& sel) const {
    const std::size_t tanda = sel.rfind(tanda_desimal_);
    if (tanda != std::string::npos) return cli::lebar(std::string_view(sel).substr(0, tanda));
    const std::size_t angka = sel.find_last_of("0123456789");
    if (angka != std::string::npos) return cli::lebar(std::string_view(sel).substr(0, angka + 1));
    return std::min<std::size_t>(cli::lebar(sel), 1);
}

CetakTabel::Ukuran CetakTabel::ukuran(std::size_t kolom) const {
    Ukuran hasil;
    for (const auto& baris : baris_) {
        const std::size_t panjang = cli::lebar(baris[kolom]);
        if (kolom_[kolom].rata == Rata::desimal) {
            const std::size_t depan = panjang_depan(baris[kolom]);
            hasil.depan = std::max(hasil.depan, depan);
            hasil.belakang = std::max(hasil.belakang, panjang - depan);
        }
        hasil.seluruh = std::max(hasil.seluruh, panjang);
    }
    hasil.seluruh = std::max({hasil.seluruh, hasil.depan + hasil.belakang, cli::lebar(kolom_[kolom].judul)});
    return hasil;
}

std::string CetakTabel::rapikan(const std::string& sel, std::size_t kolom, const Ukuran& ukuran) const {
    const std::size_t panjang = cli::lebar(sel);
    std::size_t kanan = 0;
    if (kolom_[kolom].rata == Rata::desimal) kanan = ukuran.belakang - (panjang - panjang_depan(sel));
    const std::size_t kiri = kolom_[kolom].rata == Rata::kiri ? 0 : ukuran.seluruh - panjang - kanan;
    if (kolom_[kolom].rata == Rata::kiri) kanan = ukuran.seluruh - panjang;
    return std::string(kiri, ' ') + sel + std::string(kanan, ' ');
}

std::size_t CetakTabel::lebar() const {
    std::size_t jumlah = kolom_.empty() ? 0 : 2 * (kolom_.size() - 1);
    for (std::size_t k = 0; k < kolom_.size(); ++k)
        jumlah += ukuran(k).seluruh;
    return jumlah;
}

std::string CetakTabel::cetak(std::size_t inden) const {
    std::vector<Ukuran> semua;
    for (std::size_t k = 0; k < kolom_.size(); ++k)
        semua.push_back(ukuran(k));
    std::string teks;
    const auto tulis = [&](const auto& sel) {
        std::string baris(inden, ' ');
        for (std::size_t k = 0; k < kolom_.size(); ++k)
            baris += (k > 0 ? "  " : "") + sel(k);
        baris.erase(baris.find_last_not_of(' ') + 1);
        teks += baris + '\n';
    };
    tulis([&](std::size_t k) {
        const std::size_t kosong = semua[k].seluruh - cli::lebar(kolom_[k].judul);
        const std::string isi(kosong, ' ');
        return kolom_[k].rata == Rata::kiri ? kolom_[k].judul + isi : isi + kolom_[k].judul;
    });
    for (const auto& baris : baris_)
        tulis([&](std::size_t k) { return rapikan(baris[k], k, semua[k]); });
    return teks;
}

}  // namespace iku::cli

// SPDX-License-Identifier: Apache-2.0
#include "dokumen/baris/baris.hpp"

#include <algorithm>
#include <array>

namespace iku::detail::dok {
namespace {

// A quoted cell that is not closed within this many bytes was never meant as one; it bounds what a stray
// quotation mark can cost.
constexpr std::size_t kutip_terpanjang = std::size_t{1} << 16U;

// One cell of a pipe table: \| is a pipe, <br> a line break, emphasis marks around the cell are dropped.
Kotak read_sel_pipa(const Sumber& sumber, std::string_view sel) {
    sel = pangkas(sel);
    for (const std::string_view tanda : {std::string_view("**"), std::string_view("__")}) {
        if (sel.size() > 4 && sel.starts_with(tanda) && sel.ends_with(tanda) &&
            sel.find(tanda, 2) == sel.size() - 2)
            sel = pangkas(sel.substr(2, sel.size() - 4));
    }
    Kotak kotak;
    std::size_t awal = 0;
    for (std::size_t i = 0; i < sel.size(); ++i) {
        if (sel[i] == '\\' && i + 1 < sel.size() && sel[i + 1] == '|') {
            kotak.append(sumber, sel.substr(awal, i - awal));
            awal = ++i;
        } else if (sel[i] == '<' && (sel.substr(i, 3) == "<br" || sel.substr(i, 3) == "<BR")) {
            const std::size_t tutup = sel.substr(0, i + 8).find('>', i);
            if (tutup == std::string_view::npos) continue;
            kotak.append(sumber, pangkas(sel.substr(awal, i - awal)));
            kotak.append_as(sumber, sel.substr(i), "\n");
            i = tutup;
            awal = tutup + 1;
        }
    }
    kotak.append(sumber, sel.substr(awal));
    return kotak;
}

void split_pipa(const Sumber& sumber, std::string_view garis, bool bingkai, BarisTabel& hasil) {
    garis = pangkas(garis);
    if (garis.find('|') == std::string_view::npos) return;
    if (bingkai && garis.starts_with('|')) garis.remove_prefix(1);
    if (bingkai && garis.ends_with('|') && !garis.ends_with("\\|")) garis.remove_suffix(1);
    std::size_t awal = 0;
    for (std::size_t i = 0; i <= garis.size() && hasil.kotak.size() <= kolom_terbanyak; ++i) {
        if (i < garis.size() && garis[i] == '\\') {
            ++i;
            continue;
        }
        if (i < garis.size() && garis[i] != '|') continue;
        hasil.kotak.push_back(read_sel_pipa(sumber, garis.substr(awal, i - awal)));
        awal = i + 1;
    }
    if (awal <= garis.size() && hasil.kotak.size() <= kolom_terbanyak && awal > 0 && awal < garis.size())
        hasil.kotak.push_back(read_sel_pipa(sumber, garis.substr(awal)));
}

// Reads the quoted cell that begins at `di` (a quotation mark); afterwards `di` is behind its closing mark.
// False, and `di` unchanged, when it is not closed or when more text follows: then the mark is only a mark.
bool read_kutip(const Sumber& sumber, std::string_view sisa, char tanda, std::size_t& di, Kotak& kotak) {
    std::size_t awal = di + 1;
    for (std::size_t i = awal; i < sisa.size();) {
        if (sisa[i] != '"') {
            ++i;
            continue;
        }
        const bool lolos = i + 1 < sisa.size() && sisa[i + 1] == '"';
        kotak.append(sumber, sisa.substr(awal, i - awal + (lolos ? 1 : 0)));
        if (!lolos) {
            const std::size_t lanjut = std::min(sisa.find_first_not_of(' ', i + 1), sisa.size());
            if (lanjut < sisa.size() && sisa[lanjut] != tanda && sisa[lanjut] != '\n' && sisa[lanjut] != '\r')
                return false;
            di = lanjut;
            return true;
        }
        i += 2;
        awal = i;
    }
    return false;
}

void split_csv(const Sumber& sumber, char tanda, bool lintas, BarisTabel& hasil) {
    const std::string_view garis = sumber.baris(hasil.awal);
    const std::size_t mulai = sumber.bita(garis);
    const std::string_view sisa = sumber.teks().substr(mulai, lintas ? kutip_terpanjang : garis.size());
    std::size_t di = 0;
    while (hasil.kotak.size() <= kolom_terbanyak) {
        Kotak kotak;
        std::size_t awal = di;
        while (awal < sisa.size() && (sisa[awal] == ' ' || (sisa[awal] == '\t' && tanda != '\t')))
            ++awal;
        const bool kutip =
            awal < sisa.size() && sisa[awal] == '"' && read_kutip(sumber, sisa, tanda, awal, kotak);
        if (!kutip) {
            hasil.kutip_terbuka =
                hasil.kutip_terbuka || !kotak.is_kosong() || (awal < sisa.size() && sisa[awal] == '"');
            kotak = Kotak{};
        }
        di = kutip ? awal : di;
        const std::array<char, 3> henti{tanda, '\n', '\r'};
        const std::size_t akhir =
            std::min(sisa.find_first_of(std::string_view(henti.data(), henti.size()), di), sisa.size());
        kotak.append(sumber, kutip ? sisa.substr(di, akhir - di) : pangkas(sisa.substr(di, akhir - di)));
        kotak.trim();
        hasil.kotak.push_back(std::move(kotak));
        if (akhir >= sisa.size() || sisa[akhir] != tanda) {
            hasil.akhir = sumber.posisi(mulai + akhir, 0).baris;
            return;
        }
        di = akhir + 1;
    }
}

}  // namespace

void Kotak::trim() {
    const std::string_view inti = pangkas(teks_);
    if (inti.size() == teks_.size()) return;
    const auto buang = static_cast<std::uint32_t>(inti.empty() ? 0 : inti.data() - teks_.data());
    std::vector<Potong> sisa;
    for (const Potong& p : potong_) {
        if (p.di_sel >= buang + inti.size()) break;
        if (p.di_sel <= buang) {
            sisa.assign(1, {0, p.di_sumber + (buang - p.di_sel)});
        } else {
            sisa.push_back({p.di_sel - buang, p.di_sumber});
        }
    }
    potong_ = std::move(sisa);
    teks_ = std::string(inti);
}

Posisi Kotak::posisi(const Sumber& sumber, std::size_t awal, std::size_t panjang) const {
    if (potong_.empty()) return {};
    auto it = std::upper_bound(potong_.begin(), potong_.end(), awal,
                               [](std::size_t di, const Potong& p) { return di < p.di_sel; });
    const std::size_t akhir_potong = it == potong_.end() ? teks_.size() : it->di_sel;
    if (it != potong_.begin()) --it;
    const std::size_t di_potong = awal > it->di_sel ? awal - it->di_sel : 0;
    std::size_t n = std::min(panjang, akhir_potong - std::min(awal, akhir_potong));
    while (n > 0 && teks_[awal + n - 1] == '\n')
        --n;
    return sumber.posisi(it->di_sumber + di_potong, n);
}

std::size_t BarisTabel::jumlah_isi() const noexcept {
    return static_cast<std::size_t>(
        std::count_if(kotak.begin(), kotak.end(), [](const Kotak& k) { return !k.is_kosong(); }));
}

std::string_view nama(TataLetak tata_letak) noexcept {
    constexpr std::array<std::string_view, 6> nama_tata_letak{"tab", "pipa", "csv", "spasi", "json", "blok"};
    return nama_tata_letak[static_cast<std::size_t>(tata_letak)];
}

BarisTabel split_baris(const Sumber& sumber, Pemisah pemisah, std::size_t nomor, bool kutip_lintas_baris) {
    BarisTabel hasil;
    hasil.awal = hasil.akhir = nomor;
    const std::string_view garis = sumber.baris(nomor);
    switch (pemisah.tata_letak) {
        case TataLetak::pipa:
            split_pipa(sumber, garis, pemisah.bingkai, hasil);
            break;
        default:
            split_csv(sumber, pemisah.tanda, kutip_lintas_baris, hasil);
    }
    if (hasil.kotak.size() > kolom_terbanyak) hasil = {{}, nomor, nomor, false};
    return hasil;
}

}  // namespace iku::detail::dok

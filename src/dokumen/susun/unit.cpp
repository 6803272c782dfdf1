// SPDX-License-Identifier: Apache-2.0
#include "dokumen/susun/unit.hpp"

#include "iku/teks/utf8.hpp"

#include "dokumen/kata/kata.hpp"

#include <algorithm>

namespace iku::detail::dok {
namespace {

bool is_besar(std::string_view kata) noexcept {
    return !kata.empty() && kata[0] >= 'A' && kata[0] <= 'Z';
}

// A word without the marks around it, in small letters.
std::string inti(std::string_view kata) {
    while (!kata.empty() &&
           (kata.back() == ',' || kata.back() == ';' || kata.back() == '.' || kata.back() == ')'))
        kata.remove_suffix(1);
    while (!kata.empty() && kata.front() == '(')
        kata.remove_prefix(1);
    return lipat_nama(kata);
}

// The number of a list item such as "2." or "(b)"; 0 when it is none.
int nomor_butir(std::string_view kata) noexcept {
    if (kata.starts_with('(')) kata.remove_prefix(1);
    if (kata.size() < 2 || kata.size() > 3 || (kata.back() != '.' && kata.back() != ')')) return 0;
    kata.remove_suffix(1);
    if (kata.size() == 1 && kata[0] >= 'a' && kata[0] <= 'z') return kata[0] - 'a' + 1;
    int nomor = 0;
    for (const char c : kata) {
        if (c < '0' || c > '9') return 0;
        nomor = nomor * 10 + (c - '0');
    }
    return nomor;
}

bool is_bulatan(std::string_view kata) noexcept {
    return kata == "-" || kata == "*" || kata == "\u2022" || kata == "\u2013" || kata == "\u25AA" ||
           kata == "\u00B7" || kata == "\uF0B7" || kata == "\u25CF" || kata == "\u27A2" || kata == "\u2713";
}

class PemecahNama {
  public:
    explicit PemecahNama(std::string_view sel) : bulatan_(is_bulatan(sel.substr(0, sel.find(' ')))) {
        for (std::size_t awal = 0; awal < sel.size();) {
            const std::size_t akhir = std::min(sel.find(' ', awal), sel.size());
            add_kata(sel.substr(awal, akhir - awal));
            awal = akhir + 1;
        }
    }

    DaftarNama split() {
        for (std::size_t i = 0; i < kata_.size(); ++i)
            step(i);
        finish();
        return std::move(hasil_);
    }

  private:
    // "A/Bidang B" is two words where the second begins a unit's name.
    void add_kata(std::string_view kata) {
        const std::size_t miring = kata.find('/');
        if (miring != std::string_view::npos && miring > 0 && is_awal(kata.substr(miring + 1))) {
            kata_.push_back(kata.substr(0, miring));
            kata_.push_back("/");
            kata_.push_back(kata.substr(miring + 1));
        } else if (!kata.empty()) {
            kata_.push_back(kata);
        }
    }

    static bool is_awal(std::string_view kata) {
        return is_besar(kata) && is_kata(DaftarKata::unit_awal, inti(kata));
    }

    // Whether a unit's name begins at word i: a beginning word, or "Kepala", "Sub" before one.
    bool begins(std::size_t i) const {
        if (is_awal(kata_[i])) return true;
        if (!is_besar(kata_[i]) || !is_kata(DaftarKata::unit_sebelum, inti(kata_[i]))) return false;
        return i + 1 < kata_.size() &&
               (is_awal(kata_[i + 1]) || (i + 2 < kata_.size() && is_awal(kata_[i + 2]) &&
                                          is_kata(DaftarKata::unit_sebelum, inti(kata_[i + 1]))));
    }

    void step(std::size_t i) {
        const int nomor = nomor_butir(kata_[i]);
        if (nomor == nomor_ + 1 && (nomor > 1 || i == 0)) {
            nomor_ = nomor;
            finish();
            return;
        }
        if (bulatan_ && is_bulatan(kata_[i])) {
            finish();
            return;
        }
        if (!kini_.empty() && begins(i)) separate(i);
        if (kini_.empty()) mulai_unit_ = begins(i);
        kini_.push_back(kata_[i]);
        if (kata_[i].ends_with(';')) finish();
    }

    // Decides whether the name that begins at word i is another one than the one so far.
    void separate(std::size_t i) {
        const std::string_view sebelum = kata_[i - 1];
        const std::string kecil = inti(sebelum);
        if (!mulai_unit_ || (is_awal(sebelum) && is_kata(DaftarKata::unit_induk, inti(kata_[i])))) return;
        if (is_kata(DaftarKata::unit_sambung, kecil) || is_kata(DaftarKata::unit_sebelum, kecil)) return;
        if (is_kata(DaftarKata::unit_dan, kecil)) {
            kini_.pop_back();
        } else if (!sebelum.ends_with(',')) {
            hasil_.disimpulkan = true;
        }
        finish();
    }

    void finish() {
        std::string nama;
        for (const std::string_view kata : kini_) {
            if (!nama.empty()) nama += ' ';
            nama += kata;
        }
        kini_.clear();
        while (!nama.empty() && (nama.back() == ';' || nama.back() == ',' || nama.back() == ' '))
            nama.pop_back();
        if (!nama.empty()) hasil_.nama.push_back(std::move(nama));
    }

    std::vector<std::string_view> kata_;
    std::vector<std::string_view> kini_;
    DaftarNama hasil_;
    bool bulatan_;
    bool mulai_unit_ = false;
    int nomor_ = 0;
};

}  // namespace

DaftarNama split_nama(std::string_view sel) {
    const std::string rapi = lipat_spasi(sel);
    return PemecahNama(rapi).split();
}

}  // namespace iku::detail::dok

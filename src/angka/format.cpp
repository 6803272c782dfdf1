// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/format.hpp"

#include <algorithm>

namespace iku {
namespace {

// The digits of a whole number not below 0, with a thousands mark before every group of three.
std::string ribuan(std::string_view digit, Lokal lokal) {
    std::string teks;
    teks.reserve(digit.size() + digit.size() / 3);
    for (std::size_t i = 0; i < digit.size(); ++i) {
        if (i > 0 && (digit.size() - i) % 3 == 0) teks += tanda_ribuan(lokal);
        teks += digit[i];
    }
    return teks;
}

// A value given as its digits without a mark, the last `desimal` of them decimals.
std::string susun(bool negatif, std::string digit, std::size_t desimal, Lokal lokal) {
    if (digit.size() <= desimal) digit.insert(0, desimal + 1 - digit.size(), '0');
    const std::size_t utuh = digit.size() - desimal;
    std::string teks = negatif ? "-" : "";
    teks += ribuan(std::string_view(digit).substr(0, utuh), lokal);
    if (desimal > 0) teks += tanda_desimal(lokal) + digit.substr(utuh);
    return teks;
}

// How often a factor divides the value's denominator, at most: its bits.
unsigned desimal_terbanyak(const Rasional& nilai) {
    return static_cast<unsigned>(nilai.penyebut().bit());
}

}  // namespace

std::string format(const Rasional& nilai, Pembulatan pembulatan, Lokal lokal) {
    const Rasional bulat = (nilai * pangkat10(pembulatan.desimal)).bulatkan(pembulatan.mode);
    return susun(bulat.tanda() < 0, mutlak(bulat).to_string(), pembulatan.desimal, lokal);
}

std::string format(const Hasil& hasil, Pembulatan pembulatan, Lokal lokal) {
    if (hasil.ada()) return format(*hasil, pembulatan, lokal);
    return '(' + std::string(nama(hasil.alasan())) + ')';
}

std::string format_eksak(const Rasional& nilai, unsigned desimal, Lokal lokal) {
    const bool negatif = nilai.tanda() < 0;
    const unsigned cukup = desimal_terbanyak(nilai);
    const Rasional penuh = mutlak(nilai) * pangkat10(cukup);
    if (!penuh.is_bulat()) {
        const Rasional potong = (mutlak(nilai) * pangkat10(desimal)).bulatkan(Mode::down);
        return susun(negatif, potong.to_string(), desimal, lokal) + "...";
    }
    std::string digit = penuh.to_string();
    std::size_t sisa = cukup;
    while (sisa > 0 && digit.back() == '0' && digit.size() > 1) {
        digit.pop_back();
        --sisa;
    }
    if (nilai.is_nol()) sisa = 0;
    return susun(negatif, std::move(digit), sisa, lokal);
}

}  // namespace iku

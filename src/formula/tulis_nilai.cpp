// SPDX-License-Identifier: Apache-2.0
#include "formula/tulis_nilai.hpp"

#include "iku/angka/format.hpp"

#include <utility>

namespace iku::detail {
namespace {

// Longer whole numbers than a line bears are cut; a trace is for reading, JSON has every digit.
constexpr std::size_t digit_terlihat = 40;

std::string potong(std::string teks) {
    if (teks.size() <= digit_terlihat) return teks;
    teks.resize(digit_terlihat);
    return teks + "...";
}

}  // namespace

std::string tulis_nilai(const Hasil& h, Lokal tampil) {
    if (!h.ada()) return '(' + std::string(nama(h.alasan())) + ')';
    if (h->is_bulat()) return potong(format_eksak(*h, 0, tampil));
    return potong(h->pembilang().to_string()) + '/' + potong(h->penyebut().to_string());
}

std::string tulis_lengkap(const Hasil& h, const GayaJejak& gaya) {
    std::string teks = tulis_nilai(h, gaya.tampil);
    if (!h.ada()) return teks + ' ' + std::string(penjelasan(h.alasan(), gaya.bahasa));
    if (h->is_bulat()) return teks;
    return teks + " = " + potong(format_eksak(*h, gaya.pembulatan.desimal + 2U, gaya.tampil));
}

}  // namespace iku::detail

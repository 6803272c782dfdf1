// SPDX-License-Identifier: Apache-2.0
#include "dokumen/spasi/ciri.hpp"

#include "dokumen/kata/kata.hpp"

#include <algorithm>
#include <string>

namespace iku::detail::dok {
namespace {

bool begins_small(std::string_view teks) noexcept {
    return !teks.empty() && teks[0] >= 'a' && teks[0] <= 'z';
}

std::string last_word(std::string_view teks) {
    const std::size_t di = teks.rfind(' ');
    return lipat_nama(di == std::string_view::npos ? teks : teks.substr(di + 1));
}
std::string first_word(std::string_view teks) {
    return lipat_nama(teks.substr(0, teks.find(' ')));
}

bool begins_big(std::string_view teks) noexcept {
    return !teks.empty() && teks[0] >= 'A' && teks[0] <= 'Z';
}

// "1.250.000", "62,15", "-", "80 - 90", "95%": a cell that is a value.
bool is_nilai(std::string_view teks) noexcept {
    return !teks.empty() && teks.find_first_not_of("0123456789.,-%:<>= ") == std::string_view::npos;
}

bool is_butir(std::string_view teks) noexcept {
    return teks.size() > 2 && teks[0] >= 'a' && teks[0] <= 'h' && (teks[1] == '.' || teks[1] == ')');
}
// "b. Rasio guru", "2. Rasio guru": an item of a list that begins with a capital.
bool is_butir_besar(std::string_view teks) noexcept {
    const bool angka = teks.size() > 2 && teks[0] >= '1' && teks[0] <= '9' &&
                       (teks[1] == '.' || teks[1] == ')') && teks[2] == ' ';
    if (!angka && !is_butir(teks)) return false;
    const std::size_t isi = teks.find_first_not_of(' ', 2);
    return isi != std::string_view::npos && begins_big(teks.substr(isi));
}

// A fraction bar, alone or with its factor: what stands above and below it is one formula.
bool has_garis(std::string_view teks) noexcept {
    return teks.find("----") != std::string_view::npos || teks.find("____") != std::string_view::npos ||
           teks.find("\xE2\x80\x94\xE2\x80\x94") != std::string_view::npos ||
           teks.find("\xE2\x94\x80\xE2\x94\x80") != std::string_view::npos;
}

}  // namespace

Ciri inspect(std::string_view sel, Peran peran) {
    Ciri hasil;
    if (sel.empty()) return hasil;
    hasil.isi = true;
    hasil.kecil = (begins_small(sel) && !is_butir(sel)) || sel[0] == '/' || sel[0] == ')' || sel[0] == ',';
    const std::string ujung = last_word(sel);
    hasil.gantung = is_kata(DaftarKata::penggantung, ujung) || sel.back() == '/' || sel.back() == ',' ||
                    sel.back() == '(' || sel.back() == '-';
    hasil.kurung =
        static_cast<int>(std::count(sel.begin(), sel.end(), '(') - std::count(sel.begin(), sel.end(), ')'));
    const std::string depan = begins_big(sel) ? first_word(sel) : std::string{};
    if (peran == Peran::indikator) hasil.awal = is_kata(DaftarKata::awal_indikator, depan);
    if (peran == Peran::sasaran) hasil.awal = is_kata(DaftarKata::awal_sasaran, depan);
    hasil.nilai = peran == Peran::nilai && is_nilai(sel);
    if (peran == Peran::indikator && is_butir_besar(sel)) hasil.awal = true;
    if (peran == Peran::formula && has_garis(sel)) {
        hasil.kecil = true;
        hasil.gantung = hasil.gantung || sel[0] == '-' || sel[0] == '_' || (sel[0] & 0x80) != 0;
    } else if (peran == Peran::formula)
        hasil.seratus = sel.ends_with("100%") || sel.ends_with("100 %") || sel.ends_with("100");
    return hasil;
}

}  // namespace iku::detail::dok

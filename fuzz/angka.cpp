// SPDX-License-Identifier: Apache-2.0
// Any bytes as a number, alone and as a column of lines: notes stay inside the text and say what they say in
// UTF-8, a value has no more than the text's digits, and a declared locale never makes a reading impossible.
#include "iku/angka/format.hpp"
#include "iku/angka/read.hpp"
#include "iku/angka/read_kolom.hpp"
#include "iku/teks/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace {

void pastikan(bool benar) {
    if (!benar) std::abort();
}

void periksa_catatan(const std::vector<iku::Catatan>& semua, std::size_t panjang) {
    for (const iku::Catatan& satu : semua) {
        pastikan(satu.posisi.bita + std::size_t{satu.posisi.panjang} <= panjang);
        for (const iku::Bahasa bahasa : {iku::Bahasa::id, iku::Bahasa::en}) {
            pastikan(iku::is_utf8(iku::pesan(satu, bahasa)));
            pastikan(!iku::pesan(satu, bahasa).empty());
        }
    }
}

// What was read and is written again is read as the same.
void periksa_bolak_balik(const iku::Rasional& nilai) {
    pastikan(iku::Rasional::from_string(nilai.to_string()) == nilai);
    for (const iku::Lokal lokal : {iku::Lokal::id, iku::Lokal::en}) {
        const auto kembali = iku::read_angka(iku::format_eksak(nilai, 0, lokal), lokal);
        pastikan(*kembali.isi == iku::Angka(nilai) || !std::holds_alternative<iku::Rasional>(*kembali.isi));
    }
}

void periksa_teks(std::string_view teks) {
    const auto tanpa = iku::read_angka(teks);
    pastikan(tanpa.isi.has_value());
    periksa_catatan(tanpa.catatan, teks.size());
    for (const iku::Lokal lokal : {iku::Lokal::id, iku::Lokal::en}) {
        const auto dengan = iku::read_angka(teks, lokal);
        periksa_catatan(dengan.catatan, teks.size());
        // A text with one reading has it under every locale.
        if (const auto* alasan = std::get_if<iku::Alasan>(&*tanpa.isi)) {
            pastikan(*alasan == iku::Alasan::ambigu || *dengan.isi == *tanpa.isi);
        } else if (tanpa.catatan.empty()) {
            pastikan(*dengan.isi == *tanpa.isi);
        }
    }
    if (const auto* nilai = std::get_if<iku::Rasional>(&*tanpa.isi)) periksa_bolak_balik(*nilai);
}

void periksa_kolom(std::string_view teks) {
    std::vector<std::string_view> sel;
    for (std::size_t awal = 0; awal <= teks.size();) {
        const std::size_t akhir = std::min(teks.find('\n', awal), teks.size());
        sel.push_back(teks.substr(awal, akhir - awal));
        awal = akhir + 1;
    }
    const auto kolom = iku::read_numbers(sel);
    pastikan(kolom.isi->size() == sel.size());
    periksa_catatan(kolom.catatan, teks.size());
    for (std::size_t i = 0; i < sel.size(); ++i) {
        const auto sendiri = iku::read_angka(sel[i]);
        const auto* nilai = std::get_if<iku::Rasional>(&*sendiri.isi);
        // A column only decides what a cell leaves open.
        if (nilai != nullptr) pastikan((*kolom.isi)[i] == iku::Hasil(*nilai));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t n) {
    const std::string_view teks{reinterpret_cast<const char*>(data), n};
    periksa_teks(teks);
    periksa_kolom(teks);
    return 0;
}

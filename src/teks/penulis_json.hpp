// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/catatan.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace iku::detail {

// Writes JSON from its beginning to its end. A tree of nlohmann::json would do too, but its destructor
// allocates, and a destructor that fails ends the program: this writer gives std::bad_alloc instead. Text is
// escaped by nlohmann; bytes that are not UTF-8 become U+FFFD. Precondition of each call: JSON allows it
// here.
class PenulisJson {
  public:
    // `indentasi` 0 writes one line, more so many spaces a level.
    explicit PenulisJson(std::size_t indentasi = 0) : indentasi_(indentasi) {}

    PenulisJson& objek() { return buka('{', '}'); }
    PenulisJson& larik() { return buka('[', ']'); }
    PenulisJson& tutup();

    PenulisJson& kunci(std::string_view nama);
    PenulisJson& teks(std::string_view isi);
    PenulisJson& bilangan(std::int64_t isi) { return nilai(std::to_string(isi)); }
    PenulisJson& kosong() { return nilai("null"); }
    PenulisJson& logika(bool isi) { return nilai(isi ? "true" : "false"); }

    // JSON that was written elsewhere, in one line.
    PenulisJson& mentah(std::string_view json) { return nilai(json); }

    // A key with its value.
    PenulisJson& teks(std::string_view nama, std::string_view isi) { return kunci(nama).teks(isi); }
    PenulisJson& bilangan(std::string_view nama, std::int64_t isi) { return kunci(nama).bilangan(isi); }

    std::string selesai() && { return std::move(json_); }

  private:
    PenulisJson& buka(char awal, char akhir);
    PenulisJson& nilai(std::string_view json);
    void pisah();
    void baris_baru();

    std::string json_;
    std::vector<char> penutup_;  // of what is open
    std::size_t indentasi_;
    bool awal_ = true;  // nothing stands yet in what is open
    bool setelah_kunci_ = false;
};

// A note, as an object: code, level, place, texts in one language, and its fill-ins; before them the file it
// belongs to, where several were read.
void tulis_catatan(PenulisJson& json, const Catatan& catatan, Bahasa bahasa,
                   const std::string* berkas = nullptr);

// A list of names or texts.
template <class Daftar, class Ambil>
void tulis_daftar(PenulisJson& json, std::string_view nama, const Daftar& daftar, Ambil ambil) {
    json.kunci(nama).larik();
    for (const auto& satu : daftar)
        json.teks(ambil(satu));
    json.tutup();
}

}  // namespace iku::detail

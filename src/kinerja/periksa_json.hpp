// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/rasional.hpp"
#include "iku/kinerja/asal.hpp"
#include "iku/teks/bacaan.hpp"
#include "iku/teks/kode/kinerja.hpp"

#include "teks/nilai_json.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace iku::detail {

// Walks along a JSON object of a data file. What does not fit is a note with its place ("/skala/3/pita/0"),
// and reads as nothing; the caller drops what had notes.
class PeriksaJson {
  public:
    explicit PeriksaJson(std::vector<Catatan>& catatan) : catatan_(&catatan) {}

    void tolak(const std::string& di, std::string harap);

    // The text under the key. Without one: nothing, and a note when it must be there.
    const std::string* teks(const NilaiJson& json, const std::string& di, std::string_view kunci, bool wajib);

    // A number, written as a whole number or as a text with a point, exactly.
    std::optional<Rasional> angka(const NilaiJson& json, const std::string& di);
    std::optional<Rasional> angka(const NilaiJson& json, const std::string& di, std::string_view kunci);

    // A list; an empty one when there is none, with a note when it must be there.
    const NilaiJson::Larik& larik(const NilaiJson& json, const std::string& di, std::string_view kunci,
                                  bool wajib);

    // Every key is one of these.
    void kunci(const NilaiJson& json, const std::string& di, std::initializer_list<std::string_view> dikenal);

    std::vector<Asal> asal(const NilaiJson& json, const std::string& di);

    // "berlaku": the first and the last year, null for an open end.
    using Tahun = std::optional<std::int16_t>;
    std::pair<Tahun, Tahun> berlaku(const NilaiJson& json, const std::string& di);

  private:
    Tahun satu_tahun(const NilaiJson& json, const std::string& di);

    std::vector<Catatan>* catatan_;
};

// The object that the text is, or a note that says why there is none.
std::optional<NilaiJson> read_objek(std::string_view json, std::vector<Catatan>& catatan);

// The same, with a list under `kunci`.
std::optional<NilaiJson> read_daftar(std::string_view json, std::string_view kunci,
                                     std::vector<Catatan>& catatan);

// The things of that list, each read by its own reader; one that cannot be read, or whose id is taken, is
// left out with its notes.
template <class T, class Pembaca>
Bacaan<std::vector<T>> read_bernama(std::string_view json, std::string_view kunci) {
    Bacaan<std::vector<T>> hasil;
    const auto isi = read_daftar(json, kunci, hasil.catatan);
    if (!isi) return hasil;
    hasil.isi.emplace();
    std::unordered_set<std::string> dikenal;
    const auto& daftar = *(*isi)[kunci].larik();
    for (std::size_t i = 0; i < daftar.size(); ++i) {
        const std::string di = '/' + std::string(kunci) + '/' + std::to_string(i);
        auto satu = Pembaca(daftar[i], di, hasil.catatan).read();
        if (!satu) continue;
        if (dikenal.insert(satu->id).second) {
            hasil.isi->push_back(*std::move(satu));
        } else {
            hasil.catatan.push_back({kode::kinerja_nama_ganda, {}, {satu->id}});
        }
    }
    return hasil;
}

}  // namespace iku::detail

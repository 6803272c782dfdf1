// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/pembulatan.hpp"
#include "iku/kinerja/asal.hpp"
#include "iku/kinerja/aturan.hpp"
#include "iku/kinerja/skala.hpp"
#include "iku/teks/bacaan.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace iku {

// What can be set: how numbers are read and printed, the language, rounding, the achievement rule of each
// polarity, its bounds, what stands for a zero or negative target, the scale and its gaps, how periods and
// units become one, and what the achievement of a category is.
enum class Kunci : std::uint8_t {
    angka,
    tampil,
    bahasa,
    desimal,
    pembulatan,
    maximize,
    minimize,
    stabilize,
    lantai,
    plafon,
    target_nol,
    target_negatif,
    skala,
    celah,
    konsolidasi,
    periode_kosong,
    rollup,
    kategori,
};

inline constexpr std::array<std::string_view, 18> nama_kunci{
    "angka",    "tampil",    "bahasa",      "desimal",        "pembulatan", "maximize",
    "minimize", "stabilize", "lantai",      "plafon",         "target_nol", "target_negatif",
    "skala",    "celah",     "konsolidasi", "periode_kosong", "rollup",     "kategori"};

constexpr std::string_view nama(Kunci kunci) noexcept {
    return nama_kunci[static_cast<std::size_t>(kunci)];
}
std::optional<Kunci> find_kunci(std::string_view dicari) noexcept;

// The key that holds the achievement rule of a polarity.
constexpr Kunci kunci_aturan(Polarisasi polarisasi) noexcept {
    constexpr std::array kunci{Kunci::maximize, Kunci::minimize, Kunci::stabilize};
    return kunci[static_cast<std::size_t>(polarisasi)];
}

// Who set a key; a later one wins over an earlier one.
enum class Penyetel : std::uint8_t { bawaan, profil, berkas, panggilan };

inline constexpr std::array<std::string_view, 4> nama_penyetel{"bawaan", "profil", "berkas", "panggilan"};

constexpr std::string_view nama(Penyetel penyetel) noexcept {
    return nama_penyetel[static_cast<std::size_t>(penyetel)];
}

// A scale or a rule of the user's own, where a setting is one instead of naming a built-in one.
using Sendiri = std::variant<std::monostate, Skala, AturanCapaian>;

// A key's value as text, who set it, and what it rests on ("peraturan", "praktik", "pilihan"). Of a scale or
// rule of the user's own `nilai` is the id.
struct Setelan {
    std::string nilai{};
    Penyetel penyetel = Penyetel::bawaan;
    std::string dasar{"pilihan"};
    Asal asal{};
    Sendiri sendiri{};

    friend bool operator==(const Setelan&, const Setelan&) = default;
};

// The effective settings of a run. A value that a key cannot have is refused with a note and changes nothing.
class Pengaturan {
  public:
    Pengaturan();

    const Setelan& operator[](Kunci kunci) const noexcept { return isi_[static_cast<std::size_t>(kunci)]; }
    const std::string& profil() const noexcept { return profil_; }

    // Sets a key unless somebody who wins has set it already. False, with a note, for a value it cannot have:
    // the id of a scale or rule of the user's own must be no other's.
    bool pasang(Kunci kunci, Setelan setelan, std::vector<Catatan>& catatan);

    // Every key of a profile, in the place of those of an earlier one. False, with a note, when there is none
    // of that id.
    bool pasang_profil(std::string_view id, std::vector<Catatan>& catatan);

    // The rule of a polarity with floor, cap and what stands for zero and negative targets; nothing where it
    // is still to be chosen. What a rule of the user's own says of these itself gives way only to a key that
    // somebody set who wins over who set the rule, or the same one.
    std::optional<AturanCapaian> aturan(Polarisasi polarisasi) const;

    // The scale with its gap policy; nothing where none is set.
    std::optional<Skala> skala() const;

    // Mode and decimals of printed values.
    Pembulatan pembulatan() const;

    // What a key's value rests on: what its profile says, else the sources of the rule or scale that it is or
    // names. A rule or scale of the user's own without a source has an empty one, which nobody has checked.
    // Empty where somebody simply chose.
    std::vector<Asal> asal(Kunci kunci) const;

    friend bool operator==(const Pengaturan&, const Pengaturan&) = default;

  private:
    bool is_nama_lain(Kunci kunci, const Setelan& setelan) const;
    bool is_menang(Kunci kunci, const Setelan& pilihan, bool disebut) const;

    std::array<Setelan, nama_kunci.size()> isi_;
    std::string profil_{};
};

struct Profil {
    std::string id{}, nama{};
    std::vector<std::pair<Kunci, Setelan>> setelan{};
};

// The built-in profiles (data/kinerja/profil.json). Static storage.
std::span<const Profil> profil_baku();

// A project file (iku.json): {"iku": 1, "profil": "...", key: value, ...}. Its keys win over its profile's. A
// scale or a rule may stand there itself, as in a data file; "aturan" is a rule, or a list of rules, each for
// the polarity it is made for. `isi` is empty when the text is no such file.
Bacaan<Pengaturan> read_proyek(std::string_view json);

// What a key is set to: a text, or a scale or rule of the user's own. A text that begins with "{" is one, as
// a data file holds it.
struct NilaiSetelan {
    // NOLINTNEXTLINE(google-explicit-constructor): a setting is a text nearly everywhere
    NilaiSetelan(std::string teks) : nilai(std::move(teks)) {}
    // NOLINTNEXTLINE(google-explicit-constructor)
    NilaiSetelan(std::string_view teks) : nilai(teks) {}
    // NOLINTNEXTLINE(google-explicit-constructor)
    NilaiSetelan(const char* teks) : nilai(teks) {}
    explicit NilaiSetelan(Skala skala) : nilai(skala.id), sendiri(std::move(skala)) {}
    explicit NilaiSetelan(AturanCapaian aturan) : nilai(aturan.id), sendiri(std::move(aturan)) {}

    std::string nilai;
    Sendiri sendiri{};
};

// What a call sets itself; an empty profile leaves it to the project file.
struct Panggilan {
    std::string profil{};
    std::vector<std::pair<Kunci, NilaiSetelan>> setelan{};
};

// Reads them from a JSON text of the shape of a project file, without "iku": {"profil": "...", key: value,
// ...}, scales and rules of the user's own included. An empty text sets nothing; `isi` is empty, with the
// notes that say why, when the text is no such object.
Bacaan<Panggilan> read_panggilan(std::string_view json);

// The settings of a run: those of the call, over the project file's, over the profile's (the call's, else the
// file's), over the defaults. `isi` is empty, with the notes that say why, when any of them cannot be used:
// nothing is computed under other settings than those asked for.
Bacaan<Pengaturan> susun_pengaturan(const Panggilan& panggilan, std::optional<std::string_view> proyek = {});

}  // namespace iku

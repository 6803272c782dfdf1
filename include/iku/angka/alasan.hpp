// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/bahasa.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace iku {

// Why there is no value. The codes are part of the ABI and the same in every language; the high nibble is the
// stage that gave the reason (output 1, rule 2, consolidation 3, formula 4, input 5); inside a stage codes
// are only ever appended.
enum class Alasan : std::uint8_t {
    ada = 0,
    meluap = 0x10,
    target_nol = 0x20,
    di_luar_domain = 0x21,
    belum_dapat_dihitung = 0x30,
    penyebut_nol = 0x40,
    tidak_dilaporkan = 0x50,
    bukan_angka = 0x51,
    ambigu = 0x52,
    tidak_sah = 0x53,
    tidak_berlaku = 0x54,
    strip = 0x55,
};

// The reason that stands when several apply: that of the earliest stage, within a stage the larger code. It
// is associative, commutative and idempotent, so neither evaluation order nor grouping can show.
constexpr Alasan gabung(Alasan a, Alasan b) noexcept {
    return a < b ? b : a;
}

namespace detail {

struct BarisAlasan {
    Alasan alasan;
    std::string_view nama, id, en;
};

inline constexpr std::array<BarisAlasan, 12> daftar_alasan{{
    {Alasan::ada, "ada", "ada nilai", "there is a value"},
    {Alasan::meluap, "meluap", "hasil tidak muat dalam jenis keluaran", "the result does not fit the output"},
    {Alasan::target_nol, "target_nol", "target nol", "the target is zero"},
    {Alasan::di_luar_domain, "di_luar_domain", "di luar daerah berlaku aturan", "outside the rule's domain"},
    {Alasan::belum_dapat_dihitung, "belum_dapat_dihitung", "belum dapat dihitung", "not yet computable"},
    {Alasan::penyebut_nol, "penyebut_nol", "penyebut nol", "the denominator is zero"},
    {Alasan::tidak_dilaporkan, "tidak_dilaporkan", "tidak dilaporkan", "not reported"},
    {Alasan::bukan_angka, "bukan_angka", "bukan angka", "not a number"},
    {Alasan::ambigu, "ambigu", "angka dapat dibaca dua cara", "the number has two readings"},
    {Alasan::tidak_sah, "tidak_sah", "tidak sah", "not valid"},
    {Alasan::tidak_berlaku, "tidak_berlaku", "tidak berlaku (n/a)", "not applicable (n/a)"},
    {Alasan::strip, "strip", "diisi tanda strip", "filled with a dash"},
}};

constexpr const BarisAlasan* cari_alasan(Alasan alasan) noexcept {
    for (const auto& baris : daftar_alasan) {
        if (baris.alasan == alasan) return &baris;
    }
    return nullptr;
}

}  // namespace detail

// The reason's name in data files and JSON, such as "penyebut_nol"; empty for a number that is no code.
constexpr std::string_view nama(Alasan alasan) noexcept {
    const auto* baris = detail::cari_alasan(alasan);
    return baris == nullptr ? std::string_view{} : baris->nama;
}

// The reason in words.
constexpr std::string_view penjelasan(Alasan alasan, Bahasa bahasa) noexcept {
    const auto* baris = detail::cari_alasan(alasan);
    if (baris == nullptr) return {};
    return bahasa == Bahasa::id ? baris->id : baris->en;
}

// The reason with that name.
constexpr std::optional<Alasan> find_alasan(std::string_view nama_alasan) noexcept {
    for (const auto& baris : detail::daftar_alasan) {
        if (baris.nama == nama_alasan) return baris.alasan;
    }
    return std::nullopt;
}

}  // namespace iku

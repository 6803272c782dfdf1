// SPDX-License-Identifier: Apache-2.0
#include "terbilang.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace iku::detail {
namespace {

enum class JenisBilangan : std::uint8_t { digit, belas, kelipatan, ribuan, utuh, koma };

struct KataBilangan {
    std::string_view kata;
    JenisBilangan jenis;
    std::int64_t nilai;
};

constexpr std::array<KataBilangan, 25> tabel{{
    {"nol", JenisBilangan::digit, 0},
    {"satu", JenisBilangan::digit, 1},
    {"dua", JenisBilangan::digit, 2},
    {"tiga", JenisBilangan::digit, 3},
    {"empat", JenisBilangan::digit, 4},
    {"lima", JenisBilangan::digit, 5},
    {"enam", JenisBilangan::digit, 6},
    {"tujuh", JenisBilangan::digit, 7},
    {"delapan", JenisBilangan::digit, 8},
    {"sembilan", JenisBilangan::digit, 9},
    {"sepuluh", JenisBilangan::utuh, 10},
    {"sebelas", JenisBilangan::utuh, 11},
    {"seratus", JenisBilangan::utuh, 100},
    {"belas", JenisBilangan::belas, 10},
    {"puluh", JenisBilangan::kelipatan, 10},
    {"ratus", JenisBilangan::kelipatan, 100},
    {"seribu", JenisBilangan::ribuan, 1'000},
    {"ribu", JenisBilangan::ribuan, 1'000},
    {"sejuta", JenisBilangan::ribuan, 1'000'000},
    {"juta", JenisBilangan::ribuan, 1'000'000},
    {"miliar", JenisBilangan::ribuan, 1'000'000'000},
    {"milyar", JenisBilangan::ribuan, 1'000'000'000},
    {"triliun", JenisBilangan::ribuan, 1'000'000'000'000},
    {"trilyun", JenisBilangan::ribuan, 1'000'000'000'000},
    {"koma", JenisBilangan::koma, 0},
}};

const KataBilangan* cari(std::string_view kata) noexcept {
    const auto* baris =
        std::find_if(tabel.begin(), tabel.end(), [kata](const KataBilangan& b) { return b.kata == kata; });
    return baris == tabel.end() ? nullptr : baris;
}

// The whole part: groups below a thousand, each with its ribu, juta, ...; magnitudes only go down.
class Penghitung {
  public:
    bool tambah(const KataBilangan& kata) {
        switch (kata.jenis) {
            case JenisBilangan::digit:
                if (digit_ >= 0) return false;
                digit_ = kata.nilai;
                return true;
            case JenisBilangan::belas:
            case JenisBilangan::kelipatan:
                if (digit_ < 1) return false;
                return kata.jenis == JenisBilangan::belas
                           ? pasang(10, 10 + ambil_digit(), 0)
                           : pasang(kata.nilai, ambil_digit() * kata.nilai, kata.nilai);
            case JenisBilangan::utuh:
                return digit_ < 0 &&
                       pasang(kata.nilai == 100 ? 100 : 10, kata.nilai, kata.nilai == 100 ? 100 : 0);
            case JenisBilangan::ribuan:
                return tutup_kelompok(kata);
            case JenisBilangan::koma:
                return false;
        }
        return false;
    }

    std::optional<std::int64_t> selesai() {
        if (!tutup_digit()) return std::nullopt;
        return ada_ ? std::optional(jumlah_ + kelompok_) : std::nullopt;
    }

  private:
    std::int64_t ambil_digit() {
        const std::int64_t digit = digit_;
        digit_ = -1;
        return digit;
    }
    // A part of that magnitude; what follows in the group is smaller than `sisa`.
    bool pasang(std::int64_t besar, std::int64_t nilai, std::int64_t sisa) {
        if (besar >= batas_) return false;
        batas_ = sisa;
        kelompok_ += nilai;
        ada_ = true;
        return true;
    }
    bool tutup_digit() {
        if (digit_ < 0) return true;
        if (digit_ == 0 && ada_) return false;
        return pasang(0, ambil_digit(), 0);
    }
    bool tutup_kelompok(const KataBilangan& kata) {
        if (!tutup_digit() || kata.nilai >= batas_ribuan_) return false;
        const bool se = kata.kata.starts_with("se");
        if (se ? kelompok_ != 0 : kelompok_ == 0) return false;
        jumlah_ += (se ? 1 : kelompok_) * kata.nilai;
        batas_ribuan_ = kata.nilai;
        kelompok_ = 0;
        batas_ = 1'000;
        ada_ = true;
        return true;
    }

    std::int64_t jumlah_ = 0;
    std::int64_t kelompok_ = 0;
    std::int64_t digit_ = -1;
    std::int64_t batas_ = 1'000;
    std::int64_t batas_ribuan_ = 1'000'000'000'000'000;
    bool ada_ = false;
};

}  // namespace

bool is_kata_bilangan(std::string_view kata) noexcept {
    return cari(kata) != nullptr;
}

std::optional<Rasional> baca_terbilang(std::span<const std::string> kata) {
    Penghitung utuh;
    std::size_t i = 0;
    for (; i < kata.size(); ++i) {
        const KataBilangan* baris = cari(kata[i]);
        if (baris == nullptr) return std::nullopt;
        if (baris->jenis == JenisBilangan::koma) break;
        if (!utuh.tambah(*baris)) return std::nullopt;
    }
    const std::optional<std::int64_t> depan = utuh.selesai();
    if (!depan) return std::nullopt;
    Rasional hasil(*depan);
    if (i == kata.size()) return hasil;
    if (i + 1 == kata.size()) return std::nullopt;
    Rasional tempat(1, 10);
    for (++i; i < kata.size(); ++i, tempat /= 10) {
        const KataBilangan* baris = cari(kata[i]);
        if (baris == nullptr || baris->jenis != JenisBilangan::digit) return std::nullopt;
        hasil += tempat * baris->nilai;
    }
    return hasil;
}

}  // namespace iku::detail

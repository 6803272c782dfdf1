// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/jejak.hpp"
#include "iku/kinerja/asal.hpp"
#include "iku/teks/bacaan.hpp"
#include "iku/teks/daftar_nama.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iku {

// What a part without a value does to what it is part of: it makes it not yet computable, or it is skipped
// together with its weight. It never counts as zero.
enum class BagianKosong : std::uint8_t { belum_dapat_dihitung, lewati };

inline constexpr std::array<std::string_view, 2> nama_bagian_kosong{"belum_dapat_dihitung", "lewati"};

constexpr std::string_view nama(BagianKosong kosong) noexcept {
    return nama_bagian_kosong[static_cast<std::size_t>(kosong)];
}
constexpr std::optional<BagianKosong> find_bagian_kosong(std::string_view dicari) noexcept {
    return detail::find_nama<BagianKosong>(nama_bagian_kosong, dicari);
}

// A part of a composite: a figure, or a group of further parts, which name their group by its place in the
// list. `jumlah_bobot`: what the weights of a group's parts must add up to, where somebody declared it.
struct BagianKomposit {
    static constexpr std::size_t teratas = std::numeric_limits<std::size_t>::max();

    std::string nama{};
    std::size_t induk = teratas;
    Rasional bobot{1};
    Hasil nilai{};  // of a part that is no group
    std::optional<Rasional> jumlah_bobot{};

    friend bool operator==(const BagianKomposit&, const BagianKomposit&) = default;
};

// A figure made of weighted figures, level upon level: of each group sum(value x weight) / sum(weight) over
// its parts. An agency's performance from its sasaran and indicators, or the organisation's performance value
// (NKO) from perspectives and indicators, where weights are data. Invariant of the list: a group stands
// before its parts.
struct Komposit {
    std::string id{}, nama{};
    std::vector<BagianKomposit> bagian{};
    BagianKosong kosong = BagianKosong::belum_dapat_dihitung;
    std::optional<Rasional> jumlah_bobot{};  // of the parts that are in no group
    std::vector<Asal> asal{};

    friend bool operator==(const Komposit&, const Komposit&) = default;
};

// The figure, and that of every part in the order of the list.
struct NilaiKomposit {
    Hasil hasil{};
    std::vector<Hasil> bagian{};

    friend bool operator==(const NilaiKomposit&, const NilaiKomposit&) = default;
};

// Reasons of a group: tidak_sah, with a note, where a weight is negative or the weights do not add up to what
// is declared; belum_dapat_dihitung where a part has no value, unless such parts are skipped (each with a
// note); the first part's reason where none has a value; penyebut_nol where the weights add up to zero. The
// order of a group's parts never shows otherwise. `isi` is always there.
Bacaan<NilaiKomposit> evaluate(const Komposit& komposit);

// The same, written out as one formula over the figures, step by step; parts that are skipped do not stand in
// it. Nothing where the formula would have more steps than a formula may have, or no figure in it.
std::optional<Jejak> explain(const Komposit& komposit);

// The two ways in which achievements of indicators become one of an agency. They differ as soon as the
// sasaran have different numbers of indicators.
enum class CaraInstansi : std::uint8_t { rerata_sasaran, rerata_indikator };

inline constexpr std::array<std::string_view, 2> nama_cara_instansi{"rerata_sasaran", "rerata_indikator"};

constexpr std::string_view nama(CaraInstansi cara) noexcept {
    return nama_cara_instansi[static_cast<std::size_t>(cara)];
}
constexpr std::optional<CaraInstansi> find_cara_instansi(std::string_view dicari) noexcept {
    return detail::find_nama<CaraInstansi>(nama_cara_instansi, dicari);
}

// An achievement and its weight; a sasaran, its weight and the achievements of its indicators.
struct CapaianIndikator {
    std::string nama{};
    Hasil capaian{};
    Rasional bobot{1};
};
struct CapaianSasaran {
    std::string nama{};
    std::vector<CapaianIndikator> indikator{};
    Rasional bobot{1};
};

// The agency's figure as a composite. With `rerata_indikator` the weights of the sasaran do not count.
Komposit susun_instansi(std::span<const CapaianSasaran> sasaran, CaraInstansi cara, BagianKosong kosong);

// Composites as a data file holds them: a JSON object with "komposit", each with "id", "kosong",
// "jumlah_bobot", "bagian" and "bobot_kelas". A part has "nama", and "induk" (the name of a group before it),
// "bobot" or "kelas" (its weight is that of its class in "bobot_kelas"), "jumlah_bobot", "nilai". One with an
// error in it is left out with a note. `isi` is empty only when the text is no such file.
Bacaan<std::vector<Komposit>> read_daftar_komposit(std::string_view json);

}  // namespace iku

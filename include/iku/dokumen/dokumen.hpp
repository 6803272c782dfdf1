// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/formula.hpp"
#include "iku/teks/posisi.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace iku {

// A unit that answers for an indicator, and a source its data come from.
struct PenanggungJawab {
    std::string nama;
    friend bool operator==(const PenanggungJawab&, const PenanggungJawab&) = default;
};
struct SumberData {
    std::string nama;
    friend bool operator==(const SumberData&, const SumberData&) = default;
};

// A cell of the table an indicator was read from, word for word: the column it stands in (a key such as
// "sumber_data", or the heading as printed when it is none we know), its text, and where.
struct Sel {
    std::string kolom;
    std::string teks;
    Posisi posisi{};
    friend bool operator==(const Sel&, const Sel&) = default;
};

// A performance indicator: its name, how its value is computed, who answers for it, where the data come from,
// and the cells it was read from.
struct Indikator {
    std::string nama;
    Perhitungan perhitungan{std::string{}};
    std::vector<PenanggungJawab> penanggung_jawab{};
    std::vector<SumberData> sumber_data{};
    std::vector<Sel> sel{};
    friend bool operator==(const Indikator&, const Indikator&) = default;
};

// A strategic objective with its indicators; `nomor` counts from 1.
struct Sasaran {
    std::int32_t nomor = 0;
    std::string nama;
    std::vector<Indikator> indikator{};
    friend bool operator==(const Sasaran&, const Sasaran&) = default;
};

// The agency a document speaks of. Empty text: the document does not say.
struct UnitOrganisasi {
    std::string nama, tugas;
    std::vector<std::string> fungsi{};
    std::string alamat, pemerintah;
    friend bool operator==(const UnitOrganisasi&, const UnitOrganisasi&) = default;
};

// Who signed: office, name, rank and civil service number (NIP), as printed. Empty text: not given.
struct Penandatangan {
    std::string jabatan, nama, pangkat, nip;
    friend bool operator==(const Penandatangan&, const Penandatangan&) = default;
};

// An IKU document as values.
struct Dokumen {
    std::optional<std::int16_t> tahun{};
    UnitOrganisasi unit_organisasi{};
    std::vector<Sasaran> sasaran{};
    Penandatangan penandatangan{};
    friend bool operator==(const Dokumen&, const Dokumen&) = default;
};

}  // namespace iku

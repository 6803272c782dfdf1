// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/dokumen/dokumen.hpp"
#include "iku/tabel/data.hpp"
#include "iku/teks/catatan.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace iku::detail {

// An indicator of the document as the evaluation sees it.
struct ButirIndikator {
    std::size_t sasaran = 0, indikator = 0;  // indices into the document
    const Indikator* isi = nullptr;
    std::optional<Formula> formula{};     // empty: refused
    std::vector<std::string> variabel{};  // folded names
    std::optional<std::pair<std::uint32_t, std::uint32_t>> pembagian{};
};

// The document's indicators in order. One whose value is entered, not computed, has the formula v1 with its
// own name as the variable.
std::vector<ButirIndikator> susun_butir(const Dokumen& dokumen);

// A variable of an indicator, by its place in the list of ButirIndikator and in the formula.
struct Sasar {
    std::size_t butir = 0;
    std::uint32_t variabel = 0;
};

// What the names of a fact point to: variables, or a note that says why there is none.
struct Rujukan {
    std::vector<Sasar> sasar{};
    Kode kode = Kode::tidak_ada;
    std::vector<std::string> isian{};  // without the rows, which come last
};

// Finds what facts point to, each pair of names once. The list must outlive it.
class PencariRujukan {
  public:
    explicit PencariRujukan(const std::vector<ButirIndikator>& butir);

    const Rujukan& find(const Fakta& fakta);

  private:
    Rujukan find_baru(const Fakta& fakta, const std::string& indikator, const std::string& variabel);
    Rujukan find_di_indikator(const std::vector<std::size_t>& calon, const Fakta& fakta,
                              const std::string& variabel);
    Rujukan find_di_dokumen(const Fakta& fakta, const std::string& variabel);
    std::optional<std::string> find_mirip(const std::string& nama, const std::vector<std::string>& terlipat,
                                          const std::vector<std::string>& asli);

    const std::vector<ButirIndikator>& butir_;
    std::unordered_map<std::string, std::vector<std::size_t>> menurut_indikator_;
    std::unordered_map<std::string, std::vector<Sasar>> menurut_variabel_;
    std::vector<std::string> indikator_terlipat_, indikator_asli_, variabel_terlipat_, variabel_asli_;
    std::vector<std::size_t> pembagian_;
    std::unordered_map<std::string, Rujukan> dikenal_;
    std::size_t anggaran_mirip_;
};

}  // namespace iku::detail

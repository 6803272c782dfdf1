// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/kinerja/pengaturan.hpp"

#include "teks/nilai_json.hpp"

#include <optional>
#include <string>
#include <vector>

namespace iku::detail {

// One scale as it stands in a list of scales; `di` is its place in the JSON. Nothing, with a note, where
// something is wrong with it.
std::optional<Skala> read_skala(const NilaiJson& json, const std::string& di, std::vector<Catatan>& catatan);

// One rule, likewise; `arah` is the polarity that it may leave out, and must not contradict.
std::optional<AturanCapaian> read_aturan(const NilaiJson& json, const std::string& di,
                                         std::optional<Polarisasi> arah, std::vector<Catatan>& catatan);

// The polarity whose rule a key holds; nothing for other keys.
std::optional<Polarisasi> find_polarisasi_kunci(Kunci kunci) noexcept;

// The scale or rule that an object under a key is; nothing, with a note, for a key that cannot be one, or
// where something is wrong with it.
Sendiri read_sendiri(Kunci kunci, const NilaiJson& json, const std::string& di,
                     std::vector<Catatan>& catatan);

// Takes a setting whose text is such an object for what it is; one that its id alone stands for is that id.
// False, with a note, where it is none of its key, or its id stands for another.
bool baca_sendiri(Kunci kunci, Setelan& setelan, std::vector<Catatan>& catatan);

}  // namespace iku::detail

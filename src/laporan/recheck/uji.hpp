// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/kinerja/target.hpp"
#include "iku/laporan/recheck.hpp"

#include "laporan/recheck/baris.hpp"

#include <optional>
#include <vector>

namespace iku::detail {

// The figure recomputed from the counts, and what it was multiplied by.
struct RealisasiHitung {
    std::optional<Rentang>
        selang{};  // what the rounding of numerator and denominator allows; both ends equal for counts
    Hasil eksak{Alasan::tidak_dilaporkan};
    Rasional faktor{100};
};

// The base rule of a row: its own, else the caller's, else maks-rasio.
struct AturanDasar {
    AturanCapaian aturan{};
    bool dinyatakan = false;   // by the row or the caller, or by the row's polarity
    bool tak_terbaca = false;  // the row names one that cannot be read: nothing is in its place
};
AturanDasar find_aturan_dasar(const BarisTercetak& baris, const OpsiRecheck& opsi,
                              std::vector<Catatan>& catatan);

// Each tests one printed figure of a row. `realisasi` carries the recomputed value on to the achievement, and
// that on to the predicate, whose label by the recomputed value is `label_hitung`.
UjiAngka uji_realisasi(const BarisTercetak& baris, RealisasiHitung& realisasi, std::vector<Catatan>& catatan);
UjiAngka uji_capaian(const BarisTercetak& baris, const AturanDasar& dasar, const RealisasiHitung& realisasi);
UjiAngka uji_predikat(const BarisTercetak& baris, const OpsiRecheck& opsi, const RealisasiHitung& realisasi,
                      const UjiAngka& capaian, std::string& label_hitung, std::vector<Catatan>& catatan);

// A factor that a text names: "100", "persen", "per 100.000", "1.000 KH"; and one that a unit names, where a
// number alone is none: "% (2023)", "per seribu", "kasus per 100 ribu penduduk".
std::optional<Rasional> read_faktor(std::string_view teks);
std::optional<Rasional> read_faktor_satuan(std::string_view satuan);

// The scale that the row names, else the caller's. A name that is none's leaves nothing in its place.
struct SkalaDinyatakan {
    const Skala* skala = nullptr;
    bool tak_terbaca = false;
};
SkalaDinyatakan find_skala_dinyatakan(const BarisTercetak& baris, const OpsiRecheck& opsi,
                                      std::vector<Catatan>& catatan);

// The achievement rules that a printed figure is tried with, each once: one that gives the same as an earlier
// one for this target only because its own case does not arise is left out.
std::vector<AturanCapaian> daftar_aturan_uji(const BarisTercetak& baris);

// The target as a value; nothing when it is no number and no range.
std::optional<Target> target_uji(const BarisTercetak& baris);

// The test with its class, and what printed minus exact is.
UjiAngka selesaikan(UjiAngka uji, HasilUji hasil);

// The test of a figure that lacks these columns.
UjiAngka selesaikan_kurang(UjiAngka uji, std::vector<std::string> kurang);

// What came of the test, as a sentence about "Realisasi" or "Capaian"; and about a predicate, `label` being
// the recomputed one.
Catatan susun_kalimat(const UjiAngka& uji, std::string_view besaran, Lokal tampil);
Catatan susun_kalimat_predikat(const UjiAngka& uji, const std::string& label, Lokal tampil);

}  // namespace iku::detail

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/hitung.hpp"
#include "iku/formula/jejak.hpp"
#include "iku/kinerja/aturan.hpp"
#include "iku/kinerja/target.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <variant>

namespace iku {

namespace detail {

// The end of the range that R lies beyond, or R itself inside it.
inline const Rasional& ujung(const Rentang& rentang, const Rasional& r) {
    return std::clamp(r, rentang.bawah, rentang.atas);
}

// What the rule does with a target of this sign.
inline Pengganti pilih(const AturanCapaian& aturan, const Rasional& target) {
    if (target.is_nol()) return aturan.nol;
    if (target.tanda() < 0) return aturan.negatif;
    return aturan.ekspresi;
}

// The values of R, T, W, L, U. A W that nobody declared leaves the reason that the target's sign has by
// default.
inline std::array<Hasil, 5> isi_besaran(const Rasional& r, const Target& target, const Rasional& t,
                                        const std::optional<Rasional>& toleransi) {
    const auto* rentang = std::get_if<Rentang>(&target.isi);
    const Hasil tanpa_w = t.is_nol() ? Alasan::target_nol : Alasan::di_luar_domain;
    return {r, t, toleransi ? Hasil(*toleransi) : tanpa_w,
            rentang != nullptr ? Hasil(rentang->bawah) : tanpa_w,
            rentang != nullptr ? Hasil(rentang->atas) : tanpa_w};
}

inline Hasil evaluate_besaran(const Ekspresi& ekspresi, const std::array<Hasil, 5>& isi) {
    return evaluate(ekspresi, std::span(isi).first(ekspresi.jumlah_variabel()));
}

inline Hasil jepit(Hasil hasil, const AturanCapaian& aturan) {
    if (hasil.ada() && aturan.plafon && *hasil > *aturan.plafon) return *aturan.plafon;
    if (hasil.ada() && aturan.lantai && *hasil < *aturan.lantai) return *aturan.lantai;
    return hasil;
}

inline Hasil capaian_angka(const Rasional& r, const Target& target, const Rasional& t,
                           const AturanCapaian& aturan, const std::optional<Rasional>& toleransi) {
    if (aturan.penuh && t.tanda() > 0 && r >= t)
        return r == t ? Hasil(*aturan.penuh) : Hasil(Alasan::di_luar_domain);
    const Pengganti pilihan = pilih(aturan, t);
    if (const auto* alasan = std::get_if<Alasan>(&pilihan)) return *alasan;
    const auto isi = isi_besaran(r, target, t, toleransi);
    if (aturan.daerah) {
        const Hasil letak = evaluate_besaran(aturan.daerah->ekspresi, isi);
        if (letak.ada() && (*letak < aturan.daerah->rentang.bawah || *letak > aturan.daerah->rentang.atas))
            return Alasan::di_luar_domain;
    }
    return evaluate_besaran(std::get<Ekspresi>(pilihan), isi);
}

}  // namespace detail

// The achievement of a realisasi against a target under a rule, in percent, exactly: 100 where the target is
// met. A realisasi inside a target range is 100; outside it is measured against the end it lies beyond.
// Reasons: those of realisasi and target; target_nol and di_luar_domain as the rule says; penyebut_nol where
// the rule divides by a realisasi of zero. `toleransi` is W, the worst tolerable value, for rules that ask
// for it; without it they fall back to the reason that stands for such a target by default.
inline Hasil capaian(const Hasil& realisasi, const Target& target, const AturanCapaian& aturan,
                     const std::optional<Rasional>& toleransi = std::nullopt) {
    const auto* rentang = std::get_if<Rentang>(&target.isi);
    if (rentang != nullptr) {
        if (!realisasi.ada()) return realisasi;
        const Rasional& t = detail::ujung(*rentang, *realisasi);
        if (t == *realisasi) return detail::jepit(100, aturan);
        return detail::jepit(detail::capaian_angka(*realisasi, target, t, aturan, toleransi), aturan);
    }
    const Hasil& t = std::get<Hasil>(target.isi);
    if (const Alasan alasan = gabung(realisasi.alasan(), t.alasan()); alasan != Alasan::ada) return alasan;
    return detail::jepit(detail::capaian_angka(*realisasi, target, *t, aturan, toleransi), aturan);
}

// The same, with every step from the counts on: the formula in the place of the rule's R, floor and cap at
// the end. The trace's variables are the formula's, then T, W, L, U as far as they are used; where the rule
// gives a reason, so does the trace. Precondition: one value for each of the formula's variables.
Jejak explain(const Formula& formula, std::span<const Hasil> isi, const Target& target,
              const AturanCapaian& aturan, const std::optional<Rasional>& toleransi = std::nullopt);

// Whether the target is met, which no rule decides: R >= T to maximize, R <= T to minimize, R = T to
// stabilize; for a range R inside it, or beyond its good end unless the indicator is to be stable. Nothing
// when realisasi or target is missing.
std::optional<bool> is_terpenuhi(const Hasil& realisasi, const Target& target, Polarisasi polarisasi);

}  // namespace iku

// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/capaian.hpp"

#include "iku/iku.h"

#include "c_api/formula.hpp"
#include "c_api/guard.hpp"
#include "c_api/kinerja/target.hpp"
#include "c_api/periksa.hpp"

#include <optional>
#include <utility>

namespace iku::c_api {

namespace {

// A number of the options; all zero is none.
std::optional<Rasional> angka_bila_ada(const iku_nilai& diberikan, const char* apa) {
    const auto isi = nilai(diberikan);
    pastikan(isi.ada() || diberikan.alasan == IKU_ALASAN_ADA, apa, "is a reason, not a number");
    return isi.ada() ? std::optional(*isi) : std::nullopt;
}

}  // namespace

Target target(const iku_nilai* diberikan, std::int64_t n) {
    pastikan(n == 1 || n == 2, "n_target", "is neither 1 nor 2");
    pastikan(diberikan != nullptr, "target", "is NULL");
    if (n == 1) return {{}, nilai(diberikan[0]), {}};
    const auto bawah = nilai(diberikan[0]);
    const auto atas = nilai(diberikan[1]);
    pastikan(bawah.ada() && atas.ada(), "target", "is a range with an end that has no value");
    pastikan(*bawah <= *atas, "target", "is a range whose lower end is above its upper end");
    return {{}, Rentang{*bawah, *atas}, {}};
}

AturanDipakai aturan_dipakai(const iku_aturan* aturan, const iku_opsi_capaian* diberikan) {
    AturanDipakai hasil{perlu(aturan, "aturan").isi, {}};
    const auto o = opsi(diberikan, "opsi");
    hasil.toleransi = angka_bila_ada(o.toleransi, "toleransi");
    if (auto lantai = angka_bila_ada(o.lantai, "lantai")) hasil.aturan.lantai = std::move(lantai);
    if (auto plafon = angka_bila_ada(o.plafon, "plafon")) hasil.aturan.plafon = std::move(plafon);
    const auto& a = hasil.aturan;
    pastikan(!a.lantai || !a.plafon || *a.lantai <= *a.plafon, "lantai", "is above the plafon");
    return hasil;
}

}  // namespace iku::c_api

using namespace iku::c_api;

int32_t iku_capaian(const iku_aturan* aturan, const iku_nilai* realisasi, const iku_nilai* target_diberi,
                    int64_t n_target, const iku_opsi_capaian* opsi_diberi, iku_rasional** hasil,
                    uint8_t* alasan, iku_error* error) {
    return guard("iku_capaian", error, [&] {
        const auto d = aturan_dipakai(aturan, opsi_diberi);
        const auto r = nilai(perlu(realisasi, "realisasi"));
        const auto t = target(target_diberi, n_target);
        perlu(hasil, "hasil");
        perlu(alasan, "alasan");
        keluarkan(iku::capaian(r, t, d.aturan, d.toleransi), hasil, alasan);
    });
}

int32_t iku_capaian_explain(const iku_aturan* aturan, const iku_formula* f, const iku_nilai* isi, int64_t n,
                            const iku_nilai* target_diberi, int64_t n_target,
                            const iku_opsi_capaian* opsi_diberi, int32_t format, const iku_gaya* gaya_diminta,
                            iku_teks** hasil, iku_error* error) {
    return guard("iku_capaian_explain", error, [&] {
        const auto d = aturan_dipakai(aturan, opsi_diberi);
        const auto& formula = terhitung(f);
        if (formula.variabel().empty()) throw Tolak{IKU_INPUT, "f", "has no variables to go down to"};
        const auto cacah = isi_variabel(formula, isi, n);
        const auto t = target(target_diberi, n_target);
        pastikan_format(format);
        const auto gaya_dipakai = gaya(gaya_diminta);
        perlu(hasil, "hasil");
        keluarkan(tulis(iku::explain(formula, cacah, t, d.aturan, d.toleransi), format, gaya_dipakai), hasil);
    });
}

int32_t iku_is_terpenuhi(const iku_nilai* realisasi, const iku_nilai* target_diberi, int64_t n_target,
                         int32_t polarisasi, int32_t* hasil, iku_error* error) {
    return guard("iku_is_terpenuhi", error, [&] {
        const auto r = nilai(perlu(realisasi, "realisasi"));
        const auto t = target(target_diberi, n_target);
        const auto arah = pilihan_bila_ada<iku::Polarisasi>(polarisasi, iku::nama_polarisasi, "polarisasi");
        pastikan(arah.has_value(), "polarisasi", "is not declared");
        perlu(hasil, "hasil");
        const auto terpenuhi = iku::is_terpenuhi(r, t, *arah);
        *hasil = terpenuhi ? static_cast<int32_t>(*terpenuhi) : -1;
    });
}

// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/arrow.hpp"

#include "c_api/guard.hpp"
#include "c_api/kolom.hpp"

#include <memory>

using namespace iku::c_api;

namespace {

std::unique_ptr<iku_arrow> terbaca(iku::Bacaan<iku::KolomArrow> bacaan) {
    if (!bacaan.isi) {
        throw Tolak{IKU_INPUT, "Arrow", "is refused: see `kode`", -1,
                    static_cast<std::int32_t>(bacaan.catatan.front().kode)};
    }
    return std::make_unique<iku_arrow>(iku_arrow{*std::move(bacaan.isi), {std::move(bacaan.catatan)}});
}

}  // namespace

int32_t iku_arrow_import(struct ArrowArray* larik, struct ArrowSchema* skema, iku_arrow** hasil,
                         iku_error* error) {
    return guard("iku_arrow_import", error, [&] {
        perlu(larik, "larik");
        perlu(skema, "skema");
        perlu(hasil, "hasil");
        keluarkan(terbaca(iku::import_arrow(larik, skema)), hasil);
    });
}

int32_t iku_arrow_import_stream(struct ArrowArrayStream* aliran, iku_arrow** hasil, iku_error* error) {
    return guard("iku_arrow_import_stream", error, [&] {
        perlu(aliran, "aliran");
        perlu(hasil, "hasil");
        keluarkan(terbaca(iku::import_arrow(aliran)), hasil);
    });
}

int64_t iku_arrow_count(const iku_arrow* k) {
    return k == nullptr ? 0 : static_cast<int64_t>(k->isi.size());
}

int32_t iku_arrow_isi(const iku_arrow* k, iku_kolom* hasil, iku_error* error) {
    return guard("iku_arrow_isi", error, [&] {
        const auto& isi = perlu(k, "k").isi;
        perlu(hasil, "hasil");
        if (isi.eksak() != nullptr && !isi.eksak()->luar.empty())
            throw Tolak{IKU_RANGE, "k", "has a value with more digits than a column can hold"};
        const iku::Kolom& kolom = isi.kolom();
        // A view lies `geser` rows into its buffer, and its bitmap with it.
        *hasil = {kolom.geser == 0 ? kolom.isi.data() : kolom.isi.data() - kolom.geser,
                  kolom.ada,
                  kolom.geser,
                  kolom.desimal,
                  0,
                  reinterpret_cast<const std::uint8_t*>(kolom.alasan)};
    });
}

const iku_daftar_catatan* iku_arrow_catatan(const iku_arrow* k) {
    return k == nullptr ? nullptr : &k->catatan;
}

void iku_arrow_free(iku_arrow* k) {
    delete k;
}

int32_t iku_arrow_export(const int64_t* hasil, const uint8_t* alasan, int64_t baris, int32_t desimal,
                         struct ArrowArray* larik_tujuan, struct ArrowSchema* skema, iku_error* error) {
    return guard("iku_arrow_export", error, [&] {
        const std::size_t n = jumlah_baris(baris);
        pastikan(desimal >= 0 && desimal <= IKU_DESIMAL_KOLOM_TERBANYAK, "desimal", "is out of range");
        perlu(larik_tujuan, "larik");
        perlu(skema, "skema");
        const auto isi = larik(hasil, n, "hasil");
        const auto sebab = larik(reinterpret_cast<const iku::Alasan*>(alasan), n, "alasan");
        iku::export_arrow(isi, sebab, static_cast<std::uint8_t>(desimal), larik_tujuan, skema);
    });
}

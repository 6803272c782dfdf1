// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/kategori.hpp"

#include "iku/iku.h"

#include "c_api/guard.hpp"
#include "c_api/kinerja/pegangan_wilayah.hpp"
#include "c_api/periksa.hpp"

#include <utility>
#include <variant>

using namespace iku::c_api;

namespace {

iku::SkalaKategori baca(std::string_view isi) {
    if (auto baku = iku::find_skala_kategori(isi)) return *std::move(baku);
    const auto awal = isi.find_first_not_of(" \t\r\n");
    if (awal == std::string_view::npos || isi[awal] != '{')
        throw Tolak{IKU_INPUT, "teks", "is neither the id of built-in categories nor a JSON object"};
    auto bacaan = iku::read_daftar_kategori(isi);
    for (const auto& catatan : bacaan.catatan) {
        if (iku::tingkat(catatan.kode) == iku::Tingkat::galat)
            throw Tolak{IKU_INPUT, "teks", "holds no categories: see `kode`", -1,
                        static_cast<std::int32_t>(catatan.kode)};
    }
    if (!bacaan.isi || bacaan.isi->size() != 1)
        throw Tolak{IKU_INPUT, "teks", "holds not exactly one list of categories"};
    return bacaan.isi->front();
}

iku::HasilPredikat predikat(const iku_predikat* diberi, const iku::SkalaKategori& skala, const char* apa) {
    const auto& satu = perlu(diberi, apa);
    if (satu.alasan != IKU_ALASAN_ADA) {
        pastikan(is_alasan(satu.alasan), apa, "has an alasan that is no IKU_ALASAN_ constant");
        return static_cast<iku::Alasan>(satu.alasan);
    }
    pastikan(is_indeks(satu.pita, skala.kategori.size()), apa,
             "has a pita that these categories do not have");
    const auto di = static_cast<std::size_t>(satu.pita);
    return iku::Predikat{di, skala.kategori[di].label, false};
}

}  // namespace

int32_t iku_kategori_read(const char* isi, int64_t n, iku_kategori** hasil, iku_error* error) {
    return guard("iku_kategori_read", error, [&] {
        const auto dibaca = teks(isi, n, "teks");
        perlu(hasil, "hasil");
        keluarkan(std::make_unique<iku_kategori>(iku_kategori{baca(dibaca)}), hasil);
    });
}

const char* iku_kategori_id(const iku_kategori* k, int64_t* n) {
    return k == nullptr ? tidak_ada(n) : pinjamkan(k->isi.id, n);
}

int64_t iku_kategori_count(const iku_kategori* k) {
    return k == nullptr ? 0 : static_cast<int64_t>(k->isi.kategori.size());
}

const char* iku_kategori_label(const iku_kategori* k, int64_t i, int64_t* n) {
    if (k == nullptr || !is_indeks(i, k->isi.kategori.size())) return tidak_ada(n);
    return pinjamkan(k->isi.kategori[static_cast<std::size_t>(i)].label, n);
}

int32_t iku_kategori_find(const iku_kategori* k, const char* isi, int64_t n, iku_predikat* hasil,
                          iku_error* error) {
    return guard("iku_kategori_find", error, [&] {
        const auto& skala = perlu(k, "k").isi;
        const auto dibaca = teks(isi, n, "teks");
        perlu(hasil, "hasil");
        const auto bacaan = iku::read_kategori(skala, dibaca);
        if (const auto* ada = std::get_if<iku::Predikat>(&*bacaan.isi)) {
            *hasil = {static_cast<int32_t>(ada->pita), 0, IKU_ALASAN_ADA, 0};
        } else {
            *hasil = {-1, 0, static_cast<int32_t>(std::get<iku::Alasan>(*bacaan.isi)), 0};
        }
    });
}

int32_t iku_kategori_capaian(const iku_kategori* k, const iku_predikat* realisasi, const iku_predikat* target,
                             int32_t cara, const iku_aturan* aturan, int32_t* terpenuhi, iku_rasional** hasil,
                             uint8_t* alasan, iku_error* error) {
    return guard("iku_kategori_capaian", error, [&] {
        const auto& skala = perlu(k, "k").isi;
        const auto r = predikat(realisasi, skala, "realisasi");
        const auto t = predikat(target, skala, "target");
        const auto cara_dipakai = pilihan<iku::CaraKategori>(cara, iku::nama_cara_kategori, "cara");
        const bool perlu_aturan = cara_dipakai == iku::CaraKategori::nilai;
        pastikan(perlu_aturan == (aturan != nullptr), "aturan",
                 "is for IKU_KATEGORI_NILAI, which needs it, and for nothing else");
        perlu(terpenuhi, "terpenuhi");
        perlu(hasil, "hasil");
        perlu(alasan, "alasan");
        const auto cukup = iku::is_terpenuhi(r, t);
        const auto nilai = iku::capaian(r, t, skala, cara_dipakai,
                                        aturan == nullptr ? std::nullopt : std::optional(aturan->isi));
        keluarkan(nilai, hasil, alasan);
        *terpenuhi = cukup ? static_cast<int32_t>(*cukup) : -1;
    });
}

void iku_kategori_free(iku_kategori* k) {
    delete k;
}

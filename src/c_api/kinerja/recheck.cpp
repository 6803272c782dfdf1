// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/recheck.hpp"

#include "iku/iku.h"
#include "iku/laporan/compare.hpp"
#include "iku/laporan/html.hpp"

#include "c_api/guard.hpp"
#include "c_api/periksa.hpp"

#include <utility>

using namespace iku::c_api;

namespace {

iku::OpsiRecheck susun_opsi(std::int32_t lokal, const iku_aturan* aturan, const iku_skala* skala) {
    iku::OpsiRecheck opsi{lokal_bila_ada(lokal), {}, {}};
    if (aturan != nullptr) opsi.aturan = aturan->isi;
    if (skala != nullptr) opsi.skala = skala->isi;
    return opsi;
}

}  // namespace

int32_t iku_recheck(const char* csv, int64_t n, int32_t lokal, const iku_aturan* aturan,
                    const iku_skala* skala, iku_uji** hasil, iku_error* error) {
    return guard("iku_recheck", error, [&] {
        const auto dibaca = teks(csv, n, "csv");
        auto pegangan = std::make_unique<iku_uji>();
        pegangan->opsi = susun_opsi(lokal, aturan, skala);
        perlu(hasil, "hasil");
        auto bacaan = iku::recheck(dibaca, pegangan->opsi);
        pegangan->terbaca = bacaan.isi.has_value();
        if (bacaan.isi) pegangan->isi = *std::move(bacaan.isi);
        pegangan->catatan.isi = std::move(bacaan.catatan);
        keluarkan(std::move(pegangan), hasil);
    });
}

int32_t iku_uji_html(const iku_uji* u, int32_t bahasa_diminta, iku_teks** hasil, iku_error* error) {
    return guard("iku_uji_html", error, [&] {
        const auto& pegangan = perlu(u, "u");
        const auto bahasa_dipakai = bahasa(bahasa_diminta);
        perlu(hasil, "hasil");
        iku::OpsiRecheck opsi = pegangan.opsi;
        opsi.tampil = bahasa_dipakai == iku::Bahasa::id ? iku::Lokal::id : iku::Lokal::en;
        keluarkan(iku::to_html(pegangan.isi, pegangan.catatan.isi, opsi, bahasa_dipakai), hasil);
    });
}

int32_t iku_compare(const char* csv, int64_t n, int32_t lokal, const iku_aturan* aturan,
                    const iku_skala* skala, int32_t bahasa_diminta, iku_teks** hasil, iku_error* error) {
    return guard("iku_compare", error, [&] {
        const auto dibaca = teks(csv, n, "csv");
        const auto opsi = susun_opsi(lokal, aturan, skala);
        const auto bahasa_dipakai = bahasa(bahasa_diminta);
        perlu(hasil, "hasil");
        const auto bacaan = iku::compare(dibaca, opsi);
        keluarkan(iku::to_json(bacaan.isi.value_or(iku::Compare{}), bacaan.catatan, bahasa_dipakai), hasil);
    });
}

int32_t iku_uji_is_terbaca(const iku_uji* u) {
    return u != nullptr && u->terbaca ? 1 : 0;
}

int64_t iku_uji_count(const iku_uji* u) {
    return u == nullptr ? 0 : static_cast<int64_t>(u->isi.baris.size());
}

int32_t iku_uji_baris_json(const iku_uji* u, int64_t i, int32_t bahasa_diminta, iku_teks** hasil,
                           iku_error* error) {
    return guard("iku_uji_baris_json", error, [&] {
        const auto& baris = perlu(u, "u").isi.baris;
        const auto& satu = baris[indeks(i, baris.size())];
        const auto bahasa_dipakai = bahasa(bahasa_diminta);
        perlu(hasil, "hasil");
        keluarkan(iku::to_json(satu, bahasa_dipakai), hasil);
    });
}

int32_t iku_uji_json(const iku_uji* u, int32_t bahasa_diminta, iku_teks** hasil, iku_error* error) {
    return guard("iku_uji_json", error, [&] {
        const auto& pegangan = perlu(u, "u");
        const auto bahasa_dipakai = bahasa(bahasa_diminta);
        perlu(hasil, "hasil");
        keluarkan(iku::to_json(pegangan.isi, pegangan.catatan.isi, bahasa_dipakai), hasil);
    });
}

const iku_daftar_catatan* iku_uji_catatan(const iku_uji* u) {
    return u == nullptr ? nullptr : &u->catatan;
}

void iku_uji_free(iku_uji* u) {
    delete u;
}

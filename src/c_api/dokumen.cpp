// SPDX-License-Identifier: Apache-2.0
#include "iku/dokumen/dokumen.hpp"

#include "iku/dokumen/json.hpp"
#include "iku/dokumen/read.hpp"
#include "iku/iku.h"
#include "iku/teks/sidik.hpp"

#include "c_api/guard.hpp"
#include "c_api/periksa.hpp"

#include <utility>

using namespace iku::c_api;

namespace {

// Every indicator in the document's order, its formula ready to be lent.
std::vector<iku_dokumen::Butir> daftar_butir(const iku::Dokumen& dokumen) {
    std::vector<iku_dokumen::Butir> butir;
    for (std::size_t s = 0; s < dokumen.sasaran.size(); ++s) {
        const auto& indikator = dokumen.sasaran[s].indikator;
        for (std::size_t i = 0; i < indikator.size(); ++i)
            butir.push_back({s, i, {indikator[i].perhitungan, {}}});
    }
    return butir;
}

void keluarkan_bacaan(iku::Bacaan<iku::Dokumen> bacaan, std::string_view teks, iku_dokumen** hasil) {
    auto pegangan = std::make_unique<iku_dokumen>();
    pegangan->terbaca = bacaan.isi.has_value();
    if (bacaan.isi) pegangan->isi = *std::move(bacaan.isi);
    pegangan->catatan.isi = std::move(bacaan.catatan);
    pegangan->sidik = iku::sha256(teks);
    pegangan->butir = daftar_butir(pegangan->isi);
    keluarkan(std::move(pegangan), hasil);
}

const iku_dokumen::Butir* butir_ke(const iku_dokumen* d, std::int64_t i) noexcept {
    if (d == nullptr || !is_indeks(i, d->butir.size())) return nullptr;
    return &d->butir[static_cast<std::size_t>(i)];
}

}  // namespace

int32_t iku_dokumen_read(const char* teks_dokumen, int64_t n, int32_t lokal_diminta, iku_dokumen** hasil,
                         iku_error* error) {
    return guard("iku_dokumen_read", error, [&] {
        const auto dibaca = teks(teks_dokumen, n, "teks");
        const auto lokal_dipakai = lokal(lokal_diminta);
        perlu(hasil, "hasil");
        keluarkan_bacaan(iku::read_dokumen(dibaca, lokal_dipakai), dibaca, hasil);
    });
}

int32_t iku_dokumen_read_json(const char* teks_json, int64_t n, iku_dokumen** hasil, iku_error* error) {
    return guard("iku_dokumen_read_json", error, [&] {
        const auto dibaca = teks(teks_json, n, "teks");
        perlu(hasil, "hasil");
        keluarkan_bacaan(iku::read_dokumen_json(dibaca), dibaca, hasil);
    });
}

int32_t iku_dokumen_is_terbaca(const iku_dokumen* d) {
    return d != nullptr && d->terbaca ? 1 : 0;
}

int32_t iku_dokumen_tahun(const iku_dokumen* d) {
    return d == nullptr ? 0 : d->isi.tahun.value_or(std::int16_t{0});
}

const char* iku_dokumen_unit_organisasi(const iku_dokumen* d, int64_t* n) {
    return d == nullptr ? tidak_ada(n) : pinjamkan(d->isi.unit_organisasi.nama, n);
}

int64_t iku_dokumen_sasaran_count(const iku_dokumen* d) {
    return d == nullptr ? 0 : static_cast<int64_t>(d->isi.sasaran.size());
}

const char* iku_dokumen_sasaran_nama(const iku_dokumen* d, int64_t i, int64_t* n) {
    if (d == nullptr || !is_indeks(i, d->isi.sasaran.size())) return tidak_ada(n);
    return pinjamkan(d->isi.sasaran[static_cast<std::size_t>(i)].nama, n);
}

int64_t iku_dokumen_indikator_count(const iku_dokumen* d) {
    return d == nullptr ? 0 : static_cast<int64_t>(d->butir.size());
}

const char* iku_dokumen_indikator_nama(const iku_dokumen* d, int64_t i, int64_t* n) {
    const auto* butir = butir_ke(d, i);
    if (butir == nullptr) return tidak_ada(n);
    return pinjamkan(d->isi.sasaran[butir->sasaran].indikator[butir->indikator].nama, n);
}

int64_t iku_dokumen_indikator_sasaran(const iku_dokumen* d, int64_t i) {
    const auto* butir = butir_ke(d, i);
    return butir == nullptr ? -1 : static_cast<int64_t>(butir->sasaran);
}

const iku_formula* iku_dokumen_indikator_formula(const iku_dokumen* d, int64_t i) {
    const auto* butir = butir_ke(d, i);
    return butir == nullptr ? nullptr : &butir->formula;
}

const iku_daftar_catatan* iku_dokumen_catatan(const iku_dokumen* d) {
    return d == nullptr ? nullptr : &d->catatan;
}

int32_t iku_dokumen_json(const iku_dokumen* d, int32_t bahasa_diminta, iku_teks** hasil, iku_error* error) {
    return guard("iku_dokumen_json", error, [&] {
        const auto& pegangan = terbaca(d);
        const auto bahasa_dipakai = bahasa(bahasa_diminta);
        perlu(hasil, "hasil");
        keluarkan(iku::to_json(pegangan.isi, pegangan.catatan.isi, bahasa_dipakai), hasil);
    });
}

void iku_dokumen_free(iku_dokumen* d) {
    delete d;
}

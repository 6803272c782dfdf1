// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/skala.hpp"

#include "iku/iku.h"
#include "iku/kinerja/json.hpp"

#include "c_api/guard.hpp"
#include "c_api/kinerja/daftar.hpp"
#include "c_api/periksa.hpp"

#include <utility>
#include <variant>

using namespace iku::c_api;

namespace {

iku::Skala baca(std::string_view isi) {
    if (const iku::Skala* const baku = iku::find_skala(isi)) return *baku;
    const auto awal = isi.find_first_not_of(" \t\r\n");
    if (awal == std::string_view::npos || isi[awal] != '{')
        throw Tolak{IKU_INPUT, "teks", "is neither the id of a built-in scale nor a JSON object"};
    auto bacaan = iku::read_daftar_skala(isi);
    for (const auto& catatan : bacaan.catatan) {
        if (iku::tingkat(catatan.kode) == iku::Tingkat::galat)
            throw Tolak{IKU_INPUT, "teks", "is no scale: see `kode`", -1,
                        static_cast<std::int32_t>(catatan.kode)};
    }
    if (!bacaan.isi || bacaan.isi->size() != 1) throw Tolak{IKU_INPUT, "teks", "holds not exactly one scale"};
    return bacaan.isi->front();
}

}  // namespace

int32_t iku_skala_read(const char* isi, int64_t n, iku_skala** hasil, iku_error* error) {
    return guard("iku_skala_read", error, [&] {
        perlu(hasil, "hasil");
        keluarkan(std::make_unique<iku_skala>(iku_skala{baca(teks(isi, n, "teks"))}), hasil);
    });
}

int64_t iku_skala_count(const iku_skala* s) {
    return s == nullptr ? 0 : static_cast<int64_t>(s->isi.pita.size());
}

const char* iku_skala_label(const iku_skala* s, int64_t i, int64_t* n) {
    if (s == nullptr || !is_indeks(i, s->isi.pita.size())) return tidak_ada(n);
    return pinjamkan(s->isi.pita[static_cast<std::size_t>(i)].label, n);
}

void iku_skala_free(iku_skala* s) {
    delete s;
}

int32_t iku_daftar_skala_baku(iku_daftar_skala** hasil, iku_error* error) {
    return guard("iku_daftar_skala_baku", error, [&] {
        perlu(hasil, "hasil");
        keluarkan(daftar<iku_daftar_skala>(iku::skala_baku()), hasil);
    });
}

int32_t iku_daftar_skala_read(const char* json, int64_t n, iku_daftar_skala** hasil, iku_error* error) {
    return guard("iku_daftar_skala_read", error, [&] {
        const auto dibaca = teks(json, n, "json");
        perlu(hasil, "hasil");
        keluarkan(daftar_bacaan<iku_daftar_skala>(iku::read_daftar_skala(dibaca)), hasil);
    });
}

int64_t iku_daftar_skala_count(const iku_daftar_skala* daftar) {
    return jumlah(daftar);
}

const iku_skala* iku_daftar_skala_get(const iku_daftar_skala* daftar, int64_t i) {
    return butir(daftar, i);
}

const iku_skala* iku_daftar_skala_find(const iku_daftar_skala* daftar, const char* id, int64_t n,
                                       int32_t tahun) {
    return find_butir(daftar, id, n, [tahun](const iku::Skala& skala, std::string_view dicari) {
        if (tahun == 0) return skala.id == dicari;
        const bool is_tahun = tahun > 0 && tahun <= std::numeric_limits<std::int16_t>::max();
        return skala.keluarga == dicari && is_tahun && skala.is_berlaku(static_cast<std::int16_t>(tahun));
    });
}

const iku_daftar_catatan* iku_daftar_skala_catatan(const iku_daftar_skala* daftar) {
    return daftar == nullptr ? nullptr : &daftar->catatan;
}

void iku_daftar_skala_free(iku_daftar_skala* daftar) {
    delete daftar;
}

const char* iku_skala_id(const iku_skala* s, int64_t* n) {
    return s == nullptr ? tidak_ada(n) : pinjamkan(s->isi.id, n);
}

int32_t iku_skala_json(const iku_skala* s, iku_teks** hasil, iku_error* error) {
    return guard("iku_skala_json", error, [&] {
        const auto& pegangan = perlu(s, "s");
        perlu(hasil, "hasil");
        keluarkan(iku::to_json(pegangan.isi), hasil);
    });
}

int32_t iku_skala_classify(const iku_skala* s, const iku_nilai* nilai_diberi, int32_t celah,
                           iku_predikat* hasil, iku_error* error) {
    return guard("iku_skala_classify", error, [&] {
        const auto& skala = perlu(s, "s").isi;
        const auto nilai_dipakai = nilai(perlu(nilai_diberi, "nilai"));
        const auto celah_dipakai = pilihan_bila_ada<iku::Celah>(celah, iku::nama_celah, "celah");
        perlu(hasil, "hasil");
        const auto predikat = skala.classify(nilai_dipakai, celah_dipakai.value_or(skala.celah));
        if (const auto* ada = std::get_if<iku::Predikat>(&predikat)) {
            *hasil = {static_cast<int32_t>(ada->pita), ada->di_celah ? 1 : 0, IKU_ALASAN_ADA, 0};
        } else {
            *hasil = {-1, 0, static_cast<int32_t>(std::get<iku::Alasan>(predikat)), 0};
        }
    });
}

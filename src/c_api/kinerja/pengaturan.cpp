// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/pengaturan.hpp"

#include "iku/iku.h"
#include "iku/teks/sidik.hpp"

#include "c_api/guard.hpp"
#include "c_api/periksa.hpp"

#include <iterator>
#include <utility>

using namespace iku::c_api;

int32_t iku_pengaturan_read(const char* panggilan, int64_t n, const char* proyek, int64_t n_proyek,
                            iku_pengaturan** hasil, iku_error* error) {
    return guard("iku_pengaturan_read", error, [&] {
        auto diminta = iku::read_panggilan(teks(panggilan, n, "panggilan"));
        const auto isi_proyek = teks(proyek, n_proyek, "proyek");
        perlu(hasil, "hasil");
        auto pegangan = std::make_unique<iku_pengaturan>();
        auto& catatan = pegangan->catatan.isi;
        catatan = std::move(diminta.catatan);
        std::optional<std::string_view> berkas;
        if (!isi_proyek.empty()) berkas = isi_proyek;
        auto bacaan = iku::susun_pengaturan(diminta.isi.value_or(iku::Panggilan{}), berkas);
        catatan.insert(catatan.end(), std::make_move_iterator(bacaan.catatan.begin()),
                       std::make_move_iterator(bacaan.catatan.end()));
        pegangan->terbaca = diminta.isi.has_value() && bacaan.isi.has_value();
        if (pegangan->terbaca) pegangan->isi = *std::move(bacaan.isi);
        if (berkas) pegangan->sidik = iku::sha256(*berkas);
        keluarkan(std::move(pegangan), hasil);
    });
}

int32_t iku_pengaturan_is_terbaca(const iku_pengaturan* p) {
    return p != nullptr && p->terbaca ? 1 : 0;
}

const char* iku_pengaturan_nilai(const iku_pengaturan* p, const char* kunci, int64_t n_kunci, int64_t* n) {
    if (p == nullptr || kunci == nullptr || n_kunci < 0) return tidak_ada(n);
    const auto dicari = iku::find_kunci({kunci, static_cast<std::size_t>(n_kunci)});
    return dicari ? pinjamkan(p->isi[*dicari].nilai, n) : tidak_ada(n);
}

int32_t iku_pengaturan_json(const iku_pengaturan* p, iku_teks** hasil, iku_error* error) {
    return guard("iku_pengaturan_json", error, [&] {
        const auto& pegangan = perlu(p, "p");
        perlu(hasil, "hasil");
        keluarkan(iku::to_json(pegangan.isi), hasil);
    });
}

const iku_daftar_catatan* iku_pengaturan_catatan(const iku_pengaturan* p) {
    return p == nullptr ? nullptr : &p->catatan;
}

void iku_pengaturan_free(iku_pengaturan* p) {
    delete p;
}

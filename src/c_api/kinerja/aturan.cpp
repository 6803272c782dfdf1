// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/aturan.hpp"

#include "iku/iku.h"
#include "iku/kinerja/json.hpp"

#include "c_api/guard.hpp"
#include "c_api/kinerja/daftar.hpp"
#include "c_api/periksa.hpp"

#include <utility>

using namespace iku::c_api;

namespace {

iku::AturanCapaian baca(std::string_view rumus, std::optional<iku::Polarisasi> polarisasi) {
    auto aturan = polarisasi ? iku::read_aturan(rumus, *polarisasi) : iku::read_aturan(rumus);
    if (!aturan) {
        throw Tolak{IKU_INPUT, "teks",
                    polarisasi ? "is neither the id of a rule nor a formula over R, T and W"
                               : "is no built-in rule: give a polarisasi with a formula of your own"};
    }
    if (polarisasi && aturan->polarisasi != *polarisasi)
        throw Tolak{IKU_INPUT, "teks", "is a rule of another polarisasi"};
    return *std::move(aturan);
}

}  // namespace

int32_t iku_aturan_read(const char* isi, int64_t n, int32_t polarisasi, iku_aturan** hasil,
                        iku_error* error) {
    return guard("iku_aturan_read", error, [&] {
        const auto dibaca = teks(isi, n, "teks");
        const auto arah = pilihan_bila_ada<iku::Polarisasi>(polarisasi, iku::nama_polarisasi, "polarisasi");
        perlu(hasil, "hasil");
        keluarkan(std::make_unique<iku_aturan>(iku_aturan{baca(dibaca, arah)}), hasil);
    });
}

void iku_aturan_free(iku_aturan* a) {
    delete a;
}

int32_t iku_daftar_aturan_baku(iku_daftar_aturan** hasil, iku_error* error) {
    return guard("iku_daftar_aturan_baku", error, [&] {
        perlu(hasil, "hasil");
        keluarkan(daftar<iku_daftar_aturan>(iku::aturan_baku()), hasil);
    });
}

int32_t iku_daftar_aturan_read(const char* json, int64_t n, iku_daftar_aturan** hasil, iku_error* error) {
    return guard("iku_daftar_aturan_read", error, [&] {
        const auto dibaca = teks(json, n, "json");
        perlu(hasil, "hasil");
        keluarkan(daftar_bacaan<iku_daftar_aturan>(iku::read_daftar_aturan(dibaca)), hasil);
    });
}

int64_t iku_daftar_aturan_count(const iku_daftar_aturan* daftar) {
    return jumlah(daftar);
}

const iku_aturan* iku_daftar_aturan_get(const iku_daftar_aturan* daftar, int64_t i) {
    return butir(daftar, i);
}

const iku_aturan* iku_daftar_aturan_find(const iku_daftar_aturan* daftar, const char* id, int64_t n) {
    return find_butir(daftar, id, n, [](const iku::AturanCapaian& aturan, std::string_view dicari) {
        return aturan.id == dicari;
    });
}

const iku_daftar_catatan* iku_daftar_aturan_catatan(const iku_daftar_aturan* daftar) {
    return daftar == nullptr ? nullptr : &daftar->catatan;
}

void iku_daftar_aturan_free(iku_daftar_aturan* daftar) {
    delete daftar;
}

const char* iku_aturan_id(const iku_aturan* a, int64_t* n) {
    return a == nullptr ? tidak_ada(n) : pinjamkan(a->isi.id, n);
}

int32_t iku_aturan_polarisasi(const iku_aturan* a) {
    return a == nullptr ? -1 : static_cast<int32_t>(a->isi.polarisasi) + IKU_POLARISASI_MAXIMIZE;
}

int32_t iku_aturan_json(const iku_aturan* a, iku_teks** hasil, iku_error* error) {
    return guard("iku_aturan_json", error, [&] {
        const auto& pegangan = perlu(a, "a");
        perlu(hasil, "hasil");
        keluarkan(iku::to_json(pegangan.isi), hasil);
    });
}

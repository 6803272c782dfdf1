// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/read.hpp"
#include "iku/iku.h"

#include "c_api/guard.hpp"
#include "c_api/periksa.hpp"

#include <utility>
#include <variant>

using namespace iku::c_api;

namespace {

// One overload a kind that iku::Angka can hold.
struct Penerima {
    iku_angka& angka;

    void operator()(const iku::Rasional& nilai) const { isi(IKU_ANGKA_NILAI, {{nilai}}); }
    void operator()(const iku::Rentang& r) const { isi(IKU_ANGKA_RENTANG, {{r.bawah}, {r.atas}}); }
    void operator()(const iku::Perbandingan& p) const { isi(IKU_ANGKA_PERBANDINGAN, {{p.kiri}, {p.kanan}}); }
    void operator()(iku::Alasan alasan) const {
        isi(IKU_ANGKA_ALASAN, {});
        angka.alasan = alasan;
    }

  private:
    void isi(std::int32_t jenis, std::vector<iku_rasional> nilai) const {
        angka.jenis = jenis;
        angka.nilai = std::move(nilai);
    }
};

}  // namespace

int32_t iku_angka_read(const char* teks_nilai, int64_t n, int32_t lokal, iku_angka** hasil,
                       iku_error* error) {
    return guard("iku_angka_read", error, [&] {
        const auto dibaca = teks(teks_nilai, n, "teks");
        const auto lokal_dipakai = lokal_bila_ada(lokal);
        perlu(hasil, "hasil");
        auto bacaan = iku::read_angka(dibaca, lokal_dipakai);
        auto angka = std::make_unique<iku_angka>();
        std::visit(Penerima{*angka}, bacaan.isi.value_or(iku::Alasan::bukan_angka));
        angka->catatan.isi = std::move(bacaan.catatan);
        keluarkan(std::move(angka), hasil);
    });
}

int32_t iku_angka_jenis(const iku_angka* angka) {
    return angka == nullptr ? -1 : angka->jenis;
}

const iku_rasional* iku_angka_nilai(const iku_angka* angka, int64_t i) {
    if (angka == nullptr || !is_indeks(i, angka->nilai.size())) return nullptr;
    return &angka->nilai[static_cast<std::size_t>(i)];
}

int32_t iku_angka_alasan(const iku_angka* angka) {
    return angka == nullptr ? -1 : static_cast<int32_t>(angka->alasan);
}

const iku_daftar_catatan* iku_angka_catatan(const iku_angka* angka) {
    return angka == nullptr ? nullptr : &angka->catatan;
}

void iku_angka_free(iku_angka* angka) {
    delete angka;
}

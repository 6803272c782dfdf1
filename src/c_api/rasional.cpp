// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/rasional.hpp"

#include "iku/angka/format.hpp"
#include "iku/angka/read.hpp"
#include "iku/formula/hitung.hpp"
#include "iku/iku.h"

#include "c_api/guard.hpp"
#include "c_api/periksa.hpp"

#include <limits>
#include <variant>

using namespace iku::c_api;
using iku::Rasional;

namespace {

// One number, or why a cell does not hold exactly one.
iku::Hasil satu_angka(const iku::Angka& angka) {
    if (const auto* nilai = std::get_if<Rasional>(&angka)) return *nilai;
    if (const auto* alasan = std::get_if<iku::Alasan>(&angka)) return *alasan;
    return iku::Alasan::bukan_angka;
}

}  // namespace

int32_t iku_rasional_from_string(const char* teks_nilai, int64_t n, iku_rasional** hasil, iku_error* error) {
    return guard("iku_rasional_from_string", error, [&] {
        const auto dibaca = teks(teks_nilai, n, "teks");
        perlu(hasil, "hasil");
        const auto nilai = Rasional::from_string(dibaca);
        if (!nilai) {
            throw Tolak{IKU_INPUT, "teks",
                        "is not an exact number such as \"-37\", \"3700/39\" or \"12.50\""};
        }
        keluarkan(*nilai, hasil);
    });
}

int32_t iku_rasional_from_pecahan(const iku_pecahan* pecahan, iku_rasional** hasil, iku_error* error) {
    return guard("iku_rasional_from_pecahan", error, [&] {
        const auto& p = perlu(pecahan, "pecahan");
        pastikan(p.penyebut != 0, "pecahan", "has a penyebut of 0");
        perlu(hasil, "hasil");
        keluarkan(Rasional(p.pembilang, p.penyebut), hasil);
    });
}

int32_t iku_rasional_read(const char* teks_nilai, int64_t n, int32_t lokal, iku_rasional** hasil,
                          uint8_t* alasan, iku_error* error) {
    return guard("iku_rasional_read", error, [&] {
        const auto dibaca = teks(teks_nilai, n, "teks");
        const auto lokal_dipakai = lokal_bila_ada(lokal);
        perlu(hasil, "hasil");
        perlu(alasan, "alasan");
        const auto bacaan = iku::read_angka(dibaca, lokal_dipakai);
        keluarkan(satu_angka(bacaan.isi.value_or(iku::Alasan::bukan_angka)), hasil, alasan);
    });
}

int32_t iku_rasional_to_string(const iku_rasional* r, iku_teks** hasil, iku_error* error) {
    return guard("iku_rasional_to_string", error, [&] {
        const auto& nilai = perlu(r, "r").nilai;
        perlu(hasil, "hasil");
        keluarkan(nilai.to_string(), hasil);
    });
}

int32_t iku_rasional_to_pecahan(const iku_rasional* r, iku_pecahan* hasil, iku_error* error) {
    return guard("iku_rasional_to_pecahan", error, [&] {
        const auto& nilai = perlu(r, "r").nilai;
        perlu(hasil, "hasil");
        const auto pembilang = nilai.pembilang().to_int64();
        const auto penyebut = nilai.penyebut().to_int64();
        if (!pembilang || !penyebut) throw Tolak{IKU_RANGE, "r", "does not fit two int64"};
        *hasil = {*pembilang, *penyebut};
    });
}

int32_t iku_rasional_format(const iku_rasional* r, int32_t desimal, int32_t mode, int32_t lokal_diminta,
                            iku_teks** hasil, iku_error* error) {
    return guard("iku_rasional_format", error, [&] {
        const auto& nilai = perlu(r, "r").nilai;
        const auto cara = pembulatan(mode, desimal, IKU_DESIMAL_TERBANYAK);
        const auto lokal_dipakai = lokal(lokal_diminta);
        perlu(hasil, "hasil");
        keluarkan(iku::format(nilai, cara, lokal_dipakai), hasil);
    });
}

int32_t iku_rasional_round(const iku_rasional* r, int32_t desimal, int32_t mode, iku_rasional** hasil,
                           iku_error* error) {
    return guard("iku_rasional_round", error, [&] {
        const auto& nilai = perlu(r, "r").nilai;
        const auto cara = pembulatan(mode, desimal, IKU_DESIMAL_TERBANYAK);
        perlu(hasil, "hasil");
        keluarkan(iku::bulatkan(nilai, cara), hasil);
    });
}

int32_t iku_rasional_compute(const iku_rasional* a, int32_t operasi, const iku_rasional* b,
                             iku_rasional** hasil, uint8_t* alasan, iku_error* error) {
    return guard("iku_rasional_compute", error, [&] {
        const auto& kiri = perlu(a, "a").nilai;
        pastikan(operasi >= IKU_OP_TAMBAH && operasi <= IKU_OP_MAKSIMUM, "operasi", "is no IKU_OP_ constant");
        const auto& kanan = perlu(b, "b").nilai;
        perlu(hasil, "hasil");
        perlu(alasan, "alasan");
        keluarkan(iku::Hitung{}.gabung(static_cast<iku::Op>(operasi), kiri, kanan), hasil, alasan);
    });
}

int32_t iku_rasional_compare(const iku_rasional* a, const iku_rasional* b, int32_t* hasil, iku_error* error) {
    return guard("iku_rasional_compare", error, [&] {
        const auto urutan = perlu(a, "a").nilai <=> perlu(b, "b").nilai;
        perlu(hasil, "hasil") = (urutan > 0) - (urutan < 0);
    });
}

int32_t iku_rasional_sign(const iku_rasional* r) {
    return r == nullptr ? 0 : r->nilai.tanda();
}

void iku_rasional_free(iku_rasional* r) {
    delete r;
}

// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/rollup.hpp"

#include "iku/angka/jumlah.hpp"

#include "kinerja/tampungan.hpp"

#include <algorithm>
#include <cassert>

namespace iku {
namespace {

// The algebra of degrees: by which power of a common factor of all variables a step grows; nothing where it
// does not grow by one power.
struct Derajat {
    using nilai = std::optional<std::int32_t>;

    nilai konstanta(const Rasional& /*r*/) const { return 0; }
    nilai variabel(std::uint32_t /*i*/) const { return 1; }
    nilai negatif(nilai x) const { return x; }
    nilai gabung(Op op, nilai a, nilai b) const {
        if (!a || !b) return std::nullopt;
        switch (op) {
            case Op::kali:
                return *a + *b;
            case Op::bagi:
                return *a - *b;
            default:
                return a == b ? a : std::nullopt;
        }
    }
};

}  // namespace

bool is_lengkap(const UnitRollup& unit) {
    return std::all_of(unit.isi.begin(), unit.isi.end(), [](const Hasil& h) { return h.ada(); });
}

bool is_homogen(const Ekspresi& ekspresi) {
    return lipat(ekspresi, Derajat{}) == 0;
}

HasilRollup rollup(const Formula& formula, std::span<const UnitRollup> unit, CaraRollup cara) {
    HasilRollup hasil;
    hasil.cara = cara;
    detail::Tampungan tampungan(formula, detail::SifatRollup(formula), cara != CaraRollup::pooled);
    for (const UnitRollup& satu : unit) {
        if (!tampungan.tambah(satu.isi, satu.bobot)) hasil.cakupan.tidak_melapor.push_back(satu.nama);
    }
    hasil.cakupan.dilaporkan = tampungan.dilaporkan();
    hasil.cakupan.diharapkan = unit.size();
    hasil.cakupan.bagian_penyebut = tampungan.bagian_penyebut();
    hasil.hasil = tampungan.hasil(cara);
    if (cara == CaraRollup::pooled && hasil.hasil.alasan() != Alasan::tidak_dilaporkan)
        hasil.isi = tampungan.isi();
    return hasil;
}

Hasil rerata(std::span<const Hasil> nilai, std::span<const Rasional> bobot) {
    assert(bobot.empty() || bobot.size() == nilai.size());
    Penjumlah atas;
    Penjumlah bawah;
    bool ada = false;
    for (std::size_t i = 0; i < nilai.size(); ++i) {
        if (!nilai[i].ada()) continue;
        ada = true;
        atas.tambah(bobot.empty() ? *nilai[i] : *nilai[i] * bobot[i]);
        bawah.tambah(bobot.empty() ? Rasional(1) : bobot[i]);
    }
    if (!ada) return nilai.empty() ? Hasil() : nilai.front();
    const Rasional jumlah_bobot = bawah.jumlah();
    if (jumlah_bobot.is_nol()) return Alasan::penyebut_nol;
    return atas.jumlah() / jumlah_bobot;
}

}  // namespace iku

// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/rollup.hpp"

#include "iku/angka/jumlah.hpp"

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

Hasil hitung(const Formula& formula, const std::vector<const UnitRollup*>& lengkap, HasilRollup& hasil) {
    if (hasil.cara == CaraRollup::pooled) {
        if (!is_homogen(formula.ekspresi())) return Alasan::di_luar_domain;
        for (std::size_t v = 0; v < formula.variabel().size(); ++v) {
            Penjumlah penjumlah;
            for (const UnitRollup* satu : lengkap)
                penjumlah.tambah(*satu->isi[v]);
            hasil.isi.emplace_back(penjumlah.jumlah());
        }
        return formula.evaluate(hasil.isi);
    }
    Alasan alasan = Alasan::ada;
    std::vector<Hasil> nilai;
    std::vector<Rasional> bobot;
    for (const UnitRollup* satu : lengkap) {
        nilai.push_back(formula.evaluate(satu->isi));
        bobot.push_back(hasil.cara == CaraRollup::rerata_tertimbang ? satu->bobot : Rasional(1));
        alasan = gabung(alasan, nilai.back().alasan());
    }
    if (alasan != Alasan::ada) return alasan;
    if (hasil.cara == CaraRollup::minimum)
        return *std::min_element(nilai.begin(), nilai.end(),
                                 [](const Hasil& a, const Hasil& b) { return *a < *b; });
    if (hasil.cara != CaraRollup::jumlah) return rerata(nilai, bobot);
    Penjumlah penjumlah;
    for (const Hasil& satu : nilai)
        penjumlah.tambah(*satu);
    return penjumlah.jumlah();
}

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
    hasil.cakupan.diharapkan = unit.size();
    std::vector<const UnitRollup*> lengkap;
    for (const UnitRollup& satu : unit) {
        assert(satu.isi.size() == formula.variabel().size());
        if (is_lengkap(satu)) {
            lengkap.push_back(&satu);
        } else {
            hasil.cakupan.tidak_melapor.push_back(satu.nama);
        }
    }
    hasil.cakupan.dilaporkan = lengkap.size();
    hasil.hasil = lengkap.empty() ? Hasil(Alasan::tidak_dilaporkan) : hitung(formula, lengkap, hasil);
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

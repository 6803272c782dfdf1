// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/jejak_rollup.hpp"

#include "formula/penulis.hpp"
#include "formula/tulis_nilai.hpp"
#include "teks/penulis_json.hpp"

#include <utility>
#include <vector>

namespace iku {
namespace {

// The algebra that copies a tape behind another one, with something else in the place of each variable. False
// once the tape became too long.
template <class Ganti>
struct Salin {
    using nilai = bool;
    PenyusunEkspresi& penyusun;
    Ganti ganti;

    bool konstanta(const Rasional& r) const { return penyusun.konstanta(r); }
    bool variabel(std::uint32_t i) const { return ganti(i); }
    bool negatif(bool baik) const { return baik && penyusun.operasi(Op::negatif); }
    bool gabung(Op op, bool a, bool b) const { return a && b && penyusun.operasi(op); }
};

// The roll-up of these complete units as one expression over all their values, unit after unit.
class PenyusunRollup {
  public:
    PenyusunRollup(const Formula& formula, const std::vector<const UnitRollup*>& unit)
        : formula_(formula), unit_(unit), banyak_(static_cast<std::uint32_t>(formula.variabel().size())) {}

    std::optional<Ekspresi> susun(CaraRollup cara) {
        const bool baik = cara == CaraRollup::pooled ? pooled() : satuan(cara);
        return baik ? std::move(penyusun_).selesai() : std::nullopt;
    }

  private:
    // One value after another, joined from the second on.
    template <class Satu>
    bool deret(Op op, Satu satu) {
        bool baik = true;
        for (std::uint32_t u = 0; baik && u < unit_.size(); ++u)
            baik = satu(u) && (u == 0 || penyusun_.operasi(op));
        return baik;
    }

    // The formula on the sums of its variables.
    bool pooled() {
        const auto jumlah = [this](std::uint32_t v) {
            return deret(Op::tambah, [&](std::uint32_t u) { return penyusun_.variabel(u * banyak_ + v); });
        };
        return lipat(formula_.ekspresi(), Salin<decltype(jumlah)>{penyusun_, jumlah});
    }

    bool nilai_unit(std::uint32_t u) {
        const auto milik = [this, u](std::uint32_t v) { return penyusun_.variabel(u * banyak_ + v); };
        return lipat(formula_.ekspresi(), Salin<decltype(milik)>{penyusun_, milik});
    }

    // The units' own figures.
    bool satuan(CaraRollup cara) {
        const bool tertimbang = cara == CaraRollup::rerata_tertimbang;
        const bool baik = deret(cara == CaraRollup::minimum ? Op::minimum : Op::tambah, [&](std::uint32_t u) {
            return nilai_unit(u) &&
                   (!tertimbang || (penyusun_.konstanta(unit_[u]->bobot) && penyusun_.operasi(Op::kali)));
        });
        if (!baik || cara == CaraRollup::minimum || cara == CaraRollup::jumlah) return baik;
        if (!tertimbang)
            return penyusun_.konstanta(static_cast<std::int64_t>(unit_.size())) &&
                   penyusun_.operasi(Op::bagi);
        return deret(Op::tambah, [&](std::uint32_t u) { return penyusun_.konstanta(unit_[u]->bobot); }) &&
               penyusun_.operasi(Op::bagi);
    }

    const Formula& formula_;
    const std::vector<const UnitRollup*>& unit_;
    std::uint32_t banyak_;
    PenyusunEkspresi penyusun_;
};

Jejak susun_jejak(const Formula& formula, const std::vector<const UnitRollup*>& unit, Ekspresi ekspresi) {
    std::vector<Variabel> variabel;
    std::vector<Hasil> isi;
    for (const UnitRollup* satu : unit) {
        for (std::size_t v = 0; v < satu->isi.size(); ++v) {
            const Variabel& asal = formula.variabel()[v];
            variabel.push_back({asal.nama + " (" + satu->nama + ')', asal.geser_tahun});
            isi.push_back(satu->isi[v]);
        }
    }
    return explain(Formula(std::move(ekspresi), std::move(variabel), formula.pengali()), isi);
}

std::string tulis_cakupan(const Cakupan& cakupan, const GayaJejak& gaya) {
    const bool id = gaya.bahasa == Bahasa::id;
    std::string teks = (id ? "Melapor: " : "Reported: ") + std::to_string(cakupan.dilaporkan) +
                       (id ? " dari " : " of ") + std::to_string(cakupan.diharapkan) + '\n';
    for (std::size_t i = 0; i < cakupan.tidak_melapor.size(); ++i)
        teks += (i > 0 ? ", " : (id ? "Tidak melapor: " : "Missing: ")) + cakupan.tidak_melapor[i];
    if (!cakupan.tidak_melapor.empty()) teks += '\n';
    if (!cakupan.bagian_penyebut.ada()) return teks;
    return teks + (id ? "Bagian penyebut (%): " : "Share of the denominator (%): ") +
           detail::tulis_lengkap(cakupan.bagian_penyebut, gaya) + '\n';
}

}  // namespace

JejakRollup explain(const Formula& formula, std::span<const UnitRollup> unit, CaraRollup cara) {
    JejakRollup hasil{rollup(formula, unit, cara)};
    std::vector<const UnitRollup*> lengkap;
    for (const UnitRollup& satu : unit) {
        if (is_lengkap(satu)) lengkap.push_back(&satu);
    }
    const bool tanpa_gabungan = cara == CaraRollup::pooled && !is_homogen(formula.ekspresi());
    if (lengkap.empty() || tanpa_gabungan) return hasil;
    if (auto ekspresi = PenyusunRollup(formula, lengkap).susun(cara)) {
        hasil.jejak = susun_jejak(formula, lengkap, *std::move(ekspresi));
    } else if (cara == CaraRollup::pooled) {
        hasil.jejak = explain(formula, hasil.hasil.isi);
    }
    // A tape gives up a value that a roll-up still holds (ADR 0004): then it explains nothing.
    if (hasil.jejak && hasil.jejak->hasil != hasil.hasil.hasil) hasil.jejak.reset();
    return hasil;
}

std::string to_text(const JejakRollup& jejak, const GayaJejak& gaya) {
    const bool id = gaya.bahasa == Bahasa::id;
    const std::string teks = (id ? "Cara: " : "Way: ") + std::string(nama(jejak.hasil.cara)) + '\n' +
                             tulis_cakupan(jejak.hasil.cakupan, gaya);
    if (jejak.jejak) return teks + to_text(*jejak.jejak, gaya);
    return teks + (id ? "Hasil eksak: " : "Exact result: ") + detail::tulis_lengkap(jejak.hasil.hasil, gaya) +
           '\n';
}

std::string to_latex(const JejakRollup& jejak, const GayaJejak& gaya) {
    if (jejak.jejak) return to_latex(*jejak.jejak, gaya);
    const Hasil& hasil = jejak.hasil.hasil;
    if (hasil.ada()) return detail::GayaLatexDasar{gaya.tampil}.konstanta(*hasil);
    return "\\text{" + std::string(penjelasan(hasil.alasan(), gaya.bahasa)) + "}";
}

std::string to_json(const JejakRollup& jejak, const GayaJejak& gaya) {
    detail::PenulisJson json;
    const auto angka = [&json](std::string_view kunci, const Hasil& hasil) {
        json.kunci(kunci).objek();
        hasil.ada() ? json.teks("nilai", hasil->to_string()) : json.teks("alasan", nama(hasil.alasan()));
        json.tutup();
    };
    const Cakupan& cakupan = jejak.hasil.cakupan;
    json.objek().teks("cara", nama(jejak.hasil.cara));
    angka("hasil", jejak.hasil.hasil);
    json.bilangan("dilaporkan", static_cast<std::int64_t>(cakupan.dilaporkan));
    json.bilangan("diharapkan", static_cast<std::int64_t>(cakupan.diharapkan));
    tulis_daftar(json, "tidak_melapor", cakupan.tidak_melapor,
                 [](const std::string& satu) -> const std::string& { return satu; });
    angka("bagian_penyebut", cakupan.bagian_penyebut);
    json.kunci("jejak");
    jejak.jejak ? json.mentah(to_json(*jejak.jejak, gaya)) : json.kosong();
    json.tutup();
    return std::move(json).selesai();
}

}  // namespace iku

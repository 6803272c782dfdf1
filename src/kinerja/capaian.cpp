// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/capaian.hpp"

#include <cassert>
#include <utility>
#include <vector>

namespace iku {
namespace {

constexpr std::uint32_t nomor(Besaran besaran) noexcept {
    return static_cast<std::uint32_t>(besaran);
}

// Builds a tape whose steps are known to be right.
class Penyusun {
  public:
    Penyusun& ekspresi(const Ekspresi& e) { return catat(isi_.ekspresi(e)); }
    Penyusun& konstanta(const Rasional& r) { return catat(isi_.konstanta(r)); }
    Penyusun& variabel(Besaran b) { return catat(isi_.variabel(nomor(b))); }
    Penyusun& operasi(Op op) { return catat(isi_.operasi(op)); }

    // Nothing where the tape became too long.
    std::optional<Ekspresi> selesai() { return baik_ ? std::move(isi_).selesai() : std::nullopt; }

  private:
    Penyusun& catat(bool baik) {
        baik_ = baik_ && baik;
        return *this;
    }
    PenyusunEkspresi isi_;
    bool baik_ = true;
};

// min(max(R, L), U): what stands for T against a range.
Ekspresi ujung_rentang() {
    return *Penyusun()
                .variabel(Besaran::R)
                .variabel(Besaran::L)
                .operasi(Op::maksimum)
                .variabel(Besaran::U)
                .operasi(Op::minimum)
                .selesai();
}

// R inside its range, at any distance from the ends: R - T + 100 with R as its own target, which no rule has
// a zero in.
std::optional<Ekspresi> susun_seratus() {
    return Penyusun()
        .variabel(Besaran::R)
        .ekspresi(ujung_rentang())
        .operasi(Op::kurang)
        .konstanta(100)
        .operasi(Op::tambah)
        .selesai();
}

// The rule as one expression over R, T, W, L, U, for this realisasi and target; nothing where it only gives a
// reason.
std::optional<Ekspresi> susun_aturan(const Hasil& realisasi, const Target& target,
                                     const AturanCapaian& aturan) {
    const auto* rentang = std::get_if<Rentang>(&target.isi);
    const Hasil angka = rentang == nullptr ? std::get<Hasil>(target.isi) : Hasil();
    if (!realisasi.ada() || (rentang == nullptr && !angka.ada())) return aturan.ekspresi;
    const Rasional t = rentang != nullptr ? detail::ujung(*rentang, *realisasi) : *angka;
    const bool di_dalam = rentang != nullptr && t == *realisasi;
    if (di_dalam) return susun_seratus();
    Pengganti pilihan = detail::pilih(aturan, t);
    auto* ekspresi = std::get_if<Ekspresi>(&pilihan);
    if (ekspresi == nullptr) return std::nullopt;
    Penyusun penyusun;
    penyusun.ekspresi(rentang != nullptr ? ganti(*ekspresi, nomor(Besaran::T), ujung_rentang()) : *ekspresi);
    if (aturan.penuh && t.tanda() > 0 && *realisasi == t)
        penyusun.konstanta(*aturan.penuh - 100).operasi(Op::tambah);
    return penyusun.selesai();
}

Ekspresi jepit(const Ekspresi& ekspresi, const AturanCapaian& aturan) {
    Penyusun penyusun;
    penyusun.ekspresi(ekspresi);
    if (aturan.plafon) penyusun.konstanta(*aturan.plafon).operasi(Op::minimum);
    if (aturan.lantai) penyusun.konstanta(*aturan.lantai).operasi(Op::maksimum);
    auto hasil = penyusun.selesai();
    return hasil ? *std::move(hasil) : ekspresi;
}

// The rule's R becomes the formula, and T, W, L, U the variables behind the formula's own. From the highest
// number down, so that no two ever share one.
Ekspresi satukan(Ekspresi aturan, const Ekspresi& formula) {
    const std::uint32_t n = formula.jumlah_variabel();
    for (std::uint32_t i = nomor(Besaran::U); i >= nomor(Besaran::T); --i) {
        PenyusunEkspresi penyusun;
        penyusun.variabel(n + i - 1);
        aturan = ganti(aturan, i, *std::move(penyusun).selesai());
    }
    return ganti(aturan, nomor(Besaran::R), formula);
}

Formula formula_capaian(const Formula& formula, Ekspresi ekspresi) {
    std::vector<Variabel> variabel(formula.variabel().begin(), formula.variabel().end());
    static constexpr std::string_view nama_panjang[]{"target", "nilai terburuk yang ditoleransi (W)",
                                                     "batas bawah target (L)", "batas atas target (U)"};
    for (std::size_t i = 0; variabel.size() < ekspresi.jumlah_variabel(); ++i)
        variabel.push_back({std::string(nama_panjang[i]), 0});
    variabel.resize(ekspresi.jumlah_variabel());
    return {std::move(ekspresi), std::move(variabel), Pengali::persen};
}

}  // namespace

Jejak explain(const Formula& formula, std::span<const Hasil> isi, const Target& target,
              const AturanCapaian& aturan, const std::optional<Rasional>& toleransi) {
    assert(isi.size() == formula.variabel().size());
    assert(!isi.empty());
    const Hasil realisasi = formula.evaluate(isi);
    const Hasil hasil = capaian(realisasi, target, aturan, toleransi);
    const auto tunggal = susun_aturan(realisasi, target, aturan);
    const Formula lengkap = formula_capaian(
        formula, satukan(jepit(tunggal ? *tunggal : aturan.ekspresi, aturan), formula.ekspresi()));
    std::vector<Hasil> nilai(isi.begin(), isi.end());
    const auto* rentang = std::get_if<Rentang>(&target.isi);
    const Hasil t = rentang == nullptr ? std::get<Hasil>(target.isi) : Hasil(Alasan::di_luar_domain);
    const auto besaran = detail::isi_besaran(0, target, t.ada() ? *t : Rasional(1), toleransi);
    nilai.push_back(t);
    nilai.insert(nilai.end(), besaran.begin() + nomor(Besaran::W), besaran.end());
    nilai.resize(lengkap.variabel().size());
    Jejak jejak = explain(lengkap, nilai);
    if (!hasil.ada()) jejak.hasil = hasil;
    return jejak;
}

std::optional<bool> is_terpenuhi(const Hasil& realisasi, const Target& target, Polarisasi polarisasi) {
    if (!realisasi.ada()) return std::nullopt;
    const auto* rentang = std::get_if<Rentang>(&target.isi);
    const Hasil angka = rentang == nullptr ? std::get<Hasil>(target.isi) : Hasil(0);
    if (!angka.ada()) return std::nullopt;
    const Rasional& bawah = rentang != nullptr ? rentang->bawah : *angka;
    const Rasional& atas = rentang != nullptr ? rentang->atas : *angka;
    switch (polarisasi) {
        case Polarisasi::maximize:
            return *realisasi >= bawah;
        case Polarisasi::minimize:
            return *realisasi <= atas;
        case Polarisasi::stabilize:
            break;
    }
    return bawah <= *realisasi && *realisasi <= atas;
}

}  // namespace iku

// SPDX-License-Identifier: Apache-2.0
#include "laporan/laporan/tabel.hpp"

#include "iku/kinerja/peringkat.hpp"
#include "iku/teks/utf8.hpp"

#include "laporan/kata.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace iku::detail {
namespace {

constexpr std::size_t tahun_terbanyak = 5;

SelLaporan sel_target(const std::variant<Hasil, Rentang>& target, const std::string& kategori) {
    if (!kategori.empty()) return kategori;
    return std::visit([](const auto& isi) { return SelLaporan(isi); }, target);
}

SelLaporan sel_realisasi(const BarisLaporan& baris) {
    if (!baris.kategori.empty()) return baris.kategori;
    return baris.realisasi;
}

class PenyusunTabel {
  public:
    explicit PenyusunTabel(Laporan& laporan) : laporan_(laporan), kata_{laporan.opsi.bahasa} {
        const auto& baris = laporan.baris;
        ada_wilayah_ =
            std::any_of(baris.begin(), baris.end(), [](const auto& b) { return !b.wilayah.empty(); });
        if (!baris.empty()) satuan_ = baris.front().satuan;
        sama_satuan_ =
            std::all_of(baris.begin(), baris.end(), [&](const auto& b) { return b.satuan == satuan_; });
        if (!sama_satuan_) satuan_.clear();
    }

    void susun(const std::vector<TargetLain>& lain) {
        susun_utama();
        susun_tahun();
        for (const auto& satu : lain)
            susun_target(satu);
        susun_lampiran();
    }

  private:
    // A table whose rows name themselves first; `judul` goes behind its number.
    TabelLaporan mulai(JenisTabel jenis, const std::string& judul) const {
        const bool lampiran = jenis == JenisTabel::lampiran;
        TabelLaporan tabel{
            jenis,
            (lampiran ? kata_("Lampiran", "Appendix")
                      : kata_("Tabel ", "Table ") + std::to_string(laporan_.tabel.size() + 1)) +
                ". " + judul,
            {},
            {}};
        tabel.kolom.push_back({"nomor", "No", {}, JenisKolom::teks});
        if (lampiran) tabel.kolom.push_back({"sasaran", "Sasaran", {}, JenisKolom::teks});
        tabel.kolom.push_back({"indikator", kata_("Indikator", "Indicator"), {}, JenisKolom::teks});
        if (ada_wilayah_)
            tabel.kolom.push_back({"wilayah", kata_("Wilayah", "Region"), {}, JenisKolom::teks});
        if (!sama_satuan_) tabel.kolom.push_back({"satuan", kata_("Satuan", "Unit"), {}, JenisKolom::teks});
        for (const auto& baris : laporan_.baris) {
            auto& sel = tabel.sel.emplace_back();
            sel.emplace_back(baris.nomor);
            if (lampiran) sel.emplace_back(laporan_.sasaran[baris.sasaran]);
            sel.emplace_back(baris.indikator);
            if (ada_wilayah_) sel.emplace_back(baris.wilayah);
            if (!sama_satuan_) sel.emplace_back(baris.satuan);
        }
        return tabel;
    }

    template <class Ambil>
    void tambah(TabelLaporan& tabel, KolomLaporan kolom, Ambil ambil) const {
        tabel.kolom.push_back(std::move(kolom));
        for (std::size_t i = 0; i < laporan_.baris.size(); ++i)
            tabel.sel[i].push_back(ambil(laporan_.baris[i]));
    }

    KolomLaporan angka(std::string kunci, std::string judul) const {
        return {std::move(kunci), std::move(judul), satuan_, JenisKolom::angka};
    }

    // Numerator or denominator of a formula that is one quotient.
    SelLaporan bagian(const BarisLaporan& baris, bool atas) const {
        if (baris.isi.empty()) return baris.realisasi.ada() ? Hasil() : baris.realisasi;
        if (!baris.pembagian) return kata_("lihat rincian", "see details");
        return baris.isi[atas ? baris.pembagian->first : baris.pembagian->second];
    }

    void susun_utama() {
        auto tabel = mulai(JenisTabel::utama,
                           kata_("Target, realisasi, dan capaian", "Target, realisasi and achievement"));
        tambah(tabel, {"pembilang", kata_("Pembilang", "Numerator"), {}, JenisKolom::cacah},
               [&](const BarisLaporan& b) { return bagian(b, true); });
        tambah(tabel, {"penyebut", kata_("Penyebut", "Denominator"), {}, JenisKolom::cacah},
               [&](const BarisLaporan& b) { return bagian(b, false); });
        tambah(tabel, angka("target", "Target"),
               [](const BarisLaporan& b) { return sel_target(b.target, b.kategori_target); });
        tambah(tabel, angka("realisasi", "Realisasi"),
               [](const BarisLaporan& b) { return sel_realisasi(b); });
        tambah(tabel, {"capaian", "Capaian", "%", JenisKolom::angka},
               [](const BarisLaporan& b) { return SelLaporan(b.capaian); });
        if (laporan_.skala) {
            tambah(tabel, {"predikat", "Predikat", {}, JenisKolom::predikat},
                   [](const BarisLaporan& b) { return SelLaporan(b.predikat); });
        }
        laporan_.tabel.push_back(std::move(tabel));
    }

    static Hasil pada(const BarisLaporan& baris, const Periode& periode) {
        const auto it = std::find_if(baris.seri.begin(), baris.seri.end(),
                                     [&](const auto& titik) { return titik.first == periode; });
        return it == baris.seri.end() ? Hasil() : it->second;
    }

    // The last years anybody has a figure for, and the change from the one before.
    void susun_tahun() {
        std::set<Periode> ada;
        for (const auto& baris : laporan_.baris) {
            for (const auto& titik : baris.seri)
                ada.insert(titik.first);
        }
        std::vector<Periode> tahun(ada.begin(), ada.end());
        if (tahun.size() < 2) return;
        if (tahun.size() > tahun_terbanyak) tahun.erase(tahun.begin(), tahun.end() - tahun_terbanyak);
        auto tabel = mulai(JenisTabel::tahun, kata_("Realisasi dibandingkan dengan tahun-tahun sebelumnya",
                                                    "Realisasi against earlier years"));
        for (const Periode& satu : tahun) {
            tambah(tabel, angka("realisasi_" + satu.to_string(), satu.to_string()),
                   [&](const BarisLaporan& b) { return SelLaporan(pada(b, satu)); });
        }
        const Periode kini = laporan_.periode;
        const Periode lalu = tahun[tahun.size() - 2];
        const auto persen = [](const BarisLaporan& b) { return b.satuan == "%"; };
        tambah(
            tabel,
            {"perubahan", kata_("Perubahan dari ", "Change from ") + lalu.to_string(), {}, JenisKolom::angka},
            [&](const BarisLaporan& b) {
                return SelLaporan(persen(b) ? selisih_poin(pada(b, kini), pada(b, lalu))
                                            : pertumbuhan(pada(b, kini), pada(b, lalu)));
            });
        tambah(tabel,
               {"satuan_perubahan", kata_("Satuan perubahan", "Unit of the change"), {}, JenisKolom::teks},
               [&](const BarisLaporan& b) {
                   return SelLaporan(std::string(persen(b) ? kata_("poin", "points") : std::string("%")));
               });
        laporan_.tabel.push_back(std::move(tabel));
    }

    void susun_target(const TargetLain& lain) {
        const std::string nama =
            lain.nama.empty() ? kata_("tanpa nama", "without a name") : lipat_spasi(lain.nama);
        auto tabel =
            mulai(JenisTabel::target,
                  kata_("Realisasi dibandingkan dengan target ", "Realisasi against the target ") + nama);
        tambah(tabel, angka("realisasi", "Realisasi"),
               [](const BarisLaporan& b) { return sel_realisasi(b); });
        std::size_t i = 0;
        tambah(tabel, angka("target_" + nama, "Target"), [&](const BarisLaporan& /*b*/) {
            const auto& satu = lain.baris[i++];
            return sel_target(satu.target, satu.kategori);
        });
        i = 0;
        tambah(tabel, {"capaian_" + nama, "Capaian", "%", JenisKolom::angka},
               [&](const BarisLaporan& /*b*/) { return SelLaporan(lain.baris[i++].capaian); });
        i = 0;
        tambah(tabel, {"terpenuhi_" + nama, kata_("Terpenuhi", "Met"), {}, JenisKolom::teks},
               [&](const BarisLaporan& /*b*/) { return terpenuhi(lain.baris[i++].terpenuhi); });
        laporan_.tabel.push_back(std::move(tabel));
    }

    SelLaporan terpenuhi(const std::optional<bool>& isi) const {
        if (!isi) return Hasil();
        return *isi ? kata_("ya", "yes") : kata_("belum", "not yet");
    }

    void susun_lampiran() {
        auto tabel = mulai(JenisTabel::lampiran, kata_("Pengukuran Kinerja", "Pengukuran Kinerja"));
        tambah(tabel, angka("target", "Target"),
               [](const BarisLaporan& b) { return sel_target(b.target, b.kategori_target); });
        tambah(tabel, angka("realisasi", "Realisasi"),
               [](const BarisLaporan& b) { return sel_realisasi(b); });
        tambah(tabel, {"capaian", "%", {}, JenisKolom::angka},
               [](const BarisLaporan& b) { return SelLaporan(b.capaian); });
        laporan_.tabel.push_back(std::move(tabel));
    }

    Laporan& laporan_;
    KataLaporan kata_;
    std::string satuan_;
    bool sama_satuan_ = true, ada_wilayah_ = false;
};

}  // namespace

void susun_semua_tabel(Laporan& laporan, const std::vector<TargetLain>& lain) {
    PenyusunTabel(laporan).susun(lain);
}

}  // namespace iku::detail

// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/evaluasi.hpp"

#include "iku/teks/kode/laporan.hpp"
#include "iku/teks/utf8.hpp"

#include "laporan/periksa_data.hpp"
#include "rujukan.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace iku {
namespace {

using detail::ButirIndikator;
using detail::Sasar;

// A region and period; regions in the order of their folded names, the row without one first.
struct KunciBaris {
    std::string wilayah;
    Periode periode;

    friend auto operator<=>(const KunciBaris&, const KunciBaris&) = default;
};

// What was found for one variable of a row.
struct Isian {
    std::optional<std::size_t> fakta{};
    bool bentrok = false;
};

struct BarisCalon {
    std::string wilayah;
    std::vector<Isian> isian;
};

// "2-4, 7, 9": line numbers, runs written short.
std::string tulis_baris(std::vector<std::uint32_t> baris) {
    std::sort(baris.begin(), baris.end());
    std::string teks;
    for (std::size_t i = 0; i < baris.size();) {
        std::size_t j = i;
        while (j + 1 < baris.size() && baris[j + 1] <= baris[j] + 1)
            ++j;
        if (!teks.empty()) teks += ", ";
        teks += std::to_string(baris[i]);
        if (baris[j] != baris[i]) teks += '-' + std::to_string(baris[j]);
        i = j + 1;
    }
    return teks;
}

// The first dozen, and how many more.
std::string tulis_daftar(const std::vector<std::string>& butir) {
    constexpr std::size_t terbanyak = 12;
    std::string teks;
    for (std::size_t i = 0; i < std::min(butir.size(), terbanyak); ++i) {
        if (i > 0) teks += ", ";
        teks += butir[i];
    }
    if (butir.size() > terbanyak) teks += ", ... (+" + std::to_string(butir.size() - terbanyak) + ")";
    return teks;
}

// One note for all facts that share a reason and its fill-ins, with all their lines.
class CatatanBerkelompok {
  public:
    void tambah(Kode kode, const std::vector<std::string>& isian, const Fakta& fakta, const Tempat& tempat) {
        std::string kunci = std::to_string(static_cast<unsigned>(kode)) + ' ' + std::to_string(fakta.bagian);
        for (const auto& satu : isian)
            kunci += '\x1f' + satu;
        const auto [letak, baru] = nomor_.try_emplace(std::move(kunci), kelompok_.size());
        if (baru) kelompok_.push_back({{kode, fakta.posisi, isian, tempat}, {}});
        kelompok_[letak->second].baris.push_back(fakta.posisi.baris);
    }

    void pindahkan(std::vector<Catatan>& catatan) && {
        for (auto& satu : kelompok_) {
            satu.catatan.isian.push_back(tulis_baris(std::move(satu.baris)));
            catatan.push_back(std::move(satu.catatan));
        }
    }

  private:
    struct Kelompok {
        Catatan catatan;
        std::vector<std::uint32_t> baris;
    };
    std::vector<Kelompok> kelompok_;
    std::unordered_map<std::string, std::size_t> nomor_;
};

class Penilai {
  public:
    Penilai(const Dokumen& dokumen, const Data& data)
        : fakta_(data.fakta),
          bagian_(data.bagian),
          butir_(detail::susun_butir(dokumen)),
          baris_(butir_.size()),
          terpakai_(fakta_.size(), false) {}

    Bacaan<Evaluasi> evaluate() && {
        bagikan();
        Evaluasi evaluasi;
        for (std::size_t b = 0; b < butir_.size(); ++b)
            evaluate_butir(b, evaluasi);
        catat_tak_terpakai();
        std::move(kelompok_).pindahkan(catatan_);
        std::stable_sort(catatan_.begin(), catatan_.end(),
                         [](const Catatan& a, const Catatan& b) { return a.posisi.bita < b.posisi.bita; });
        return {std::move(evaluasi), std::move(catatan_)};
    }

  private:
    // Puts every fact where its names point to.
    void bagikan() {
        detail::PencariRujukan pencari(butir_);
        rujukan_.reserve(fakta_.size());
        for (std::size_t f = 0; f < fakta_.size(); ++f) {
            const auto& rujukan = pencari.find(fakta_[f]);
            // An empty cell reports nothing, so nothing is lost when nobody asks for it.
            if (rujukan.sasar.empty() && !is_kosong(f)) {
                kelompok_.tambah(rujukan.kode, rujukan.isian, fakta_[f], tempat(f));
            }
            for (const auto& sasar : rujukan.sasar)
                pasang(f, sasar);
            rujukan_.push_back(rujukan.sasar.empty() ? std::nullopt : std::optional(rujukan.sasar.front()));
        }
    }

    // The sheet a value stands in; empty for a text.
    Tempat tempat(std::size_t f) const {
        return fakta_[f].bagian == 0 ? Tempat{} : bagian_[fakta_[f].bagian - 1];
    }

    bool is_kosong(std::size_t f) const { return fakta_[f].nilai == Hasil(Alasan::tidak_dilaporkan); }

    void pasang(std::size_t f, const Sasar& sasar) {
        const auto& butir = butir_[sasar.butir];
        const auto periode = fakta_[f].periode.geser(-butir.formula->variabel()[sasar.variabel].geser_tahun);
        if (!periode) return;
        std::string wilayah = lipat_nama(fakta_[f].wilayah);
        const std::string& tertulis =
            wilayah_.try_emplace(wilayah, lipat_spasi(fakta_[f].wilayah)).first->second;
        auto& baris = baris_[sasar.butir][{std::move(wilayah), *periode}];
        if (baris.isian.empty()) {
            baris.isian.resize(butir.variabel.size());
            baris.wilayah = tertulis;
        }
        auto& isian = baris.isian[sasar.variabel];
        if (!isian.fakta || is_kosong(*isian.fakta)) {
            isian.fakta = f;
        } else if (!is_kosong(f)) {
            catat_bentrok(butir, sasar.variabel, *isian.fakta, f);
            isian.bentrok = true;
            terpakai_[f] = true;
        }
    }

    void catat_bentrok(const ButirIndikator& butir, std::uint32_t variabel, std::size_t dulu, std::size_t f) {
        catatan_.push_back(
            {kode::laporan_fakta_bentrok,
             fakta_[f].posisi,
             {butir.formula->variabel()[variabel].nama, butir.isi->nama, fakta_[f].periode.to_string(),
              std::to_string(fakta_[dulu].posisi.baris), std::to_string(fakta_[f].posisi.baris)},
             tempat(f)});
    }

    // A period is spoken of by the variables of that same year; those of other years only join in.
    static bool is_dibicarakan(const ButirIndikator& butir, const BarisCalon& baris) {
        bool ada_tanpa_geser = false;
        for (std::size_t v = 0; v < baris.isian.size(); ++v) {
            const bool tanpa_geser = butir.formula->variabel()[v].geser_tahun == 0;
            ada_tanpa_geser = ada_tanpa_geser || tanpa_geser;
            if (tanpa_geser && baris.isian[v].fakta) return true;
        }
        return !ada_tanpa_geser;
    }

    void evaluate_butir(std::size_t b, Evaluasi& evaluasi) {
        const auto& butir = butir_[b];
        if (!butir.formula) {
            catatan_.push_back({kode::laporan_rumus_ditolak, {}, {butir.isi->nama}});
            return;
        }
        std::vector<std::vector<std::string>> kurang(butir.variabel.size());
        std::size_t jumlah = 0;
        for (const auto& [kunci, baris] : baris_[b]) {
            if (!is_dibicarakan(butir, baris)) continue;
            ++jumlah;
            std::vector<Hasil> isi(baris.isian.size());
            for (std::size_t v = 0; v < isi.size(); ++v) {
                const auto& isian = baris.isian[v];
                if (isian.fakta) terpakai_[*isian.fakta] = true;
                if (isian.fakta && !isian.bentrok) isi[v] = fakta_[*isian.fakta].nilai;
                if (!isian.bentrok && isi[v] == Hasil())
                    kurang[v].push_back(tulis_tempat(butir, v, kunci, baris));
            }
            evaluasi.baris.push_back({butir.sasaran, butir.indikator, baris.wilayah, kunci.periode,
                                      explain(*butir.formula, isi), teks_isian(butir, baris)});
        }
        if (jumlah == 0) catatan_.push_back({kode::laporan_indikator_tanpa_data, {}, {butir.isi->nama}});
        catat_variabel(butir, kurang, jumlah > 0);
    }

    // The cell of an entered value that is no number.
    std::string teks_isian(const ButirIndikator& butir, const BarisCalon& baris) const {
        if (butir.variabel.size() != 1 || !baris.isian[0].fakta || baris.isian[0].bentrok) return {};
        const Fakta& fakta = fakta_[*baris.isian[0].fakta];
        return fakta.nilai.ada() ? std::string() : fakta.teks;
    }

    // The period (and region) a variable is missing from: its own, not the one that is computed.
    static std::string tulis_tempat(const ButirIndikator& butir, std::size_t v, const KunciBaris& kunci,
                                    const BarisCalon& baris) {
        const auto periode = kunci.periode.geser(butir.formula->variabel()[v].geser_tahun);
        const std::string teks = (periode ? *periode : kunci.periode).to_string();
        return baris.wilayah.empty() ? teks : teks + " " + baris.wilayah;
    }

    void catat_variabel(const ButirIndikator& butir, const std::vector<std::vector<std::string>>& kurang,
                        bool ada_baris) {
        for (std::size_t v = 0; v < kurang.size(); ++v) {
            const auto& variabel = butir.formula->variabel()[v];
            if (ada_baris && variabel.geser_tahun != 0) {
                const std::string geser =
                    (variabel.geser_tahun > 0 ? "+" : "") + std::to_string(variabel.geser_tahun);
                catatan_.push_back(
                    {kode::laporan_tahun_bergeser, {}, {variabel.nama, butir.isi->nama, geser}});
            }
            if (kurang[v].empty()) continue;
            catatan_.push_back({kode::laporan_variabel_tidak_dilaporkan,
                                {},
                                {variabel.nama, butir.isi->nama, tulis_daftar(kurang[v])}});
        }
    }

    void catat_tak_terpakai() {
        for (std::size_t f = 0; f < fakta_.size(); ++f) {
            if (terpakai_[f] || !rujukan_[f] || is_kosong(f)) continue;
            kelompok_.tambah(kode::laporan_fakta_tidak_terpakai,
                             {fakta_[f].variabel, butir_[rujukan_[f]->butir].isi->nama}, fakta_[f],
                             tempat(f));
        }
    }

    const std::vector<Fakta>& fakta_;
    const std::vector<Tempat>& bagian_;
    std::vector<ButirIndikator> butir_;
    std::vector<std::map<KunciBaris, BarisCalon>> baris_;
    std::unordered_map<std::string, std::string> wilayah_;  // folded to as first written
    std::vector<std::optional<Sasar>> rujukan_;
    std::vector<bool> terpakai_;
    CatatanBerkelompok kelompok_;
    std::vector<Catatan> catatan_;
};

}  // namespace

Bacaan<Evaluasi> evaluate(const Dokumen& dokumen, const Data& data) {
    auto hasil = Penilai(dokumen, data).evaluate();
    detail::periksa_data(dokumen, *hasil.isi, hasil.catatan);
    return hasil;
}

}  // namespace iku

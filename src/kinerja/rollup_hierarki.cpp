// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/rollup_hierarki.hpp"

#include "iku/angka/format.hpp"
#include "iku/teks/kode/kinerja.hpp"
#include "iku/teks/utf8.hpp"

#include "kinerja/tampungan.hpp"

#include <cassert>
#include <utility>

namespace iku {
namespace {

constexpr std::size_t tanpa = PohonHierarki::tanpa;

class Penggulung {
  public:
    Penggulung(const Hierarki& hierarki, std::int16_t tahun, const Formula& formula, const OpsiRollup& opsi)
        : hierarki_(hierarki), formula_(formula), opsi_(opsi), sifat_(formula) {
        hasil_.cara = opsi.cara;
        hasil_.pohon = hierarki.pohon(tahun);
        hasil_.simpul.resize(ukuran());
        laporan_.resize(ukuran(), nullptr);
        tandai_diharapkan();
    }

    Bacaan<RollupHierarki> gulung(std::span<const LaporanUnit> laporan) && {
        terima(laporan);
        daftar_kosong();
        std::vector<std::optional<detail::Tampungan>> tampungan(ukuran());
        // From the last node to the first: what is below a node comes before it.
        for (std::size_t i = ukuran(); i-- > 0;) {
            if (!tampungan[i]) tampungan[i].emplace(formula_, sifat_, true);
            if (diharapkan_[i]) tambah(*tampungan[i], i);
            simpulkan(*tampungan[i], i);
            const std::size_t induk = hasil_.pohon.induk[i];
            if (induk != tanpa) {
                if (!tampungan[induk]) tampungan[induk].emplace(formula_, sifat_, true);
                tampungan[induk]->gabung(*tampungan[i]);
            }
            tampungan[i].reset();
        }
        for (std::size_t i = 0; opsi_.skala && i < ukuran(); ++i)
            bandingkan(i);
        return {std::move(hasil_), std::move(catatan_)};
    }

  private:
    std::size_t ukuran() const { return hasil_.pohon.simpul.size(); }
    const SimpulHierarki& simpul(std::size_t i) const { return hierarki_.simpul()[hasil_.pohon.simpul[i]]; }

    void tandai_diharapkan() {
        const std::string tingkat = lipat_nama(opsi_.tingkat);
        std::size_t sampai = 0;  // behind what is below the last node that was expected
        diharapkan_.resize(ukuran());
        for (std::size_t i = 0; i < ukuran(); ++i) {
            if (i < sampai) continue;
            diharapkan_[i] =
                tingkat.empty() ? hasil_.pohon.is_daun(i) : lipat_nama(simpul(i).tingkat) == tingkat;
            if (diharapkan_[i]) sampai = hasil_.pohon.akhir[i];
        }
    }

    void terima(std::span<const LaporanUnit> laporan) {
        std::vector<std::size_t> tempat(hierarki_.simpul().size(), tanpa);
        for (std::size_t i = 0; i < ukuran(); ++i)
            tempat[hasil_.pohon.simpul[i]] = i;
        ganda_.resize(ukuran());
        for (const LaporanUnit& satu : laporan) {
            assert(satu.isi.size() == formula_.variabel().size());
            const auto di = hierarki_.find(satu.sistem, satu.kode, hasil_.pohon.tahun);
            const std::size_t i = di ? tempat[*di] : tanpa;
            if (i == tanpa || !diharapkan_[i]) {
                catat(kode::kinerja_rollup_unit_asing, satu);
            } else if (laporan_[i] == nullptr) {
                laporan_[i] = &satu;
            } else if (!ganda_[i]) {
                ganda_[i] = true;
                catat(kode::kinerja_rollup_laporan_ganda, satu);
            }
        }
    }

    void catat(Kode kode, const LaporanUnit& satu) {
        catatan_.push_back({kode, {}, {satu.kode, std::to_string(hasil_.pohon.tahun)}});
    }

    bool is_lengkap(std::size_t i) const {
        if (laporan_[i] == nullptr || ganda_[i]) return false;
        for (const Hasil& satu : laporan_[i]->isi) {
            if (!satu.ada()) return false;
        }
        return true;
    }

    void daftar_kosong() {
        std::vector<std::size_t> sebelum(ukuran() + 1);  // missing units before each place
        for (std::size_t i = 0; i < ukuran(); ++i) {
            if (diharapkan_[i] && !is_lengkap(i)) hasil_.tidak_melapor.push_back(i);
            sebelum[i + 1] = hasil_.tidak_melapor.size();
        }
        for (std::size_t i = 0; i < ukuran(); ++i) {
            hasil_.simpul[i].awal_kosong = sebelum[i];
            hasil_.simpul[i].akhir_kosong = sebelum[hasil_.pohon.akhir[i]];
        }
    }

    void tambah(detail::Tampungan& tampungan, std::size_t i) const {
        if (laporan_[i] != nullptr && !ganda_[i]) {
            tampungan.tambah(laporan_[i]->isi, laporan_[i]->bobot);
            return;
        }
        const Alasan alasan = ganda_[i] ? Alasan::ambigu : Alasan::tidak_dilaporkan;
        tampungan.tambah(std::vector<Hasil>(formula_.variabel().size(), alasan), 1);
    }

    void simpulkan(const detail::Tampungan& tampungan, std::size_t i) {
        RollupSimpul& satu = hasil_.simpul[i];
        satu.pooled = tampungan.hasil(CaraRollup::pooled);
        satu.rerata = tampungan.hasil(CaraRollup::rerata);
        satu.hasil = tampungan.hasil(opsi_.cara);
        satu.dilaporkan = tampungan.dilaporkan();
        satu.diharapkan = tampungan.diharapkan();
        satu.bagian_penyebut = tampungan.bagian_penyebut();
        if (satu.dilaporkan > 0) satu.isi = tampungan.isi();
    }

    void bandingkan(std::size_t i) {
        const RollupSimpul& satu = hasil_.simpul[i];
        const auto pooled = opsi_.skala->classify(satu.pooled);
        const auto rerata = opsi_.skala->classify(satu.rerata);
        const auto* a = std::get_if<Predikat>(&pooled);
        const auto* b = std::get_if<Predikat>(&rerata);
        if (a == nullptr || b == nullptr || a->pita == b->pita) return;
        const std::string& nama_unit = simpul(i).nama.empty() ? simpul(i).kode : simpul(i).nama;
        catatan_.push_back({kode::kinerja_rollup_beda_pita,
                            {},
                            {nama_unit, format_eksak(*satu.pooled, 2, Lokal::id), a->label,
                             format_eksak(*satu.rerata, 2, Lokal::id), b->label, opsi_.skala->id}});
    }

    const Hierarki& hierarki_;
    const Formula& formula_;
    const OpsiRollup& opsi_;
    detail::SifatRollup sifat_;
    RollupHierarki hasil_;
    std::vector<Catatan> catatan_;
    std::vector<bool> diharapkan_, ganda_;
    std::vector<const LaporanUnit*> laporan_;
};

}  // namespace

Bacaan<RollupHierarki> rollup(const Hierarki& hierarki, std::int16_t tahun, const Formula& formula,
                              std::span<const LaporanUnit> laporan, const OpsiRollup& opsi) {
    return Penggulung(hierarki, tahun, formula, opsi).gulung(laporan);
}

}  // namespace iku

// SPDX-License-Identifier: Apache-2.0
#include "laporan/periksa_data.hpp"

#include "iku/angka/format.hpp"
#include "iku/teks/kode/laporan.hpp"
#include "iku/teks/utf8.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace iku::detail {
namespace {

constexpr unsigned digit_catatan = 4;
constexpr int kali_lompatan = 5;
constexpr int lompatan_terkecil = 20;

std::string tulis(const Rasional& nilai) {
    return format_eksak(nilai, digit_catatan, Lokal::id);
}

bool is_cacah(const Variabel& variabel) {
    const std::string terlipat = lipat_nama(variabel.nama);
    for (const std::string_view awal : {"jumlah ", "banyaknya ", "number of ", "count of "}) {
        if (terlipat.starts_with(awal)) return true;
    }
    return false;
}

class Pemeriksa {
  public:
    Pemeriksa(const Dokumen& dokumen, const Evaluasi& evaluasi, std::vector<Catatan>& catatan)
        : dokumen_(dokumen), catatan_(catatan) {
        for (const BarisEvaluasi& satu : evaluasi.baris)
            baris_.emplace(kunci(satu, lipat_nama(satu.wilayah), satu.periode), &satu);
    }

    void periksa(const BarisEvaluasi& baris) {
        const auto& variabel = baris.jejak.formula.variabel();
        const BarisEvaluasi* seluruh = baris.wilayah.empty() ? nullptr : find(baris, {}, baris.periode);
        const auto dulu = baris.periode.geser(-1);
        const BarisEvaluasi* tahun_lalu = dulu ? find(baris, lipat_nama(baris.wilayah), *dulu) : nullptr;
        for (std::size_t v = 0; v < variabel.size(); ++v) {
            if (!baris.jejak.isi[v].ada() || variabel[v].geser_tahun != 0) continue;
            const bool cacah = is_cacah(variabel[v]);
            if (cacah) periksa_cacah(baris, v);
            if (cacah && seluruh != nullptr) periksa_bagian(baris, *seluruh, v);
            if (tahun_lalu != nullptr) periksa_lompatan(*tahun_lalu, baris, v);
        }
    }

  private:
    using Kunci = std::tuple<std::size_t, std::size_t, std::string, Periode>;

    static Kunci kunci(const BarisEvaluasi& baris, std::string wilayah, Periode periode) {
        return {baris.sasaran, baris.indikator, std::move(wilayah), periode};
    }
    const BarisEvaluasi* find(const BarisEvaluasi& baris, std::string wilayah, Periode periode) const {
        const auto letak = baris_.find(kunci(baris, std::move(wilayah), periode));
        return letak == baris_.end() ? nullptr : letak->second;
    }
    const std::string& indikator(const BarisEvaluasi& baris) const {
        return dokumen_.sasaran[baris.sasaran].indikator[baris.indikator].nama;
    }
    static std::string tempat(const BarisEvaluasi& baris) {
        return baris.periode.to_string() + (baris.wilayah.empty() ? "" : ' ' + baris.wilayah);
    }

    void periksa_cacah(const BarisEvaluasi& baris, std::size_t v) {
        if (baris.jejak.isi[v]->tanda() >= 0) return;
        catatan_.push_back({kode::laporan_cacah_negatif,
                            {},
                            {indikator(baris), baris.jejak.formula.variabel()[v].nama, tempat(baris),
                             tulis(*baris.jejak.isi[v])}});
    }

    void periksa_bagian(const BarisEvaluasi& baris, const BarisEvaluasi& seluruh, std::size_t v) {
        const Hasil& bagian = baris.jejak.isi[v];
        const Hasil& semua = seluruh.jejak.isi[v];
        if (!semua.ada() || *bagian <= *semua) return;
        catatan_.push_back({kode::laporan_bagian_melebihi_keseluruhan,
                            {},
                            {indikator(baris), baris.jejak.formula.variabel()[v].nama,
                             baris.periode.to_string(), baris.wilayah, tulis(*bagian), tulis(*semua)}});
    }

    void periksa_lompatan(const BarisEvaluasi& dulu, const BarisEvaluasi& baris, std::size_t v) {
        const Hasil& lama = dulu.jejak.isi[v];
        const Hasil& nilai = baris.jejak.isi[v];
        if (!lama.ada() || lama->tanda() <= 0 || nilai->tanda() <= 0) return;
        const auto& [kecil, besar] = std::minmax(*lama, *nilai);
        if (besar < lompatan_terkecil || besar < kecil * kali_lompatan) return;
        catatan_.push_back({kode::laporan_lompatan_tahun,
                            {},
                            {indikator(baris), baris.jejak.formula.variabel()[v].nama, tempat(dulu),
                             tulis(*lama), tempat(baris), tulis(*nilai)}});
    }

    const Dokumen& dokumen_;
    std::vector<Catatan>& catatan_;
    std::map<Kunci, const BarisEvaluasi*> baris_;
};

}  // namespace

void periksa_data(const Dokumen& dokumen, const Evaluasi& evaluasi, std::vector<Catatan>& catatan) {
    Pemeriksa pemeriksa(dokumen, evaluasi, catatan);
    for (const BarisEvaluasi& baris : evaluasi.baris)
        pemeriksa.periksa(baris);
}

}  // namespace iku::detail

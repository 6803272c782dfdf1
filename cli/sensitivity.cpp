// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/format.hpp"
#include "iku/laporan/sensitivitas.hpp"

#include "argumen_target.hpp"
#include "berkas.hpp"
#include "cetak_csv.hpp"
#include "cetak_penilaian.hpp"
#include "cetak_tabel.hpp"
#include "lebar.hpp"
#include "perintah.hpp"

#include <memory>

namespace iku::cli {
namespace {

std::string tulis(const Hasil& hasil, const Pilihan& pilihan) {
    return hasil.ada() ? format(hasil, pilihan.pembulatan, pilihan.tampil)
                       : std::string(nama(hasil.alasan()));
}

std::string tulis(const HasilPredikat& hasil) {
    if (const auto* predikat = std::get_if<Predikat>(&hasil)) return predikat->label;
    return std::string(nama(std::get<Alasan>(hasil)));
}

// Where a row of the base stands: indicator, region, period, name of the target.
struct Letak {
    const Indikator& indikator;
    const BarisEvaluasi& evaluasi;
    const BarisPenilaian& dasar;
};

Letak letak(const Bahan& bahan, const Sensitivitas& hasil, const Perubahan& satu) {
    const BarisPenilaian& dasar = hasil.dasar.baris[satu.baris];
    const BarisEvaluasi& evaluasi = bahan.evaluasi.baris[dasar.evaluasi];
    return {bahan.indikator(evaluasi), evaluasi, dasar};
}

std::string cetak_ringkasan(const Sensitivitas& hasil, Kata kata) {
    CetakTabel tabel({{kata("Bila", "If"), Rata::kiri},
                      {kata("capaian berubah", "achievements change"), Rata::kanan},
                      {kata("predikat berubah", "predicates change"), Rata::kanan}},
                     ',');
    for (const HasilVarian& satu : hasil.varian)
        tabel.tambah({std::string(nama(satu.varian.kunci)) + " = " + satu.varian.nilai,
                      std::to_string(satu.capaian_berubah), std::to_string(satu.predikat_berubah)});
    return tabel.cetak(0);
}

std::string cetak_rinci(const Bahan& bahan, const Sensitivitas& hasil, const Pilihan& pilihan) {
    std::string teks;
    for (const HasilVarian& varian : hasil.varian) {
        if (varian.perubahan.empty()) continue;
        teks += '\n' + std::string(nama(varian.varian.kunci)) + " = " + varian.varian.nilai + '\n';
        for (const Perubahan& satu : varian.perubahan) {
            const Letak di = letak(bahan, hasil, satu);
            std::string isi = di.indikator.nama + ", " + di.evaluasi.periode.to_string();
            for (const std::string& lagi : {di.evaluasi.wilayah, di.dasar.target.nama})
                isi += lagi.empty() ? "" : ", " + lagi;
            isi += ": " + tulis(di.dasar.capaian, pilihan);
            if (satu.capaian_berubah) isi += " -> " + tulis(satu.capaian, pilihan);
            if (satu.predikat_berubah) isi += "; " + tulis(di.dasar.predikat) + " -> " + tulis(satu.predikat);
            teks += alinea("  ", isi);
        }
    }
    return teks;
}

std::string cetak_table(const Bahan& bahan, const Sensitivitas& hasil, const Pilihan& pilihan,
                        const Landasan& landasan, const Pelapor& pelapor) {
    const Kata kata = pilihan.kata();
    return bersihkan(cetak_kepala(bahan.dokumen, &bahan.data, kata) + '\n' + cetak_ringkasan(hasil, kata) +
                     cetak_rinci(bahan, hasil, pilihan) + cetak_landasan(landasan, pilihan) + '\n' +
                     alinea("", std::to_string(hasil.dasar.baris.size()) +
                                    kata(" capaian di bawah ", " achievements under ") +
                                    std::to_string(hasil.varian.size()) +
                                    kata(" pilihan lain, satu per satu; yang lain tetap; ",
                                         " other choices, one at a time; all else is as it was; ") +
                                    pelapor.ringkasan()));
}

std::string cetak_csv(const Bahan& bahan, const Sensitivitas& hasil, const Landasan& landasan) {
    std::string teks = keterangan_csv(bahan.data.keterangan);
    teks += baris_csv({"kunci", "nilai", "indikator", "wilayah", "periode", "target_nama", "capaian_dasar",
                       "capaian_menjadi", "predikat_dasar", "predikat_menjadi", "predikat_berubah", "versi",
                       "definisi", "masukan"});
    const auto eksak = [](const Hasil& h) {
        return h.ada() ? h->to_string() : std::string(nama(h.alasan()));
    };
    for (const HasilVarian& varian : hasil.varian) {
        for (const Perubahan& satu : varian.perubahan) {
            const Letak di = letak(bahan, hasil, satu);
            teks += baris_csv({std::string(nama(varian.varian.kunci)), varian.varian.nilai, di.indikator.nama,
                               di.evaluasi.wilayah, di.evaluasi.periode.to_string(), di.dasar.target.nama,
                               eksak(di.dasar.capaian), eksak(satu.capaian), tulis(di.dasar.predikat),
                               tulis(satu.predikat), satu.predikat_berubah ? "1" : "0", landasan.versi,
                               landasan.definisi, sidik_masukan(landasan)});
        }
    }
    return teks;
}

std::string cetak(const Bahan& bahan, const Sensitivitas& hasil, const Pilihan& pilihan,
                  const Pelapor& pelapor) {
    if (pilihan.format == Format::table) return cetak_table(bahan, hasil, pilihan, bahan.landasan, pelapor);
    if (pilihan.format == Format::csv) return cetak_csv(bahan, hasil, bahan.landasan);
    std::string utuh = to_json(hasil, bahan);
    if (pilihan.format == Format::json) return utuh;
    const Json json = Json::parse(utuh);
    std::string teks;
    for (const Json& satu : json["perubahan"])
        teks += cetak_jsonl(satu);
    return teks;
}

Keluar jalankan(const ArgumenTarget& argumen, const CLI::App& perintah, const Pilihan& awal) {
    Pelapor pelapor(awal.bahasa);
    const auto pilihan = terapkan(argumen.setelan, perintah, argumen.dokumen, awal, pelapor);
    Keluar keluar = pilihan ? Keluar::baik : Keluar::salah;
    std::optional<Bahan> bahan;
    if (pilihan) bahan = siapkan(argumen, *pilihan, pelapor, keluar);
    pelapor.cetak();
    if (!bahan) return keluar;
    lengkapi(*bahan, *pilihan, pelapor);
    const auto hasil = uji_sensitivitas(*bahan, varian_baku(pilihan->pengaturan));
    return tulis_hasil(cetak(*bahan, *hasil.isi, *pilihan, pelapor),
                       pelapor.ada_galat() ? Keluar::belum : keluar, pilihan->kata());
}

}  // namespace

void add_sensitivity(CLI::App& app, Lingkungan& lingkungan) {
    auto& pilihan = lingkungan.pilihan;
    auto* perintah =
        app.add_subcommand("sensitivity", pilihan.kata()("Predikat mana yang berubah di bawah pilihan lain",
                                                         "Which predicates change under other choices"));
    const auto argumen = std::make_shared<ArgumenTarget>();
    add_argumen_target(*perintah, *argumen, pilihan)->required();
    perintah->callback([argumen, perintah, &lingkungan] {
        lingkungan.jalankan = [argumen, perintah, &lingkungan] {
            return cli::jalankan(*argumen, *perintah, lingkungan.pilihan);
        };
    });
}

}  // namespace iku::cli

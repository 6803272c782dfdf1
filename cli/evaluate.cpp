// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/format.hpp"
#include "iku/formula/cetak.hpp"

#include "argumen_target.hpp"
#include "berkas.hpp"
#include "catatan_kaki.hpp"
#include "cetak_csv.hpp"
#include "cetak_jejak.hpp"
#include "cetak_penilaian.hpp"
#include "cetak_tabel.hpp"
#include "lebar.hpp"
#include "perintah.hpp"

#include <algorithm>
#include <memory>
#include <span>
#include <string_view>

namespace iku::cli {
namespace {

struct Argumen {
    ArgumenTarget isi{};
    bool jejak = false;
};

constexpr std::size_t inden_isi = 4;
constexpr std::size_t eksak_terlebar = 30;
constexpr std::size_t wilayah_terlebar = 24;
using Baris = std::span<const BarisEvaluasi>;

// The rows of one indicator as a table, with or without its variables' values.
CetakTabel susun_tabel(Baris baris, const Pilihan& pilihan, bool dengan_variabel, CatatanKaki& kaki) {
    const Kata kata = pilihan.kata();
    const auto& formula = baris.front().jejak.formula;
    const bool ada_wilayah =
        std::any_of(baris.begin(), baris.end(), [](const auto& satu) { return !satu.wilayah.empty(); });
    std::vector<KolomTabel> kolom;
    if (ada_wilayah) kolom.push_back({kata("Wilayah", "Region"), Rata::kiri});
    kolom.push_back({kata("Periode", "Period"), Rata::kiri});
    for (std::size_t v = 0; dengan_variabel && v < formula.variabel().size(); ++v)
        kolom.push_back({"v" + std::to_string(v + 1), Rata::desimal});
    kolom.push_back({kata("Eksak", "Exact"), Rata::kanan});
    const std::string satuan = tanda_satuan(formula.pengali());
    kolom.push_back({kata("Nilai", "Value") + (satuan.empty() ? "" : " (" + satuan + ")"), Rata::desimal});
    CetakTabel tabel(std::move(kolom), tanda_desimal(pilihan.tampil));
    for (const auto& satu : baris) {
        std::vector<std::string> sel;
        if (ada_wilayah)
            sel.push_back(satu.wilayah.empty() ? std::string(strip) : potong(satu.wilayah, wilayah_terlebar));
        sel.push_back(satu.periode.to_string());
        for (std::size_t v = 0; dengan_variabel && v < satu.jejak.isi.size(); ++v) {
            const auto& isi = satu.jejak.isi[v];
            sel.push_back(isi.ada() ? format_eksak(*isi, pilihan.pembulatan.desimal, pilihan.tampil)
                                    : kaki.tanda(isi.alasan()));
        }
        const auto& hasil = satu.jejak.hasil;
        sel.push_back(hasil.ada() ? potong(hasil->to_string(), eksak_terlebar) : std::string(strip));
        sel.push_back(hasil.ada() ? format(hasil, pilihan.pembulatan, pilihan.tampil)
                                  : kaki.tanda(hasil.alasan()));
        tabel.tambah(std::move(sel));
    }
    return tabel;
}

std::string cetak_jejak(const BarisEvaluasi& baris, const Pilihan& pilihan) {
    const std::string inden(inden_isi, ' ');
    const std::string teks =
        '\n' + inden + baris.periode.to_string() + (baris.wilayah.empty() ? "" : " " + baris.wilayah) + '\n';
    const std::string jejak = to_text(baris.jejak, pilihan.gaya());
    // Without the formula, which stands above the table already.
    return teks + cetak_langkah(std::string_view(jejak).substr(jejak.find('\n') + 1), inden_isi + 2);
}

// The trace behind an achievement and its predicate, from the counts on.
std::string cetak_jejak(const BarisPenilaian& nilai, const Bahan& bahan, const Pilihan& pilihan) {
    const std::string jejak = teks_jejak(nilai, bahan, pilihan);
    if (jejak.empty()) return {};
    const BarisEvaluasi& baris = bahan.evaluasi.baris[nilai.evaluasi];
    return '\n' +
           alinea(std::string(inden_isi, ' '), baris.periode.to_string() + ' ' + baris.wilayah +
                                                   pilihan.kata()(" capaian ", " achievement ") +
                                                   nilai.target.nama) +
           cetak_langkah(jejak, inden_isi + 2);
}

std::string cetak_indikator(const Bahan& bahan, const std::string& nama, std::size_t nomor, Baris baris,
                            const Pilihan& pilihan, bool jejak) {
    const Kata kata = pilihan.kata();
    const std::string inden(inden_isi, ' ');
    const std::string label = "[" + std::to_string(nomor) + "]";
    std::string teks =
        '\n' +
        alinea(label + std::string(inden_isi > label.size() ? inden_isi - label.size() : 1, ' '), nama);
    if (baris.empty()) {
        return teks + alinea(inden, kata("tidak dihitung; lihat catatan", "not computed; see the notes"));
    }
    const auto& formula = baris.front().jejak.formula;
    teks += alinea(inden + kata("Rumus: ", "Formula: "), to_rumus(formula.ekspresi()));
    for (std::size_t v = 0; v < formula.variabel().size(); ++v) {
        const auto& variabel = formula.variabel()[v];
        std::string geser;
        if (variabel.geser_tahun != 0)
            geser = kata(" (tahun ", " (year ") + std::string(variabel.geser_tahun > 0 ? "+" : "") +
                    std::to_string(variabel.geser_tahun) + ")";
        teks += alinea(inden + "v" + std::to_string(v + 1) + " = ", variabel.nama + geser);
    }
    CatatanKaki kaki;
    CetakTabel tabel = susun_tabel(baris, pilihan, true, kaki);
    const bool terlalu_lebar = tabel.lebar() + inden_isi > lebar_layar;
    if (terlalu_lebar) {
        kaki = {};
        tabel = susun_tabel(baris, pilihan, false, kaki);
    }
    teks += tabel.cetak(inden_isi) + kaki.cetak(inden_isi, pilihan.bahasa);
    if (terlalu_lebar) {
        teks += alinea(inden, kata("Nilai variabel tidak muat di sini; pakai --jejak atau --format json.",
                                   "The variables' values do not fit here; use --jejak or --format json."));
    }
    const auto awal = static_cast<std::size_t>(baris.data() - bahan.evaluasi.baris.data());
    const auto nilai = bahan.nilai(awal, awal + baris.size());
    teks += cetak_penilaian(nilai, bahan, pilihan, inden_isi);
    if (!jejak) return teks;
    for (const auto& satu : baris)
        teks += cetak_jejak(satu, pilihan);
    for (const auto& satu : nilai)
        teks += cetak_jejak(satu, bahan, pilihan);
    return teks;
}

// Calls `f(sasaran, indikator, number, rows)` for every indicator in the document's order.
template <class F>
void tiap_indikator(const Bahan& bahan, F f) {
    const auto& semua = bahan.evaluasi.baris;
    std::size_t awal = 0;
    std::size_t nomor = 0;
    for (const auto& [s, i] : daftar_indikator(bahan.dokumen)) {
        std::size_t akhir = awal;
        while (akhir < semua.size() && semua[akhir].sasaran == s && semua[akhir].indikator == i)
            ++akhir;
        f(bahan.dokumen.sasaran[s], bahan.dokumen.sasaran[s].indikator[i], ++nomor,
          Baris(semua).subspan(awal, akhir - awal));
        awal = akhir;
    }
}

std::string cetak_ringkasan(const Bahan& bahan, const Pelapor& pelapor, const Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    const RingkasanKertas jumlah = hitung(bahan);
    std::string teks = std::to_string(jumlah.nilai) + kata(" nilai dari ", " values of ") +
                       std::to_string(jumlah.indikator) +
                       kata(" indikator, dibulatkan ", " indicators, rounded ") +
                       std::string(nama(pilihan.pembulatan.mode)) + ", " +
                       std::to_string(pilihan.pembulatan.desimal) + kata(" desimal; ", " decimals; ") +
                       std::to_string(jumlah.tanpa_nilai) + kata(" tanpa nilai; ", " without a value; ");
    if (jumlah.tanpa_baris > 0) {
        teks += std::to_string(jumlah.tanpa_baris) +
                kata(" indikator tidak dihitung; ", " indicators not computed; ");
    }
    if (bahan.penilaian) {
        teks += std::to_string(jumlah.capaian) + kata(" capaian; ", " achievements; ");
        if (jumlah.tanpa_capaian > 0)
            teks += std::to_string(jumlah.tanpa_capaian) +
                    kata(" target tanpa capaian; ", " targets without one; ");
    }
    return '\n' + alinea("", teks + pelapor.ringkasan());
}

std::string cetak_table(const Bahan& bahan, const Pilihan& pilihan, const Pelapor& pelapor, bool jejak) {
    std::string teks = cetak_kepala(bahan.dokumen, &bahan.data, pilihan.kata());
    const Sasaran* terakhir = nullptr;
    tiap_indikator(bahan,
                   [&](const Sasaran& sasaran, const Indikator& indikator, std::size_t nomor, Baris baris) {
                       if (&sasaran != terakhir)
                           teks += '\n' + alinea(std::to_string(sasaran.nomor) + ". ", sasaran.nama);
                       terakhir = &sasaran;
                       teks += cetak_indikator(bahan, indikator.nama, nomor, baris, pilihan, jejak);
                   });
    return bersihkan(teks + cetak_landasan(bahan.landasan, pilihan) +
                     cetak_ringkasan(bahan, pelapor, pilihan));
}

std::vector<std::string> sel_csv_nilai(const Bahan& bahan, const BarisEvaluasi& baris,
                                       const Pilihan& pilihan) {
    const auto& hasil = baris.jejak.hasil;
    return {std::to_string(bahan.dokumen.sasaran[baris.sasaran].nomor),
            bahan.indikator(baris).nama,
            baris.wilayah,
            baris.periode.to_string(),
            to_rumus(baris.jejak.formula.ekspresi()),
            hasil.ada() ? hasil->to_string() : "",
            hasil.ada() ? format(hasil, pilihan.pembulatan, pilihan.tampil) : "",
            std::string(nama(baris.jejak.formula.pengali())),
            hasil.ada() ? "" : std::string(nama(hasil.alasan()))};
}

// A row for each value, or, with targets, for each of its targets.
std::string cetak_csv(const Bahan& bahan, const Pilihan& pilihan) {
    const auto sambung = [](std::vector<std::string> kiri, const std::vector<std::string>& kanan) {
        kiri.insert(kiri.end(), kanan.begin(), kanan.end());
        return kiri;
    };
    const Landasan& asal = bahan.landasan;
    const std::vector<std::string> sel_asal{asal.versi, asal.definisi, sidik_masukan(asal)};
    const std::vector<std::string> judul_nilai =
        bahan.penilaian ? judul_csv_penilaian() : std::vector<std::string>{};
    std::string teks = keterangan_csv(bahan.data.keterangan);
    teks += baris_csv(sambung(sambung({"sasaran", "indikator", "wilayah", "periode", "rumus", "eksak",
                                       "tampil", "pengali", "alasan"},
                                      judul_nilai),
                              {"versi", "definisi", "masukan"}));
    for (std::size_t e = 0; e < bahan.evaluasi.baris.size(); ++e) {
        const auto sel = sel_csv_nilai(bahan, bahan.evaluasi.baris[e], pilihan);
        const auto nilai = bahan.nilai(e, e + 1);
        if (nilai.empty())
            teks += baris_csv(sambung(sambung(sel, std::vector<std::string>(judul_nilai.size())), sel_asal));
        for (const auto& satu : nilai)
            teks += baris_csv(sambung(sambung(sel, sel_csv_penilaian(satu, pilihan)), sel_asal));
    }
    return teks;
}

std::string cetak_jsonl_evaluasi(const Bahan& bahan, const Pilihan& pilihan, bool jejak) {
    std::string teks;
    const Landasan& asal = bahan.landasan;
    for (std::size_t e = 0; e < bahan.evaluasi.baris.size(); ++e) {
        Json json = json_baris(bahan, bahan.evaluasi.baris[e], pilihan, jejak);
        json["keterangan"] = bahan.data.keterangan;
        json["versi"] = asal.versi;
        json["definisi"] = asal.definisi;
        json["masukan"] = sidik_masukan(asal);
        teks += cetak_jsonl(json);
    }
    return teks;
}

std::string cetak(const Bahan& bahan, const Pilihan& pilihan, const Pelapor& pelapor, bool jejak) {
    switch (pilihan.format) {
        case Format::table:
            return cetak_table(bahan, pilihan, pelapor, jejak);
        case Format::csv:
            return cetak_csv(bahan, pilihan);
        case Format::json:
            return to_json(bahan, pilihan.gaya(), jejak);
        case Format::jsonl:
            return cetak_jsonl_evaluasi(bahan, pilihan, jejak);
        case Format::html:  // not among this command's formats
            break;
    }
    return {};
}

Keluar jalankan(const Argumen& argumen, const CLI::App& perintah, const Pilihan& awal) {
    Pelapor pelapor(awal.bahasa);
    const auto pilihan = terapkan(argumen.isi.setelan, perintah, argumen.isi.dokumen, awal, pelapor);
    Keluar keluar = pilihan ? Keluar::baik : Keluar::salah;
    std::optional<Bahan> bahan;
    if (pilihan) bahan = siapkan(argumen.isi, *pilihan, pelapor, keluar);
    pelapor.cetak();
    if (!bahan) return keluar;
    lengkapi(*bahan, *pilihan, pelapor);
    if (pelapor.ada_galat() || !hitung(*bahan).lengkap()) keluar = Keluar::belum;
    return tulis_hasil(cetak(*bahan, *pilihan, pelapor, argumen.jejak), keluar, pilihan->kata());
}

}  // namespace

void add_evaluate(CLI::App& app, Lingkungan& lingkungan) {
    auto& pilihan = lingkungan.pilihan;
    const Kata kata = pilihan.kata();
    auto* perintah = app.add_subcommand("evaluate", kata("Hitung setiap indikator dokumen dari berkas data",
                                                         "Compute a document's indicators from a data file"));
    const auto argumen = std::make_shared<Argumen>();
    add_argumen_target(*perintah, argumen->isi, pilihan);
    perintah->add_flag("--jejak", argumen->jejak,
                       kata("tunjukkan asal setiap nilai", "show how each value came about"));
    perintah->callback([argumen, perintah, &lingkungan] {
        lingkungan.jalankan = [argumen, perintah, &lingkungan] {
            return cli::jalankan(*argumen, *perintah, lingkungan.pilihan);
        };
    });
}

}  // namespace iku::cli

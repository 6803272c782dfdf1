// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/format.hpp"
#include "iku/formula/cetak.hpp"

#include "bahan.hpp"
#include "berkas.hpp"
#include "cetak_csv.hpp"
#include "cetak_tabel.hpp"
#include "lebar.hpp"
#include "perintah.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <sstream>

namespace iku::cli {
namespace {

struct Argumen {
    std::string dokumen, data;
    bool jejak = false;
};

constexpr std::size_t inden_isi = 4;
constexpr std::size_t eksak_terlebar = 30;
constexpr std::size_t wilayah_terlebar = 24;
constexpr std::string_view strip = "\xE2\x80\x93";

std::string superskrip(std::size_t nomor) {
    constexpr std::array<std::string_view, 10> digit{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string teks;
    for (const char c : std::to_string(nomor))
        teks += digit[static_cast<std::size_t>(c - '0')];
    return teks;
}

// The reasons a table shows, numbered as footnotes.
class CatatanKaki {
  public:
    std::string tanda(Alasan alasan) {
        const auto letak = std::find(alasan_.begin(), alasan_.end(), alasan);
        const auto nomor = static_cast<std::size_t>(letak - alasan_.begin()) + 1;
        if (letak == alasan_.end()) alasan_.push_back(alasan);
        return std::string(strip) + superskrip(nomor);
    }

    std::string cetak(std::size_t inden, Bahasa bahasa) const {
        std::string teks;
        for (std::size_t i = 0; i < alasan_.size(); ++i) {
            teks += std::string(inden, ' ') + superskrip(i + 1) + ' ' +
                    std::string(penjelasan(alasan_[i], bahasa)) + '\n';
        }
        return teks;
    }

  private:
    std::vector<Alasan> alasan_;
};

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
    std::string teks =
        '\n' + inden + baris.periode.to_string() + (baris.wilayah.empty() ? "" : " " + baris.wilayah) + '\n';
    std::istringstream jejak(to_text(baris.jejak, pilihan.gaya()));
    std::string satu;
    std::getline(jejak, satu);  // the formula, which stands above the table already
    while (std::getline(jejak, satu))
        teks += alinea(inden + "  ", satu);
    return teks;
}

std::string cetak_indikator(const std::string& nama, std::size_t nomor, Baris baris, const Pilihan& pilihan,
                            bool jejak) {
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
    for (const auto& satu : baris) {
        if (jejak) teks += cetak_jejak(satu, pilihan);
    }
    return teks;
}

// Counts of a run: values, rows without one, indicators without a row.
struct Hitungan {
    std::size_t nilai = 0, tanpa_nilai = 0, tanpa_baris = 0, indikator = 0;
};

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

Hitungan hitung(const Bahan& bahan) {
    Hitungan jumlah;
    tiap_indikator(bahan, [&](const Sasaran&, const Indikator&, std::size_t, Baris baris) {
        ++jumlah.indikator;
        if (baris.empty()) ++jumlah.tanpa_baris;
        for (const auto& satu : baris)
            ++(satu.jejak.hasil.ada() ? jumlah.nilai : jumlah.tanpa_nilai);
    });
    return jumlah;
}

std::string cetak_ringkasan(const Hitungan& jumlah, const Pelapor& pelapor, const Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
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
                       teks += cetak_indikator(indikator.nama, nomor, baris, pilihan, jejak);
                   });
    return bersihkan(teks + cetak_ringkasan(hitung(bahan), pelapor, pilihan));
}

std::string cetak_csv(const Bahan& bahan, const Pilihan& pilihan) {
    std::string teks = keterangan_csv(bahan.data.keterangan);
    teks += baris_csv(
        {"sasaran", "indikator", "wilayah", "periode", "rumus", "eksak", "tampil", "pengali", "alasan"});
    for (const auto& satu : bahan.evaluasi.baris) {
        const auto& hasil = satu.jejak.hasil;
        teks += baris_csv({std::to_string(bahan.dokumen.sasaran[satu.sasaran].nomor),
                           bahan.indikator(satu).nama, satu.wilayah, satu.periode.to_string(),
                           to_rumus(satu.jejak.formula.ekspresi()), hasil.ada() ? hasil->to_string() : "",
                           hasil.ada() ? format(hasil, pilihan.pembulatan, pilihan.tampil) : "",
                           std::string(nama(satu.jejak.formula.pengali())),
                           hasil.ada() ? "" : std::string(nama(hasil.alasan()))});
    }
    return teks;
}

std::string cetak_json_evaluasi(const Bahan& bahan, const Pilihan& pilihan, const Pelapor& pelapor,
                                bool jejak) {
    const Hitungan jumlah = hitung(bahan);
    Json json{{"versi", 1}};
    json["dokumen"] = {{"tahun", bahan.dokumen.tahun ? Json(*bahan.dokumen.tahun) : Json()},
                       {"unit_organisasi", bahan.dokumen.unit_organisasi.nama}};
    json["keterangan"] = bahan.data.keterangan;
    json["pembulatan"] = {{"mode", nama(pilihan.pembulatan.mode)}, {"desimal", pilihan.pembulatan.desimal}};
    json["baris"] = Json::array();
    for (const auto& satu : bahan.evaluasi.baris)
        json["baris"].push_back(json_baris(bahan, satu, pilihan, jejak));
    json["ringkasan"] = {{"indikator", jumlah.indikator},
                         {"nilai", jumlah.nilai},
                         {"tanpa_nilai", jumlah.tanpa_nilai},
                         {"indikator_tidak_dihitung", jumlah.tanpa_baris}};
    json["catatan"] = pelapor.json();
    return cetak_json(json);
}

std::string cetak_jsonl_evaluasi(const Bahan& bahan, const Pilihan& pilihan, bool jejak) {
    std::string teks;
    for (const auto& satu : bahan.evaluasi.baris) {
        Json json = json_baris(bahan, satu, pilihan, jejak);
        json["keterangan"] = bahan.data.keterangan;
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
            return cetak_json_evaluasi(bahan, pilihan, pelapor, jejak);
        case Format::jsonl:
            return cetak_jsonl_evaluasi(bahan, pilihan, jejak);
        case Format::html:  // not among this command's formats
            break;
    }
    return {};
}

Keluar jalankan(const Argumen& argumen, const Pilihan& pilihan) {
    Pelapor pelapor(pilihan.bahasa);
    Keluar keluar = Keluar::baik;
    const auto bahan = siapkan(argumen.dokumen, argumen.data, pilihan, pelapor, keluar);
    pelapor.cetak();
    if (!bahan) return keluar;
    const Hitungan jumlah = hitung(*bahan);
    if (pelapor.ada_galat() || jumlah.tanpa_nilai > 0 || jumlah.tanpa_baris > 0) keluar = Keluar::belum;
    return tulis_hasil(cetak(*bahan, pilihan, pelapor, argumen.jejak), keluar, pilihan.kata());
}

}  // namespace

void add_evaluate(CLI::App& app, Lingkungan& lingkungan) {
    auto& pilihan = lingkungan.pilihan;
    const Kata kata = pilihan.kata();
    auto* perintah = app.add_subcommand("evaluate", kata("Hitung setiap indikator dokumen dari berkas data",
                                                         "Compute a document's indicators from a data file"));
    const auto argumen = std::make_shared<Argumen>();
    perintah
        ->add_option(
            "DOC", argumen->dokumen,
            kata("dokumen IKU; - membaca masukan standar", "IKU document; - reads the standard input"))
        ->required()
        ->type_name("");
    perintah
        ->add_option("DATA", argumen->data,
                     kata("data CSV: periode,variabel,nilai,\natau satu kolom tiap variabel",
                          "CSV data: periode,variabel,nilai,\nor a column for each variable"))
        ->required()
        ->type_name("");
    perintah->add_flag("--jejak", argumen->jejak,
                       kata("tunjukkan asal setiap nilai", "show how each value came about"));
    add_format(*perintah, pilihan);
    add_angka(*perintah, pilihan);
    add_tampil(*perintah, pilihan);
    add_pembulatan(*perintah, pilihan);
    add_bahasa(*perintah, pilihan);
    perintah->callback([argumen, &lingkungan] {
        lingkungan.jalankan = [argumen, &lingkungan] { return cli::jalankan(*argumen, lingkungan.pilihan); };
    });
}

}  // namespace iku::cli

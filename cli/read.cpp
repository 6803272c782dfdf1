// SPDX-License-Identifier: Apache-2.0
#include "iku/dokumen/json.hpp"
#include "iku/formula/cetak.hpp"
#include "iku/teks/utf8.hpp"

#include "bahan.hpp"
#include "berkas.hpp"
#include "cetak_csv.hpp"
#include "gabung.hpp"
#include "lebar.hpp"
#include "perintah.hpp"
#include "setelan.hpp"

#include <memory>

namespace iku::cli {
namespace {

struct Argumen {
    std::string dokumen;
    bool penandatangan = false;
    ArgumenSetelan setelan{};
};

std::string cetak_unit(const Dokumen& dokumen, Kata kata) {
    const auto& unit = dokumen.unit_organisasi;
    std::string teks;
    if (!unit.pemerintah.empty()) teks += alinea(kata("Pemerintah: ", "Government: "), unit.pemerintah);
    if (!unit.alamat.empty()) teks += alinea(kata("Alamat: ", "Address: "), unit.alamat);
    if (!unit.tugas.empty()) teks += alinea(kata("Tugas: ", "Duty: "), unit.tugas);
    if (!unit.fungsi.empty()) teks += kata("Fungsi:\n", "Functions:\n");
    for (std::size_t i = 0; i < unit.fungsi.size(); ++i)
        teks += alinea("  " + std::to_string(i + 1) + ". ", unit.fungsi[i]);
    return teks;
}

// Names, or the cell word for word where no name was made of it.
std::string nama_atau_sel(const std::string& nama, const Indikator& indikator, const char* kolom, Kata kata) {
    if (!nama.empty()) return nama;
    for (const auto& sel : indikator.sel) {
        if (sel.kolom == kolom && !pangkas(sel.teks).empty()) {
            return kata("tidak terbaca; tertulis \"", "not read; printed \"") + lipat_spasi(sel.teks) + '"';
        }
    }
    return {};
}

std::string cetak_indikator(const Indikator& indikator, std::size_t nomor, Kata kata) {
    const std::string label = "[" + std::to_string(nomor) + "] ";
    const std::string inden(label.size(), ' ');
    std::string teks = alinea(label, indikator.nama);
    const auto& perhitungan = indikator.perhitungan;
    const auto* formula = perhitungan.formula();
    if (!perhitungan.teks().empty()) {
        teks += alinea(inden + kata("Tertulis: ", "Printed: "), lipat_spasi(perhitungan.teks()));
    }
    std::string rumus(nama(perhitungan.status()));
    if (formula != nullptr) {
        rumus =
            to_rumus(formula->ekspresi()) + " (" + std::string(nama(formula->pengali())) + ", " + rumus + ")";
    }
    teks += alinea(inden + kata("Rumus: ", "Formula: "), rumus);
    for (std::size_t v = 0; formula != nullptr && v < formula->variabel().size(); ++v)
        teks += alinea(inden + "v" + std::to_string(v + 1) + " = ", formula->variabel()[v].nama);
    const std::string penanggung_jawab =
        nama_atau_sel(gabung_nama(indikator.penanggung_jawab), indikator, "penanggung_jawab", kata);
    const std::string sumber_data =
        nama_atau_sel(gabung_nama(indikator.sumber_data), indikator, "sumber_data", kata);
    if (!penanggung_jawab.empty()) {
        teks += alinea(inden + kata("Penanggung jawab: ", "Responsible: "), penanggung_jawab);
    }
    if (!sumber_data.empty()) teks += alinea(inden + kata("Sumber data: ", "Data source: "), sumber_data);
    return teks;
}

// The name and number of a person are shown only when asked for.
std::string cetak_penandatangan(const Penandatangan& penandatangan, bool lengkap, Kata kata) {
    if (penandatangan == Penandatangan{}) return {};
    std::string teks = penandatangan.jabatan;
    const auto tambah = [&teks](const std::string& bagian) {
        if (!bagian.empty()) teks += (teks.empty() ? "" : "; ") + bagian;
    };
    if (lengkap) tambah(penandatangan.nama);
    tambah(penandatangan.pangkat);
    if (lengkap && !penandatangan.nip.empty()) tambah("NIP " + penandatangan.nip);
    if (!lengkap) tambah(kata("nama dan NIP: --penandatangan", "name and NIP: --penandatangan"));
    return '\n' + alinea(kata("Penandatangan: ", "Signed by: "), teks);
}

std::string cetak_table(const Dokumen& dokumen, const Argumen& argumen, const Pilihan& pilihan,
                        const Pelapor& pelapor) {
    const Kata kata = pilihan.kata();
    std::string teks = cetak_kepala(dokumen, nullptr, kata) + cetak_unit(dokumen, kata);
    std::size_t nomor = 0;
    std::size_t tanpa_rumus = 0;
    for (const auto& sasaran : dokumen.sasaran) {
        teks += '\n' + alinea(std::to_string(sasaran.nomor) + ". ", sasaran.nama);
        for (const auto& indikator : sasaran.indikator) {
            teks += cetak_indikator(indikator, ++nomor, kata);
            if (indikator.perhitungan.formula() == nullptr) ++tanpa_rumus;
        }
    }
    teks += cetak_penandatangan(dokumen.penandatangan, argumen.penandatangan, kata);
    teks += '\n' + alinea("", std::to_string(dokumen.sasaran.size()) + kata(" sasaran, ", " objectives, ") +
                                  std::to_string(nomor) + kata(" indikator; ", " indicators; ") +
                                  std::to_string(tanpa_rumus) +
                                  kata(" tanpa rumus yang dapat dihitung; ",
                                       " without a formula that can be computed; ") +
                                  pelapor.ringkasan());
    return bersihkan(teks);
}

std::vector<std::string> nama_kolom() {
    return {"sasaran",  "nama_sasaran", "indikator",        "teks",       "status", "rumus",
            "variabel", "pengali",      "penanggung_jawab", "sumber_data"};
}

// The cells of an indicator's row, in the order of nama_kolom().
std::vector<std::string> sel_indikator(const Sasaran& sasaran, const Indikator& indikator) {
    const auto& perhitungan = indikator.perhitungan;
    const auto* formula = perhitungan.formula();
    return {std::to_string(sasaran.nomor),
            sasaran.nama,
            indikator.nama,
            perhitungan.teks(),
            std::string(nama(perhitungan.status())),
            formula == nullptr ? "" : to_rumus(formula->ekspresi()),
            formula == nullptr ? "" : gabung_nama(formula->variabel()),
            formula == nullptr ? "" : std::string(nama(formula->pengali())),
            gabung_nama(indikator.penanggung_jawab),
            gabung_nama(indikator.sumber_data)};
}

std::string cetak_baris(const Dokumen& dokumen, Format format) {
    std::string teks = format == Format::csv ? baris_csv(nama_kolom()) : "";
    for (const auto& sasaran : dokumen.sasaran) {
        for (const auto& indikator : sasaran.indikator) {
            const auto sel = sel_indikator(sasaran, indikator);
            if (format == Format::csv) {
                teks += baris_csv(sel);
                continue;
            }
            Json json;
            const auto kolom = nama_kolom();
            for (std::size_t i = 0; i < kolom.size(); ++i)
                json[kolom[i]] = sel[i];
            json["sasaran"] = sasaran.nomor;
            teks += cetak_jsonl(json);
        }
    }
    return teks;
}

Keluar jalankan(const Argumen& argumen, const CLI::App& perintah, const Pilihan& awal) {
    Pelapor pelapor(awal.bahasa);
    const auto setelan = terapkan(argumen.setelan, perintah, argumen.dokumen, awal, pelapor);
    if (!setelan) {
        pelapor.cetak();
        return Keluar::salah;
    }
    const Pilihan& pilihan = *setelan;
    Keluar keluar = Keluar::baik;
    std::vector<Catatan> catatan;
    const auto dokumen = siapkan_dokumen(argumen.dokumen, pilihan, pelapor, catatan, keluar);
    pelapor.cetak();
    if (!dokumen) return keluar;
    for (const auto& sasaran : dokumen->sasaran) {
        for (const auto& indikator : sasaran.indikator) {
            if (indikator.perhitungan.status() == Status::ditolak) keluar = Keluar::belum;
        }
    }
    if (pelapor.ada_galat()) keluar = Keluar::belum;
    std::string teks;
    if (pilihan.format == Format::table) {
        teks = cetak_table(*dokumen, argumen, pilihan, pelapor);
    } else if (pilihan.format == Format::json) {
        teks = cetak_json(Json::parse(to_json(*dokumen, catatan, pilihan.bahasa)));
    } else {
        teks = cetak_baris(*dokumen, pilihan.format);
    }
    return tulis_hasil(teks, keluar, pilihan.kata());
}

}  // namespace

void add_read(CLI::App& app, Lingkungan& lingkungan) {
    auto& pilihan = lingkungan.pilihan;
    const Kata kata = pilihan.kata();
    auto* perintah = app.add_subcommand(
        "read", kata("Baca dokumen IKU dan tunjukkan isinya", "Read an IKU document and show what is in it"));
    const auto argumen = std::make_shared<Argumen>();
    perintah
        ->add_option(
            "DOC", argumen->dokumen,
            kata("dokumen IKU; - membaca masukan standar", "IKU document; - reads the standard input"))
        ->required()
        ->type_name("");
    perintah->add_flag(
        "--penandatangan", argumen->penandatangan,
        kata("tunjukkan nama dan NIP penandatangan dalam table;\njson selalu dokumen utuh",
             "show the name and NIP of who signed in table; json\nis always the whole document"));
    add_format(*perintah, pilihan);
    add_angka(*perintah, pilihan);
    add_bahasa(*perintah, pilihan);
    add_proyek(*perintah, argumen->setelan, pilihan);
    perintah->callback([argumen, perintah, &lingkungan] {
        lingkungan.jalankan = [argumen, perintah, &lingkungan] {
            return cli::jalankan(*argumen, *perintah, lingkungan.pilihan);
        };
    });
}

}  // namespace iku::cli

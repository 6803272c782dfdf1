// SPDX-License-Identifier: Apache-2.0
#include "iku/dokumen/json.hpp"
#include "iku/formula/cetak.hpp"
#include "iku/formula/read.hpp"
#include "iku/teks/kode/dokumen.hpp"
#include "iku/teks/utf8.hpp"

#include "dokumen/baris/baris_json.hpp"
#include "dokumen/siapkan.hpp"
#include "teks/nilai_json.hpp"

#include <algorithm>
#include <limits>
#include <set>

namespace iku {
namespace {

using Json = detail::NilaiJson;

// Walks a JSON value along the schema; the first thing that does not fit is kept, and everything after it
// reads as empty.
class PembacaJson {
  public:
    bool is_baik() const noexcept { return salah_.empty(); }
    const std::string& tempat() const noexcept { return salah_; }
    const std::string& sebab() const noexcept { return sebab_; }

    Dokumen read(const Json& json, std::vector<Catatan>& catatan) {
        Dokumen dokumen;
        if (!check_kunci(json, "",
                         {"versi", "tahun", "unit_organisasi", "sasaran", "penandatangan", "catatan"}))
            return dokumen;
        if (integer(json, "", "versi", 0, 1'000'000) != 1) fail("/versi", "1");
        if (!json["tahun"].is_kosong())
            dokumen.tahun = static_cast<std::int16_t>(integer(json, "", "tahun", 1, 9999));
        dokumen.unit_organisasi = unit(json["unit_organisasi"], "/unit_organisasi");
        each(json, "", "sasaran",
             [&](const Json& satu, const std::string& di) { dokumen.sasaran.push_back(sasaran(satu, di)); });
        dokumen.penandatangan = penandatangan(json["penandatangan"], "/penandatangan");
        each(json, "", "catatan",
             [&](const Json& satu, const std::string& di) { catatan.push_back(satu_catatan(satu, di)); });
        return dokumen;
    }

  private:
    void fail(std::string di, std::string harap) {
        if (!salah_.empty()) return;
        salah_ = di.empty() ? "/" : std::move(di);
        sebab_ = std::move(harap);
    }

    // An object with exactly these keys, each once; `boleh` may be there besides.
    bool check_kunci(const Json& json, const std::string& di, std::initializer_list<std::string_view> kunci,
                     std::string_view boleh = {}) {
        const auto* objek = json.objek();
        if (objek == nullptr) {
            fail(di, "objek");
            return false;
        }
        for (const std::string_view satu : kunci)
            if (!json.contains(satu)) fail(di + "/" + std::string(satu), "kunci ini");
        for (const auto& [nama, isi] : *objek)
            if (nama != boleh && std::find(kunci.begin(), kunci.end(), nama) == kunci.end())
                fail(std::string(di).append("/").append(nama), "tanpa kunci ini");
        // All keys are known and all are there: another number of them means that one stands twice.
        if (is_baik() && objek->size() != kunci.size() + (!boleh.empty() && json.contains(boleh) ? 1 : 0))
            fail(di, "setiap kunci satu kali");
        return is_baik();
    }

    std::int64_t integer(const Json& json, const std::string& di, const char* kunci, std::int64_t terkecil,
                         std::int64_t terbesar) {
        const std::int64_t* isi = json[kunci].bulat();
        if (isi != nullptr && *isi >= terkecil && *isi <= terbesar) return *isi;
        fail(di + "/" + kunci, std::to_string(terkecil) + ".." + std::to_string(terbesar));
        return 0;
    }
    std::uint32_t natural(const Json& json, const std::string& di, const char* kunci) {
        return static_cast<std::uint32_t>(
            integer(json, di, kunci, 0, std::numeric_limits<std::uint32_t>::max()));
    }

    std::string text(const Json& isi, const std::string& di) {
        if (isi.teks() != nullptr) return *isi.teks();
        fail(di, "teks");
        return {};
    }
    std::string text(const Json& json, const std::string& di, const char* kunci) {
        return text(json[kunci], di + "/" + kunci);
    }

    template <class Fungsi>
    void each(const Json& json, const std::string& di, const char* kunci, Fungsi fungsi) {
        const auto* daftar = json[kunci].larik();
        const std::string di_sini = di + "/" + kunci;
        if (daftar == nullptr) fail(di_sini, "daftar");
        for (std::size_t i = 0; is_baik() && i < daftar->size(); ++i)
            fungsi((*daftar)[i], di_sini + "/" + std::to_string(i));
    }
    std::vector<std::string> texts(const Json& json, const std::string& di, const char* kunci) {
        std::vector<std::string> hasil;
        each(json, di, kunci,
             [&](const Json& satu, const std::string& tempat) { hasil.push_back(text(satu, tempat)); });
        return hasil;
    }

    UnitOrganisasi unit(const Json& json, const std::string& di) {
        if (!check_kunci(json, di, {"nama", "tugas", "fungsi", "alamat", "pemerintah"})) return {};
        return {text(json, di, "nama"), text(json, di, "tugas"), texts(json, di, "fungsi"),
                text(json, di, "alamat"), text(json, di, "pemerintah")};
    }

    Penandatangan penandatangan(const Json& json, const std::string& di) {
        if (!check_kunci(json, di, {"jabatan", "nama", "pangkat", "nip"})) return {};
        return {text(json, di, "jabatan"), text(json, di, "nama"), text(json, di, "pangkat"),
                text(json, di, "nip")};
    }

    Sasaran sasaran(const Json& json, const std::string& di) {
        Sasaran hasil;
        if (!check_kunci(json, di, {"nomor", "nama", "indikator"})) return hasil;
        hasil.nomor = static_cast<std::int32_t>(
            integer(json, di, "nomor", 1, std::numeric_limits<std::int32_t>::max()));
        hasil.nama = text(json, di, "nama");
        each(json, di, "indikator", [&](const Json& satu, const std::string& tempat) {
            hasil.indikator.push_back(indikator(satu, tempat));
        });
        return hasil;
    }

    Indikator indikator(const Json& json, const std::string& di) {
        Indikator hasil;
        if (!check_kunci(json, di, {"nama", "formula", "penanggung_jawab", "sumber_data", "sel"}))
            return hasil;
        hasil.nama = text(json, di, "nama");
        hasil.perhitungan = perhitungan(json["formula"], di + "/formula");
        for (std::string& nama : texts(json, di, "penanggung_jawab"))
            hasil.penanggung_jawab.push_back({std::move(nama)});
        for (std::string& nama : texts(json, di, "sumber_data"))
            hasil.sumber_data.push_back({std::move(nama)});
        each(json, di, "sel",
             [&](const Json& satu, const std::string& tempat) { hasil.sel.push_back(sel(satu, tempat)); });
        return hasil;
    }

    Sel sel(const Json& json, const std::string& di) {
        if (!check_kunci(json, di, {"kolom", "teks", "baris", "kolom_ke", "bita", "panjang"})) return {};
        return {text(json, di, "kolom"), text(json, di, "teks"),
                Posisi{natural(json, di, "bita"), natural(json, di, "panjang"), natural(json, di, "baris"),
                       natural(json, di, "kolom_ke")}};
    }

    Perhitungan perhitungan(const Json& json, const std::string& di) {
        Perhitungan kosong{std::string{}};
        if (!check_kunci(json, di, {"teks", "status", "rumus", "variabel", "pengali"}, "geser_tahun"))
            return kosong;
        std::string teks = text(json, di, "teks");
        const std::size_t status = find(nama_status, text(json, di, "status"), di + "/status");
        std::optional<Formula> isi = formula(json, di);
        if (!is_baik()) return kosong;
        const auto bernama = static_cast<Status>(status);
        if (bernama != Status::bukan_hitungan && isi.has_value() == (bernama == Status::ditolak)) {
            fail(di + "/rumus", bernama == Status::ditolak ? "null" : "rumus");
            return kosong;
        }
        return {std::move(teks), bernama, std::move(isi)};
    }

    std::optional<Formula> formula(const Json& json, const std::string& di) {
        std::vector<Variabel> variabel;
        for (std::string& nama : texts(json, di, "variabel"))
            variabel.push_back({std::move(nama), 0});
        if (json["rumus"].is_kosong()) {
            if (!variabel.empty()) fail(di + "/variabel", "[]");
            if (!json["pengali"].is_kosong()) fail(di + "/pengali", "null");
            return std::nullopt;
        }
        const std::size_t pengali = find(nama_pengali, text(json, di, "pengali"), di + "/pengali");
        if (json.contains("geser_tahun")) read_geser(json, di, variabel);
        if (variabel.size() > Ekspresi::simpul_terbanyak) fail(di + "/variabel", "paling banyak 4096");
        const std::string rumus = text(json, di, "rumus");
        if (!is_baik()) return std::nullopt;
        if (is_kembar(variabel)) {
            fail(di + "/variabel", "nama yang berlainan");
            return std::nullopt;
        }
        auto ekspresi = read_rumus(rumus, static_cast<std::uint32_t>(variabel.size()));
        if (!ekspresi || ekspresi->jumlah_variabel() != variabel.size()) {
            fail(di + "/rumus", "rumus atas v1..v" + std::to_string(variabel.size()));
            return std::nullopt;
        }
        return Formula(*std::move(ekspresi), std::move(variabel), static_cast<Pengali>(pengali));
    }

    // One fact would fill both.
    static bool is_kembar(const std::vector<Variabel>& variabel) {
        std::set<std::pair<std::string_view, int>> terlihat;
        return !std::all_of(variabel.begin(), variabel.end(), [&terlihat](const Variabel& v) {
            return terlihat.emplace(v.nama, v.geser_tahun).second;
        });
    }

    void read_geser(const Json& json, const std::string& di, std::vector<Variabel>& variabel) {
        const auto* daftar = json["geser_tahun"].larik();
        if (daftar == nullptr || daftar->size() != variabel.size()) {
            fail(di + "/geser_tahun", "daftar sepanjang variabel");
            return;
        }
        for (std::size_t i = 0; i < variabel.size(); ++i) {
            const std::int64_t* geser = (*daftar)[i].bulat();
            const bool baik = geser != nullptr && *geser >= -1000 && *geser <= 1000;
            if (!baik) fail(di + "/geser_tahun/" + std::to_string(i), "-1000..1000");
            if (baik) variabel[i].geser_tahun = static_cast<std::int16_t>(*geser);
        }
    }

    template <std::size_t n>
    std::size_t find(const std::array<std::string_view, n>& nama, const std::string& isi, std::string di) {
        const auto it = std::find(nama.begin(), nama.end(), isi);
        if (it != nama.end()) return static_cast<std::size_t>(it - nama.begin());
        std::string harap;
        for (const std::string_view satu : nama)
            harap += (harap.empty() ? "" : ", ") + std::string(satu);
        fail(std::move(di), harap);
        return 0;
    }

    Tempat tempat_berkas(const Json& json, const std::string& di) {
        if (!check_kunci(json, di, {"berkas", "lembar", "halaman", "tabel"})) return {};
        return {text(json, di, "berkas"), text(json, di, "lembar"), natural(json, di, "halaman"),
                natural(json, di, "tabel")};
    }

    // Level and wording belong to the code; they are only looked at, never kept.
    Catatan satu_catatan(const Json& json, const std::string& di) {
        Catatan hasil;
        if (!check_kunci(json, di,
                         {"kode", "tingkat", "baris", "kolom", "bita", "panjang", "pesan", "saran", "isian"},
                         "tempat"))
            return hasil;
        if (!find_kode(text(json, di, "kode"), hasil.kode)) fail(di + "/kode", "kode catatan");
        if (text(json, di, "tingkat") != nama(tingkat(hasil.kode)))
            fail(di + "/tingkat", std::string(nama(tingkat(hasil.kode))));
        text(json, di, "pesan");
        text(json, di, "saran");
        hasil.posisi = {natural(json, di, "bita"), natural(json, di, "panjang"), natural(json, di, "baris"),
                        natural(json, di, "kolom")};
        if (json.contains("tempat")) hasil.tempat = tempat_berkas(json["tempat"], di + "/tempat");
        hasil.isian = texts(json, di, "isian");
        if (hasil.isian.size() != nama_isian(hasil.kode).size())
            fail(di + "/isian", std::to_string(nama_isian(hasil.kode).size()) + " teks");
        return hasil;
    }

    std::string salah_, sebab_;
};

Bacaan<Dokumen> refuse(Kode kode, Posisi posisi, std::vector<std::string> isian) {
    return {std::nullopt, {{kode, posisi, std::move(isian)}}};
}

// JSON may be edited by hand: a formula that is not what its own text reads as is noted, once.
void periksa_formula(const Indikator& indikator, std::vector<Catatan>& catatan) {
    const Formula* formula = indikator.perhitungan.formula();
    if (formula == nullptr) return;
    const auto dibaca = read_formula(indikator.perhitungan.teks());
    const Formula* menurut_teks = dibaca.isi->formula();
    if (menurut_teks != nullptr && menurut_teks->ekspresi() == formula->ekspresi()) return;
    Catatan satu{kode::dokumen_json_formula_lain,
                 {},
                 {indikator.nama, to_rumus(formula->ekspresi()),
                  menurut_teks == nullptr ? std::string("-") : to_rumus(menurut_teks->ekspresi())}};
    if (std::find(catatan.begin(), catatan.end(), satu) == catatan.end()) catatan.push_back(std::move(satu));
}

}  // namespace

Bacaan<Dokumen> read_dokumen_json(std::string_view json) {
    if (json.size() > detail::dok::dokumen_terbesar)
        return refuse(kode::dokumen_terlalu_besar, {}, {std::to_string(json.size())});
    if (!detail::dok::is_json_dalam_batas(json))
        return refuse(kode::dokumen_json_berlebih, {}, {std::to_string(detail::dok::json_terdalam)});
    const auto isi = detail::read_json(json);
    if (!isi.isi) {
        const std::size_t di = isi.galat > 0 ? isi.galat - 1 : 0;
        return refuse(kode::dokumen_json_rusak, Penunjuk(json).posisi(di, 0), {std::to_string(isi.galat)});
    }
    Bacaan<Dokumen> hasil;
    PembacaJson pembaca;
    Dokumen dokumen = pembaca.read(*isi.isi, hasil.catatan);
    if (!pembaca.is_baik())
        return refuse(kode::dokumen_json_bukan_skema, {}, {pembaca.tempat(), pembaca.sebab()});
    for (const Sasaran& sasaran : dokumen.sasaran) {
        for (const Indikator& indikator : sasaran.indikator)
            periksa_formula(indikator, hasil.catatan);
    }
    hasil.isi = std::move(dokumen);
    return hasil;
}

}  // namespace iku

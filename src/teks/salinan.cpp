// SPDX-License-Identifier: Apache-2.0
#include "teks/salinan.hpp"

#include "iku/teks/kode/teks.hpp"

#include "teks/nilai_json.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace iku::detail {
namespace {

constexpr std::size_t salinan_terdalam = 8;
constexpr std::size_t nilai_terbanyak = 8'000'000;

std::string_view skip_putih(std::string_view teks) noexcept {
    const std::size_t awal = teks.find_first_not_of(" \t\r\n");
    return awal == std::string_view::npos ? std::string_view{} : teks.substr(awal);
}

// Walks the JSON along its layout; the first thing that does not fit is kept, and what follows reads as
// empty.
class PembacaSalinan {
  public:
    const std::string& salah() const noexcept { return salah_; }

    Salinan read(const NilaiJson& json) {
        Salinan hasil;
        if (natural(json["salinan"], "/salinan") != 1) fail("/salinan");
        hasil.berkas = text(json["berkas"], "/berkas");
        berkas_ = hasil.berkas;
        each(json["bagian"], "/bagian",
             [&](const NilaiJson& satu, const std::string& di) { hasil.bagian.push_back(bagian(satu, di)); });
        each(json["catatan"], "/catatan", [&](const NilaiJson& satu, const std::string& di) {
            hasil.catatan.push_back(catatan(satu, di));
        });
        return hasil;
    }

  private:
    void fail(const std::string& di) {
        if (salah_.empty()) salah_ = di;
    }

    std::string text(const NilaiJson& json, const std::string& di) {
        if (json.teks() != nullptr) return *json.teks();
        fail(di);
        return {};
    }

    std::uint32_t natural(const NilaiJson& json, const std::string& di) {
        const std::int64_t* isi = json.bulat();
        if (isi != nullptr && *isi >= 0 && *isi <= std::numeric_limits<std::uint32_t>::max())
            return static_cast<std::uint32_t>(*isi);
        fail(di);
        return 0;
    }

    // 0 where the key is not there.
    std::uint32_t natural_or_0(const NilaiJson& json, const char* kunci, const std::string& di) {
        return json.contains(kunci) ? natural(json[kunci], di + '/' + kunci) : 0;
    }

    template <class Fungsi>
    void each(const NilaiJson& json, const std::string& di, Fungsi fungsi) {
        const auto* daftar = json.larik();
        if (daftar == nullptr) fail(di);
        for (std::size_t i = 0; salah_.empty() && i < daftar->size(); ++i)
            fungsi((*daftar)[i], di + '/' + std::to_string(i));
    }

    Tempat tempat(const NilaiJson& json, const std::string& di) {
        Tempat hasil{berkas_, {}, natural_or_0(json, "halaman", di), natural_or_0(json, "tabel", di)};
        if (json.contains("lembar")) hasil.lembar = text(json["lembar"], di + "/lembar");
        return hasil;
    }

    BagianSalinan bagian(const NilaiJson& json, const std::string& di) {
        BagianSalinan hasil;
        hasil.tempat = tempat(json, di);
        hasil.tabel = hasil.tempat.tabel > 0 || !hasil.tempat.lembar.empty();
        hasil.kolom = std::max(1U, natural_or_0(json, "kolom", di));
        each(json["baris"], di + "/baris", [&](const NilaiJson& satu, const std::string& tempat_baris) {
            hasil.baris.push_back(baris(satu, tempat_baris));
        });
        return hasil;
    }

    // [5, "a", "b"]: row 5 with its cells.
    BarisSalinan baris(const NilaiJson& json, const std::string& di) {
        const auto* daftar = json.larik();
        if (daftar == nullptr || daftar->empty()) {
            fail(di);
            return {};
        }
        BarisSalinan hasil{natural(daftar->front(), di + "/0"), {}};
        hasil.sel.reserve(daftar->size() - 1);
        for (std::size_t i = 1; i < daftar->size(); ++i)
            hasil.sel.push_back(text((*daftar)[i], di + '/' + std::to_string(i)));
        return hasil;
    }

    Catatan catatan(const NilaiJson& json, const std::string& di) {
        Catatan hasil;
        if (!find_kode(text(json["kode"], di + "/kode"), hasil.kode)) fail(di + "/kode");
        hasil.tempat = tempat(json, di);
        hasil.posisi.baris = natural_or_0(json, "baris", di);
        hasil.posisi.kolom = natural_or_0(json, "sel", di);
        each(json["isian"], di + "/isian", [&](const NilaiJson& satu, const std::string& tempat_isian) {
            hasil.isian.push_back(text(satu, tempat_isian));
        });
        if (hasil.isian.size() != nama_isian(hasil.kode).size()) fail(di + "/isian");
        return hasil;
    }

    std::string salah_, berkas_;
};

}  // namespace

bool is_salinan(std::string_view teks) noexcept {
    teks = skip_putih(teks);
    return teks.starts_with('{') && skip_putih(teks.substr(1)).starts_with("\"salinan\"");
}

Bacaan<Salinan> read_salinan(std::string_view json) {
    const auto refuse = [](std::string di) {
        return Bacaan<Salinan>{std::nullopt, {{kode::teks_salinan_rusak, {}, {std::move(di)}}}};
    };
    if (!is_json_dalam_batas(json, salinan_terdalam, nilai_terbanyak)) return refuse("/");
    const HasilJson isi = read_json(json);
    if (!isi.isi) return refuse("bita " + std::to_string(isi.galat));
    PembacaSalinan pembaca;
    Salinan hasil = pembaca.read(*isi.isi);
    if (!pembaca.salah().empty()) return refuse(pembaca.salah());
    return {std::move(hasil), {}};
}

}  // namespace iku::detail

// SPDX-License-Identifier: Apache-2.0
#include "kinerja/periksa_json.hpp"

#include "iku/teks/kode/kinerja.hpp"

#include <algorithm>
#include <utility>

namespace iku::detail {
namespace {

constexpr std::size_t dalam_terbanyak = 32;
constexpr std::size_t nilai_terbanyak = 1'000'000;

}  // namespace

void PeriksaJson::tolak(const std::string& di, std::string harap) {
    catatan_->push_back({kode::kinerja_data_salah, {}, {di.empty() ? "/" : di, std::move(harap)}});
}

const std::string* PeriksaJson::teks(const NilaiJson& json, const std::string& di, std::string_view kunci,
                                     bool wajib) {
    const NilaiJson& isi = json[kunci];
    if (isi.teks() != nullptr && !isi.teks()->empty()) return isi.teks();
    if (wajib || !isi.is_kosong()) tolak(di + '/' + std::string(kunci), "teks");
    return nullptr;
}

std::optional<Rasional> PeriksaJson::angka(const NilaiJson& json, const std::string& di) {
    if (json.bulat() != nullptr) return Rasional(*json.bulat());
    if (json.teks() != nullptr) {
        if (auto nilai = Rasional::from_string(*json.teks())) return nilai;
    }
    tolak(di, "bilangan bulat, atau bilangan dalam tanda petik dengan titik desimal (\"90.5\")");
    return std::nullopt;
}

std::optional<Rasional> PeriksaJson::angka(const NilaiJson& json, const std::string& di,
                                           std::string_view kunci) {
    const NilaiJson& isi = json[kunci];
    if (isi.is_kosong()) return std::nullopt;
    return angka(isi, di + '/' + std::string(kunci));
}

const NilaiJson::Larik& PeriksaJson::larik(const NilaiJson& json, const std::string& di,
                                           std::string_view kunci, bool wajib) {
    static const NilaiJson::Larik kosong;
    const NilaiJson& isi = json[kunci];
    if (isi.larik() != nullptr) return *isi.larik();
    if (wajib || !isi.is_kosong()) tolak(di + '/' + std::string(kunci), "larik");
    return kosong;
}

void PeriksaJson::kunci(const NilaiJson& json, const std::string& di,
                        std::initializer_list<std::string_view> dikenal) {
    if (json.objek() == nullptr) return tolak(di, "objek");
    for (const auto& [nama, isi] : *json.objek()) {
        if (std::find(dikenal.begin(), dikenal.end(), nama) == dikenal.end())
            tolak(std::string(di).append("/").append(nama), "tanpa kunci ini");
    }
}

std::vector<Asal> PeriksaJson::asal(const NilaiJson& json, const std::string& di) {
    std::vector<Asal> hasil;
    const auto& daftar = larik(json, di, "asal", false);
    for (std::size_t i = 0; i < daftar.size(); ++i) {
        const std::string tempat = di + "/asal/" + std::to_string(i);
        const std::string* sumber = teks(daftar[i], tempat, "sumber", true);
        const std::string* tanda = teks(daftar[i], tempat, "verifikasi", true);
        const auto verifikasi = tanda != nullptr ? find_verifikasi(*tanda) : std::nullopt;
        if (tanda != nullptr && !verifikasi) tolak(tempat + "/verifikasi", "teks, kode, atau umum");
        if (sumber != nullptr && verifikasi) hasil.push_back({*sumber, *verifikasi});
    }
    return hasil;
}

std::pair<PeriksaJson::Tahun, PeriksaJson::Tahun> PeriksaJson::berlaku(const NilaiJson& json,
                                                                       const std::string& di) {
    const auto& tahun = larik(json, di, "berlaku", false);
    const std::string tempat = di + "/berlaku";
    if (tahun.empty()) return {};
    if (tahun.size() != 2) {
        tolak(tempat, "[tahun awal, tahun akhir]");
        return {};
    }
    const std::pair hasil(satu_tahun(tahun[0], tempat), satu_tahun(tahun[1], tempat));
    if (hasil.first && hasil.second && *hasil.first > *hasil.second)
        tolak(tempat, "[tahun awal, tahun akhir]");
    return hasil;
}

PeriksaJson::Tahun PeriksaJson::satu_tahun(const NilaiJson& json, const std::string& di) {
    if (json.is_kosong()) return std::nullopt;
    const auto* tahun = json.bulat();
    if (tahun != nullptr && *tahun >= 1 && *tahun <= 9999) return static_cast<std::int16_t>(*tahun);
    tolak(di, "tahun 1 sampai 9999, atau null");
    return std::nullopt;
}

std::optional<NilaiJson> read_objek(std::string_view json, std::vector<Catatan>& catatan) {
    if (!is_json_dalam_batas(json, dalam_terbanyak, nilai_terbanyak)) {
        PeriksaJson(catatan).tolak("", "paling dalam " + std::to_string(dalam_terbanyak) +
                                           " tingkat dan paling banyak " + std::to_string(nilai_terbanyak) +
                                           " nilai");
        return std::nullopt;
    }
    HasilJson hasil = read_json(json);
    if (!hasil.isi) {
        catatan.push_back({kode::kinerja_data_bukan_json, {}, {std::to_string(hasil.galat)}});
    } else if (hasil.isi->objek() == nullptr) {
        PeriksaJson(catatan).tolak("", "objek");
        hasil.isi.reset();
    }
    return std::move(hasil.isi);
}

std::optional<NilaiJson> read_daftar(std::string_view json, std::string_view kunci,
                                     std::vector<Catatan>& catatan) {
    auto isi = read_objek(json, catatan);
    if (isi && (*isi)[kunci].larik() == nullptr) {
        PeriksaJson(catatan).tolak('/' + std::string(kunci), "larik");
        isi.reset();
    }
    return isi;
}

}  // namespace iku::detail

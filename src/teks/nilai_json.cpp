// SPDX-License-Identifier: Apache-2.0
#include "teks/nilai_json.hpp"

#include <limits>
#include <nlohmann/json.hpp>

namespace iku::detail {

// What nlohmann's parser tells: one call a token. `tumpukan_` holds what is open, outermost first.
class PenyusunJson {
  public:
    using Angka = nlohmann::json;

    NilaiJson akar{};
    std::size_t galat = 0;

    bool null() { return taruh({}); }
    bool boolean(bool /*isi*/) { return taruh(NilaiJson::lain()); }
    bool number_integer(Angka::number_integer_t isi) { return taruh(NilaiJson(std::int64_t{isi})); }
    bool number_unsigned(Angka::number_unsigned_t isi) {
        constexpr auto terbesar = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        return taruh(isi <= terbesar ? NilaiJson(static_cast<std::int64_t>(isi)) : NilaiJson::lain());
    }
    bool number_float(Angka::number_float_t /*isi*/, const Angka::string_t& /*teks*/) {
        return taruh(NilaiJson::lain());
    }
    bool string(Angka::string_t& isi) { return taruh(NilaiJson(std::move(isi))); }
    bool binary(Angka::binary_t& /*isi*/) { return false; }
    bool start_object(std::size_t /*n*/) { return buka(NilaiJson(NilaiJson::Objek{})); }
    bool start_array(std::size_t /*n*/) { return buka(NilaiJson(NilaiJson::Larik{})); }
    bool end_object() { return tutup(); }
    bool end_array() { return tutup(); }
    bool key(Angka::string_t& nama) {
        kunci_.push_back(std::move(nama));
        return true;
    }
    bool parse_error(std::size_t bita, const std::string& /*token*/, const Angka::exception& /*sebab*/) {
        galat = bita;
        return false;
    }

  private:
    bool buka(NilaiJson isi) {
        tumpukan_.push_back(std::move(isi));
        return true;
    }
    bool tutup() {
        NilaiJson isi = std::move(tumpukan_.back());
        tumpukan_.pop_back();
        return taruh(std::move(isi));
    }
    bool taruh(NilaiJson isi) {
        if (tumpukan_.empty()) {
            akar = std::move(isi);
        } else if (auto* larik = std::get_if<NilaiJson::Larik>(&tumpukan_.back().isi_)) {
            larik->push_back(std::move(isi));
        } else {
            auto& objek = std::get<NilaiJson::Objek>(tumpukan_.back().isi_);
            objek.emplace_back(std::move(kunci_.back()), std::move(isi));
            kunci_.pop_back();
        }
        return true;
    }

    std::vector<NilaiJson> tumpukan_;
    std::vector<std::string> kunci_;  // whose value has not come yet
};

const NilaiJson* NilaiJson::cari(std::string_view kunci) const noexcept {
    const auto* isi = objek();
    if (isi == nullptr) return nullptr;
    for (const auto& [nama, nilai] : *isi) {
        if (nama == kunci) return &nilai;
    }
    return nullptr;
}

const NilaiJson& NilaiJson::operator[](std::string_view kunci) const noexcept {
    static const NilaiJson kosong;
    const auto* nilai = cari(kunci);
    return nilai == nullptr ? kosong : *nilai;
}

bool is_json_dalam_batas(std::string_view json, std::size_t terdalam, std::size_t terbanyak) noexcept {
    std::size_t dalam = 0;
    std::size_t nilai = 0;
    bool teks = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (teks) {
            if (c == '\\') ++i;
            if (c == '"') teks = false;
            continue;
        }
        if (c == '"') teks = true;
        if (c == '{' || c == '[') ++dalam;
        if ((c == '}' || c == ']') && dalam > 0) --dalam;
        if (c == ',' || c == '{' || c == '[') ++nilai;
        if (dalam > terdalam || nilai > terbanyak) return false;
    }
    return true;
}

HasilJson read_json(std::string_view json) {
    PenyusunJson penyusun;
    if (!nlohmann::json::sax_parse(json, &penyusun)) return {std::nullopt, penyusun.galat};
    return {std::move(penyusun.akar), 0};
}

}  // namespace iku::detail

// SPDX-License-Identifier: Apache-2.0
// The JSON library says whether a text is JSON, but not where its values stand. So it judges the text first;
// then the tokens of a text known to be sound are walked once, with their places.
#include "dokumen/baris/baris_json.hpp"

#include "iku/teks/kode/dokumen.hpp"

#include "dokumen/baris/kolom.hpp"
#include "teks/nilai_json.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace iku::detail::dok {
namespace {

bool is_putih(char c) noexcept {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// The tokens of sound JSON: brackets, and values with their quotes; commas and colons are skipped.
class TokenJson {
  public:
    explicit TokenJson(std::string_view json) : json_(json) { next(); }

    std::string_view kini() const noexcept { return kini_; }
    char awal() const noexcept { return kini_.empty() ? '\0' : kini_[0]; }

    void next() noexcept {
        while (di_ < json_.size() && (is_putih(json_[di_]) || json_[di_] == ',' || json_[di_] == ':'))
            ++di_;
        const std::size_t mulai = di_;
        if (di_ < json_.size() && json_[di_] == '"') {
            for (++di_; di_ < json_.size() && json_[di_] != '"'; ++di_)
                if (json_[di_] == '\\') ++di_;
            ++di_;
        } else if (di_ < json_.size() &&
                   std::string_view("[]{}").find(json_[di_]) != std::string_view::npos) {
            ++di_;
        } else {
            while (di_ < json_.size() && !is_putih(json_[di_]) &&
                   std::string_view(",:[]{}\"").find(json_[di_]) == std::string_view::npos)
                ++di_;
        }
        kini_ = json_.substr(mulai, di_ - mulai);
    }

    // A whole value, brackets and all, as it stands.
    std::string_view value() noexcept {
        const std::string_view mulai = kini_;
        std::size_t dalam = 0;
        std::string_view akhir = kini_;
        do {
            if (awal() == '[' || awal() == '{') ++dalam;
            if (awal() == ']' || awal() == '}') --dalam;
            akhir = kini_;
            next();
        } while (dalam > 0 && !kini_.empty());
        return {mulai.data(), static_cast<std::size_t>(akhir.data() + akhir.size() - mulai.data())};
    }

  private:
    std::string_view json_, kini_;
    std::size_t di_ = 0;
};

Kotak read_sel(const Sumber& sumber, std::string_view nilai);

// The values of a list as one cell, told apart by semicolons; as it stands when it holds other lists.
Kotak read_daftar(const Sumber& sumber, std::string_view nilai) {
    std::string gabung;
    TokenJson token(nilai);
    for (token.next(); !token.kini().empty() && token.awal() != ']'; token.next()) {
        if (token.awal() == '[' || token.awal() == '{') return Kotak(sumber, nilai);
        const Kotak satu = read_sel(sumber, token.kini());
        if (satu.is_kosong()) continue;
        gabung += (gabung.empty() ? "" : "; ") + satu.teks();
    }
    Kotak kotak;
    kotak.append_as(sumber, nilai, gabung);
    return kotak;
}

Kotak read_sel(const Sumber& sumber, std::string_view nilai) {
    if (nilai == "null") return {};
    if (nilai[0] == '[') return read_daftar(sumber, nilai);
    if (nilai.size() < 2 || nilai[0] != '"') return Kotak(sumber, nilai);
    const std::string_view isi = nilai.substr(1, nilai.size() - 2);
    Kotak kotak;
    if (isi.find('\\') == std::string_view::npos) {
        kotak.append(sumber, isi);
    } else {
        kotak.append_as(sumber, isi, nlohmann::json::parse(nilai).get<std::string>());
    }
    kotak.trim();
    return kotak;
}

class PembacaBarisJson {
  public:
    explicit PembacaBarisJson(const Pembacaan& baca)
        : baca_(baca), sumber_(baca.sumber), token_(sumber_.teks()) {}

    Susunan read() {
        Susunan hasil;
        if (!find_daftar()) return hasil;
        const std::size_t awal = kunci_lain_ ? line_of(token_.kini()) : 1;
        token_.next();
        while (token_.awal() == '{' || token_.awal() == '[')
            token_.awal() == '{' ? read_objek() : read_larik();
        const std::string_view tutup = token_.kini();
        token_.next();
        // What the object says beside its list is left to the account.
        const bool sisa = kunci_lain_ || token_.awal() == '"';
        const std::size_t akhir = sisa ? line_of(tutup) : sumber_.jumlah_baris();
        if (!judul_) return hasil;
        tabel_.kolom = read_kolom(*judul_);
        if (!is_baris_judul(*judul_)) return hasil;
        tabel_.tata_letak = TataLetak::json;
        tabel_.judul = *std::move(judul_);
        hasil.tabel_pertama = tabel_.judul.awal;
        hasil.tabel_terakhir = sumber_.jumlah_baris();
        sumber_.use(awal, akhir);
        hasil.tabel.push_back(std::move(tabel_));
        return hasil;
    }

  private:
    // To the bracket of the list: the whole text, or the value of "baris", or the only list of objects or of
    // lists that the object has.
    bool find_daftar() {
        if (token_.awal() == '[') return true;
        if (token_.awal() != '{') return false;
        std::optional<TokenJson> daftar;
        std::size_t jumlah = 0;
        token_.next();
        while (token_.awal() == '"') {
            const bool baris = token_.kini() == "\"baris\"";
            token_.next();
            if (baris) return token_.awal() == '[';
            kunci_lain_ = kunci_lain_ || !is_daftar(token_) || jumlah > 0;
            if (is_daftar(token_)) {
                daftar = token_;
                ++jumlah;
            }
            token_.value();
        }
        if (jumlah != 1) return false;
        token_ = *daftar;
        return true;
    }

    static bool is_daftar(TokenJson token) {
        if (token.awal() != '[') return false;
        token.next();
        return token.awal() == '{' || token.awal() == '[';
    }

    std::size_t line_of(std::string_view bagian) const { return sumber_.posisi(bagian).baris; }

    BarisTabel begin_baris() {
        BarisTabel baris;
        baris.awal = baris.akhir = line_of(token_.kini());
        token_.next();
        return baris;
    }

    void read_larik() {
        BarisTabel baris = begin_baris();
        while (token_.awal() != ']') {
            Kotak kotak = read_sel(sumber_, token_.value());
            if (baris.kotak.size() < kolom_terbanyak) baris.kotak.push_back(std::move(kotak));
        }
        end_baris(std::move(baris), !judul_);
    }

    // Keys are headings; the first object that has one gives it its column.
    void read_objek() {
        BarisTabel baris = begin_baris();
        if (!judul_) judul_ = BarisTabel{{}, baris.awal, baris.akhir, false};
        while (token_.awal() != '}') {
            const Kotak kunci = read_sel(sumber_, token_.value());
            const std::string_view nilai = token_.value();
            if (nilai[0] == '{') {
                add_objek(kunci, nilai, baris);
            } else {
                add_sel(kunci, read_sel(sumber_, nilai), baris);
            }
        }
        end_baris(std::move(baris), false);
    }

    // {"target": {"2025": 80}}: the columns "target 2025".
    void add_objek(const Kotak& kunci, std::string_view objek, BarisTabel& baris) {
        TokenJson token(objek);
        for (token.next(); token.awal() == '"';) {
            const std::string_view nama = token.value();
            Kotak judul = kunci;
            judul.append_as(sumber_, nama, " " + read_sel(sumber_, nama).teks());
            add_sel(judul, read_sel(sumber_, token.value()), baris);
        }
    }

    void add_sel(const Kotak& kunci, Kotak nilai, BarisTabel& baris) {
        auto& judul = judul_->kotak;
        const auto it = std::find_if(judul.begin(), judul.end(),
                                     [&kunci](const Kotak& k) { return k.teks() == kunci.teks(); });
        const auto kolom = static_cast<std::size_t>(it - judul.begin());
        if (kolom >= kolom_terbanyak) return;
        if (it == judul.end()) judul.push_back(kunci);
        if (baris.kotak.size() <= kolom) baris.kotak.resize(kolom + 1);
        baris.kotak[kolom] = std::move(nilai);
    }

    void end_baris(BarisTabel baris, bool judul) {
        baris.akhir = line_of(token_.kini());
        token_.next();
        if (judul) {
            judul_ = std::move(baris);
        } else if (tabel_.baris.size() == baris_terbanyak) {
            if (!std::exchange(penuh_, true))
                baca_.note(kode::dokumen_terlalu_banyak, sumber_.posisi(token_.kini()),
                           {std::to_string(baris_terbanyak)});
        } else {
            tabel_.baris.push_back(std::move(baris));
        }
    }

    const Pembacaan& baca_;
    Sumber& sumber_;
    TokenJson token_;
    Tabel tabel_;
    std::optional<BarisTabel> judul_;
    bool penuh_ = false;
    bool kunci_lain_ = false;  // the object has more than its list
};

std::string_view skip_putih(std::string_view teks) noexcept {
    if (teks.starts_with("\xEF\xBB\xBF")) teks.remove_prefix(3);
    while (!teks.empty() && is_putih(teks[0]))
        teks.remove_prefix(1);
    return teks;
}

}  // namespace

bool is_dokumen_json(std::string_view teks) noexcept {
    teks = skip_putih(teks);
    if (!teks.starts_with('{')) return false;
    return skip_putih(teks.substr(1)).starts_with("\"versi\"");
}

bool is_baris_json(std::string_view teks) noexcept {
    teks = skip_putih(teks);
    if (!teks.starts_with('{') && !teks.starts_with('[')) return false;
    const std::string_view isi = skip_putih(teks.substr(1));
    return isi.starts_with('"') || isi.starts_with('{') || isi.starts_with('[');
}

bool is_json_dalam_batas(std::string_view json) noexcept {
    return detail::is_json_dalam_batas(json, json_terdalam, json_terbanyak);
}

Susunan scan_json(const Pembacaan& baca) {
    std::string_view teks = baca.sumber.teks();
    if (!is_json_dalam_batas(teks)) {
        baca.note(kode::dokumen_json_berlebih, {}, {std::to_string(json_terdalam)});
        return {};
    }
    try {
        // Parsing into nothing: only for the place of an error.
        const auto dibuang = nlohmann::json::parse(
            teks, [](int, nlohmann::json::parse_event_t, nlohmann::json&) { return false; });
        static_cast<void>(dibuang);
    } catch (const nlohmann::json::exception& salah) {
        const auto* urai = dynamic_cast<const nlohmann::json::parse_error*>(&salah);
        const std::size_t bita = urai == nullptr || urai->byte == 0 ? 0 : urai->byte - 1;
        baca.note(kode::dokumen_json_rusak, baca.sumber.posisi(bita, 0), {std::to_string(bita + 1)});
        return {};
    }
    return PembacaBarisJson(baca).read();
}

}  // namespace iku::detail::dok

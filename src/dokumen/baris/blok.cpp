// SPDX-License-Identifier: Apache-2.0
#include "dokumen/baris/blok.hpp"

#include "iku/teks/kode/dokumen.hpp"

#include "dokumen/baris/kolom.hpp"
#include "dokumen/baris/tepi.hpp"
#include "dokumen/kata/kata.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <utility>

namespace iku::detail::dok {
namespace {

constexpr std::size_t label_terpanjang = 80;  // bytes
constexpr std::size_t kata_terbanyak = 6;     // of a label that is no known heading
constexpr std::size_t label_terulang = 4;     // columns of the same label; more are lines of the last one

constexpr std::array<Pemisah, 2> semua_pemisah{{{TataLetak::tab, '\t'}, {TataLetak::pipa, '|'}}};

// A label with its value: where the value's column begins, and whether the label is a heading we know.
struct Entri {
    Kotak label, nilai;
    std::string kunci;
    std::size_t tepi = 0;
    bool bagian_rumus = false;  // "Pembilang :": the line is a line of the formula, label and all
};

// Without "1. ", "a) ", "- " in front.
std::string_view strip_butir(std::string_view teks) {
    const std::size_t akhir = teks.find_first_of(" \t");
    if (akhir == std::string_view::npos || akhir == 0 || akhir > 4) return teks;
    const std::string_view butir = teks.substr(0, akhir);
    const bool nomor = butir.back() == '.' || butir.back() == ')' || butir == "-" || butir == "\u2022";
    return nomor ? pangkas(teks.substr(akhir)) : teks;
}

bool is_bagian_rumus(std::string_view label) {
    constexpr std::array<std::string_view, 6> daftar{"pembilang", "penyebut",    "konstanta",
                                                     "numerator", "denominator", "constant"};
    const std::string kecil = lipat_nama(label);
    return std::any_of(daftar.begin(), daftar.end(),
                       [&](std::string_view k) { return kecil.starts_with(k); });
}

class Pemindai {
  public:
    explicit Pemindai(const Pembacaan& baca) : baca_(baca), sumber_(baca.sumber), tepi_(sumber_) {
        tabel_.tata_letak = TataLetak::blok;
    }

    Susunan scan() {
        for (std::size_t i = 1; i <= sumber_.jumlah_baris(); ++i) {
            if (sumber_.is_kosong(i)) {
                sela_ = true;
                bebas_ = bebas_ && kolom_ != kolom_tiada && kini_.kotak[kolom_].is_kosong();
            } else if (tepi_.find(i) == TepiHalaman::Jenis::tiada) {
                line(i);
                sela_ = false;
            }
        }
        flush();
        if (!sah_) return {};
        hasil_.tabel_terakhir = tabel_.baris.back().akhir;
        for (const BarisTabel& baris : tabel_.baris)
            hasil_.tabel_pertama = hasil_.tabel_pertama == 0 ? baris.awal : hasil_.tabel_pertama;
        settle_kolom();
        for (const std::size_t satu : diambil_)
            sumber_.use(satu);
        hasil_.tabel.push_back(std::move(tabel_));
        return std::move(hasil_);
    }

  private:
    // ---- one line ----

    void line(std::size_t nomor) {
        std::optional<Entri> entri = read_entri(nomor);
        if (entri && is_awal_blok(*entri)) flush();
        const bool mulai = !kini_.kotak.empty() || (entri && !entri->kunci.empty());
        if (entri && mulai) {
            add(nomor, *std::move(entri));
        } else if (is_lanjutan(nomor)) {
            append(nomor, Kotak(sumber_, pangkas(sumber_.baris(nomor))));
        } else {
            kolom_ = kolom_tiada;
            hasil_.teks.push_back({nomor, pangkas(sumber_.baris(nomor))});
        }
    }

    std::optional<Entri> read_entri(std::size_t nomor) const {
        const std::string_view garis = sumber_.baris(nomor);
        for (const Pemisah pemisah : semua_pemisah) {
            if (garis.find(pemisah.tanda) == std::string_view::npos) continue;
            if (auto entri = read_sel(split_baris(sumber_, pemisah, nomor, false))) return entri;
        }
        const std::size_t awal = garis.find_first_not_of(" \f");
        if (titik_dua_ > 0 && awal > titik_dua_) return std::nullopt;  // inside a value
        auto entri = read_titik_dua(garis);
        return entri ? entri : read_celah(garis);
    }

    // "Formula        Jumlah A / Jumlah B": a heading we know, a gap, and words without another gap.
    std::optional<Entri> read_celah(std::string_view garis) const {
        const std::size_t awal = std::min(garis.find_first_not_of(" \f"), garis.size());
        const std::size_t celah = garis.substr(0, label_terpanjang).find("  ", awal);
        if (celah == std::string_view::npos) return std::nullopt;
        const std::string_view label = strip_butir(garis.substr(awal, celah - awal));
        const std::string_view nilai = pangkas(garis.substr(celah));
        std::string kunci = kunci_label(label);
        if (kunci.empty() || nilai.empty() || nilai.find("  ") != std::string_view::npos ||
            !kunci_label(nilai).empty())
            return std::nullopt;
        const std::size_t tepi = sumber_.bita(nilai) - sumber_.bita(garis) - 1;
        return Entri{Kotak(sumber_, label), Kotak(sumber_, nilai), std::move(kunci), tepi, false};
    }

    // "| 3 | Formula | : | Jumlah A / Jumlah B |": a label, and one other cell with words.
    std::optional<Entri> read_sel(const BarisTabel& baris) const {
        std::vector<const Kotak*> isi;
        for (const Kotak& kotak : baris.kotak) {
            const bool nomor =
                isi.empty() && kotak.teks().size() <= 3 && find_judul(kotak.teks()).kunci.empty();
            if (!kotak.is_kosong() && kotak.teks() != ":" && !nomor) isi.push_back(&kotak);
        }
        if (isi.empty() || isi.size() > 2) return std::nullopt;
        Entri entri{*isi[0], isi.size() == 2 ? *isi[1] : Kotak{}, kunci_label(isi[0]->teks()), 0, false};
        entri.bagian_rumus = is_bagian_rumus(entri.label.teks());
        if (entri.kunci.empty() && !entri.bagian_rumus && (isi.size() < 2 || !is_label_lain(isi[0]->teks())))
            return std::nullopt;
        return entri;
    }

    // "Formula : Jumlah A / Jumlah B".
    std::optional<Entri> read_titik_dua(std::string_view garis) const {
        const std::size_t titik_dua = garis.substr(0, label_terpanjang).find(':');
        if (titik_dua == std::string_view::npos) return std::nullopt;
        const std::string_view label = strip_butir(pangkas(garis.substr(0, titik_dua)));
        if (label.empty()) return std::nullopt;
        const std::string_view nilai = pangkas(garis.substr(titik_dua + 1));
        Entri entri{Kotak(sumber_, label), Kotak(sumber_, nilai), kunci_label(label), titik_dua, false};
        entri.bagian_rumus = is_bagian_rumus(label);
        const bool sejajar = titik_dua == titik_dua_ && titik_dua > 0 && garis[titik_dua - 1] == ' ';
        if (entri.kunci.empty() && !entri.bagian_rumus && !(sejajar && is_label_lain(label)))
            return std::nullopt;
        return entri;
    }

    static std::string kunci_label(std::string_view teks) {
        if (teks.size() > label_terpanjang) return {};
        Judul judul = find_judul(strip_butir(teks));
        return judul.mirip || judul.kunci.starts_with("tahun_") ? std::string{} : std::move(judul.kunci);
    }
    // A label that is no known heading: a few words that begin with a capital.
    static bool is_label_lain(std::string_view teks) {
        teks = strip_butir(teks);
        const auto kata = static_cast<std::size_t>(std::count(teks.begin(), teks.end(), ' ')) + 1;
        return teks.size() > 3 && kata <= kata_terbanyak && teks[0] >= 'A' && teks[0] <= 'Z' &&
               teks.find_first_of("0123456789=+%") == std::string_view::npos;
    }

    // Words below a value: set further in than the labels, or the middle of a sentence; any words below a
    // label without a value, up to an empty line.
    bool is_lanjutan(std::size_t nomor) const {
        if (kolom_ == kolom_tiada) return false;
        const std::string_view garis = sumber_.baris(nomor);
        const std::size_t awal = garis.find_first_not_of(" \t\r\f");
        if (begins_with_kata(DaftarKata::jabatan, lipat_nama(garis.substr(0, label_terpanjang))))
            return false;
        if (sela_) return kini_.kotak[kolom_].is_kosong() || (titik_dua_ > 0 && awal > titik_dua_);
        const char huruf = garis[awal];
        const bool sambung =
            (huruf >= 'a' && huruf <= 'z') || std::string_view("(/-=+").find(huruf) != std::string_view::npos;
        return bebas_ || sambung || awal > masuk_;
    }

    // ---- blocks ----

    // An indicator begins a block, and so does what stood in front of the first one.
    bool is_awal_blok(const Entri& entri) const {
        if (!ada_indikator_ || entri.kunci.empty()) return false;
        return entri.kunci == "indikator" || is_depan(entri);
    }
    bool is_depan(const Entri& entri) const {
        return std::find(depan_.begin(), depan_.end(), entri.kunci) != depan_.end();
    }

    void add(std::size_t nomor, Entri entri) {
        if (entri.bagian_rumus && entri.kunci.empty()) {
            Kotak garis(sumber_, pangkas(sumber_.baris(nomor)));
            if (const std::size_t rumus = kolom_rumus(); rumus != kolom_tiada) {
                kolom_ = rumus;
                append(nomor, garis);
                return;
            }
            entri = {entri.label, std::move(garis), "formula", entri.tepi, true};
        }
        if (entri.kunci == "indikator") {
            ada_indikator_ = true;
        } else if (!ada_indikator_ && tabel_.baris.empty() && !entri.kunci.empty() && !is_depan(entri)) {
            depan_.push_back(entri.kunci);
        }
        if (entri.kunci == "indikator" || titik_dua_ == 0) titik_dua_ = entri.tepi;
        if (kini_.kotak.empty()) kini_.awal = nomor;
        masuk_ = sumber_.baris(nomor).find_first_not_of(" \t\f");
        bebas_ = entri.nilai.is_kosong();
        kolom_ = find_kolom(entri);
        append(nomor, entri.nilai);
    }

    std::size_t kolom_rumus() const {
        for (std::size_t i = 0; i < kini_.kotak.size(); ++i)
            if (!kini_.kotak[i].is_kosong() && tabel_.kolom[i].kunci == "formula") return i;
        if (kolom_ != kolom_tiada && tabel_.kolom[kolom_].kunci == "formula") return kolom_;
        return kolom_tiada;
    }

    // The column of a label; one that is filled in this block already gets a column of its own.
    std::size_t find_kolom(const Entri& entri) {
        for (std::size_t i = 0; entri.bagian_rumus && i < tabel_.kolom.size(); ++i) {
            if (tabel_.kolom[i].kunci != "formula") continue;
            if (kini_.kotak.size() <= i) kini_.kotak.resize(i + 1);
            return i;
        }
        const std::string nama = lipat_nama(entri.label.teks());
        for (std::size_t ulang = 0;; ++ulang) {
            const std::string kunci = nama + "\n" + std::to_string(ulang);
            const bool penuh = tabel_.kolom.size() >= kolom_terbanyak;
            const auto [tempat, baru] =
                nomor_kolom_.try_emplace(kunci, penuh ? kolom_terbanyak - 1 : tabel_.kolom.size());
            if (baru && !penuh) {
                tabel_.kolom.push_back({entri.kunci, lipat_spasi(entri.label.teks())});
                tabel_.judul.kotak.push_back(entri.label);
            }
            const std::size_t kolom = tempat->second;
            if (kini_.kotak.size() <= kolom) kini_.kotak.resize(kolom + 1);
            if (kini_.kotak[kolom].is_kosong() || penuh || ulang == label_terulang) return kolom;
        }
    }

    void append(std::size_t nomor, const Kotak& kotak) {
        kini_.kotak[kolom_].append_line(kotak);
        kini_.akhir = nomor;
        baris_kini_.push_back(nomor);
    }

    void flush() {
        const bool bernama = ada_indikator_ && kini_.jumlah_isi() >= 2;
        sah_ = sah_ || (bernama && is_jelas());
        if (bernama && tabel_.baris.size() >= baris_terbanyak && !std::exchange(penuh_, true))
            baca_.note(kode::dokumen_terlalu_banyak, sumber_.posisi(pangkas(sumber_.baris(kini_.awal))),
                       {std::to_string(baris_terbanyak)});
        if (bernama && tabel_.baris.size() < baris_terbanyak) {
            diambil_.insert(diambil_.end(), baris_kini_.begin(), baris_kini_.end());
            tabel_.baris.push_back(std::move(kini_));
        }
        kini_ = {};
        baris_kini_.clear();
        ada_indikator_ = false;
        kolom_ = kolom_tiada;
        titik_dua_ = 0;
    }

    // A block with a formula, or with two more headings: prose can say "Indikator: ..." and "Target: ..."
    // too.
    bool is_jelas() const {
        std::size_t dikenal = 0;
        for (std::size_t i = 0; i < kini_.kotak.size(); ++i) {
            const std::string& kunci = tabel_.kolom[i].kunci;
            if (kini_.kotak[i].is_kosong() || kunci.empty()) continue;
            if (kunci == "formula") return true;
            ++dikenal;
        }
        return dikenal > 2;
    }

    // Of two columns that mean the same the first keeps the key.
    void settle_kolom() {
        for (std::size_t i = 0; i < tabel_.kolom.size(); ++i) {
            const auto sama = [&](const KolomTabel& k) { return k.kunci == tabel_.kolom[i].kunci; };
            const auto akhir = tabel_.kolom.begin() + static_cast<std::ptrdiff_t>(i);
            if (std::any_of(tabel_.kolom.begin(), akhir, sama)) tabel_.kolom[i].kunci.clear();
        }
        tabel_.judul.awal = tabel_.judul.akhir = hasil_.tabel_pertama;
    }

    static constexpr std::size_t kolom_tiada = static_cast<std::size_t>(-1);

    const Pembacaan& baca_;
    Sumber& sumber_;
    TepiHalaman tepi_;
    Susunan hasil_;
    Tabel tabel_;
    BarisTabel kini_;                      // the block being read
    std::vector<std::size_t> baris_kini_;  // its lines
    std::vector<std::size_t> diambil_;     // those of all blocks
    std::vector<std::string> depan_;       // the headings in front of the first indicator
    std::unordered_map<std::string, std::size_t> nomor_kolom_;
    std::size_t kolom_ = kolom_tiada;  // where the next line goes on
    std::size_t titik_dua_ = 0;        // the column of this block's colons
    std::size_t masuk_ = 0;            // how far the last label is set in
    bool bebas_ = false;               // the last label had no value in its line
    bool ada_indikator_ = false;       // in this block
    bool sah_ = false;                 // some block names an indicator and something else
    bool sela_ = false;                // an empty line came before
    bool penuh_ = false;               // as many rows as a document may have
};

}  // namespace

Susunan scan_blok(const Pembacaan& baca) {
    return Pemindai(baca).scan();
}

}  // namespace iku::detail::dok

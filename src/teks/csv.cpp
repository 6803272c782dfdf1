// SPDX-License-Identifier: Apache-2.0
#include "iku/teks/csv.hpp"

#include "iku/teks/kode/teks.hpp"
#include "iku/teks/utf8.hpp"

#include <algorithm>
#include <utility>

namespace iku {
namespace {

constexpr std::string_view tanda_urutan = "\xEF\xBB\xBF";

constexpr bool is_akhir_baris(char c) noexcept {
    return c == '\n' || c == '\r';
}

constexpr std::string_view tanpa_tanda_urutan(std::string_view teks) noexcept {
    return teks.substr(0, tanda_urutan.size()) == tanda_urutan ? teks.substr(tanda_urutan.size()) : teks;
}

}  // namespace

char find_pemisah(std::string_view teks) noexcept {
    teks = tanpa_tanda_urutan(teks);
    bool ada_titik_koma = false;
    bool ada_isi = false;
    bool di_kutipan = false;
    for (const char c : teks) {
        if (c == '"') di_kutipan = !di_kutipan;
        if (di_kutipan) continue;
        if (is_akhir_baris(c)) {
            if (ada_isi) break;
            continue;
        }
        ada_isi = true;
        if (c == '\t') return '\t';
        ada_titik_koma = ada_titik_koma || c == ';';
    }
    return ada_titik_koma ? ';' : ',';
}

PembacaCsv::PembacaCsv(std::string_view teks, OpsiCsv opsi) : teks_(teks) {
    if (teks_.size() > csv_terbesar) {
        catatan_.push_back({kode::teks_terlalu_panjang, {}, {std::to_string(csv_terbesar >> 20U)}});
        teks_ = {};
    }
    if (tanpa_tanda_urutan(teks_).size() != teks_.size()) bita_ = tanda_urutan.size();
    lompati(std::min(opsi.mulai, teks_.size()));
    if (opsi.pemisah) {
        pemisah_ = *opsi.pemisah;
    } else if (!read_baris_sep()) {
        pemisah_ = find_pemisah(teks_.substr(bita_));
    }
}

void PembacaCsv::lompati(std::size_t sampai) noexcept {
    while (bita_ < sampai)
        maju();
}

// One character on; CR LF is one line end.
void PembacaCsv::maju() noexcept {
    const char c = teks_[bita_];
    const bool akhir = c == '\n' || (c == '\r' && !teks_.substr(bita_).starts_with("\r\n"));
    bita_ += decode_utf8(teks_, bita_).panjang;
    kolom_ = akhir ? 1 : kolom_ + 1;
    baris_ += akhir ? 1 : 0;
}

// "sep=;" is what spreadsheets write to name the separator.
bool PembacaCsv::read_baris_sep() {
    const std::string_view sisa = teks_.substr(bita_);
    if (!sisa.starts_with("sep=") || sisa.size() < 6 || !is_akhir_baris(sisa[5])) return false;
    if (is_akhir_baris(sisa[4]) || sisa[4] == '"') return false;
    pemisah_ = sisa[4];
    lompati(bita_ + 5);
    return true;
}

bool PembacaCsv::is_akhir_sel() const noexcept {
    return bita_ >= teks_.size() || teks_[bita_] == pemisah_ || is_akhir_baris(teks_[bita_]);
}

// From an opening quote to behind its closing one. False when there is none.
bool PembacaCsv::read_kutipan(SelCsv& sel) {
    sel.dikutip = true;
    maju();
    while (bita_ < teks_.size()) {
        const std::size_t awal = bita_;
        const bool kutip = teks_[awal] == '"';
        maju();
        if (kutip) {
            if (bita_ >= teks_.size() || teks_[bita_] != '"') return true;
            maju();
        }
        sel.teks.append(teks_, awal, kutip ? 1 : bita_ - awal);
    }
    return false;
}

// One cell, up to its separator or line end. False when a quote is never closed.
bool PembacaCsv::read_sel(SelCsv& sel) {
    const std::size_t awal = bita_;
    sel.teks.clear();
    sel.dikutip = false;
    sel.posisi = {static_cast<std::uint32_t>(awal), 0, baris_, kolom_};
    if (!is_akhir_sel() && teks_[bita_] == '"') {
        if (!read_kutipan(sel)) {
            catatan_.push_back({kode::teks_kutip_terbuka, sel.posisi, {}});
            return false;
        }
        if (!is_akhir_sel()) {
            const Posisi di_sini{static_cast<std::uint32_t>(bita_), 0, baris_, kolom_};
            catatan_.push_back({kode::teks_di_belakang_kutip, di_sini, {}});
        }
    }
    const std::size_t sisa = bita_;
    while (!is_akhir_sel())
        maju();
    sel.teks.append(teks_, sisa, bita_ - sisa);
    sel.posisi.panjang = static_cast<std::uint32_t>(bita_ - awal);
    return true;
}

bool PembacaCsv::next(BarisCsv& baris) {
    while (bita_ < teks_.size() && is_akhir_baris(teks_[bita_]))
        maju();
    if (bita_ >= teks_.size()) return false;
    baris.posisi = {static_cast<std::uint32_t>(bita_), 0, baris_, kolom_};
    std::size_t jumlah = 0;
    for (;;) {
        if (baris.sel.size() <= std::min(jumlah, sel_terbanyak)) baris.sel.emplace_back();
        // One cell beyond the limit takes all that is too much, and is dropped again.
        if (!read_sel(baris.sel[std::min(jumlah, sel_terbanyak)])) {
            bita_ = teks_.size();
            return false;
        }
        ++jumlah;
        if (bita_ >= teks_.size() || teks_[bita_] != pemisah_) break;
        maju();
    }
    if (jumlah > sel_terbanyak) {
        catatan_.push_back({kode::teks_terlalu_banyak_sel,
                            baris.posisi,
                            {std::to_string(jumlah), std::to_string(sel_terbanyak)}});
    }
    baris.sel.resize(std::min(jumlah, sel_terbanyak));
    baris.posisi.panjang = static_cast<std::uint32_t>(bita_) - baris.posisi.bita;
    return true;
}

Bacaan<Csv> read_csv(std::string_view teks, OpsiCsv opsi) {
    PembacaCsv pembaca(teks, opsi);
    Csv csv{pembaca.pemisah(), {}};
    for (BarisCsv baris; pembaca.next(baris);)
        csv.baris.push_back(std::exchange(baris, {}));
    return {std::move(csv), pembaca.catatan()};
}

}  // namespace iku

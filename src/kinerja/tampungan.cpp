// SPDX-License-Identifier: Apache-2.0
#include "kinerja/tampungan.hpp"

#include "iku/formula/pembagian.hpp"

#include <algorithm>
#include <cassert>

namespace iku::detail {

SifatRollup::SifatRollup(const Formula& formula) : homogen(is_homogen(formula.ekspresi())) {
    if (const auto bagi = find_pembagian(formula.ekspresi())) penyebut = bagi->second;
}

bool Tampungan::tambah(std::span<const Hasil> isi, const Rasional& bobot) {
    assert(isi.size() == isi_.size());
    ++diharapkan_;
    const bool lengkap = std::all_of(isi.begin(), isi.end(), [](const Hasil& h) { return h.ada(); });
    if (sifat_.penyebut) tambah_penyebut(isi[*sifat_.penyebut], lengkap);
    if (!lengkap) return false;
    ++dilaporkan_;
    for (std::size_t v = 0; v < isi.size(); ++v)
        isi_[v].tambah(*isi[v]);
    if (satuan_) tambah_satuan(isi, bobot);
    return true;
}

void Tampungan::tambah_penyebut(const Hasil& penyebut, bool lengkap) {
    alasan_penyebut_ = iku::gabung(alasan_penyebut_, penyebut.alasan());
    if (!penyebut.ada()) return;
    penyebut_semua_.tambah(*penyebut);
    if (lengkap) penyebut_lapor_.tambah(*penyebut);
}

void Tampungan::tambah_satuan(std::span<const Hasil> isi, const Rasional& bobot) {
    const Hasil nilai = formula_->evaluate(isi);
    alasan_ = iku::gabung(alasan_, nilai.alasan());
    bobot_.tambah(bobot);
    if (!nilai.ada()) return;
    nilai_.tambah(*nilai);
    tertimbang_.tambah(*nilai * bobot);
    if (!minimum_ || *nilai < *minimum_) minimum_ = *nilai;
}

void Tampungan::gabung(const Tampungan& lain) {
    dilaporkan_ += lain.dilaporkan_;
    diharapkan_ += lain.diharapkan_;
    for (std::size_t v = 0; v < isi_.size(); ++v)
        isi_[v].tambah(lain.isi_[v].jumlah());
    alasan_ = iku::gabung(alasan_, lain.alasan_);
    alasan_penyebut_ = iku::gabung(alasan_penyebut_, lain.alasan_penyebut_);
    nilai_.tambah(lain.nilai_.jumlah());
    tertimbang_.tambah(lain.tertimbang_.jumlah());
    bobot_.tambah(lain.bobot_.jumlah());
    penyebut_lapor_.tambah(lain.penyebut_lapor_.jumlah());
    penyebut_semua_.tambah(lain.penyebut_semua_.jumlah());
    if (lain.minimum_ && (!minimum_ || *lain.minimum_ < *minimum_)) minimum_ = lain.minimum_;
}

std::vector<Hasil> Tampungan::isi() const {
    std::vector<Hasil> hasil;
    for (const Penjumlah& satu : isi_)
        hasil.emplace_back(satu.jumlah());
    return hasil;
}

Hasil Tampungan::pooled() const {
    return sifat_.homogen ? formula_->evaluate(isi()) : Hasil(Alasan::di_luar_domain);
}

Hasil Tampungan::hasil(CaraRollup cara) const {
    if (dilaporkan_ == 0) return Alasan::tidak_dilaporkan;
    if (cara == CaraRollup::pooled) return pooled();
    assert(satuan_);
    if (alasan_ != Alasan::ada) return alasan_;
    switch (cara) {
        case CaraRollup::minimum:
            return *minimum_;
        case CaraRollup::jumlah:
            return nilai_.jumlah();
        case CaraRollup::rerata_tertimbang: {
            const Rasional bobot = bobot_.jumlah();
            return bobot.is_nol() ? Hasil(Alasan::penyebut_nol) : Hasil(tertimbang_.jumlah() / bobot);
        }
        default:
            return nilai_.jumlah() / dilaporkan_;
    }
}

Hasil Tampungan::bagian_penyebut() const {
    if (!sifat_.penyebut) return Alasan::di_luar_domain;
    if (diharapkan_ == 0) return Alasan::tidak_dilaporkan;
    if (alasan_penyebut_ != Alasan::ada) return alasan_penyebut_;
    const Rasional semua = penyebut_semua_.jumlah();
    if (semua.is_nol()) return Alasan::penyebut_nol;
    return penyebut_lapor_.jumlah() / semua * 100;
}

}  // namespace iku::detail

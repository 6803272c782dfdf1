// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/hierarki.hpp"

#include "iku/iku.h"
#include "iku/kinerja/rollup_hierarki.hpp"

#include "c_api/formula.hpp"
#include "c_api/guard.hpp"
#include "c_api/kinerja/pegangan_wilayah.hpp"
#include "c_api/periksa.hpp"

#include <limits>
#include <utility>

using namespace iku::c_api;

namespace {

using PohonHierarki = iku::PohonHierarki;

std::int16_t tahun_sah(std::int32_t tahun) {
    pastikan(tahun >= 1 && tahun <= 9999, "tahun", "is not from 1 to 9999");
    return static_cast<std::int16_t>(tahun);
}

// A handle for what a file holds; without a file to read it is empty, and a note says so.
template <class Pegangan, class T>
std::unique_ptr<Pegangan> dari_bacaan(iku::Bacaan<T> bacaan) {
    auto pegangan = std::make_unique<Pegangan>();
    pegangan->terbaca = bacaan.isi.has_value();
    if (bacaan.isi) pegangan->isi = *std::move(bacaan.isi);
    pegangan->catatan.isi = std::move(bacaan.catatan);
    return pegangan;
}

const iku::SimpulHierarki* simpul(const iku_hierarki* h, std::int64_t i) noexcept {
    if (h == nullptr || !is_indeks(i, h->isi.simpul().size())) return nullptr;
    return &h->isi.simpul()[static_cast<std::size_t>(i)];
}

std::vector<iku::LaporanUnit> daftar_laporan(const iku::Formula& formula, const iku_laporan_unit* diberi,
                                             std::int64_t n) {
    const std::size_t jumlah = jumlah_baris(n, "unit");
    pastikan(diberi != nullptr || jumlah == 0, "laporan", "is NULL");
    std::vector<iku::LaporanUnit> hasil;
    hasil.reserve(jumlah);
    for (std::size_t i = 0; i < jumlah; ++i) {
        const iku_laporan_unit& satu = diberi[i];
        pastikan(satu.cadangan == 0, "laporan", "has a reserved field that is not 0");
        const auto bobot = nilai(satu.bobot);
        pastikan(bobot.ada() || bobot == iku::Hasil(), "laporan", "has a bobot without a value");
        hasil.push_back(
            {pilihan<iku::SistemKode>(satu.sistem, iku::nama_sistem_kode, "laporan"),
             std::string(teks(satu.kode, satu.panjang, "laporan")),
             isi_variabel(formula, satu.isi, static_cast<std::int64_t>(formula.variabel().size())),
             bobot.ada() ? *bobot : 1});
    }
    return hasil;
}

const iku::RollupSimpul& simpul_rollup(const iku_rollup_hierarki* r, std::int64_t i) {
    const auto& semua = perlu(r, "r").isi.simpul;
    return semua[indeks(i, semua.size())];
}

std::int64_t letak(std::size_t i) noexcept {
    return i == PohonHierarki::tanpa ? -1 : static_cast<std::int64_t>(i);
}

}  // namespace

int32_t iku_hierarki_read(const char* csv, int64_t n, iku_hierarki** hasil, iku_error* error) {
    return guard("iku_hierarki_read", error, [&] {
        const auto dibaca = teks(csv, n, "csv");
        perlu(hasil, "hasil");
        keluarkan(dari_bacaan<iku_hierarki>(iku::read_hierarki(dibaca)), hasil);
    });
}

int32_t iku_hierarki_is_terbaca(const iku_hierarki* h) {
    return h != nullptr && h->terbaca ? 1 : 0;
}

int64_t iku_hierarki_count(const iku_hierarki* h) {
    return h == nullptr ? 0 : static_cast<int64_t>(h->isi.simpul().size());
}

int32_t iku_hierarki_sistem(const iku_hierarki* h, int64_t i) {
    const auto* satu = simpul(h, i);
    return satu == nullptr ? -1 : static_cast<int32_t>(satu->sistem);
}

const char* iku_hierarki_kode(const iku_hierarki* h, int64_t i, int64_t* n) {
    const auto* satu = simpul(h, i);
    return satu == nullptr ? tidak_ada(n) : pinjamkan(satu->kode, n);
}

const char* iku_hierarki_nama(const iku_hierarki* h, int64_t i, int64_t* n) {
    const auto* satu = simpul(h, i);
    return satu == nullptr ? tidak_ada(n) : pinjamkan(satu->nama, n);
}

const char* iku_hierarki_tingkat(const iku_hierarki* h, int64_t i, int64_t* n) {
    const auto* satu = simpul(h, i);
    return satu == nullptr ? tidak_ada(n) : pinjamkan(satu->tingkat, n);
}

int32_t iku_hierarki_find(const iku_hierarki* h, int32_t sistem, const char* kode, int64_t n, int32_t tahun,
                          int64_t* hasil, iku_error* error) {
    return guard("iku_hierarki_find", error, [&] {
        const auto& hierarki = perlu(h, "h").isi;
        const auto sistem_dipakai = pilihan<iku::SistemKode>(sistem, iku::nama_sistem_kode, "sistem");
        const auto dicari = teks(kode, n, "kode");
        const auto tahun_dipakai = tahun_sah(tahun);
        perlu(hasil, "hasil");
        const auto ada = hierarki.find(sistem_dipakai, dicari, tahun_dipakai);
        *hasil = ada ? static_cast<std::int64_t>(*ada) : -1;
    });
}

const iku_daftar_catatan* iku_hierarki_catatan(const iku_hierarki* h) {
    return h == nullptr ? nullptr : &h->catatan;
}

void iku_hierarki_free(iku_hierarki* h) {
    delete h;
}

int32_t iku_hierarki_rollup(const iku_hierarki* h, int32_t tahun, const iku_formula* f,
                            const iku_laporan_unit* laporan, int64_t n, int32_t cara, const char* tingkat,
                            int64_t n_tingkat, const iku_skala* skala, iku_rollup_hierarki** hasil,
                            iku_error* error) {
    return guard("iku_hierarki_rollup", error, [&] {
        const auto& hierarki = perlu(h, "h").isi;
        const auto tahun_dipakai = tahun_sah(tahun);
        const auto& formula = terhitung(f);
        iku::OpsiRollup opsi{pilihan<iku::CaraRollup>(cara, iku::nama_cara_rollup, "cara"),
                             std::string(teks(tingkat, n_tingkat, "tingkat")),
                             {}};
        if (skala != nullptr) opsi.skala = skala->isi;
        const auto daftar = daftar_laporan(formula, laporan, n);
        perlu(hasil, "hasil");
        auto bacaan = iku::rollup(hierarki, tahun_dipakai, formula, daftar, opsi);
        keluarkan(std::make_unique<iku_rollup_hierarki>(
                      iku_rollup_hierarki{*std::move(bacaan.isi), {std::move(bacaan.catatan)}}),
                  hasil);
    });
}

int64_t iku_rollup_hierarki_count(const iku_rollup_hierarki* r) {
    return r == nullptr ? 0 : static_cast<int64_t>(r->isi.simpul.size());
}

int32_t iku_rollup_hierarki_get(const iku_rollup_hierarki* r, int64_t i, iku_simpul* hasil,
                                iku_error* error) {
    return guard("iku_rollup_hierarki_get", error, [&] {
        const auto& satu = simpul_rollup(r, i);
        const auto di = static_cast<std::size_t>(i);
        perlu(hasil, "hasil");
        const auto& pohon = r->isi.pohon;
        *hasil = {letak(pohon.simpul[di]),
                  letak(pohon.induk[di]),
                  letak(pohon.akhir[di]),
                  static_cast<std::int64_t>(satu.dilaporkan),
                  static_cast<std::int64_t>(satu.diharapkan),
                  static_cast<std::int64_t>(satu.akhir_kosong - satu.awal_kosong)};
    });
}

int32_t iku_rollup_hierarki_nilai(const iku_rollup_hierarki* r, int64_t i, int32_t apa, iku_rasional** hasil,
                                  uint8_t* alasan, iku_error* error) {
    return guard("iku_rollup_hierarki_nilai", error, [&] {
        const auto& satu = simpul_rollup(r, i);
        const iku::Hasil* const nilai[] = {&satu.hasil, &satu.pooled, &satu.rerata, &satu.bagian_penyebut};
        pastikan(is_indeks(apa, std::size(nilai)), "apa", "is no constant of iku.h");
        perlu(hasil, "hasil");
        perlu(alasan, "alasan");
        keluarkan(*nilai[apa], hasil, alasan);
    });
}

int64_t iku_rollup_hierarki_kosong(const iku_rollup_hierarki* r, int64_t i, int64_t ke) {
    if (r == nullptr || !is_indeks(i, r->isi.simpul.size())) return -1;
    const auto kosong = r->isi.kosong(static_cast<std::size_t>(i));
    return is_indeks(ke, kosong.size()) ? letak(kosong[static_cast<std::size_t>(ke)]) : -1;
}

const iku_daftar_catatan* iku_rollup_hierarki_catatan(const iku_rollup_hierarki* r) {
    return r == nullptr ? nullptr : &r->catatan;
}

void iku_rollup_hierarki_free(iku_rollup_hierarki* r) {
    delete r;
}

int32_t iku_kode_wilayah_read(const char* isi, int64_t n, int32_t sistem, int32_t* tingkat, iku_teks** kode,
                              iku_teks** induk, iku_error* error) {
    return guard("iku_kode_wilayah_read", error, [&] {
        const auto dibaca = teks(isi, n, "teks");
        const auto sistem_dipakai = pilihan<iku::SistemKode>(sistem, iku::nama_sistem_kode, "sistem");
        perlu(tingkat, "tingkat");
        perlu(kode, "kode");
        perlu(induk, "induk");
        const auto ada = iku::read_kode_wilayah(dibaca, sistem_dipakai);
        const auto di_atas = ada ? ada->induk() : std::nullopt;
        auto tertulis = ada ? std::make_unique<iku_teks>(iku_teks{ada->to_string()}) : nullptr;
        auto atasan = di_atas ? std::make_unique<iku_teks>(iku_teks{di_atas->to_string()}) : nullptr;
        *tingkat = ada ? static_cast<std::int32_t>(ada->tingkat()) : -1;
        keluarkan(std::move(tertulis), kode);
        keluarkan(std::move(atasan), induk);
    });
}

int32_t iku_jembatan_read(const char* csv, int64_t n, iku_jembatan** hasil, iku_error* error) {
    return guard("iku_jembatan_read", error, [&] {
        const auto dibaca = teks(csv, n, "csv");
        perlu(hasil, "hasil");
        keluarkan(dari_bacaan<iku_jembatan>(iku::read_jembatan(dibaca)), hasil);
    });
}

int32_t iku_jembatan_is_terbaca(const iku_jembatan* j) {
    return j != nullptr && j->terbaca ? 1 : 0;
}

int64_t iku_jembatan_count(const iku_jembatan* j) {
    return j == nullptr ? 0 : static_cast<int64_t>(j->isi.pasangan().size());
}

int32_t iku_jembatan_find(const iku_jembatan* j, const char* kode, int64_t n, int32_t sistem, int32_t tujuan,
                          iku_teks** hasil, iku_error* error) {
    return guard("iku_jembatan_find", error, [&] {
        const auto& jembatan = perlu(j, "j").isi;
        const auto dibaca = teks(kode, n, "kode");
        const auto dari = pilihan<iku::SistemKode>(sistem, iku::nama_sistem_kode, "sistem");
        const auto ke = pilihan<iku::SistemKode>(tujuan, iku::nama_sistem_kode, "tujuan");
        perlu(hasil, "hasil");
        const auto asal = iku::read_kode_wilayah(dibaca, dari);
        const auto ada = asal ? jembatan.find(*asal, ke) : std::nullopt;
        keluarkan(ada ? std::make_unique<iku_teks>(iku_teks{ada->to_string()}) : nullptr, hasil);
    });
}

const iku_daftar_catatan* iku_jembatan_catatan(const iku_jembatan* j) {
    return j == nullptr ? nullptr : &j->catatan;
}

void iku_jembatan_free(iku_jembatan* j) {
    delete j;
}

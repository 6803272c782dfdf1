// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/katalog.hpp"

#include "c_api/formula.hpp"
#include "c_api/guard.hpp"
#include "c_api/kolom.hpp"

#include <map>
#include <memory>
#include <span>
#include <utility>
#include <vector>

using namespace iku::c_api;

namespace {

iku::TabelPanjang tabel_panjang(const iku_tabel_panjang* diberikan) {
    const iku_tabel_panjang t = opsi(&perlu(diberikan, "tabel"), "tabel");
    const std::size_t n = jumlah_baris_pendek(t.baris);
    return {larik(t.wilayah, n, "wilayah"), larik(t.periode, n, "periode"), larik(t.variabel, n, "variabel"),
            kolom(perlu(t.nilai, "nilai"), n)};
}

iku::DefinisiKatalog definisi_satu(const iku_definisi& d) {
    const auto& formula = terhitung(d.formula);
    const std::size_t banyak = formula.variabel().size();
    pastikan(panjang(d.n, "definisi.n") == banyak, "definisi.n", "is not the number of variables");
    iku::DefinisiKatalog hasil{formula.ekspresi(), {}};
    hasil.variabel.reserve(banyak);
    for (const iku_rujukan& r : larik(d.variabel, banyak, "definisi.variabel"))
        hasil.variabel.push_back({r.kode, r.geser});
    return hasil;
}

std::vector<iku::DefinisiKatalog> definisi_katalog(const iku_definisi* diberikan, std::int64_t n) {
    std::vector<iku::DefinisiKatalog> hasil;
    const auto semua = larik(diberikan, jumlah_baris(n, "n"), "definisi");
    for (const iku_definisi& d : semua) {
        try {
            hasil.push_back(definisi_satu(d));
        } catch (Tolak& tolak) {
            tolak.posisi = &d - semua.data();
            throw;
        }
    }
    return hasil;
}

// The group of each region of the table, as the core asks for it.
std::vector<std::int64_t> grup_wilayah(const iku::TabelPanjang& tabel, std::span<const std::int64_t> wilayah,
                                       std::span<const std::int64_t> grup) {
    std::map<std::int64_t, std::int64_t> peta;
    for (std::size_t i = 0; i < wilayah.size(); ++i)
        pastikan(peta.emplace(wilayah[i], grup[i]).second, "wilayah", "has a code twice");
    std::vector<std::int64_t> hasil;
    for (const std::int64_t kode : iku::daftar_wilayah(tabel)) {
        const auto ada = peta.find(kode);
        if (ada == peta.end()) throw Tolak{IKU_INPUT, "wilayah", "lacks a region of the table"};
        hasil.push_back(ada->second);
    }
    return hasil;
}

template <class T>
const T* isi_atau_null(const std::vector<T>& isi) noexcept {
    return isi.empty() ? nullptr : isi.data();
}

}  // namespace

int32_t iku_katalog_evaluate(const iku_tabel_panjang* tabel, const iku_definisi* definisi, int64_t n,
                             const iku_opsi* opsi_diminta, iku_katalog** hasil, iku_error* error) {
    return guard("iku_katalog_evaluate", error, [&] {
        const auto isi = tabel_panjang(tabel);
        const auto daftar = definisi_katalog(definisi, n);
        const auto cara = opsi_rumus(opsi_diminta);
        perlu(hasil, "hasil");
        keluarkan(std::make_unique<iku_katalog>(
                      iku_katalog{iku::evaluate(isi, daftar, cara.pembulatan, cara.utas)}),
                  hasil);
    });
}

int32_t iku_katalog_rollup(const iku_tabel_panjang* tabel, const iku_definisi* definisi, int64_t n,
                           const int64_t* wilayah, const int64_t* grup, int64_t n_wilayah, int32_t cara,
                           const iku_opsi* opsi_diminta, iku_katalog** hasil, iku_error* error) {
    return guard("iku_katalog_rollup", error, [&] {
        const auto isi = tabel_panjang(tabel);
        const auto daftar = definisi_katalog(definisi, n);
        const std::size_t banyak = jumlah_baris(n_wilayah, "n_wilayah");
        const auto kode = larik(wilayah, banyak, "wilayah");
        const auto milik = larik(grup, banyak, "grup");
        const auto cara_rollup = cara_kolom(cara);
        const auto pilihan = opsi_rumus(opsi_diminta);
        perlu(hasil, "hasil");
        const auto per_wilayah = grup_wilayah(isi, kode, milik);
        keluarkan(std::make_unique<iku_katalog>(iku_katalog{
                      iku::rollup(isi, daftar, per_wilayah, cara_rollup, pilihan.pembulatan, pilihan.utas)}),
                  hasil);
    });
}

int64_t iku_awalan_kode(int64_t kode, int32_t digit) {
    return kode < 0 || digit < 1 ? -1 : iku::awalan_kode(kode, digit);
}

int64_t iku_katalog_wilayah_count(const iku_katalog* k) {
    return k == nullptr ? 0 : static_cast<int64_t>(k->isi.wilayah.size());
}

int64_t iku_katalog_periode_count(const iku_katalog* k) {
    return k == nullptr ? 0 : static_cast<int64_t>(k->isi.periode.size());
}

const int64_t* iku_katalog_wilayah(const iku_katalog* k) {
    return k == nullptr ? nullptr : k->isi.wilayah.data();
}

const int64_t* iku_katalog_periode(const iku_katalog* k) {
    return k == nullptr ? nullptr : k->isi.periode.data();
}

const int64_t* iku_katalog_hasil(const iku_katalog* k) {
    return k == nullptr ? nullptr : k->isi.hasil.data();
}

const uint8_t* iku_katalog_alasan(const iku_katalog* k) {
    return k == nullptr ? nullptr : reinterpret_cast<const std::uint8_t*>(k->isi.alasan.data());
}

const int64_t* iku_katalog_dilaporkan(const iku_katalog* k) {
    return k == nullptr ? nullptr : isi_atau_null(k->isi.dilaporkan);
}

const int64_t* iku_katalog_diharapkan(const iku_katalog* k) {
    return k == nullptr ? nullptr : isi_atau_null(k->isi.diharapkan);
}

void iku_katalog_free(iku_katalog* k) {
    delete k;
}

// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/read_kolom.hpp"
#include "iku/iku.h"

#include "c_api/guard.hpp"
#include "c_api/periksa.hpp"

#include <span>
#include <utility>
#include <vector>

using namespace iku::c_api;

namespace {

// The cells of a caller's column, checked, as the reader takes them.
class SelMasuk {
  public:
    SelMasuk(const iku_kolom_sel& sel, std::size_t baris) : sel_(sel), baris_(baris) {
        if (baris == 0) return;
        pastikan(sel.batas != nullptr || sel.biner != nullptr, "sel", "has neither batas nor biner");
        if (sel.batas == nullptr) return;
        pastikan(sel.batas[0] >= 0, "sel", "has batas below 0");
        for (std::size_t i = 0; i < baris; ++i)
            pastikan(sel.batas[i] <= sel.batas[i + 1], "sel", "has batas that are not ascending");
        pastikan(sel.teks != nullptr || sel.batas[0] == sel.batas[baris], "sel", "has teks that is NULL");
    }

    iku::Bacaan<std::vector<iku::Hasil>> baca(iku::OpsiKolom opsi) const {
        if (sel_.jenis != nullptr) return iku::read_numbers(campur(), opsi);
        if (sel_.batas == nullptr) return iku::read_numbers(std::span(sel_.biner, baris_), opsi);
        std::vector<std::string_view> teks;
        teks.reserve(baris_);
        for (std::size_t i = 0; i < baris_; ++i)
            teks.push_back(teks_ke(i));
        return iku::read_numbers(teks, opsi);
    }

  private:
    std::string_view teks_ke(std::size_t i) const {
        const auto panjang = static_cast<std::size_t>(sel_.batas[i + 1] - sel_.batas[i]);
        return panjang == 0 ? std::string_view{} : std::string_view{sel_.teks + sel_.batas[i], panjang};
    }

    std::vector<iku::SelCampur> campur() const {
        std::vector<iku::SelCampur> semua;
        semua.reserve(baris_);
        for (std::size_t i = 0; i < baris_; ++i)
            semua.push_back(sel_ke(i));
        return semua;
    }

    iku::SelCampur sel_ke(std::size_t i) const {
        switch (sel_.jenis[i]) {
            case IKU_SEL_KOSONG:
                return iku::Hasil{};
            case IKU_SEL_TEKS:
                pastikan(sel_.batas != nullptr, "sel", "has a text but batas is NULL");
                return teks_ke(i);
            case IKU_SEL_BINER:
                pastikan(sel_.biner != nullptr, "sel", "has a double but biner is NULL");
                return sel_.biner[i];
            default:
                throw Tolak{IKU_ARGUMENT, "sel", "has a jenis that is no IKU_SEL_ constant"};
        }
    }

    const iku_kolom_sel& sel_;
    std::size_t baris_;
};

bool is_baris(const iku_angka_kolom* kolom, std::int64_t i) noexcept {
    return kolom != nullptr && is_indeks(i, kolom->nilai.size());
}

iku::Alasan alasan_ke(const iku_angka_kolom& kolom, std::size_t i) noexcept {
    return kolom.kolom.luar.contains(i) ? iku::Alasan::ada : kolom.kolom.alasan[i];
}

}  // namespace

int32_t iku_read_numbers(const iku_kolom_sel* sel, int64_t baris, int32_t lokal, int32_t cacah,
                         iku_angka_kolom** hasil, iku_error* error) {
    return guard("iku_read_numbers", error, [&] {
        const SelMasuk masuk(perlu(sel, "sel"), jumlah_baris(baris));
        const auto lokal_dipakai = lokal_bila_ada(lokal);
        pastikan(cacah == 0 || cacah == 1, "cacah", "is neither 0 nor 1");
        perlu(hasil, "hasil");
        auto bacaan = masuk.baca({lokal_dipakai, cacah == 1});
        const std::vector<iku::Hasil> isi = std::move(bacaan.isi).value_or(std::vector<iku::Hasil>{});
        auto pegangan = std::make_unique<iku_angka_kolom>();
        pegangan->kolom = iku::KolomEksak(isi);
        pegangan->nilai.reserve(isi.size());
        for (const iku::Hasil& satu : isi)
            pegangan->nilai.push_back({satu.ada() ? *satu : iku::Rasional{}});
        pegangan->catatan.isi = std::move(bacaan.catatan);
        keluarkan(std::move(pegangan), hasil);
    });
}

int64_t iku_angka_kolom_count(const iku_angka_kolom* kolom) {
    return kolom == nullptr ? 0 : static_cast<int64_t>(kolom->nilai.size());
}

const iku_rasional* iku_angka_kolom_nilai(const iku_angka_kolom* kolom, int64_t i) {
    if (!is_baris(kolom, i)) return nullptr;
    const auto baris = static_cast<std::size_t>(i);
    return alasan_ke(*kolom, baris) == iku::Alasan::ada ? &kolom->nilai[baris] : nullptr;
}

int32_t iku_angka_kolom_alasan(const iku_angka_kolom* kolom, int64_t i) {
    return is_baris(kolom, i) ? static_cast<int32_t>(alasan_ke(*kolom, static_cast<std::size_t>(i))) : -1;
}

int32_t iku_angka_kolom_isi(const iku_angka_kolom* kolom, iku_kolom* hasil, iku_error* error) {
    return guard("iku_angka_kolom_isi", error, [&] {
        const auto& isi = perlu(kolom, "kolom").kolom;
        perlu(hasil, "hasil");
        if (!isi.luar.empty())
            throw Tolak{IKU_RANGE, "kolom", "has a value with more digits than a column can hold"};
        *hasil = {isi.isi.data(), nullptr, 0,
                  isi.desimal,    0,       reinterpret_cast<const std::uint8_t*>(isi.alasan.data())};
    });
}

const iku_daftar_catatan* iku_angka_kolom_catatan(const iku_angka_kolom* kolom) {
    return kolom == nullptr ? nullptr : &kolom->catatan;
}

void iku_angka_kolom_free(iku_angka_kolom* kolom) {
    delete kolom;
}

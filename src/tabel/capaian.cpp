// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/capaian.hpp"

#include "iku/kinerja/capaian.hpp"
#include "iku/tabel/evaluate.hpp"

#include "tabel/bagi.hpp"
#include "tabel/blok.hpp"
#include "tabel/pelaksana.hpp"
#include "tabel/tangga.hpp"

#include <cassert>
#include <vector>

namespace iku {
namespace {

// The rule's tape with the formula in the place of R, the target in that of T, and its bounds at the end:
// what the rule is for positive targets. Nothing where the columns do not say it all.
class PenyusunCapaian {
  public:
    explicit PenyusunCapaian(const SoalCapaian& soal) : soal_(soal) {}

    std::optional<Ekspresi> susun() && {
        const AturanCapaian& aturan = soal_.aturan;
        if (aturan.penuh || aturan.daerah || soal_.realisasi.jumlah_variabel() == 0) return std::nullopt;
        if (aturan.lantai && aturan.plafon && *aturan.lantai > *aturan.plafon) return std::nullopt;
        bool baik = true;
        for (const Simpul& simpul : aturan.ekspresi.pita())
            baik = baik && langkah(simpul);
        if (aturan.plafon) baik = baik && batasi(*aturan.plafon, Op::minimum);
        if (aturan.lantai) baik = baik && batasi(*aturan.lantai, Op::maksimum);
        // The reasons of what the rule does not use would be lost.
        const bool lengkap = pakai_r_ && (pakai_t_ || std::holds_alternative<Target>(soal_.target));
        return baik && lengkap ? std::move(isi_).selesai() : std::nullopt;
    }

  private:
    bool langkah(const Simpul& simpul) {
        switch (simpul.op) {
            case Op::konstanta:
                return isi_.konstanta(soal_.aturan.ekspresi.konstanta()[simpul.arg]);
            case Op::variabel:
                return besaran(static_cast<Besaran>(simpul.arg));
            default:
                return isi_.operasi(simpul.op);
        }
    }

    bool besaran(Besaran b) {
        switch (b) {
            case Besaran::R:
                pakai_r_ = true;
                return isi_.ekspresi(soal_.realisasi);
            case Besaran::T:
                pakai_t_ = true;
                return target();
            case Besaran::W:
                return soal_.toleransi && isi_.konstanta(*soal_.toleransi);
            case Besaran::L:
            case Besaran::U:
                break;
        }
        return false;
    }

    bool target() {
        const auto* satu = std::get_if<Target>(&soal_.target);
        if (satu == nullptr) return isi_.variabel(soal_.realisasi.jumlah_variabel());
        return isi_.konstanta(*std::get<Hasil>(satu->isi));
    }

    bool batasi(const Rasional& batas, Op op) { return isi_.konstanta(batas) && isi_.operasi(op); }

    const SoalCapaian& soal_;
    PenyusunEkspresi isi_;
    bool pakai_r_ = false, pakai_t_ = false;
};

bool is_target_positif(const Target& target) {
    const auto* angka = std::get_if<Hasil>(&target.isi);
    return angka != nullptr && angka->ada() && (*angka)->tanda() > 0;
}

// One program for the rows that one can hold for, and which rows those are not.
class RencanaCapaian {
  public:
    RencanaCapaian(const SoalCapaian& soal, std::size_t jumlah) : soal_(soal), jumlah_(jumlah) {
        const auto* satu = std::get_if<Target>(&soal.target);
        if (satu == nullptr || is_target_positif(*satu)) tunggal_ = PenyusunCapaian(soal).susun();
        if (!tunggal_) return;
        const std::uint32_t n = soal.realisasi.jumlah_variabel();
        kolom_.assign(soal.kolom.begin(), soal.kolom.begin() + n);
        if (satu == nullptr) kolom_.push_back(std::get<Kolom>(soal.target));
    }

    // Lets `program` compute the columns, then `skalar` the rows left over.
    template <class P, class S>
    void jalankan(P program, S skalar) const {
        if (!tunggal_) {
            for (std::size_t i = 0; i < jumlah_; ++i)
                skalar(i);
            return;
        }
        program(*tunggal_, kolom_);
        if (const auto* target = std::get_if<Kolom>(&soal_.target)) {
            for (std::size_t i = 0; i < jumlah_; ++i)
                if (target->isi[i] <= 0 && target->alasan_baris(i) == Alasan::ada) skalar(i);
        }
        // A reason of an earlier stage than the loops' own must not be covered by what they find beside it.
        for (const std::uint32_t v : variabel_dipakai(*tunggal_))
            per_alasan_dini(kolom_[v], skalar);
    }

  private:
    const SoalCapaian& soal_;
    std::size_t jumlah_;
    std::optional<Ekspresi> tunggal_{};
    std::vector<Kolom> kolom_{};
};

// Calls f with stretches of the rows: what is asked about them, and the first one.
template <class F>
void per_bagian(const SoalCapaian& soal, std::size_t jumlah, Utas utas, const F& f) {
    per_rentang(jumlah, utas, [&](std::size_t awal, std::size_t m) {
        const std::vector<Kolom> kolom = potong(soal.kolom, awal, m);
        auto target = soal.target;
        if (auto* const k = std::get_if<Kolom>(&target)) *k = k->potong(awal, m);
        f(SoalCapaian{soal.realisasi, kolom, std::move(target), soal.aturan, soal.toleransi}, awal, m);
    });
}

void hitung_semua(const SoalCapaian& soal, Pembulatan pembulatan, std::span<std::int64_t> hasil,
                  std::span<Alasan> alasan) {
    const auto skalar = [&](std::size_t i) {
        const SelKolom sel = to_sel(soal.hasil(i), pembulatan);
        hasil[i] = sel.hasil;
        alasan[i] = sel.alasan;
    };
    const auto program = [&](const Ekspresi& ekspresi, std::span<const Kolom> kolom) {
        evaluate(ekspresi, kolom, pembulatan, hasil, alasan);
    };
    RencanaCapaian(soal, hasil.size()).jalankan(program, skalar);
}

void pilah_semua(const SoalCapaian& soal, const Skala& skala, const KeluaranKelas& keluaran) {
    const auto skalar = [&](std::size_t i) {
        const SelKelas sel = to_sel(skala.classify(soal.hasil(i)));
        keluaran.pita[i] = sel.pita;
        keluaran.alasan[i] = sel.alasan;
        if (!keluaran.di_celah.empty()) keluaran.di_celah[i] = sel.di_celah;
    };
    const auto program = [&](const Ekspresi& ekspresi, std::span<const Kolom> kolom) {
        classify(ekspresi, kolom, skala, keluaran);
    };
    RencanaCapaian(soal, keluaran.pita.size()).jalankan(program, skalar);
}

}  // namespace

Hasil SoalCapaian::hasil(std::size_t i) const {
    std::vector<Hasil> isi;
    for (std::uint32_t v = 0; v < realisasi.jumlah_variabel(); ++v)
        isi.push_back(kolom[v].hasil(i));
    const auto* satu = std::get_if<Target>(&target);
    const Hasil r = evaluate(realisasi, isi);
    if (satu != nullptr) return iku::capaian(r, *satu, aturan, toleransi);
    return iku::capaian(r, {{}, std::get<Kolom>(target).hasil(i), {}}, aturan, toleransi);
}

void capaian(const SoalCapaian& soal, Pembulatan pembulatan, std::span<std::int64_t> hasil,
             std::span<Alasan> alasan, Utas utas) {
    assert(hasil.size() == alasan.size());
    per_bagian(soal, hasil.size(), utas, [&](const SoalCapaian& bagian, std::size_t awal, std::size_t m) {
        hitung_semua(bagian, pembulatan, hasil.subspan(awal, m), alasan.subspan(awal, m));
    });
}

void classify(const SoalCapaian& soal, const Skala& skala, const KeluaranKelas& keluaran, Utas utas) {
    assert(keluaran.pita.size() == keluaran.alasan.size());
    per_bagian(soal, keluaran.pita.size(), utas,
               [&](const SoalCapaian& bagian, std::size_t awal, std::size_t m) {
                   pilah_semua(bagian, skala, keluaran.potong(awal, m));
               });
}

}  // namespace iku

// SPDX-License-Identifier: Apache-2.0
#include "laporan/compare/cara.hpp"

#include "iku/angka/format.hpp"
#include "iku/formula/hitung.hpp"

#include "laporan/compare/biner.hpp"
#include "laporan/recheck/uji.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace iku::detail {
namespace {

constexpr unsigned digit_rinci = 6;

// An input of the row: its name, its cell, and where its value goes.
struct SelMasukan {
    std::string_view nama;
    const Tercetak* sel;
    void (*pasang)(IsiHitung&, const Rasional&);
};

std::vector<SelMasukan> daftar_masukan(const BarisTercetak& baris, const IsiHitung& isi, Figur figur) {
    std::vector<SelMasukan> semua;
    if (isi.dari_cacah) {
        semua.push_back(
            {"pembilang", &baris.pembilang, [](IsiHitung& i, const Rasional& r) { i.pembilang = r; }});
        semua.push_back(
            {"penyebut", &baris.penyebut, [](IsiHitung& i, const Rasional& r) { i.penyebut = r; }});
    } else {
        semua.push_back({"realisasi", &baris.realisasi,
                         [](IsiHitung& i, const Rasional& r) { i.realisasi_tercetak = r; }});
    }
    if (figur == Figur::capaian) {
        semua.push_back({"target", &baris.target, [](IsiHitung& i, const Rasional& r) {
                             i.target = Target{"target", Hasil(r), {}};
                         }});
    }
    return semua;
}

// The ways a cell is misread; nothing where it has no such mark.
std::optional<Rasional> tanpa_koma(const Tercetak& sel) {
    if (sel.langkah >= 1) return std::nullopt;
    return *sel.angka() / sel.langkah;
}

std::optional<Rasional> tanpa_desimal(const Tercetak& sel) {
    if (sel.angka()->is_bulat()) return std::nullopt;
    return sel.angka()->bulatkan(Mode::down);
}

// "1.234.567" as 1.234: up to the second mark, the first one being a decimal mark.
std::optional<Rasional> ribuan_desimal(const Tercetak& sel) {
    if (!sel.angka()->is_bulat() || sel.langkah != 1) return std::nullopt;
    const std::string_view teks = sel.teks;
    const std::size_t tanda = teks.find_first_of(".,");
    if (tanda == std::string_view::npos || tanda == 0) return std::nullopt;
    const std::size_t akhir = std::min(teks.find_first_not_of("0123456789", tanda + 1), teks.size());
    const std::size_t awal = teks.find_first_of("0123456789");
    if (akhir - tanda != 4 || awal > tanda) return std::nullopt;
    return Rasional::from_string(std::string(teks.substr(awal, tanda - awal)) + '.' +
                                 std::string(teks.substr(tanda + 1, akhir - tanda - 1)));
}

// "1.234.567" as 1: the digits before the first mark, as a conversion to a whole number leaves them.
std::optional<Rasional> sampai_tanda(const Tercetak& sel) {
    if (!sel.angka()->is_bulat() || sel.langkah != 1) return std::nullopt;
    const std::string_view teks = sel.teks;
    const std::size_t awal = teks.find_first_of("0123456789");
    if (awal == std::string_view::npos) return std::nullopt;
    const std::size_t akhir = std::min(teks.find_first_not_of("0123456789", awal), teks.size());
    if (akhir == teks.size() || (teks[akhir] != '.' && teks[akhir] != ',')) return std::nullopt;
    return Rasional::from_string(teks.substr(awal, akhir - awal));
}

class Pencoba {
  public:
    Pencoba(const BarisTercetak& baris, const IsiHitung& isi, Figur figur)
        : baris_(baris), isi_(isi), figur_(figur), masukan_(daftar_masukan(baris, isi, figur)) {}

    std::vector<Percobaan> semua() && {
        salah_baca(CaraLama::koma_hilang, tanpa_koma);
        salah_baca(CaraLama::desimal_dibuang, tanpa_desimal);
        salah_baca(CaraLama::ribuan_jadi_desimal, ribuan_desimal);
        salah_baca(CaraLama::ribuan_jadi_desimal, sampai_tanda);
        kosong();
        nol();
        tercapai();
        dini();
        biner();
        jepit();
        aturan_lain();
        satuan();
        return std::move(hasil_);
    }

  private:
    std::string tulis(const Rasional& nilai) const { return format_eksak(nilai, digit_rinci, isi_.tampil); }

    Hasil nilai(const IsiHitung& isi) const {
        return figur_ == Figur::realisasi ? isi.realisasi() : isi.capaian();
    }
    void tambah(CaraLama cara, std::string rinci, Hasil hasil) {
        if (hasil.ada()) hasil_.push_back({cara, std::move(rinci), std::move(hasil)});
    }

    // One cell misread, each in turn, and all of them.
    template <class Baca>
    void salah_baca(CaraLama cara, Baca baca) {
        IsiHitung semua = isi_;
        std::string rinci_semua;
        std::size_t banyak = 0;
        for (const SelMasukan& satu : masukan_) {
            if (satu.sel->angka() == nullptr) continue;
            const auto lain = baca(*satu.sel);
            if (!lain || *lain == *satu.sel->angka()) continue;
            const std::string rinci = std::string(satu.nama) + ' ' + satu.sel->teks + " = " + tulis(*lain);
            IsiHitung sendiri = isi_;
            satu.pasang(sendiri, *lain);
            tambah(cara, rinci, nilai(sendiri));
            satu.pasang(semua, *lain);
            rinci_semua += (rinci_semua.empty() ? "" : ", ") + rinci;
            ++banyak;
        }
        if (banyak > 1) tambah(cara, rinci_semua, nilai(semua));
    }

    void kosong() {
        IsiHitung isi = isi_;
        std::string rinci;
        for (const SelMasukan& satu : masukan_) {
            if (!satu.sel->is_kosong()) continue;
            satu.pasang(isi, 0);
            rinci += (rinci.empty() ? "" : ", ") + std::string(satu.nama) + " = 0";
        }
        if (rinci.empty()) return;
        const Hasil hasil = nilai(isi);
        tambah(CaraLama::kosong_jadi_nol, rinci, hasil);
        if (hasil.ada()) return;
        for (const int angka : {0, 100})
            tambah(CaraLama::kosong_jadi_nol, rinci + ", x / 0 = " + std::to_string(angka), angka);
    }

    void nol() {
        const Hasil baru = nilai(isi_);
        if (baru.ada() || (baru.alasan() != Alasan::penyebut_nol && baru.alasan() != Alasan::target_nol))
            return;
        for (const int angka : {0, 100})
            tambah(CaraLama::nol_jadi_angka, "x / 0 = " + std::to_string(angka), angka);
    }

    Hasil menurut(const AturanCapaian& aturan) const {
        IsiHitung isi = isi_;
        isi.aturan = aturan;
        return isi.capaian();
    }

    void tercapai() {
        if (figur_ != Figur::capaian || isi_.aturan.id == "min-sisa") return;
        const AturanCapaian& sisa = *find_aturan("min-sisa");
        if (menurut(sisa) == Hasil(0)) tambah(CaraLama::tercapai_jadi_nol, sisa.rumus, 0);
    }

    void dini() {
        const Hasil realisasi = isi_.realisasi();
        if (!realisasi.ada()) return;
        if (figur_ == Figur::realisasi && isi_.dari_cacah) {
            const Rasional bagi = *realisasi / isi_.faktor;
            for (std::uint8_t desimal = 0; desimal <= 4; ++desimal) {
                const Rasional bulat = bagi.bulatkan(Pembulatan{Mode::half_up, desimal});
                tambah(CaraLama::dibulatkan_dini, "pembilang / penyebut = " + tulis(bulat),
                       bulat * isi_.faktor);
            }
        }
        if (figur_ != Figur::capaian) return;
        for (std::uint8_t desimal = 0; desimal <= 3; ++desimal) {
            IsiHitung isi = isi_;
            isi.dari_cacah = false;
            isi.realisasi_tercetak = realisasi->bulatkan(Pembulatan{Mode::half_up, desimal});
            if (isi.realisasi_tercetak == realisasi) continue;
            tambah(CaraLama::dibulatkan_dini, "realisasi = " + tulis(*isi.realisasi_tercetak), isi.capaian());
        }
    }

    // (R/T) * 100 of the realisasi itself in binary where it is computed, else of its decimal fraction.
    void biner() {
        if (figur_ != Figur::capaian || !isi_.target) return;
        const auto* target = std::get_if<Hasil>(&isi_.target->isi);
        if (target == nullptr || !isi_.capaian().ada()) return;
        const std::array<Hasil, 2> besaran{isi_.realisasi(), *target};
        const Ekspresi& ekspresi = isi_.aturan.ekspresi;
        if (ekspresi.jumlah_variabel() > besaran.size()) return;
        // A rule with another expression for this target, a cap or a floor is not its expression alone.
        if (evaluate(ekspresi, besaran) != isi_.capaian()) return;
        if (const auto hasil = evaluate_biner(ekspresi, besaran)) {
            if (Hasil(*hasil) != isi_.capaian())
                tambah(CaraLama::biner,
                       isi_.aturan.rumus + " x 100 = " + format_eksak(*hasil, 20, isi_.tampil), *hasil);
        }
    }

    void jepit() {
        const Hasil baru = nilai(isi_);
        if (figur_ != Figur::capaian || !baru.ada()) return;
        for (const int plafon : {100, 120}) {
            if (*baru > plafon) tambah(CaraLama::dijepit, "paling tinggi " + std::to_string(plafon), plafon);
        }
        if (baru->tanda() < 0) tambah(CaraLama::dijepit, "paling rendah 0", 0);
    }

    void aturan_lain() {
        const Hasil baru = nilai(isi_);
        if (figur_ != Figur::capaian) return;
        for (const AturanCapaian& aturan : daftar_aturan_uji(baris_)) {
            const Hasil hasil = menurut(aturan);
            if (aturan.id != isi_.aturan.id && hasil != baru)
                tambah(CaraLama::aturan_lain, aturan.rumus, hasil);
        }
        // The formula alone, where the rule has another one for this target.
        const auto* target = isi_.target ? std::get_if<Hasil>(&isi_.target->isi) : nullptr;
        const Ekspresi& ekspresi = isi_.aturan.ekspresi;
        if (target == nullptr || ekspresi.jumlah_variabel() > 2) return;
        const Hasil polos = evaluate(ekspresi, std::array<Hasil, 2>{isi_.realisasi(), *target});
        if (polos.ada() && polos != baru) tambah(CaraLama::aturan_lain, isi_.aturan.rumus, polos);
    }

    void satuan() {
        const Hasil baru = nilai(isi_);
        if (!baru.ada() || baru->is_nol()) return;
        for (const int pangkat : {10, 100, 1000, 10'000, 100'000}) {
            tambah(CaraLama::satuan_lain, std::to_string(pangkat), *baru * pangkat);
            tambah(CaraLama::satuan_lain, "1/" + std::to_string(pangkat), *baru / pangkat);
        }
    }

    const BarisTercetak& baris_;
    const IsiHitung& isi_;
    Figur figur_;
    std::vector<SelMasukan> masukan_;
    std::vector<Percobaan> hasil_;
};

}  // namespace

Hasil IsiHitung::realisasi() const {
    if (!dari_cacah) return realisasi_tercetak;
    if (const Alasan alasan = gabung(pembilang.alasan(), penyebut.alasan()); alasan != Alasan::ada)
        return alasan;
    if (penyebut->is_nol()) return Alasan::penyebut_nol;
    return *pembilang / *penyebut * faktor;
}

Hasil IsiHitung::capaian() const {
    if (!target) return Alasan::tidak_dilaporkan;
    return iku::capaian(realisasi(), *target, aturan);
}

std::vector<Percobaan> daftar_percobaan(const BarisTercetak& baris, const IsiHitung& isi, Figur figur) {
    return Pencoba(baris, isi, figur).semua();
}

}  // namespace iku::detail

// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/read_kolom.hpp"

#include "iku/teks/kode/angka.hpp"
#include "iku/teks/utf8.hpp"

#include "putus.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace iku {
namespace {

constexpr std::size_t potongan_terbanyak = 20;  // runs of rows in a fill-in
constexpr std::size_t contoh_terbanyak = 3;     // cells quoted as evidence
constexpr std::size_t kutipan_terpanjang = 40;  // code points
constexpr int digit_pasti = 15;                 // every decimal of so many digits survives a double

// Rows as a note names them: "2, 5-9, 12", cut after some runs with the number of rows left.
class DaftarBaris {
  public:
    void tambah(std::size_t indeks) {
        ++jumlah_;
        if (!potongan_.empty() && potongan_.back().second + 1 == indeks) {
            potongan_.back().second = indeks;
        } else if (potongan_.size() < potongan_terbanyak) {
            potongan_.emplace_back(indeks, indeks);
        } else {
            ++sisa_;
        }
    }
    // With the cell's text behind the row, for the first few.
    void tambah(std::size_t indeks, std::string_view teks) {
        if (contoh_.size() < contoh_terbanyak) contoh_.push_back(nomor(indeks) + " \"" + kutip(teks) + '"');
        tambah(indeks);
    }

    bool kosong() const noexcept { return jumlah_ == 0; }
    std::string teks() const {
        std::string hasil;
        for (const auto& [awal, akhir] : potongan_) {
            if (!hasil.empty()) hasil += ", ";
            hasil += nomor(awal);
            if (akhir != awal) hasil += '-' + nomor(akhir);
        }
        if (sisa_ > 0) hasil += ", … (+" + std::to_string(sisa_) + ')';
        return hasil.empty() ? "-" : hasil;
    }
    std::string bukti() const {
        std::string hasil;
        for (const std::string& satu : contoh_)
            hasil += (hasil.empty() ? "" : ", ") + satu;
        if (jumlah_ > contoh_.size()) hasil += ", … (+" + std::to_string(jumlah_ - contoh_.size()) + ')';
        return hasil;
    }
    static std::string kutip(std::string_view teks) { return ringkas(pangkas(teks), kutipan_terpanjang); }

  private:
    static std::string nomor(std::size_t indeks) { return std::to_string(indeks + 1); }

    std::vector<std::pair<std::size_t, std::size_t>> potongan_;
    std::vector<std::string> contoh_;
    std::size_t jumlah_ = 0;
    std::size_t sisa_ = 0;
};

// The outcomes and notes of a column as they come in.
class Kolom {
  public:
    explicit Kolom(std::size_t jumlah, bool cacah) : cacah_(cacah), isi_(jumlah) {}

    void pasang(std::size_t baris, const Angka& angka) {
        if (const auto* nilai = std::get_if<Rasional>(&angka)) {
            if (cacah_ && !nilai->is_bulat()) pecahan_.tambah(baris);
            isi_[baris] = *nilai;
        } else if (const auto* alasan = std::get_if<Alasan>(&angka)) {
            isi_[baris] = *alasan;
        } else {
            bukan_satu_.tambah(baris);
            isi_[baris] = Alasan::tidak_sah;
        }
    }

    void catat_baris(std::size_t baris, std::vector<Catatan> catatan) {
        for (Catatan& satu : catatan) {
            // These are said once for the whole column.
            if (satu.kode == kode::angka_dua_bacaan || satu.kode == kode::angka_lain_lokal) continue;
            if (++jumlah_[satu.kode] > catatan_kolom_terbanyak) continue;
            satu.posisi.baris = static_cast<std::uint32_t>(baris + 1);
            catatan_.push_back(std::move(satu));
        }
    }
    void catat(Kode kode, std::vector<std::string> isian) {
        catatan_.push_back({kode, {}, std::move(isian)});
    }

    Bacaan<std::vector<Hasil>> selesai() && {
        if (!bukan_satu_.kosong()) catat(kode::angka_kolom_bukan_satu, {bukan_satu_.teks()});
        if (!pecahan_.kosong()) catat(kode::angka_cacah_pecahan, {pecahan_.teks()});
        for (const auto& [kode, jumlah] : jumlah_) {
            if (jumlah <= catatan_kolom_terbanyak) continue;
            catat(kode::angka_kolom_diringkas,
                  {std::string(label(kode)), std::to_string(jumlah - catatan_kolom_terbanyak)});
        }
        return {std::move(isi_), std::move(catatan_)};
    }

  private:
    bool cacah_;
    std::vector<Hasil> isi_;
    std::vector<Catatan> catatan_;
    std::map<Kode, std::size_t> jumlah_;
    DaftarBaris bukan_satu_;
    DaftarBaris pecahan_;
};

// The shortest decimal with that binary value: digits * 10^pangkat, and how many digits that takes. Counts,
// which most columns hold, need no search for it.
struct Desimal {
    std::int64_t digit = 0;
    int jumlah_digit = 0;
    int pangkat = 0;

    explicit Desimal(double nilai) {
        if (std::abs(nilai) < batas_bulat && std::trunc(nilai) == nilai) {
            digit = static_cast<std::int64_t>(nilai);
            return;
        }
        std::array<char, 32> tempat{};  // "-d.dddddddddddddddde-ddd" is 24
        const auto akhir =
            std::to_chars(tempat.data(), tempat.data() + tempat.size(), nilai, std::chars_format::scientific);
        const char* p = tempat.data();
        const bool negatif = *p == '-';
        if (negatif) ++p;
        for (; *p != 'e'; ++p) {
            if (*p == '.') continue;
            digit = digit * 10 + (*p - '0');
            ++jumlah_digit;
        }
        p += p[1] == '+' ? 2 : 1;
        std::from_chars(p, akhir.ptr, pangkat);
        pangkat -= jumlah_digit - 1;
        if (negatif) digit = -digit;
    }

    Rasional nilai() const {
        if (pangkat == 0) return digit;
        const Rasional skala = pangkat10(static_cast<unsigned>(std::abs(pangkat)));
        return pangkat > 0 ? Rasional(digit) * skala : Rasional(digit) / skala;
    }
    std::string teks() const { return std::to_string(digit) + 'e' + std::to_string(pangkat); }

  private:
    static constexpr double batas_bulat = 1e15;  // every integer below it has 15 digits at most
};

class PembacaKolom {
  public:
    PembacaKolom(std::size_t jumlah, OpsiKolom opsi) : opsi_(opsi), kolom_(jumlah, opsi.cacah) {}

    void baca(std::size_t i, std::string_view teks) {
        detail::Putusan p = detail::putuskan(teks, {opsi_.lokal, opsi_.cacah});
        if (p.bukti) (*p.bukti == Lokal::id ? bukti_id_ : bukti_en_).tambah(i, teks);
        if (p.ganda) {
            ganda_.emplace_back(i, teks);
            return;
        }
        if (p.lain_lokal) lain_.tambah(i, teks);
        if (p.oleh_lokal) ikut_.tambah(i);
        if (p.oleh_cacah) oleh_cacah_.tambah(i);
        terima(i, std::move(p));
    }

    void baca(std::size_t i, double nilai) {
        if (std::isnan(nilai)) {
            kolom_.pasang(i, Alasan::tidak_dilaporkan);
        } else if (std::isinf(nilai)) {
            tak_hingga_.tambah(i);
            kolom_.pasang(i, Alasan::bukan_angka);
        } else if (const Desimal d(nilai); d.jumlah_digit > digit_pasti) {
            panjang_.tambah(i, d.teks());
            kolom_.pasang(i, Alasan::ambigu);
        } else {
            polos_.tambah(i);
            kolom_.pasang(i, d.nilai());
        }
    }

    void baca(std::size_t i, const Hasil& hasil) {
        if (hasil.ada()) {
            polos_.tambah(i);
            kolom_.pasang(i, *hasil);
        } else {
            kolom_.pasang(i, hasil.alasan());
        }
    }

    Bacaan<std::vector<Hasil>> selesai() && {
        if (!ganda_.empty()) putuskan_ganda();
        if (!lain_.kosong())
            kolom_.catat(kode::angka_kolom_lain_lokal, {lokal_dinyatakan(), lain_.bukti(), ikut_.teks()});
        if (!oleh_cacah_.kosong()) kolom_.catat(kode::angka_kolom_cacah, {oleh_cacah_.teks()});
        if (!persen_.kosong() && !polos_.kosong())
            kolom_.catat(kode::angka_persen_campur, {persen_.teks(), polos_.teks()});
        if (!panjang_.kosong()) kolom_.catat(kode::angka_digit_biner, {panjang_.teks(), panjang_.bukti()});
        if (!tak_hingga_.kosong()) kolom_.catat(kode::angka_tak_hingga, {tak_hingga_.teks()});
        return std::move(kolom_).selesai();
    }

  private:
    std::string lokal_dinyatakan() const { return std::string(nama(*opsi_.lokal)); }

    void terima(std::size_t i, detail::Putusan p) {
        if (std::holds_alternative<Rasional>(p.isi)) (p.persen ? persen_ : polos_).tambah(i);
        kolom_.pasang(i, p.isi);
        kolom_.catat_baris(i, std::move(p.catatan));
    }

    // Cells with two readings, and no declaration that decides: what do the others say?
    void putuskan_ganda() {
        DaftarBaris baris;
        for (const auto& [i, teks] : ganda_)
            baris.tambah(i);
        if (bukti_id_.kosong() != bukti_en_.kosong()) {
            const Lokal lokal = bukti_en_.kosong() ? Lokal::id : Lokal::en;
            const DaftarBaris& bukti = lokal == Lokal::id ? bukti_id_ : bukti_en_;
            for (const auto& [i, teks] : ganda_)
                terima(i, detail::putuskan(teks, {lokal, false}));
            kolom_.catat(kode::angka_kolom_saudara, {baris.teks(), std::string(nama(lokal)), bukti.bukti()});
            return;
        }
        for (const auto& [i, teks] : ganda_)
            kolom_.pasang(i, Alasan::ambigu);
        if (bukti_id_.kosong()) {
            kolom_.catat(kode::angka_kolom_ambigu, {baris.teks(), DaftarBaris::kutip(ganda_.front().second)});
        } else {
            kolom_.catat(kode::angka_kolom_bertentangan,
                         {baris.teks(), bukti_id_.bukti(), bukti_en_.bukti()});
        }
    }

    OpsiKolom opsi_;
    Kolom kolom_;
    std::vector<std::pair<std::size_t, std::string_view>> ganda_;
    DaftarBaris bukti_id_, bukti_en_, lain_, ikut_, oleh_cacah_, persen_, polos_, panjang_, tak_hingga_;
};

template <class Sel>
Bacaan<std::vector<Hasil>> baca_kolom(std::span<const Sel> sel, OpsiKolom opsi) {
    PembacaKolom pembaca(sel.size(), opsi);
    for (std::size_t i = 0; i < sel.size(); ++i)
        pembaca.baca(i, sel[i]);
    return std::move(pembaca).selesai();
}

}  // namespace

Bacaan<std::vector<Hasil>> read_numbers(std::span<const std::string_view> sel, OpsiKolom opsi) {
    return baca_kolom(sel, opsi);
}

Bacaan<std::vector<Hasil>> read_numbers(std::span<const double> sel, OpsiKolom opsi) {
    return baca_kolom(sel, opsi);
}

Bacaan<std::vector<Hasil>> read_numbers(std::span<const SelCampur> sel, OpsiKolom opsi) {
    PembacaKolom pembaca(sel.size(), opsi);
    for (std::size_t i = 0; i < sel.size(); ++i)
        std::visit([&](const auto& satu) { pembaca.baca(i, satu); }, sel[i]);
    return std::move(pembaca).selesai();
}

}  // namespace iku

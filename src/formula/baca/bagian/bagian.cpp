// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/bagian/bagian.hpp"

#include "iku/teks/kode/formula.hpp"

#include "formula/baca/kata/kosakata.hpp"
#include "formula/baca/tanda/kurung.hpp"

#include <algorithm>
#include <unordered_set>

namespace iku::baca {
namespace {

using Tempat = std::size_t;
constexpr Tempat tidak_ada = static_cast<Tempat>(-1);

bool is_pelengkap(const Token& x) noexcept {
    return x.jenis == Jenis::koma || x.jenis == Jenis::titik_koma || x.jenis == Jenis::titik ||
           x.jenis == Jenis::butir;
}

class Pembagi {
  public:
    Pembagi(DaftarToken token, Buku& buku) : t_(std::move(token)), buku_(&buku) {}

    Bagian bagi() && {
        potong_nomor();
        potong_keterangan();
        potong_judul();
        potong_contoh();
        potong_nama();
        potong_adalah();
        potong_kurung_belakang();
        tentukan_titik_dua();
        rapikan();
        hasil_.inti = std::move(t_);
        pasangkan_ulang(hasil_.inti);
        return std::move(hasil_);
    }

  private:
    Tempat n() const noexcept { return t_.size(); }
    bool is_kata(Tempat i, std::string_view k) const {
        return i < n() && t_[i].jenis == Jenis::kata && t_[i].kecil == k;
    }
    bool is_jenis(Tempat i, Jenis j) const { return i < n() && t_[i].jenis == j; }

    // The next piece from i on, outside brackets, for which `cocok` holds.
    template <class F>
    Tempat cari(Tempat i, F cocok) const {
        for (; i < n(); ++i) {
            if (cocok(i)) return i;
            if (t_[i].jenis == Jenis::buka) i = std::max<Tempat>(i, t_[i].pasangan);
        }
        return tidak_ada;
    }
    bool ada_operasi(Tempat awal, Tempat akhir) const {
        return std::any_of(iter(awal), iter(akhir), [](const Token& x) { return is_operator(x.jenis); });
    }
    DaftarToken::const_iterator iter(Tempat i) const { return t_.cbegin() + static_cast<std::ptrdiff_t>(i); }

    void hapus(Tempat awal, Tempat akhir) {
        t_.erase(iter(awal), iter(akhir));
        for (Tempat i = 0; i < n(); ++i)
            t_[i].pasangan = static_cast<std::uint32_t>(i);
        pasangkan_ulang(t_);
    }

    // Explanations behind the formula. One that closes a bracket of the formula stands in its middle: what
    // follows it would be lost.
    void hapus_ekor(Tempat awal) {
        const auto sobek = std::find_if(iter(awal), t_.cend(), [&](const Token& x) {
            return x.jenis == Jenis::tutup && x.pasangan < awal;
        });
        if (sobek != t_.cend()) buku_->catat(kode::formula_kurung, *sobek, {sobek->teks});
        hapus(awal, n());
    }

    // A text in front of the formula: its name. What calls itself a percentage is remembered.
    void potong_depan(Tempat akhir, Tempat akhir_nama) {
        for (Tempat i = 0; i < akhir_nama; ++i)
            hasil_.disebut_persentase = hasil_.disebut_persentase || (i < 3 && is_persentase(t_[i].kecil));
        if (akhir_nama > 0)
            buku_->catat(kode::formula_nama_di_depan, t_[0], {gabung_teks(t_, 0, akhir_nama)});
        hapus(0, akhir);
    }

    // Where a label such as "Keterangan :", "Sumber Data :", "Di mana" ends; tidak_ada when there is none at
    // i.
    Tempat akhir_label(Tempat i) const {
        if (t_[i].jenis != Jenis::kata || !is_label_keterangan(t_[i].kecil)) return tidak_ada;
        if (t_[i].kecil == "mana" && !is_kata(i - 1, "di")) return tidak_ada;
        Tempat j = i + 1;
        if (is_jenis(j, Jenis::titik)) ++j;
        if (is_jenis(j, Jenis::kata) && !t_[j].baris_baru &&
            (is_jenis(j + 1, Jenis::titik_dua) || is_jenis(j + 1, Jenis::sama)) && !is_penjelas(i)) {
            ++j;
        }
        if (is_jenis(j, Jenis::titik_dua) || (is_jenis(j, Jenis::sama) && !is_penjelas(i))) return j + 1;
        // A line of its own: "Keterangan", or the symbol follows at once: "dimana A = ...".
        const bool sendiri =
            is_penjelas(i) && ((t_[i].baris_baru && j < n() && t_[j].baris_baru) || is_jenis(j, Jenis::koma));
        const bool dengan_simbol =
            is_penjelas(i) && (is_jenis(j + 1, Jenis::sama) || is_jenis(j + 1, Jenis::titik_dua) ||
                               (is_jenis(j, Jenis::kata) && t_[j].teks.size() <= 4 &&
                                (is_kata(j + 1, "adalah") || is_kata(j + 1, "merupakan"))));
        return sendiri || dengan_simbol ? j + (is_jenis(j, Jenis::koma) ? 1 : 0) : tidak_ada;
    }
    bool is_penjelas(Tempat i) const {
        const std::string& k = t_[i].kecil;
        return k == "keterangan" || k == "ket" || k == "dimana" || k == "dmn" || k == "mana" || k == "where";
    }

    // "1. Jumlah ...", "a) Jumlah ...": the number of a row.
    void potong_nomor() {
        const bool panah = n() > 2 && ((t_[0].teks == "-" && t_[1].teks == ">" && !t_[1].spasi_kiri) ||
                                       t_[0].teks == "\xE2\x86\x92");
        if (panah) hapus(0, t_[0].teks == "-" ? 2 : 1);
        const bool berkurung = n() > 3 && is_jenis(0, Jenis::buka) && !t_[0].pasti &&
                               is_jenis(1, Jenis::angka) && is_jenis(2, Jenis::tutup) &&
                               is_jenis(3, Jenis::kata);
        if (berkurung) {
            hapus(0, 3);
            return;
        }
        // "1.2 Jumlah ...": nobody multiplies a count by the number of its row.
        const bool bertingkat = n() > 2 && is_jenis(0, Jenis::angka) && is_jenis(1, Jenis::kata) &&
                                t_[0].teks.find_first_of(".,") != std::string::npos &&
                                t_[0].teks.size() <= 5 && t_[1].spasi_kiri && is_kepala(t_[1].kecil);
        if (bertingkat) {
            buku_->catat(kode::formula_bagian_lain, t_[0], {t_[0].teks});
            hapus(0, 1);
            return;
        }
        if (n() < 3 || t_[1].jenis != Jenis::titik || t_[1].spasi_kiri || t_[2].jenis == Jenis::angka) return;
        const bool nomor =
            t_[0].jenis == Jenis::angka || (t_[0].jenis == Jenis::kata && t_[0].teks.size() == 1);
        if (nomor) hapus(0, 2);
    }

    void potong_keterangan() {
        Tempat awal_inti = n();
        bool ada = false;
        Tempat i = 0;
        DaftarToken keterangan;
        bool tampung = false;
        for (i = 0; i < n(); ++i) {
            if (is_operator(t_[i].jenis)) operasi_terakhir_ = i;
        }
        Tempat tutup = 0;  // of the outermost bracket that is open
        for (i = 0; i < n(); ++i) {
            ada = ada || is_operator(t_[i].jenis);
            if (is_jenis(i, Jenis::buka) && i >= tutup) tutup = t_[i].pasangan;
            // "A / B (sumber: BPS) x 100%": the formula goes on behind the bracket.
            const bool di_tengah = i < tutup && tutup < operasi_terakhir_;
            const Tempat akhir = ada && i > 0 && !di_tengah ? akhir_label(i) : tidak_ada;
            if (akhir == tidak_ada) {
                if (tampung) keterangan.push_back(t_[i]);
                continue;
            }
            const Tempat awal = t_[i].kecil == "mana" || is_kurung_penutup(i - 1) ? i - 1 : i;
            awal_inti = std::min(awal_inti, awal);
            tampung = is_penjelas(i);
            if (!tampung) buku_->catat(kode::formula_bagian_lain, t_[i], {gabung_teks(t_, awal, akhir)});
            i = akhir - 1;
        }
        hasil_.keterangan = std::move(keterangan);
        if (awal_inti < n()) hapus_ekor(awal_inti);
    }

    // Whether a bracket opens at i behind which nothing is computed: "(Sumber: BPS)", "(Sumber: BPS) Target
    // 80%".
    bool is_kurung_penutup(Tempat i) const {
        return is_jenis(i, Jenis::buka) && !t_[i].pasti && t_[i].pasangan >= operasi_terakhir_;
    }

    // "Rumus:", "Formulasi Perhitungan :", also behind a sentence of explanation.
    void potong_judul() {
        Tempat potong = 0;
        Tempat nama = 0;
        bool ada = false;
        for (Tempat i = 0; i < n(); ++i) {
            ada = ada || is_operator(t_[i].jenis);
            if (t_[i].jenis != Jenis::kata || !is_label_rumus(t_[i].kecil)) continue;
            Tempat j = i + 1;
            while (j < i + 4 && is_jenis(j, Jenis::kata))
                ++j;
            if (!is_jenis(j, Jenis::titik_dua) && !is_jenis(j, Jenis::sama)) continue;
            if (ada) {
                buku_->catat(kode::formula_dua_rumus, t_[i]);
                return;
            }
            nama = i;
            potong = j + 1;
        }
        if (potong > 0) potong_depan(potong, nama);
    }

    // "A = 2720 ------ x 100 % B = 4337": values beside a fraction bar; "... = 94,87%": a result.
    void potong_contoh() {
        if (cari(0, [&](Tempat i) { return t_[i].jenis == Jenis::pecahan; }) == tidak_ada) return;
        DaftarToken sisa;
        for (Tempat i = 0; i < n(); ++i) {
            const Tempat j = i + (is_jenis(i + 1, Jenis::angka) || is_jenis(i + 1, Jenis::elipsis) ? 2 : 1);
            const bool nilai =
                t_[i].jenis == Jenis::sama && i > 0 && (j >= n() || is_jenis(j, Jenis::pecahan));
            if (nilai) {
                buku_->catat(kode::formula_nilai_contoh, t_[i], {gabung_teks(t_, i, std::min(j, n()))});
                i = j - 1;
            } else {
                sisa.push_back(t_[i]);
            }
        }
        t_ = std::move(sisa);
        hapus(0, 0);
    }

    // Names in front of "="; behind operations "=" begins an explanation, a result or a second formula.
    void potong_nama() {
        for (int nama = 0; nama < nama_terbanyak; ++nama) {
            const Tempat e = cari(0, [&](Tempat i) { return t_[i].jenis == Jenis::sama; });
            if (e == tidak_ada || (ada_operasi(0, e) && !is_nama_bertanda(e))) break;
            potong_depan(e + 1, e);
            bernama_ = true;
        }
        potong_arti();
        const Tempat e = cari(0, [&](Tempat i) { return t_[i].jenis == Jenis::sama; });
        if (e != tidak_ada) potong_sesudah(e);
    }

    // "D/S = ...", "Laba/Rugi = ...", "AKI per 100.000 KH = ...": signs in the name of a formula that
    // computes by itself.
    bool is_nama_bertanda(Tempat e) const {
        if (e + 1 >= n() || !ada_operasi(e, n())) return false;
        for (Tempat i = 0; i < e; ++i) {
            const bool rapat = e <= 5 && i > 0 && (t_[i].teks == "/" || t_[i].teks == ":") &&
                               !t_[i].spasi_kiri && !t_[i + 1].spasi_kiri;
            if (is_operator(t_[i].jenis) && !rapat && !t_[i].dari_per) return false;
        }
        return true;
    }

    // "...; A: jumlah ...", ", dengan A = jumlah ...": explanations of symbols that the formula uses.
    void potong_arti() {
        const Tempat operasi = cari_operasi();
        if (operasi == tidak_ada) return;
        std::unordered_set<std::string> simbol;
        const Tempat e = cari(operasi, [&](Tempat i) {
            if (t_[i].jenis != Jenis::sama && t_[i].jenis != Jenis::titik_dua) return false;
            if (simbol.empty()) simbol = simbol_sampai(awal_simbol(i));
            return simbol_dipakai(simbol, i) < i;
        });
        if (e == tidak_ada) return;
        Tempat awal = simbol_dipakai(simbol, e);
        hasil_.keterangan.insert(hasil_.keterangan.end(), iter(awal), t_.cend());
        while (awal > 0 &&
               (is_pelengkap(t_[awal - 1]) || is_kata(awal - 1, "dengan") || is_kata(awal - 1, "mana") ||
                is_kata(awal - 1, "dimana") || is_kata(awal - 1, "jika") || is_kata(awal - 1, "bila") ||
                (is_kata(awal - 1, "di") && is_kata(awal, "mana"))))
            --awal;
        hapus_ekor(awal);
    }

    Tempat cari_operasi() const {
        for (Tempat i = 0; i < n(); ++i) {
            if (is_operator(t_[i].jenis)) return i;
        }
        return tidak_ada;
    }

    // Every name of up to four pieces in front of `akhir`.
    std::unordered_set<std::string> simbol_sampai(Tempat akhir) const {
        std::unordered_set<std::string> simbol{std::string{}};
        for (Tempat i = 0; i < akhir; ++i) {
            for (Tempat j = i + 1; j <= std::min(akhir, i + simbol_terpanjang); ++j)
                simbol.insert(gabung_teks(t_, i, j));
        }
        return simbol;
    }

    // Where the longest name in front of the sign at e begins that the formula uses; e when there is none.
    Tempat simbol_dipakai(const std::unordered_set<std::string>& simbol, Tempat e) const {
        Tempat awal = awal_simbol(e);
        while (awal < e && !simbol.contains(gabung_teks(t_, awal, e)))
            ++awal;
        return awal;
    }

    void potong_sesudah(Tempat e) {
        const bool hanya_angka = std::none_of(
            iter(e), t_.cend(), [](const Token& x) { return x.jenis == Jenis::kata && x.kecil != "x"; });
        if (hanya_angka) {
            buku_->catat(kode::formula_nilai_contoh, t_[e], {gabung_teks(t_, e, n())});
            hapus(e, n());
            return;
        }
        const Tempat awal = awal_simbol(e);
        buku_->catat(kode::formula_dua_rumus, t_[awal < e ? awal : e]);
    }

    // Where the symbol in front of "=" at e begins.
    Tempat awal_simbol(Tempat e) const {
        Tempat i = e;
        while (i > 0 && e - i < simbol_terpanjang &&
               (t_[i - 1].jenis == Jenis::kata || t_[i - 1].jenis == Jenis::angka) &&
               !(i < e && t_[i].baris_baru)) {
            --i;
        }
        return i;
    }

    // "Persentase X adalah A dibagi B": a name in front.
    void potong_adalah() {
        const Tempat i = cari(0, [&](Tempat j) {
            return is_operator(t_[j].jenis) ||
                   (t_[j].jenis == Jenis::kata && (t_[j].kecil == "adalah" || t_[j].kecil == "ialah" ||
                                                   t_[j].kecil == "merupakan" || t_[j].kecil == "yaitu"));
        });
        if (i == tidak_ada || is_operator(t_[i].jenis)) return;
        if (i == 0) {
            hapus(0, 1);
        } else if (ada_operasi(i, n())) {
            potong_depan(i + 1, i);
        }
    }

    // "x 100% (A jumlah ...; B jumlah ...)": explanations, or a remark.
    void potong_kurung_belakang() {
        if (n() < 4 || t_[n() - 1].jenis != Jenis::tutup || t_[n() - 1].pasti) return;
        const Tempat b = t_[n() - 1].pasangan;
        if (b < 3 || b + 1 >= n()) return;
        const bool sesudah_faktor = (t_[b - 1].jenis == Jenis::persen && is_operator(t_[b - 3].jenis)) ||
                                    (t_[b - 1].jenis == Jenis::angka && t_[b - 2].jenis == Jenis::kali);
        if (!sesudah_faktor) return;
        const bool simbol =
            is_jenis(b + 1, Jenis::kata) && std::any_of(t_.cbegin(), iter(b), [&](const Token& x) {
                return x.jenis == Jenis::kata && x.kecil == t_[b + 1].kecil;
            });
        const bool persen =
            b + 3 == n() && (t_[b + 1].jenis == Jenis::persen || is_persentase(t_[b + 1].kecil));
        if (simbol) {
            hasil_.keterangan.assign(iter(b + 1), iter(n() - 1));
        } else if (ada_operasi(b, n())) {
            return;
        } else if (!persen) {
            buku_->catat(kode::formula_teks_di_belakang, t_[b], {gabung_teks(t_, b, n())});
        } else if (t_[b - 1].jenis == Jenis::angka) {
            t_[b] = t_[b + 1];
            t_[b].jenis = Jenis::persen;
            hapus(b + 1, n());
            return;
        }
        hapus(b, n());
    }

    // Whether the text begins with the name of a result, which a colon ends rather than divides.
    bool is_judul() const {
        return is_judul_hasil(t_[0].kecil) && t_[0].kecil != "nilai" && t_[0].kecil != "skor";
    }

    bool is_awal_ukuran(Tempat i) const {
        return i < n() &&
               (t_[i].jenis == Jenis::sigma || t_[i].jenis == Jenis::buka || is_kepala_ukuran(t_[i].kecil));
    }

    // What a colon between words is: behind a heading it ends the name, between two quantities it divides.
    void tentukan_titik_dua() {
        for (int nama = 0; nama < nama_terbanyak; ++nama) {
            if (!satu_putaran()) return;
        }
    }

    // The two readings of a loose colon behind a quantity: a name and its formula, or a division.
    bool is_kepala_depan() const {
        return t_[0].jenis == Jenis::sigma || (is_kepala_ukuran(t_[0].kecil) && !is_judul_hasil(t_[0].kecil));
    }
    bool ada_bagi_sesudah(Tempat i) const {
        for (Tempat j = i + 1; j < n(); ++j) {
            const bool bagi = t_[j].jenis == Jenis::bagi || t_[j].jenis == Jenis::pecahan ||
                              t_[j].jenis == Jenis::titik_dua;
            if (bagi && !(is_jenis(j - 1, Jenis::angka) && is_jenis(j + 1, Jenis::angka))) return true;
        }
        return false;
    }
    bool ada_faktor_sesudah(Tempat i) const {
        return std::any_of(iter(i), t_.cend(), [](const Token& x) {
            return x.jenis == Jenis::persen ||
                   (x.jenis == Jenis::angka &&
                    (x.nilai == Rasional(100) || x.nilai == Rasional(1000) || x.nilai == Rasional(100000)));
        });
    }
    // "Jumlah lulusan : (Jumlah A + Jumlah B) x 100%": nothing else divides, and a factor asks for it.
    bool is_pembilang(Tempat i) const {
        return is_kepala_depan() && !ada_bagi_sesudah(i) && ada_faktor_sesudah(i);
    }
    // "Rasio lancar = aset lancar : kewajiban jangka pendek", "UMK : KHL x 100%": the only colon of a text
    // that nothing else divides, behind a name with "=" or in front of a factor.
    bool is_hasil_bagi(Tempat i) const {
        const auto lain = std::count_if(t_.cbegin(), t_.cend(), [](const Token& x) {
            return x.jenis == Jenis::titik_dua || x.jenis == Jenis::bagi || x.jenis == Jenis::pecahan;
        });
        if (lain != 1 || !is_jenis(i + 1, Jenis::kata)) return false;
        return bernama_ || ada_faktor_sesudah(i);
    }
    // A name that may as well be a numerator: a note where its formula divides, else two readings.
    void periksa_nama(Tempat i) {
        const bool huruf =
            i == 1 && t_[0].jenis == Jenis::kata &&
            (t_[0].teks.size() == 1 || t_[0].teks.find_first_of("0123456789") != std::string::npos);
        if (!huruf && !is_kepala_depan()) return;
        const bool jelas = ada_bagi_sesudah(i) && (!huruf || ada_faktor_sesudah(i));
        buku_->catat(jelas ? kode::formula_titik_dua_nama : kode::formula_tanda_ragu, t_[i],
                     {jelas ? gabung_teks(t_, 0, i) : t_[i].teks});
    }

    // Whether a heading was cut off, so that the rest must be asked again.
    bool satu_putaran() {
        Tempat kali =
            0;  // behind the last multiplication, the last sign that is no factor, the last operator
        Tempat lain = 0;
        Tempat semua = 0;
        for (Tempat i = 0; i < n(); ++i) {
            if (!is_operator(t_[i].jenis)) continue;
            semua = i + 1;
            (t_[i].jenis == Jenis::kali ? kali : lain) = i + 1;
        }
        bool ada = false;
        std::size_t dalam = 0;
        for (Tempat i = 0; i < n(); ++i) {
            ada = ada || is_operator(t_[i].jenis);
            dalam += t_[i].jenis == Jenis::buka ? 1U : 0U;
            dalam -= t_[i].jenis == Jenis::tutup && dalam > 0 ? 1U : 0U;
            if (t_[i].jenis != Jenis::titik_dua) continue;
            const bool longgar = t_[i].spasi_kiri && i + 1 < n() && t_[i + 1].spasi_kiri;
            if (i == 0 || i + 1 >= n()) {
                t_[i].jenis = Jenis::titik;
            } else if (dalam == 0 && !ada && longgar && lain > i && is_pembilang(i)) {
                buku_->catat(kode::formula_titik_dua, t_[i], {gabung_teks(t_, 0, std::min<Tempat>(i, 12))});
                t_[i].jenis = Jenis::bagi;
                t_[i].pasti = ada = true;
            } else if (dalam == 0 && !ada && ((longgar && !is_judul()) ? lain : semua) > i) {
                if (longgar) periksa_nama(i);
                potong_depan(i + 1, i);
                return true;
            } else if (longgar && (dalam > 0 || ada || is_awal_ukuran(i + 1) || is_hasil_bagi(i))) {
                if (kali <= i)
                    buku_->catat(kode::formula_titik_dua, t_[i],
                                 {gabung_teks(t_, 0, std::min<Tempat>(i, 12))});
                t_[i].jenis = Jenis::bagi;
                t_[i].pasti = true;
                ada = true;
            } else {
                t_[i].jenis = Jenis::kata;
                t_[i].kecil = t_[i].teks;
            }
        }
        return false;
    }

    void rapikan() {
        const bool dihitung = is_kata(0, "dihitung") || is_kata(0, "diperoleh") || is_kata(0, "diukur");
        Tempat awal = dihitung && is_kata(1, "dari") ? 2 : 0;
        while (awal < n() &&
               (is_pelengkap(t_[awal]) ||
                (t_[awal].jenis == Jenis::kata && awal + 1 < n() &&
                 (t_[awal].kecil == "merupakan" || t_[awal].kecil == "menunjukkan" ||
                  t_[awal].kecil == "menunjukan" || t_[awal].kecil == "adalah" || t_[awal].kecil == ":"))))
            ++awal;
        Tempat akhir = n();
        while (akhir > awal && (is_pelengkap(t_[akhir - 1]) || t_[akhir - 1].jenis == Jenis::titik_dua))
            --akhir;
        t_.erase(iter(akhir), t_.end());
        t_.erase(t_.begin(), iter(awal));
    }

    // Headings and names in front of one formula; more are no formula text.
    static constexpr int nama_terbanyak = 8;
    static constexpr Tempat simbol_terpanjang = 4;

    DaftarToken t_;
    Bagian hasil_;
    Tempat operasi_terakhir_ = 0;
    bool bernama_ = false;  // a name with "=" stood in front
    Buku* buku_;
};

}  // namespace

Bagian bagi_teks(DaftarToken token, Buku& buku) {
    return Pembagi(std::move(token), buku).bagi();
}

}  // namespace iku::baca

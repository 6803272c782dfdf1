// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/tanda/kurung.hpp"

#include "iku/teks/kode/formula.hpp"

#include "formula/baca/kata/kosakata.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace iku::baca {
namespace {

// "1)", "a)": the marker of a list item.
bool is_penanda_daftar(const DaftarToken& t, std::size_t i) {
    if (i == 0 || t[i].teks != ")" || t[i].spasi_kiri) return false;
    const Token& a = t[i - 1];
    const bool awal = i == 1 || t[i - 2].jenis != Jenis::kata || a.spasi_kiri;
    return awal && (a.jenis == Jenis::angka || (a.jenis == Jenis::kata && a.teks.size() == 1));
}

// The markers of a text, so that "b)" behind a word is one only where "a)" or "c)" is one too.
class Penanda {
  public:
    Penanda(const DaftarToken& t, const std::vector<std::uint32_t>& lepas) : t_(t) {
        for (const std::uint32_t i : lepas)
            if (is_penanda_daftar(t, i)) ada_.insert(t[i - 1].kecil.empty() ? t[i - 1].teks : t[i - 1].kecil);
    }
    bool is_penanda(std::size_t i) const {
        if (!is_penanda_daftar(t_, i)) return false;
        const Token& a = t_[i - 1];
        return i == 1 || a.baris_baru || t_[i - 2].jenis != Jenis::kata || tetangga(a, -1) || tetangga(a, 1);
    }

  private:
    bool tetangga(const Token& a, int langkah) const {
        if (a.jenis == Jenis::angka) return ada_.contains((a.nilai + Rasional(langkah)).to_string());
        return ada_.contains(std::string(1, static_cast<char>(a.kecil[0] + langkah)));
    }

    const DaftarToken& t_;
    std::unordered_set<std::string> ada_;
};

// "(A + B]": read as one pair, but somebody should look.
void periksa_jenis(const DaftarToken& t, Buku& buku) {
    for (std::size_t i = 0; i < t.size(); ++i) {
        const std::size_t j = t[i].pasangan;
        if (t[i].jenis != Jenis::buka || j <= i || t[i].pasti) continue;
        const std::string_view buka = t[i].teks;
        const std::string_view tutup = t[j].teks;
        const bool beda = (buka == "(" && (tutup == "]" || tutup == "}")) ||
                          (buka == "[" && (tutup == ")" || tutup == "}")) ||
                          (buka == "{" && (tutup == ")" || tutup == "]"));
        if (beda) buku.catat(kode::formula_kurung_beda, t[j], {t[i].teks, t[j].teks});
    }
}

template <class F>
void cari_pasangan(DaftarToken& t, F tanpa_pasangan) {
    std::vector<std::uint32_t> terbuka;
    for (std::uint32_t i = 0; i < t.size(); ++i) {
        if (t[i].jenis == Jenis::buka) {
            terbuka.push_back(i);
        } else if (t[i].jenis == Jenis::tutup) {
            if (terbuka.empty()) {
                tanpa_pasangan(i);
                continue;
            }
            t[i].pasangan = terbuka.back();
            t[terbuka.back()].pasangan = i;
            terbuka.pop_back();
        }
    }
    for (const std::uint32_t i : terbuka)
        tanpa_pasangan(i);
}

class Pembaca {
  public:
    Pembaca(DaftarToken& token, Buku& buku) : t_(token), buku_(&buku) {}

    void baca() {
        hitung_operasi();
        for (std::size_t i = 0; i < t_.size(); ++i) {
            if (t_[i].jenis == Jenis::buka) kurung(i);
            if (t_[i].jenis != Jenis::hilang) hasil_.push_back(t_[i]);
            while (!rata_.empty() && rata_.back().tutup == i)
                sisip_pembagian();
        }
        t_ = std::move(hasil_);
        pasangkan_ulang(t_);
    }

  private:
    // A mean whose bracket closes at `tutup`: its number of terms goes behind it.
    struct RataRata {
        std::size_t tutup, suku;
    };

    // jumlah_[i]: how many operators stand before piece i, so that any bracket's content is asked in O(1);
    // bagi_[i]: how many of them divide.
    void hitung_operasi() {
        jumlah_.assign(t_.size() + 1, 0);
        bagi_.assign(t_.size() + 1, 0);
        for (std::size_t i = 0; i < t_.size(); ++i) {
            const Jenis j = t_[i].jenis;
            jumlah_[i + 1] = jumlah_[i] + (is_operator(j) ? 1U : 0U);
            bagi_[i + 1] = bagi_[i] + (j == Jenis::bagi || j == Jenis::pecahan ? 1U : 0U);
        }
    }
    bool ada_operasi(std::size_t awal, std::size_t akhir) const { return jumlah_[akhir] > jumlah_[awal]; }

    void jadikan_nama(std::size_t awal, std::size_t akhir) {
        for (std::size_t i = awal; i <= akhir; ++i) {
            if (t_[i].jenis == Jenis::sigma) continue;
            t_[i].pasti = false;
            t_[i].jenis = Jenis::kata;
            if (t_[i].kecil.empty()) t_[i].kecil = t_[i].teks;
        }
    }

    static bool is_kata_biasa(const Token& x) {
        return x.jenis == Jenis::kata || x.jenis == Jenis::sigma || x.jenis == Jenis::titik;
    }

    void kurung(std::size_t i) {
        if (t_[i].pasti) return;
        const std::size_t j = t_[i].pasangan;
        const bool isi_operasi = ada_operasi(i + 1, j);
        if (j == i + 1 || (t_[i].teks == "(" && j == i + 2 && isi_operasi)) {
            jadikan_nama(i, j);  // "()", "HIV (+)"
        } else if (is_sisipan(i, j)) {
            sisipan(i, j);
        } else if (is_bobot(i, j)) {
            bobot(i, j);
        } else if (i > 0 && (is_kata_biasa(t_[i - 1]) || is_nomor(i - 1)) && is_dalam_nama(i)) {
            if (isi_operasi) {
                sesudah_kata(i);
            } else {
                jadikan_nama(i, j);
            }
        } else if (!isi_operasi && is_lanjut_kata(j)) {
            jadikan_nama(i, j);  // "(Jumlah) siswa"
        }
    }

    // "strata 3 (S3/Doktor)", "dalam 1 (satu) tahun": a number that belongs to the word in front of it.
    bool is_nomor(std::size_t i) const {
        return i > 0 && t_[i].jenis == Jenis::angka && t_[i - 1].jenis == Jenis::kata;
    }
    // Alternatives or a label in a bracket, where the formula divides outside of it: "(dicabut / dicoret)".
    bool is_alternatif(std::size_t i, std::size_t j) const {
        const std::uint32_t di_luar = bagi_.back() - (bagi_[j] - bagi_[i]);
        return di_luar > 0 && std::none_of(iter(i + 1), iter(j), [](const Token& x) {
                   return (is_operator(x.jenis) && x.teks != "/" && x.teks != ":") ||
                          x.jenis == Jenis::angka || x.jenis == Jenis::persen || x.jenis == Jenis::buka ||
                          (x.jenis == Jenis::kata && is_kepala(x.kecil));
               });
    }
    DaftarToken::const_iterator iter(std::size_t i) const {
        return t_.cbegin() + static_cast<std::ptrdiff_t>(i);
    }
    bool is_lanjut_kata(std::size_t j) const { return j + 1 < t_.size() && t_[j + 1].jenis == Jenis::kata; }
    // Behind a word, unless that word is a factor's unit or ends a group.
    bool is_dalam_nama(std::size_t i) const { return !t_[i - 1].pasti; }

    // "[/]": a sign somebody put in.
    bool is_sisipan(std::size_t i, std::size_t j) const {
        return t_[i].teks == "[" && j == i + 2 && is_operator(t_[i + 1].jenis);
    }
    void sisipan(std::size_t i, std::size_t j) {
        const Token tanda = t_[i + 1];
        buku_->catat(kode::formula_sisipan, tanda, {gabung_teks(t_, i, j + 1)});
        hapus(i, j);
        t_[i] = tanda;
        t_[i].pasti = true;
    }
    void hapus(std::size_t awal, std::size_t akhir) {
        for (std::size_t i = awal; i <= akhir; ++i)
            t_[i].jenis = Jenis::hilang;
    }

    // "(40%)", "(bobot 40%)", "(bobot: 40 persen)" behind a name.
    bool is_bobot(std::size_t i, std::size_t j) const {
        if (i == 0 || j < i + 3 || t_[j - 1].jenis != Jenis::persen || t_[j - 2].jenis != Jenis::angka)
            return false;
        if (!is_kata_biasa(t_[i - 1]) && t_[i - 1].jenis != Jenis::tutup) return false;
        return std::all_of(t_.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                           t_.begin() + static_cast<std::ptrdiff_t>(j) - 2, [](const Token& x) {
                               return x.kecil == "bobot" || x.kecil == "bobotnya" || x.kecil == "sebesar" ||
                                      x.jenis == Jenis::titik_dua || x.jenis == Jenis::sama;
                           });
    }
    void bobot(std::size_t i, std::size_t j) {
        const Token angka = t_[j - 2];
        const Token persen = t_[j - 1];
        hapus(i, j);
        t_[i].jenis = Jenis::kali;
        t_[i].pasti = true;
        t_[i + 1] = angka;
        t_[i + 2] = persen;
    }

    // A group behind a name: "Rata-rata (A + B)", "Jumlah (A + B)", "Persentase lulus (A / B x 100%)".
    void sesudah_kata(std::size_t i) {
        const std::size_t j = t_[i].pasangan;
        const std::size_t awal = awal_nama(j + 1 >= t_.size() ? hasil_.size() : kata_terbanyak);
        const std::string nama = gabung_teks(hasil_, awal, hasil_.size());
        const std::string kunci = kecil_tanpa_dari(nama);
        const bool jumlah =
            kunci == "jumlah" || kunci == "total" || kunci == "jumlah dari" || kunci == "hasil";
        const bool rata = kunci == "rata-rata" || kunci == "rata-rata dari" || kunci == "nilai rata-rata" ||
                          kunci == "nilai rata-rata dari" || kunci == "hasil rata-rata" ||
                          kunci == "rerata" || kunci == "hasil rata-rata dari" || kunci == "rata-rata nilai";
        const std::size_t suku = rata ? jumlah_suku(i, j) : 0;
        const bool terdepan = awal == 0 && is_judul_hasil(hasil_[0].kecil) && j + 1 >= t_.size();
        const bool sigma = nama == "\xCE\xA3" || nama == "\xE2\x88\x91";
        if (sigma && is_penjumlahan(i, j) && !is_berindeks(i, j)) {  // Σ (A + B + C): the sum that is written
            buku_->catat(kode::formula_deret_kata, t_[i], {nama, std::to_string(jumlah_suku(i, j))});
            hasil_.resize(awal);
        } else if (sigma) {  // Σ (Nilai x Bobot): a sum over data
            buku_->catat(kode::formula_jumlahan_berindeks, t_[i], {gabung_teks(t_, i, j + 1)});
            jadikan_nama(i, j);
        } else if (suku > 1) {
            hasil_.resize(awal);
            buku_->catat(kode::formula_rata_rata, t_[i], {std::to_string(suku)});
            if (!is_dibagi(j, suku)) rata_.push_back({j, suku});
        } else if ((jumlah && is_penjumlahan(i, j)) || terdepan || is_kepala_rumus(awal)) {
            buku_->catat(kode::formula_nama_di_depan, hasil_[awal], {nama});
            if (terdepan) buku_->catat(kode::formula_titik_dua, t_[i], {nama});
            hasil_.resize(awal);
        } else if ((is_penjumlahan(i, j) && !rata) ||
                   is_alternatif(i, j)) {  // "pasien keluar (hidup + mati)"
            buku_->catat(kode::formula_kurung_penjelas, t_[i], {gabung_teks(t_, i, j + 1)});
            jadikan_nama(i, j);
        } else {
            buku_->catat(kode::formula_kurung_berisi_tanda, t_[i], {nama});
        }
    }

    // "Rata-rata (A + B) / 2": the division that makes the mean is written out.
    bool is_dibagi(std::size_t j, std::size_t suku) const {
        return j + 2 < t_.size() && t_[j + 1].jenis == Jenis::bagi && t_[j + 2].jenis == Jenis::angka &&
               t_[j + 2].nilai == Rasional(suku);
    }

    // "Rumus (A / B) x 100%", "Nilai (A x 40%) + (B x 60%)": a heading without its colon.
    bool is_kepala_rumus(std::size_t awal) const {
        if (awal != 0 || hasil_.empty() || hasil_.size() > 3) return false;
        constexpr std::array<std::string_view, 12> judul{
            "rumus", "formula",    "formulasi",  "perhitungan", "penghitungan", "menghitung",
            "cara",  "persentase", "prosentase", "presentase",  "nilai",        "total"};
        return std::all_of(hasil_.begin(), hasil_.end(),
                           [&](const Token& x) { return x.jenis == Jenis::kata && ada_di(judul, x.kecil); });
    }

    // Where the name in front begins, looking back no further than asked.
    std::size_t awal_nama(std::size_t jauh) const {
        std::size_t awal = hasil_.size();
        while (awal > 0 && hasil_.size() - awal < jauh && is_kata_biasa(hasil_[awal - 1]))
            --awal;
        return awal;
    }
    static std::string kecil_tanpa_dari(std::string_view nama) {
        std::string hasil(nama);
        std::transform(hasil.begin(), hasil.end(), hasil.begin(),
                       [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
        return hasil;
    }

    // The number of terms when the bracket holds nothing but additions at its level; else 0.
    std::size_t jumlah_suku(std::size_t i, std::size_t j) const {
        std::size_t suku = 1;
        for (std::size_t k = i + 1; k < j; ++k) {
            if (t_[k].jenis == Jenis::buka) {
                k = t_[k].pasangan;
            } else if (t_[k].jenis == Jenis::tambah) {
                ++suku;
            } else if (is_operator(t_[k].jenis) || t_[k].jenis == Jenis::elipsis) {
                return 0;
            }
        }
        return suku;
    }
    // "Xi", "Pj": a term of a sum over data.
    bool is_berindeks(std::size_t i, std::size_t j) const {
        return std::any_of(iter(i), iter(j), [](const Token& x) {
            return x.jenis == Jenis::kata && x.teks.size() <= 4 &&
                   (x.teks.ends_with('i') || x.teks.ends_with('j'));
        });
    }
    bool is_penjumlahan(std::size_t i, std::size_t j) const { return jumlah_suku(i, j) > 1; }

    void sisip_pembagian() {
        Token bagi = hasil_.back();
        bagi.jenis = Jenis::bagi;
        bagi.pasti = true;
        bagi.panjang = 0;
        Token angka = bagi;
        angka.jenis = Jenis::angka;
        angka.nilai = Rasional(rata_.back().suku);
        hasil_.push_back(std::move(bagi));
        hasil_.push_back(std::move(angka));
        rata_.pop_back();
    }

    static constexpr std::size_t kata_terbanyak = 12;  // more than any lead-in of a mean or a sum has

    DaftarToken& t_;
    DaftarToken hasil_;
    std::vector<RataRata> rata_;
    std::vector<std::uint32_t> jumlah_, bagi_;
    Buku* buku_;
};

}  // namespace

void pasangkan(DaftarToken& token, Buku& buku) {
    for (std::size_t i = 0; i < token.size(); ++i)
        token[i].pasangan = static_cast<std::uint32_t>(i);
    std::vector<std::uint32_t> lepas;
    cari_pasangan(token, [&](std::uint32_t i) { lepas.push_back(i); });
    const Penanda penanda(token, lepas);
    for (const std::uint32_t i : lepas) {
        if (penanda.is_penanda(i)) {
            token[i].jenis = Jenis::titik;
        } else {
            buku.catat(kode::formula_kurung, token[i], {token[i].teks});
            token[i].jenis = Jenis::kata;
        }
    }
    periksa_jenis(token, buku);
}

void pasangkan_ulang(DaftarToken& token) {
    cari_pasangan(token, [](std::uint32_t /*i*/) {});
}

void baca_kurung(DaftarToken& token, Buku& buku) {
    Pembaca(token, buku).baca();
}

}  // namespace iku::baca

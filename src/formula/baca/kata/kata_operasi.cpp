// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/kata/kata_operasi.hpp"

#include "iku/teks/kode/formula.hpp"

#include "formula/baca/kata/kosakata.hpp"

#include <algorithm>

namespace iku::baca {
namespace {

bool is_kata(const DaftarToken& t, std::size_t i, std::string_view kata) {
    return i < t.size() && t[i].jenis == Jenis::kata && t[i].kecil == kata;
}

// The operation a word names.
struct Makna {
    Jenis jenis = Jenis::kata;
    bool pembanding = false;
};

Makna makna(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 3> bagi{"dibagi", "dibagikan", "dibag"};
    constexpr std::array<std::string_view, 4> banding{"dibanding", "dibandingkan", "berbanding",
                                                      "dibandingkannya"};
    constexpr std::array<std::string_view, 4> kali{"dikali", "dikalikan", "kalikan", "dikalikannya"};
    constexpr std::array<std::string_view, 4> kurang{"dikurangi", "dikurang", "dikurangkan", "minus"};
    constexpr std::array<std::string_view, 4> tambah{"ditambah", "ditambahkan", "dijumlahkan", "plus"};
    if (kata == bagi[0]) return {Jenis::bagi};
    if (ada_di(banding, kata)) return {Jenis::bagi, true};
    if (ada_di(kali, kata)) return {Jenis::kali};
    if (ada_di(kurang, kata)) return {Jenis::kurang};
    if (ada_di(tambah, kata)) return {Jenis::tambah};
    return {};
}

// English operations need their second word: "divided by", but not "divided into".
Makna makna_inggris(std::string_view kata, std::string_view berikut) noexcept {
    const bool oleh = berikut == "by";
    const bool banding = berikut == "to" || berikut == "with";
    if (kata == "divided" && oleh) return {Jenis::bagi};
    if (kata == "multiplied" && oleh) return {Jenis::kali};
    if ((kata == "subtracted" || kata == "reduced") && oleh) return {Jenis::kurang};
    if (kata == "added" && berikut == "to") return {Jenis::tambah};
    if (kata == "compared" && banding) return {Jenis::bagi, true};
    return {};
}

bool is_pengantar(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 4> daftar{"dengan", "dgn", "dg", "oleh"};
    return ada_di(daftar, kata);
}

bool is_urut(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 6> daftar{"kemudian", "lalu",       "selanjutnya",
                                                     "hasilnya", "setelahnya", "lantas"};
    return ada_di(daftar, kata);
}

bool is_waktu(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 8> daftar{"tahun",  "thn",     "th",       "bulan",
                                                     "minggu", "periode", "triwulan", "semester"};
    return ada_di(daftar, kata);
}

class Pembaca {
  public:
    Pembaca(DaftarToken token, Buku& buku) : t_(std::move(token)), buku_(&buku) { hasil_.reserve(t_.size()); }

    DaftarToken baca() && {
        lepas_rekat();
        while (i_ < t_.size()) {
            if (!operasi() && !per() && !bilangan()) hasil_.push_back(std::move(t_[i_++]));
        }
        lepas_rupiah();
        return std::move(hasil_);
    }

  private:
    bool is_ada_operan() const { return !hasil_.empty(); }

    // "dibagiJumlah", "dikali100", "lulusdibagi": words that lost the space at an operation.
    void lepas_rekat() {
        DaftarToken baru;
        baru.reserve(t_.size());
        for (Token& x : t_) {
            const auto [awal, akhir] = operasi_rekat(x);
            if (akhir == 0) {
                baru.push_back(std::move(x));
                continue;
            }
            buku_->catat(kode::formula_tanda_rapat, x, {x.teks.substr(awal, akhir - awal)});
            const std::array<std::size_t, 4> batas{0, awal, akhir, x.teks.size()};
            for (std::size_t k = 0; k < 3; ++k)
                if (batas[k] < batas[k + 1]) baru.push_back(potong(x, batas[k], batas[k + 1]));
        }
        t_ = std::move(baru);
    }
    // Where an operation stands inside a word: at its beginning in front of a capital or a digit, or at its
    // end.
    static std::pair<std::size_t, std::size_t> operasi_rekat(const Token& x) {
        constexpr std::array<std::string_view, 5> daftar{"dibagi", "dikalikan", "dikali", "dikurangi",
                                                         "ditambah"};
        if (x.jenis != Jenis::kata || x.dalam_teks) return {0, 0};
        for (const std::string_view op : daftar) {
            const std::size_t n = op.size();
            if (x.teks.size() <= n) continue;
            const char berikut = x.teks[n];
            if (x.kecil.starts_with(op) && ((berikut >= 'A' && berikut <= 'Z' && x.teks[n - 1] >= 'a') ||
                                            (berikut >= '0' && berikut <= '9')))
                return {0, n};
            if (x.kecil.ends_with(op) && x.teks.size() >= n + 3) return {x.teks.size() - n, x.teks.size()};
        }
        return {0, 0};
    }
    static Token potong(const Token& x, std::size_t awal, std::size_t akhir) {
        Token t = x;
        t.teks = x.teks.substr(awal, akhir - awal);
        t.kecil = x.kecil.substr(awal, akhir - awal);
        t.bita = x.bita + static_cast<std::uint32_t>(awal);
        t.panjang = static_cast<std::uint32_t>(akhir - awal);
        t.spasi_kiri = awal > 0 || x.spasi_kiri;
        t.baris_baru = awal == 0 && x.baris_baru;
        const bool bulat = t.teks.find_first_not_of("0123456789") == std::string::npos && t.teks.size() <= 7;
        if (bulat) {
            t.jenis = Jenis::angka;
            t.nilai = Rasional(std::stoll(t.teks));
        }
        return t;
    }

    // "Rp. 5.000 : Rp. 8.000", "Rp. X : Rp. Y": the currency of an operand that is one piece is no name.
    void lepas_rupiah() {
        const auto is_tepi = [](const Token& x) {
            return is_operator(x.jenis) || x.jenis == Jenis::titik_dua || x.jenis == Jenis::sama ||
                   x.kecil == "x";
        };
        DaftarToken baru;
        baru.reserve(hasil_.size());
        for (std::size_t i = 0; i < hasil_.size(); ++i) {
            std::size_t j = i + 1;
            if (j < hasil_.size() && hasil_[j].jenis == Jenis::titik) ++j;
            const bool dalam = i > 0 && hasil_[i - 1].jenis == Jenis::buka;
            const bool awal = i == 0 || dalam || is_tepi(hasil_[i - 1]);
            const bool isi =
                j < hasil_.size() && (hasil_[j].jenis == Jenis::angka ||
                                      (hasil_[j].jenis == Jenis::kata && hasil_[j].teks.size() == 1));
            const bool akhir = j + 1 >= hasil_.size() || is_tepi(hasil_[j + 1]) ||
                               (hasil_[j + 1].jenis == Jenis::tutup && !dalam);  // "(Rp. 1.000)" is a unit
            if (hasil_[i].kecil == "rp" && awal && isi && akhir) {
                hasil_[j].spasi_kiri = hasil_[i].spasi_kiri;
                hasil_[j].baris_baru = hasil_[i].baris_baru;
                i = j;
            }
            baru.push_back(std::move(hasil_[i]));
        }
        hasil_ = std::move(baru);
    }

    // A word, also written in two ("di bagi").
    bool operasi() {
        if (t_[i_].jenis != Jenis::kata || t_[i_].dalam_teks) return false;
        std::size_t akhir = i_ + 1;
        Makna m = makna(t_[i_].kecil);
        if (m.jenis == Jenis::kata && t_[i_].kecil == "di" && akhir < t_.size()) {
            m = makna("di" + t_[akhir].kecil);
            ++akhir;
        }
        if (m.jenis == Jenis::kata && akhir < t_.size()) {
            m = makna_inggris(t_[i_].kecil, t_[akhir].kecil);
            if (m.jenis != Jenis::kata) ++akhir;
        }
        if (m.jenis == Jenis::kata) m.jenis = makna_di_depan(i_);
        if (m.jenis == Jenis::kata || !is_ada_operan()) return false;
        if (hasil_.back().jenis == Jenis::kata && is_pelaku(hasil_.back().kecil)) return false;
        const bool bilangan =
            akhir + 1 == t_.size() && t_[akhir].kecil == "dua" &&  // "dibagi dua" ends the text
            std::none_of(hasil_.begin(), hasil_.end(), [](const Token& x) { return x.kecil == "dan"; });
        if (akhir < t_.size() && t_[akhir].jenis == Jenis::kata && is_tujuan(t_[akhir].kecil) && !bilangan)
            return false;
        if (akhir < t_.size() && t_[akhir].jenis == Jenis::kata &&
            (is_pengantar(t_[akhir].kecil) || (m.pembanding && t_[akhir].kecil == "terhadap"))) {
            ++akhir;
        }
        if (m.pembanding && !is_pembanding_jelas(akhir)) return false;
        gabung(m.jenis, akhir);
        return true;
    }

    // Words that are an operation only in front of a number ("kali 100", "times 100") or a quantity ("over
    // the number of ..."); "A subtracted from B" is the other way round and refused.
    Jenis makna_di_depan(std::size_t i) {
        const std::string& k = t_[i].kecil;
        const std::size_t j = i + (is_kata(t_, i + 1, "the") ? 2U : 1U);
        if (j >= t_.size()) return Jenis::kata;
        const bool angka =
            t_[j].jenis == Jenis::angka || (t_[j].jenis == Jenis::kata && nilai_kata(t_[j].kecil) > 0);
        const bool ukuran = t_[j].jenis == Jenis::kata && is_kepala(t_[j].kecil);
        if ((k == "kali" && angka) || (k == "times" && (angka || ukuran))) return Jenis::kali;
        if (k == "over" && ukuran) return Jenis::bagi;
        if ((k == "subtracted" || k == "deducted") && is_kata(t_, j, "from"))
            buku_->catat(kode::formula_kata_ragu, t_[i], {gabung_teks(t_, i, j + 1)});
        return Jenis::kata;
    }

    // "Peningkatan A dibandingkan tahun lalu" compares, but does not say how.
    bool is_pembanding_jelas(std::size_t akhir) {
        const bool waktu =
            akhir < t_.size() && (is_kata(t_, akhir, "tahun") || is_kata(t_, akhir, "periode") ||
                                  is_kata(t_, akhir, "bulan") || is_kata(t_, akhir, "kondisi"));
        const std::size_t depan = std::min<std::size_t>(hasil_.size(), 4);
        const bool perubahan =
            std::any_of(hasil_.begin(), hasil_.begin() + static_cast<std::ptrdiff_t>(depan),
                        [](const Token& x) { return is_judul_perubahan(x.kecil); });
        if (!waktu && !perubahan) return true;
        buku_->catat(kode::formula_kata_ragu, t_[i_], {t_[i_].teks});
        return false;
    }

    // One operator for the words i_..akhir; "kemudian" in front of it closes what stands before.
    void gabung(Jenis jenis, std::size_t akhir) {
        Token baru = t_[i_];
        baru.panjang = t_[akhir - 1].bita + t_[akhir - 1].panjang - baru.bita;
        baru.jenis = jenis;
        baru.pasti = true;
        const bool tahun_lalu =
            hasil_.size() > 1 && hasil_.back().kecil == "lalu" &&
            (is_waktu(hasil_[hasil_.size() - 2].kecil) || hasil_[hasil_.size() - 2].kecil == "yang");
        while (hasil_.size() > 1 && !tahun_lalu && hasil_.back().jenis == Jenis::kata &&
               is_urut(hasil_.back().kecil)) {  // also "kemudian hasilnya dibagi"
            baru.terluar = true;
            buku_->catat(kode::formula_urut, hasil_.back(), {hasil_.back().teks});
            hasil_.pop_back();
        }
        if (hasil_.size() > 1 && hasil_.back().jenis == Jenis::koma && !baru.terluar &&
            (jenis == Jenis::bagi || jenis == Jenis::kali)) {
            baru.terluar = true;  // "A dikurangi B, dibagi C"
            if (ada_aditif_) buku_->catat(kode::formula_urut, hasil_.back(), {hasil_.back().teks});
        }
        while (hasil_.size() > 1 && hasil_.back().jenis == Jenis::koma)
            hasil_.pop_back();
        ada_aditif_ = ada_aditif_ || jenis == Jenis::tambah || jenis == Jenis::kurang;
        hasil_.push_back(std::move(baru));
        i_ = akhir;
    }

    // "per 1.000", "per 100.000 kelahiran hidup": a factor; "per jumlah ...": a division.
    bool per() {
        if (!is_kata(t_, i_, "per") || t_[i_].dalam_teks || !is_ada_operan() || i_ + 1 >= t_.size())
            return false;
        const Token& b = t_[i_ + 1];
        // "kurang dari 1 per 1.000" is a rate that is compared with, no factor
        const bool faktor = hasil_.back().jenis != Jenis::angka && !is_nama_laju();
        if (b.jenis == Jenis::angka && b.nilai >= Rasional(100) && faktor) {
            Token baru = t_[i_++];
            baru.jenis = Jenis::kali;
            baru.pasti = baru.dari_per = true;
            hasil_.push_back(std::move(baru));
            return true;
        }
        if (b.jenis == Jenis::kata && is_kepala(b.kecil)) {
            gabung(Jenis::bagi, i_ + 1);
            return true;
        }
        return false;
    }

    // "Angka kematian ibu per 100.000 kelahiran hidup", with nothing computed in front: the name of a rate.
    bool is_nama_laju() const {
        std::size_t awal = 0;
        for (std::size_t i = 0; i < hasil_.size(); ++i) {
            if (is_operator(hasil_[i].jenis)) return false;
            if (hasil_[i].jenis == Jenis::sama || hasil_[i].jenis == Jenis::titik_dua) awal = i + 1;
        }
        return awal < hasil_.size() &&
               (is_judul_hasil(hasil_[awal].kecil) || hasil_[awal].kecil == "prevalensi" ||
                hasil_[awal].kecil == "insiden" || hasil_[awal].kecil == "insidensi");
    }

    // "seratus persen", "100 persen"; behind an operation "seribu", "tiga", "100 ribu", "sepuluh ribu".
    bool bilangan() {
        const bool sesudah_kali = is_ada_operan() && (hasil_.back().jenis == Jenis::kali ||
                                                      (hasil_.size() > 1 && hasil_.back().kecil == "x"));
        if ((is_kata(t_, i_, "persen") || is_kata(t_, i_, "percent")) && is_ada_operan() &&
            hasil_.back().jenis == Jenis::angka) {
            hasil_.push_back(std::move(t_[i_++]));
            hasil_.back().jenis = Jenis::persen;
            return true;
        }
        const bool sesudah_operasi = sesudah_kali || (is_ada_operan() && hasil_.back().jenis == Jenis::bagi);
        if (!sesudah_operasi) return false;
        if (t_[i_].jenis == Jenis::angka && i_ + 1 < t_.size() && nilai_besar(t_[i_ + 1].kecil) > 0) {
            hasil_.push_back(std::move(t_[i_]));  // "x 100 ribu"
        } else if (const std::int64_t nilai = nilai_kata(t_[i_].kecil);
                   nilai > 0 && t_[i_].jenis == Jenis::kata) {
            hasil_.push_back(std::move(t_[i_]));
            hasil_.back().jenis = Jenis::angka;
            hasil_.back().nilai = Rasional(nilai);
        } else {
            return false;
        }
        ++i_;
        if (i_ < t_.size() && nilai_besar(t_[i_].kecil) > 0)
            hasil_.back().nilai = hasil_.back().nilai * Rasional(nilai_besar(t_[i_++].kecil));
        return true;
    }
    static std::int64_t nilai_besar(std::string_view kata) {
        return kata == "ribu"                         ? 1'000
               : kata == "juta"                       ? 1'000'000
               : kata == "miliar" || kata == "milyar" ? 1'000'000'000
                                                      : 0;
    }
    static std::int64_t nilai_kata(std::string_view kata) {
        constexpr std::array<std::string_view, 9> daftar{"dua",   "tiga",    "empat",    "lima",   "enam",
                                                         "tujuh", "delapan", "sembilan", "sepuluh"};
        const auto ada = std::find(daftar.begin(), daftar.end(), kata);
        if (ada != daftar.end()) return 2 + (ada - daftar.begin());
        return kata == "seratus" ? 100 : kata == "seribu" ? 1'000 : 0;
    }

    DaftarToken t_;
    DaftarToken hasil_;
    std::size_t i_ = 0;
    bool ada_aditif_ = false;
    Buku* buku_;
};

}  // namespace

DaftarToken baca_kata_operasi(DaftarToken token, Buku& buku) {
    return Pembaca(std::move(token), buku).baca();
}

namespace {

// What the lead-in of an operation in words asks for.
struct Judul {
    std::size_t awal = 0;  // the first word of the first operand
    bool rasio = false, persentase = false, antara = false, selisih = false, membagi = false, kali = false;

    bool is_pasangan() const { return selisih || membagi || kali; }
};

// One word of the lead-in; false where the first operand begins.
bool lanjut_judul(const DaftarToken& t, Judul& j) {
    const std::string& k = t[j.awal].kecil;
    const bool sesudah_hasil = j.awal > 0 && t[j.awal - 1].kecil == "hasil";
    if (is_judul_rasio(k) && !j.rasio) {
        j.rasio = true;
        j.persentase = is_persentase(k);
    } else if (k == "selisih" || k == "difference" || k == "pengurangan") {
        j.selisih = true;
    } else if (k == "membagi" || k == "membandingkan" || k == "pembagian" || (k == "bagi" && sesudah_hasil)) {
        j.membagi = true;
    } else if (k == "perkalian" || k == "mengalikan" || (k == "kali" && sesudah_hasil)) {
        j.kali = true;
    } else if (k == "antara" || k == "between") {
        j.antara = j.rasio || j.is_pasangan();
        return j.antara;
    } else if (k == "dari" || k == "of") {
        return (j.rasio || j.is_pasangan()) && j.awal > 0;
    } else if (k == "hasil") {
        return is_kata(t, j.awal + 1, "bagi") || is_kata(t, j.awal + 1, "kali") ||
               is_kata(t, j.awal + 1, "pembagian") || is_kata(t, j.awal + 1, "perkalian") ||
               is_kata(t, j.awal + 1, "pengurangan");
    } else {
        return is_pembuka(k) || k == "cara" || k == "the";
    }
    return true;
}

Judul baca_judul(const DaftarToken& t) {
    Judul j;
    while (j.awal < t.size() && t[j.awal].jenis == Jenis::kata && lanjut_judul(t, j))
        ++j.awal;
    return j;
}

// "Jumlah A dari jumlah B x 100%": a count whose last pieces are a factor in percent.
bool is_cacah_berfaktor(const DaftarToken& t, const Judul& j) {
    const std::size_t n = t.size();
    return j.awal < n && n > 5 && is_kepala_baru(t[j.awal].kecil) && t[n - 1].jenis == Jenis::persen &&
           t[n - 2].jenis == Jenis::angka && t[n - 3].jenis == Jenis::kali;
}

// The places of the words that may divide the text in two.
std::vector<std::size_t> calon(const DaftarToken& t, const Judul& j) {
    std::vector<std::size_t> terhadap, dengan, dan, dari;
    std::size_t dalam = 0;
    for (std::size_t i = j.awal + 1; i + 1 < t.size(); ++i) {
        if (t[i].jenis == Jenis::buka) ++dalam;
        if (t[i].jenis == Jenis::tutup && dalam > 0) --dalam;
        if (dalam > 0 || t[i].jenis != Jenis::kata || t[i].dalam_teks) continue;
        const std::string& kiri = t[i - 1].kecil;
        if (t[i].kecil == "terhadap" || (j.rasio && t[i].kecil == "to")) terhadap.push_back(i);
        if ((t[i].kecil == "dengan" || t[i].kecil == "dgn") && kiri != "sesuai" && kiri != "sampai" &&
            kiri != "sama" && kiri != "terkait" && kiri != "berdasarkan") {
            dengan.push_back(i);
        }
        if (t[i].kecil == "dari" && is_kepala_baru(t[i + 1].kecil)) dari.push_back(i);
        const bool kapital = t[i + 1].teks[0] >= 'A' && t[i + 1].teks[0] <= 'Z';
        if (t[i].kecil == "per" && kapital && is_cacah_berfaktor(t, j))
            dari.push_back(i);  // "per Pasangan Usia Subur"
        if (t[i].kecil == "dan" || t[i].kecil == "and") dan.push_back(i);
    }
    if (!j.membagi && !terhadap.empty()) return terhadap;
    if (!dengan.empty() && (j.rasio || j.is_pasangan()) && (!j.persentase || j.antara)) return dengan;
    if (j.antara || j.is_pasangan()) return dan;
    if (dari.size() == 1 && (j.rasio || is_cacah_berfaktor(t, j)))
        return dari;  // "Persentase guru bersertifikat dari total guru"
    // "Rasio jumlah guru dan jumlah siswa"
    if (j.rasio && dan.size() == 1 && is_kepala_baru(t[j.awal].kecil) && is_kepala_baru(t[dan[0] + 1].kecil))
        return dan;
    return {};
}

}  // namespace

void baca_kata_perbandingan(DaftarToken& t, Buku& buku) {
    const bool ada_operasi = std::any_of(
        t.begin(), t.end(), [](const Token& x) { return is_operator(x.jenis) && x.jenis != Jenis::kali; });
    if (ada_operasi) return;
    const Judul j = baca_judul(t);
    const std::vector<std::size_t> tempat = calon(t, j);
    if (tempat.empty()) return;
    const std::size_t i = tempat.front();
    const bool kepala = is_kepala(t[i + 1].kecil) || t[i + 1].jenis == Jenis::sigma;
    const bool cacah = (t[i].kecil == "dari" || t[i].kecil == "per") && is_cacah_berfaktor(t, j);
    if (!j.rasio && !j.is_pasangan() && !cacah && !(t[i].kecil == "terhadap" && kepala)) return;
    const bool perubahan = std::any_of(t.begin(), t.begin() + static_cast<std::ptrdiff_t>(i),
                                       [](const Token& x) { return is_judul_perubahan(x.kecil); });
    const bool kali_lain =
        cacah && std::count_if(t.begin(), t.end(), [](const Token& x) { return x.jenis == Jenis::kali; }) > 1;
    if (tempat.size() > 1 || perubahan || j.awal >= i || kali_lain) {
        buku.catat(kode::formula_kata_ragu, t[i], {t[i].teks});
        return;
    }
    std::size_t akhir = i + 1;
    while (akhir < t.size() && !is_operator(t[akhir].jenis))
        ++akhir;
    if (t[i].kecil != "terhadap" || !j.rasio) {
        const Kode kode = j.selisih ? kode::formula_selisih_kata
                          : j.kali  ? kode::formula_hasil_kali_kata
                                    : kode::formula_urutan;
        buku.catat(kode, t[i], {gabung_teks(t, j.awal, i), gabung_teks(t, i + 1, akhir)});
    }
    if (j.persentase && akhir == t.size()) buku.catat(kode::formula_persen_tanpa_faktor, t[0]);
    t[i].jenis = j.selisih ? Jenis::kurang : j.kali ? Jenis::kali : Jenis::bagi;
    t[i].pasti = true;
    t.erase(t.begin(), t.begin() + static_cast<std::ptrdiff_t>(j.awal));
}

}  // namespace iku::baca

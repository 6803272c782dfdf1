// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/kata/bobot.hpp"

#include "iku/teks/kode/formula.hpp"

#include "formula/baca/kata/kosakata.hpp"
#include "formula/baca/tanda/kurung.hpp"

#include <algorithm>

namespace iku::baca {
namespace {

bool is_kata_bobot(const Token& x) noexcept {
    return x.kecil == "bobot" || x.kecil == "bobotnya" || x.kecil == "weight";
}
bool is_sambung(const Token& x) noexcept {
    return x.jenis == Jenis::koma || x.jenis == Jenis::titik_koma || x.kecil == "dan" || x.kecil == "serta";
}

// A weight in the text: "bobot sebesar 30 %".
struct Bobot {
    std::size_t awal = 0;   // "bobot", or "dengan" in front of it
    std::size_t angka = 0;  // its number
    bool persen = false;
};

class Pembaca {
  public:
    Pembaca(DaftarToken token, Buku& buku) : t_(std::move(token)), buku_(&buku) {}

    DaftarToken baca() && {
        lepas_kata_depan();
        cari();
        if (bobot_.empty()) {
            kalikan_menempel();
            catat_mirip_bobot();
            return std::move(t_);
        }
        if (bobot_.size() == 1) {
            bagikan();
        } else if (nyatakan_persen()) {
            kalikan();
        }
        return std::move(t_);
    }

  private:
    bool is_jenis(std::size_t i, Jenis j) const { return i < t_.size() && t_[i].jenis == j; }

    // "Bobot 60% x nilai A": in front of its number and a multiplication the word says nothing more.
    void lepas_kata_depan() {
        DaftarToken baru;
        for (std::size_t i = 0; i < t_.size(); ++i) {
            const bool awal =
                baru.empty() || is_operator(baru.back().jenis) || baru.back().jenis == Jenis::buka;
            const bool depan = awal && is_kata_bobot(t_[i]) && is_jenis(i + 1, Jenis::angka) &&
                               is_jenis(i + 2, Jenis::persen) && is_jenis(i + 3, Jenis::kali);
            if (!depan) baru.push_back(t_[i]);
        }
        if (baru.size() != t_.size()) pakai(std::move(baru));
    }

    void cari() {
        for (std::size_t i = 1; i < t_.size(); ++i) {
            if (t_[i].jenis != Jenis::kata || !is_kata_bobot(t_[i])) continue;
            std::size_t j = i + 1;
            while (j < t_.size() && (t_[j].kecil == "sebesar" || t_[j].kecil == "masing" ||
                                     t_[j].teks == "-" || t_[j].teks == ":" || t_[j].jenis == Jenis::sama))
                ++j;
            if (!is_jenis(j, Jenis::angka)) continue;
            bobot_.push_back({t_[i - 1].kecil == "dengan" ? i - 1 : i, j, is_jenis(j + 1, Jenis::persen)});
            i = j;
        }
    }

    // Whether the weight is the end of what it belongs to.
    bool is_di_ujung(const Bobot& b) const {
        const std::size_t j = b.angka + (b.persen ? 2U : 1U);
        return j >= t_.size() || t_[j].jenis == Jenis::tutup || t_[j].jenis == Jenis::tambah ||
               is_sambung(t_[j]) || t_[j].jenis == Jenis::titik || t_[j].baris_baru ||
               t_[j].jenis == Jenis::angka;
    }

    // Weights without a percent sign get one; false where the text is about something else.
    bool nyatakan_persen() {
        const bool semua =
            std::all_of(bobot_.begin(), bobot_.end(), [&](const Bobot& b) { return is_di_ujung(b); });
        if (!semua) return false;
        const auto berpersen =
            std::count_if(bobot_.begin(), bobot_.end(), [](const Bobot& b) { return b.persen; });
        if (berpersen == static_cast<std::ptrdiff_t>(bobot_.size())) return true;
        if (berpersen > 0) return false;
        std::vector<std::size_t> angka;
        for (const Bobot& b : bobot_)
            angka.push_back(b.angka);
        if (!beri_persen(angka, kutipan())) return false;
        cari_ulang();
        return true;
    }
    void cari_ulang() {
        bobot_.clear();
        cari();
    }

    // The first words of the text: what a note on its weights quotes.
    std::string kutipan() const {
        constexpr std::size_t terbanyak = 12;
        return gabung_teks(t_, 0, std::min(bobot_.front().awal, terbanyak));
    }

    // A percent sign behind each of these numbers, if they are weights.
    bool beri_persen(const std::vector<std::size_t>& angka, const std::string& kutipan) {
        Rasional jumlah;
        for (const std::size_t i : angka)
            jumlah += t_[i].nilai;
        const Token& pertama = t_[angka.front()];
        if (jumlah != Rasional(100) && jumlah != Rasional(1)) {
            buku_->catat(kode::formula_bobot_ragu, pertama, {jumlah.to_string(), kutipan});
            return false;
        }
        buku_->catat(kode::formula_bobot_tanpa_persen, pertama, {jumlah.to_string()});
        DaftarToken baru;
        std::size_t k = 0;
        for (std::size_t i = 0; i < t_.size(); ++i) {
            baru.push_back(t_[i]);
            if (k >= angka.size() || i != angka[k]) continue;
            ++k;
            if (jumlah == Rasional(1)) baru.back().nilai *= Rasional(100);
            baru.push_back(sisip(baru.back(), Jenis::persen, "%"));
        }
        pakai(std::move(baru));
        return true;
    }

    static Token sisip(const Token& tempat, Jenis jenis, std::string teks) {
        Token t = tempat;
        t.jenis = jenis;
        t.teks = t.kecil = std::move(teks);
        t.pasti = is_operator(jenis);
        t.spasi_kiri = false;
        return t;
    }

    void pakai(DaftarToken baru) {
        t_ = std::move(baru);
        for (std::size_t i = 0; i < t_.size(); ++i)
            t_[i].pasangan = static_cast<std::uint32_t>(i);
        pasangkan_ulang(t_);
    }

    // "Nilai A bobot 30% + ...": the word is a multiplication sign where the terms are added.
    void kalikan() {
        const bool ditambah =
            std::any_of(t_.begin(), t_.end(), [](const Token& x) { return x.jenis == Jenis::tambah; });
        if (!ditambah) return;
        DaftarToken baru;
        std::size_t k = 0;
        for (std::size_t i = 0; i < t_.size(); ++i) {
            const bool di_kurung = k < bobot_.size() && i == bobot_[k].awal && t_[i - 1].jenis == Jenis::buka;
            if (k < bobot_.size() && i == bobot_[k].awal && !di_kurung) {
                const bool sudah = !baru.empty() && baru.back().jenis == Jenis::kali;  // "x bobot 40%"
                if (!sudah) baru.push_back(sisip(t_[i], Jenis::kali, "x"));
                i = bobot_[k].angka;
            }
            if (k < bobot_.size() && i == bobot_[k].angka) ++k;
            baru.push_back(t_[i]);
        }
        pakai(std::move(baru));
    }

    // "A (40) + B (60)": maxima or weights, the text does not say.
    void catat_mirip_bobot() const {
        const Token* pertama = nullptr;
        Rasional jumlah;
        std::size_t suku = 1;
        std::size_t berangka = 0;
        for (std::size_t i = 0; i < t_.size(); ++i) {
            if (is_operator(t_[i].jenis) && t_[i].jenis != Jenis::tambah) return;
            if (t_[i].jenis == Jenis::tambah) ++suku;
            const bool ujung = i + 3 >= t_.size() || t_[i + 3].jenis == Jenis::tambah;
            if (!ujung || t_[i].jenis != Jenis::buka || !is_jenis(i + 1, Jenis::angka) ||
                !is_jenis(i + 2, Jenis::tutup))
                continue;
            if (pertama == nullptr) pertama = &t_[i + 1];
            jumlah += t_[i + 1].nilai;
            ++berangka;
        }
        if (suku < 2 || berangka != suku || (jumlah != Rasional(100) && jumlah != Rasional(1))) return;
        buku_->catat(kode::formula_angka_mirip_bobot, *pertama, {jumlah.to_string()});
    }

    // "A 30% + B 70%": every term ends in a percentage, and they add up to 100.
    void kalikan_menempel() {
        std::vector<bool> bobot(t_.size(), false);
        std::size_t jumlah_bobot = 0;
        std::size_t jumlah_tambah = 0;
        Rasional jumlah;
        for (std::size_t i = 0; i < t_.size(); ++i) {
            if (t_[i].jenis == Jenis::tambah) ++jumlah_tambah;
            if (is_operator(t_[i].jenis) && t_[i].jenis != Jenis::tambah) return;
            const bool ujung = i + 2 >= t_.size() || t_[i + 2].jenis == Jenis::tambah;
            if (i == 0 || t_[i].jenis != Jenis::angka || !is_jenis(i + 1, Jenis::persen) || !ujung ||
                t_[i - 1].jenis != Jenis::kata)
                continue;
            bobot[i] = true;
            ++jumlah_bobot;
            jumlah += t_[i].nilai;
        }
        if (jumlah_tambah == 0 || jumlah_bobot != jumlah_tambah + 1 || jumlah != Rasional(100)) return;
        DaftarToken baru;
        for (std::size_t i = 0; i < t_.size(); ++i) {
            if (bobot[i]) baru.push_back(sisip(t_[i], Jenis::kali, "x"));
            baru.push_back(t_[i]);
        }
        pakai(std::move(baru));
    }

    // "A, B dan C dengan bobot 30, 50, 20".
    void bagikan() {
        std::vector<std::size_t> angka;
        std::size_t persen = 0;
        for (std::size_t i = bobot_.front().angka; i < t_.size(); ++i) {
            if (t_[i].jenis == Jenis::angka) {
                angka.push_back(i);
            } else if (t_[i].jenis == Jenis::persen) {
                ++persen;
            } else if (!is_sambung(t_[i]) && t_[i].jenis != Jenis::titik) {
                return;
            }
        }
        if (angka.size() < 2 || (persen > 0 && persen != angka.size())) return;
        const std::vector<std::pair<std::size_t, std::size_t>> nama = nama_di_depan();
        if (std::any_of(t_.begin(), t_.end(), [](const Token& x) { return is_operator(x.jenis); })) return;
        if (nama.size() != angka.size()) {
            buku_->catat(kode::formula_bobot_sebagian, t_[bobot_.front().angka]);
            return;
        }
        buku_->catat(kode::formula_deret_kata, t_[bobot_.front().awal],
                     {gabung_teks(t_, bobot_.front().awal, angka.front()), std::to_string(nama.size())});
        DaftarToken baru;
        for (std::size_t k = 0; k < nama.size(); ++k) {
            if (k > 0) baru.push_back(sisip(t_[angka[k]], Jenis::tambah, "+"));
            baru.insert(baru.end(), t_.begin() + static_cast<std::ptrdiff_t>(nama[k].first),
                        t_.begin() + static_cast<std::ptrdiff_t>(nama[k].second));
            baru.push_back(sisip(t_[angka[k]], Jenis::kali, "x"));
            baru.push_back(t_[angka[k]]);
            angka[k] = baru.size() - 1;
            if (persen > 0) baru.push_back(sisip(baru.back(), Jenis::persen, "%"));
        }
        const std::string sebelum = kutipan();  // the weights' places are the old text's
        pakai(std::move(baru));
        if (persen == 0) beri_persen(angka, sebelum);
    }

    // The names in front of the weight, at commas and "dan".
    std::vector<std::pair<std::size_t, std::size_t>> nama_di_depan() const {
        std::size_t awal = 0;
        for (std::size_t i = 0; i + 1 < bobot_.front().awal; ++i) {
            const std::string& k = t_[i].kecil;
            const bool pembuka = t_[i].jenis == Jenis::titik_dua || t_[i].jenis == Jenis::sama ||
                                 k == "meliputi" || k == "yaitu" ||
                                 (i > 0 && t_[i - 1].kecil == "terdiri" && (k == "dari" || k == "atas"));
            if (pembuka) awal = i + 1;
        }
        std::vector<std::pair<std::size_t, std::size_t>> nama;
        for (std::size_t i = awal; i <= bobot_.front().awal; ++i) {
            if (i < bobot_.front().awal && !is_sambung(t_[i])) continue;
            if (i > awal) nama.emplace_back(awal, i);
            awal = i + 1;
        }
        return nama;
    }

    DaftarToken t_;
    std::vector<Bobot> bobot_;
    Buku* buku_;
};

}  // namespace

DaftarToken baca_bobot(DaftarToken token, Buku& buku) {
    return Pembaca(std::move(token), buku).baca();
}

}  // namespace iku::baca

// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/bagian/daftar.hpp"

#include "iku/teks/kode/formula.hpp"
#include "iku/teks/utf8.hpp"

#include "formula/baca/kata/frasa.hpp"
#include "formula/baca/kata/kosakata.hpp"
#include "formula/baca/kata/kunci.hpp"
#include "formula/baca/kata/tahun.hpp"

#include <algorithm>
#include <unordered_map>

namespace iku::baca {
namespace {

struct Butir {
    std::size_t awal = 0, akhir = 0;
    std::string nama{};
    std::optional<Rasional> bobot{};
};

bool is_tanda_baca(const Token& t) noexcept {
    return t.jenis == Jenis::koma || t.jenis == Jenis::titik || t.jenis == Jenis::titik_koma ||
           t.jenis == Jenis::butir;
}

class Pembaca {
  public:
    Pembaca(const DaftarToken& t, Buku& buku) : t_(t), buku_(&buku) {}

    std::optional<Daftar> baca() {
        if (!cari_penanda() && !cari_titik_koma() && !cari_koma()) return std::nullopt;
        for (std::size_t i = 0; i < judul_; ++i) {
            if (is_operator(t_[i].jenis)) return std::nullopt;
        }
        for (Butir& b : butir_)
            rapikan(b);
        if (std::any_of(butir_.begin(), butir_.end(), [](const Butir& b) { return b.nama.empty(); }))
            return std::nullopt;
        const auto berbobot = static_cast<std::size_t>(
            std::count_if(butir_.begin(), butir_.end(), [](const Butir& b) { return b.bobot.has_value(); }));
        if (!penanda_ && berbobot != butir_.size()) return std::nullopt;
        return putuskan(berbobot);
    }

  private:
    // "1." "1)" "(1)" or "a." at i with that number; how many pieces it takes, 0 when it is none.
    std::size_t penanda(std::size_t i, std::size_t nomor, bool huruf) const {
        const std::size_t j = t_[i].jenis == Jenis::buka ? i + 1 : i;
        if (j + 1 >= t_.size() || t_[j].dalam_teks || (j > i && t_[i].pasti)) return 0;
        const std::string tanda =
            huruf ? std::string(1, static_cast<char>('a' + nomor)) : std::to_string(nomor + 1);
        const std::string& teks = t_[j].jenis == Jenis::angka ? t_[j].teks : t_[j].kecil;
        if (teks != tanda || (huruf && t_[j].jenis != Jenis::kata)) return 0;
        const bool titik = t_[j + 1].jenis == Jenis::titik && !t_[j + 1].spasi_kiri && j == i;
        const bool kurung = t_[j + 1].jenis == Jenis::tutup && j > i && j + 2 < t_.size() &&
                            !is_operator(t_[j + 2].jenis) && t_[j + 2].jenis != Jenis::koma;
        return titik ? 2 : kurung ? 3 : 0;
    }

    bool cari_penanda() {
        for (const bool huruf : {false, true}) {
            std::vector<std::pair<std::size_t, std::size_t>> tempat;
            for (std::size_t i = 0; i < t_.size() && (!huruf || tempat.size() < 26); ++i) {
                const std::size_t n = penanda(i, tempat.size(), huruf);
                const bool sesudah_operasi = i > 0 && is_operator(t_[i - 1].jenis);
                if (n > 0 && !sesudah_operasi && i + n < t_.size()) tempat.emplace_back(i, i + n);
            }
            if (pakai(tempat)) return true;
        }
        std::vector<std::pair<std::size_t, std::size_t>> bulatan;
        for (std::size_t i = 0; i < t_.size(); ++i) {
            if (t_[i].jenis == Jenis::butir && i + 1 < t_.size()) bulatan.emplace_back(i, i + 1);
        }
        return pakai(bulatan);
    }

    bool pakai(const std::vector<std::pair<std::size_t, std::size_t>>& tempat) {
        if (tempat.size() < 2) return false;
        judul_ = tempat.front().first;
        for (std::size_t k = 0; k < tempat.size(); ++k) {
            const std::size_t akhir = k + 1 < tempat.size() ? tempat[k + 1].first : t_.size();
            butir_.push_back({tempat[k].second, akhir});
        }
        // What follows the last item behind a semicolon speaks of the list.
        Butir& terakhir = butir_.back();
        for (std::size_t i = terakhir.awal; i < terakhir.akhir; ++i) {
            if (t_[i].jenis == Jenis::titik_koma) {
                ekor_ = i + 1;
                terakhir.akhir = i;
            }
        }
        penanda_ = true;
        return true;
    }

    // "A 40%; B 30%; C 30%": semicolons alone make a list only with weights.
    bool cari_titik_koma() {
        std::size_t awal = 0;
        std::size_t dalam = 0;
        for (std::size_t i = 0; i <= t_.size(); ++i) {
            if (i < t_.size() && t_[i].jenis == Jenis::buka) ++dalam;
            if (i < t_.size() && t_[i].jenis == Jenis::tutup && dalam > 0) --dalam;
            if (i < t_.size() && (t_[i].jenis != Jenis::titik_koma || dalam > 0)) continue;
            if (i > awal) butir_.push_back({awal, i});
            awal = i + 1;
        }
        if (butir_.size() > 1) return true;
        butir_.clear();
        return false;
    }

    // "A (40%), B (60%)": a comma or "dan" behind a weight ends its item; only weights that add up to 100 are
    // weights, and only where nothing is computed or counted otherwise.
    bool cari_koma() {
        Rasional jumlah;
        std::size_t awal = 0;
        for (std::size_t i = 0; i < t_.size(); ++i) {
            if (is_operator(t_[i].jenis)) return false;
            if (t_[i].jenis != Jenis::persen || i == 0 || t_[i - 1].jenis != Jenis::angka) continue;
            const bool kurung = i + 1 < t_.size() && t_[i + 1].jenis == Jenis::tutup;
            const std::size_t akhir = i + (kurung ? 2U : 1U);
            const bool ujung = akhir >= t_.size() || t_[akhir].jenis == Jenis::koma ||
                               t_[akhir].kecil == "dan" || t_[akhir].jenis == Jenis::titik;
            if (!ujung) return false;
            jumlah += t_[i - 1].nilai;
            butir_.push_back({awal, akhir});
            awal = akhir;
        }
        const bool sisa = std::any_of(t_.begin() + static_cast<std::ptrdiff_t>(awal), t_.end(),
                                      [](const Token& x) { return !is_tanda_baca(x); });
        return butir_.size() > 1 && !sisa && jumlah == Rasional(100) && !is_kepala(t_.front().kecil);
    }

    // Takes the weight off the end of an item, and punctuation and "dan" off both ends.
    void rapikan(Butir& b) {
        const auto pangkas = [&] {
            while (b.akhir > b.awal && (is_tanda_baca(t_[b.akhir - 1]) || t_[b.akhir - 1].kecil == "dan" ||
                                        t_[b.akhir - 1].kecil == "serta"))
                --b.akhir;
        };
        while (b.awal < b.akhir && (is_tanda_baca(t_[b.awal]) || t_[b.awal].kecil == "dan"))
            ++b.awal;
        pangkas();
        std::size_t j = b.akhir;
        if (j > b.awal && t_[j - 1].jenis == Jenis::tutup && t_[j - 1].pasangan + 1U < j) --j;
        if (j >= b.awal + 3 && t_[j - 1].jenis == Jenis::persen && t_[j - 2].jenis == Jenis::angka) {
            b.bobot = t_[j - 2].nilai;
            j -= 2;
            bernilai_ = bernilai_ || t_[j - 1].jenis == Jenis::sama;
            while (j > b.awal &&
                   (t_[j - 1].jenis == Jenis::buka || t_[j - 1].jenis == Jenis::titik_dua ||
                    t_[j - 1].jenis == Jenis::sama || t_[j - 1].kecil == "bobot" || t_[j - 1].kecil == ":" ||
                    t_[j - 1].kecil == "sebesar" || t_[j - 1].kecil == "dengan" || t_[j - 1].kecil == "x" ||
                    t_[j - 1].kecil == "bobotnya" || t_[j - 1].jenis == Jenis::kali))
                --j;
            b.akhir = j;
            pangkas();
        }
        b.nama = gabung_teks(t_, b.awal, b.akhir);
    }

    bool ada_kata(std::size_t awal, std::size_t akhir, std::string_view kata) const {
        for (std::size_t i = awal; i < akhir; ++i) {
            if (t_[i].kecil == kata) return true;
        }
        return false;
    }
    bool disebut(std::string_view kata) const {
        return ada_kata(0, judul_, kata) || (ekor_ > 0 && ada_kata(ekor_, t_.size(), kata));
    }

    std::optional<Daftar> putuskan(std::size_t berbobot) {
        const bool bobot_sama = disebut("bobot") && disebut("sama");
        const bool rata = disebut("rata") || disebut("rerata") || bobot_sama;
        const bool jumlah = disebut("penjumlahan") || disebut("akumulasi") || disebut("dijumlahkan");
        if (berbobot > 0 && berbobot < butir_.size()) {
            const auto tanpa =
                std::find_if(butir_.begin(), butir_.end(), [](const Butir& b) { return !b.bobot; });
            buku_->catat(kode::formula_bobot_sebagian, t_[tanpa->awal]);
            return Daftar{};
        }
        if (berbobot == 0 && !rata && !jumlah) {
            buku_->catat(kode::formula_daftar_tanpa_operasi, t_[butir_.front().awal],
                         {std::to_string(butir_.size())});
            return Daftar{Status::bukan_hitungan};
        }
        for (const Butir& b : butir_) {
            for (std::size_t i = b.awal; i < b.akhir; ++i) {
                if (is_operator(t_[i].jenis) && t_[i].pasti) {
                    buku_->catat(kode::formula_dua_rumus, t_[i]);
                    return Daftar{};
                }
            }
        }
        if (bernilai_ && !penanda_)  // "A = 40%, B = 60%": weights, or only values
            buku_->catat(kode::formula_deret_kata, t_[butir_.front().awal],
                         {butir_.front().nama, std::to_string(butir_.size())});
        return Daftar{Status::dibaca, susun(berbobot > 0, rata)};
    }

    std::optional<Formula> susun(bool berbobot, bool rata) {
        PenyusunEkspresi p;
        std::vector<Variabel> variabel;
        std::unordered_map<std::string, std::uint32_t> nomor;
        Rasional jumlah;
        bool muat = true;
        for (std::size_t k = 0; k < butir_.size(); ++k) {
            const Butir& b = butir_[k];
            const auto [tempat, baru] =
                nomor.try_emplace(kunci_nama(b.nama), static_cast<std::uint32_t>(variabel.size()));
            const auto geser = geser_tahun(b.nama);
            if (!geser) buku_->catat(kode::formula_dua_tahun, t_[b.awal], {b.nama});
            if (baru) variabel.push_back({b.nama, geser.value_or(0)});
            muat = muat && p.variabel(tempat->second);
            if (berbobot) {
                jumlah += *b.bobot;
                muat = muat && p.konstanta(*b.bobot) && p.operasi(Op::kali) && p.konstanta(100) &&
                       p.operasi(Op::bagi);
            }
            if (k > 0) muat = muat && p.operasi(Op::tambah);
        }
        if (!berbobot && rata) muat = muat && p.konstanta(Rasional(butir_.size())) && p.operasi(Op::bagi);
        auto ekspresi = muat ? std::move(p).selesai() : std::nullopt;
        if (!ekspresi) {
            buku_->catat(kode::formula_terlalu_banyak, t_[butir_.front().awal],
                         {std::to_string(Ekspresi::simpul_terbanyak)});
            return std::nullopt;
        }
        if (berbobot && jumlah != Rasional(100))
            buku_->catat(kode::formula_bobot, t_[butir_.front().awal], {jumlah.to_string()});
        return Formula(*std::move(ekspresi), std::move(variabel), Pengali::polos);
    }

    const DaftarToken& t_;
    Buku* buku_;
    std::vector<Butir> butir_;
    std::size_t judul_ = 0;
    std::size_t ekor_ = 0;
    bool penanda_ = false;
    bool bernilai_ = false;  // a percentage stands behind "="
};

}  // namespace

std::optional<Daftar> baca_daftar(const DaftarToken& token, Buku& buku) {
    return Pembaca(token, buku).baca();
}

}  // namespace iku::baca

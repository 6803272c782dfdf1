// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/tanda/garis.hpp"

#include "iku/formula/ekspresi.hpp"
#include "iku/teks/kode/formula.hpp"

#include "formula/baca/kata/kosakata.hpp"

#include <array>
#include <charconv>
#include <optional>

namespace iku::baca {
namespace {

bool is_faktor(const Rasional& r) {
    constexpr std::array<std::int64_t, 5> faktor{100, 1000, 10000, 100000, 1000000};
    const auto nilai = r.to_int64();
    return nilai && std::find(faktor.begin(), faktor.end(), *nilai) != faktor.end();
}

class Pengatur {
  public:
    Pengatur(DaftarToken token, Buku& buku) : t_(std::move(token)), buku_(&buku) {}

    DaftarToken atur() && {
        tingkat_.push_back({});
        for (i_ = 0; i_ < t_.size(); ++i_)
            satu();
        tutup_tingkat();
        return std::move(hasil_);
    }

  private:
    // What is known of the bracket level being read.
    struct Tingkat {
        bool bagi = false;
        bool garis = false;
        bool bagi_di_dalam = false;  // inside a bracket of this level
        DaftarToken faktor{};
    };

    void satu() {
        Token& x = t_[i_];
        switch (x.jenis) {
            case Jenis::buka:
                tingkat_.push_back({});
                break;
            case Jenis::tutup:
                tutup_tingkat();
                break;
            case Jenis::bagi:
                if (x.terluar) tingkat_.back().garis = true;
                tingkat_.back().bagi = true;
                break;
            case Jenis::pecahan:
                pecahan();
                return;
            case Jenis::kali:
                if (kali()) return;
                break;
            default:
                break;
        }
        hasil_.push_back(std::move(x));
    }

    // Where the factor of the multiplication at i ends: behind "x 100" or "x 100 %"; i when there is none.
    std::size_t akhir_faktor(std::size_t i) const {
        if (i + 1 >= t_.size() || t_[i + 1].jenis != Jenis::angka || !is_faktor(t_[i + 1].nilai)) return i;
        const bool satuan =
            i + 2 < t_.size() && (t_[i + 2].jenis == Jenis::persen || t_[i + 2].jenis == Jenis::permil);
        return i + (satuan ? 3 : 2);
    }
    bool is_awal_operan(std::size_t i) const {
        return i < t_.size() && (t_[i].jenis == Jenis::kata || t_[i].jenis == Jenis::sigma ||
                                 t_[i].jenis == Jenis::buka || t_[i].jenis == Jenis::angka);
    }

    void pecahan() {
        Tingkat& tingkat = tingkat_.back();
        if (tingkat.bagi || tingkat.garis) buku_->catat(kode::formula_dua_rumus, t_[i_]);
        tingkat.garis = true;
        const std::size_t akhir =
            i_ + 1 < t_.size() && t_[i_ + 1].jenis == Jenis::kali ? akhir_faktor(i_ + 1) : i_ + 1;
        hasil_.push_back(t_[i_]);
        if (akhir > i_ + 1) {
            simpan_faktor(i_ + 1, akhir);
            i_ = akhir - 1;
        }
    }

    void simpan_faktor(std::size_t awal, std::size_t akhir) {
        auto& faktor = tingkat_.back().faktor;
        faktor.assign(t_.begin() + static_cast<std::ptrdiff_t>(awal),
                      t_.begin() + static_cast<std::ptrdiff_t>(akhir));
        faktor.front().terluar = true;
    }

    // A factor with something behind it that is no operation; true when the pieces were taken.
    bool kali() {
        const std::size_t akhir = akhir_faktor(i_);
        Tingkat& tingkat = tingkat_.back();
        if (akhir == i_) return false;
        if (!is_awal_operan(akhir)) {
            if (t_[i_].dari_per && !tingkat.bagi && !tingkat.garis)
                buku_->catat(kode::formula_kata_ragu, t_[i_], {t_[i_].teks});
            return false;
        }
        if (tingkat.bagi || tingkat.garis || tingkat.bagi_di_dalam) {
            satuan(akhir);
            return true;
        }
        buku_->catat(kode::formula_garis_hilang, t_[i_].bita,
                     t_[akhir - 1].bita + t_[akhir - 1].panjang - t_[i_].bita);
        Token garis = t_[i_];
        garis.jenis = Jenis::pecahan;
        garis.pasti = true;
        hasil_.push_back(std::move(garis));
        tingkat.garis = true;
        simpan_faktor(i_, akhir);
        i_ = akhir - 1;
        return true;
    }

    // "x 100.000 penduduk": a few words up to the end of the level, none of which begins a quantity.
    void satuan(std::size_t akhir) {
        std::size_t j = akhir;
        while (j < t_.size() && (t_[j].jenis == Jenis::kata || t_[j].jenis == Jenis::titik))
            ++j;
        const bool ujung = j >= t_.size() || t_[j].jenis == Jenis::tutup;
        const std::string teks = gabung_teks(t_, akhir, std::min(j, akhir + 8));
        if (!ujung || j == akhir || j - akhir > 6 || is_kepala(t_[akhir].kecil)) {
            const bool rumus = !ujung;
            buku_->catat(rumus ? kode::formula_dua_rumus : kode::formula_bersebelahan, t_[akhir],
                         rumus ? std::vector<std::string>{}
                               : std::vector<std::string>{gabung_teks(t_, i_, akhir), teks});
        } else {
            buku_->catat(kode::formula_satuan_di_belakang, t_[akhir], {teks});
        }
        for (std::size_t k = i_; k < akhir; ++k)
            hasil_.push_back(t_[k]);
        i_ = j - 1;
    }

    // At the end of a level with a bar: the factor that was kept, or the one that stands last, applies to the
    // whole quotient.
    void tutup_tingkat() {
        Tingkat tingkat = std::move(tingkat_.back());
        if (tingkat_.size() > 1) {
            tingkat_.pop_back();
            Tingkat& luar = tingkat_.back();
            luar.bagi_di_dalam = luar.bagi_di_dalam || tingkat.bagi || tingkat.garis || tingkat.bagi_di_dalam;
        }
        if (!tingkat.garis) return;
        if (!tingkat.faktor.empty()) {
            for (Token& f : tingkat.faktor)
                hasil_.push_back(std::move(f));
            return;
        }
        std::size_t k = hasil_.size();
        if (k > 0 && (hasil_[k - 1].jenis == Jenis::persen || hasil_[k - 1].jenis == Jenis::permil)) --k;
        if (k < 2 || hasil_[k - 1].jenis != Jenis::angka || hasil_[k - 2].jenis != Jenis::kali) return;
        if (is_faktor(hasil_[k - 1].nilai)) hasil_[k - 2].terluar = true;
    }

    DaftarToken t_;
    DaftarToken hasil_;
    std::vector<Tingkat> tingkat_;
    std::size_t i_ = 0;
    Buku* buku_;
};

// IP8, X_8, X_{8}: the name without its number, and the number.
struct Bernomor {
    std::string depan, belakang;
    std::uint32_t nomor = 0;
};

std::optional<Bernomor> bernomor(const Token& t) {
    if (t.jenis != Jenis::kata) return std::nullopt;
    std::string_view teks = t.teks;
    Bernomor b;
    if (teks.ends_with('}')) {
        b.belakang = "}";
        teks.remove_suffix(1);
    }
    std::size_t awal = teks.size();
    while (awal > 0 && teks[awal - 1] >= '0' && teks[awal - 1] <= '9')
        --awal;
    if (awal == teks.size() || awal == 0 || teks.size() - awal > 4) return std::nullopt;
    std::from_chars(teks.data() + awal, teks.data() + teks.size(), b.nomor);
    b.depan = teks.substr(0, awal);
    return b;
}

}  // namespace

DaftarToken atur_garis(DaftarToken token, Buku& buku) {
    return Pengatur(std::move(token), buku).atur();
}

DaftarToken lengkapi_deret(DaftarToken token, Buku& buku) {
    DaftarToken hasil;
    std::size_t disisip = 0;
    for (std::size_t i = 0; i < token.size(); ++i) {
        const bool deret = token[i].jenis == Jenis::elipsis && i >= 2 && i + 2 < token.size() &&
                           token[i - 1].jenis == Jenis::tambah && token[i + 1].jenis == Jenis::tambah;
        const auto a = deret ? bernomor(token[i - 2]) : std::nullopt;
        const auto b = deret ? bernomor(token[i + 2]) : std::nullopt;
        if (!a || !b || a->depan != b->depan || a->belakang != b->belakang || a->nomor >= b->nomor) {
            hasil.push_back(token[i]);
            continue;
        }
        disisip += b->nomor - a->nomor;
        if (disisip > Ekspresi::simpul_terbanyak) {
            buku.catat(kode::formula_terlalu_banyak, token[i], {std::to_string(Ekspresi::simpul_terbanyak)});
            return token;
        }
        buku.catat(kode::formula_deret, token[i],
                   {token[i - 2].teks, token[i + 2].teks, std::to_string(b->nomor - a->nomor + 1)});
        hasil.pop_back();  // the + in front
        for (std::uint32_t k = a->nomor + 1; k < b->nomor; ++k) {
            hasil.push_back(token[i - 1]);
            hasil.push_back(token[i - 2]);
            hasil.back().teks = a->depan + std::to_string(k) + a->belakang;
            hasil.back().kecil = hasil.back().teks;
        }
    }
    return hasil;
}

}  // namespace iku::baca

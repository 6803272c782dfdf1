// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/bagian/simbol.hpp"

#include "iku/teks/kode/formula.hpp"

#include "formula/baca/kata/kosakata.hpp"
#include "formula/baca/tanda/kurung.hpp"

#include <algorithm>
#include <unordered_set>

namespace iku::baca {
namespace {

// A definition: its symbol, its meaning [awal, akhir), and where all of it begins.
struct Definisi {
    std::size_t simbol = 0, mulai = 0, awal = 0, akhir = 0;
};

bool is_antara(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 18> daftar{
        "dan",    "maka",   "sehingga", "serta",     "misalkan", "misal",      "misalnya", "jika", "bila",
        "dimana", "dengan", "apabila",  "diketahui", "bahwa",    "keterangan", "ket",      "mana", "where"};
    return ada_di(daftar, kata);
}
bool is_kata_arti(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 6> daftar{"adalah", "ialah", "merupakan", "yaitu", ":", "is"};
    return ada_di(daftar, kata);
}
bool is_besar(const Token& x) noexcept {
    return x.jenis == Jenis::sigma || (!x.teks.empty() && x.teks[0] >= 'A' && x.teks[0] <= 'Z');
}

class Pengambil {
  public:
    Pengambil(DaftarToken& token, Buku& buku) : t_(token), buku_(&buku) {}

    DaftarToken ambil() {
        for (operasi_ = 0; operasi_ < t_.size() && !is_operator(t_[operasi_].jenis);)
            ++operasi_;
        if (operasi_ == t_.size()) return {};
        const std::size_t rumus = awal_rumus();
        if (rumus == 0) return {};
        kumpulkan_pakai(rumus);
        const std::vector<Definisi> semua = cari(rumus);
        const bool ada = std::any_of(semua.begin(), semua.end(),
                                     [&](const Definisi& d) { return pakai_.contains(t_[d.simbol].teks); });
        return ada ? pindahkan(semua, rumus) : DaftarToken{};
    }

  private:
    bool is_jenis(std::size_t i, Jenis j) const { return i < t_.size() && t_[i].jenis == j; }

    // A word short enough to stand for a phrase.
    bool is_simbol(std::size_t i) const {
        return is_jenis(i, Jenis::kata) && t_[i].teks.size() <= simbol_terpanjang &&
               !is_antara(t_[i].kecil) && !is_kepala_ukuran(t_[i].kecil);
    }
    // A symbol by its looks alone: A, n, X1, F_2.
    bool is_simbol_jelas(std::size_t i) const {
        return is_simbol(i) && (t_[i].teks.size() == 1 ||
                                std::any_of(t_[i].teks.begin(), t_[i].teks.end(),
                                            [](char c) { return (c >= '0' && c <= '9') || c == '_'; }));
    }
    bool is_pemisah(std::size_t i) const {
        const Token& x = t_[i];
        return x.jenis == Jenis::titik_koma || x.jenis == Jenis::koma || x.jenis == Jenis::titik ||
               x.jenis == Jenis::butir || is_antara(x.kecil) || x.teks == "|";
    }
    // "1." or "a." of a list.
    bool is_penanda(std::size_t i) const {
        return is_jenis(i + 1, Jenis::titik) && !t_[i + 1].spasi_kiri &&
               (t_[i].jenis == Jenis::angka || (t_[i].jenis == Jenis::kata && t_[i].teks.size() == 1));
    }
    // Whether a part of the text begins at i.
    bool is_awal(std::size_t i) const {
        return i == 0 || t_[i].baris_baru || is_pemisah(i - 1) || is_penanda(i) || is_sesudah_label(i);
    }
    // Behind "Jumlah lulusan (A)", in front of a capital.
    bool is_sesudah_label(std::size_t i) const {
        return i >= 4 && t_[i - 1].jenis == Jenis::tutup && t_[i - 3].jenis == Jenis::buka &&
               t_[i - 4].jenis == Jenis::kata && is_simbol_jelas(i - 2) && is_besar(t_[i]);
    }

    // Where the part that holds the first operator begins; 0 when nothing stands in front of it.
    std::size_t awal_rumus() const {
        bool bernama = false;
        for (std::size_t i = operasi_; i-- > 0;) {
            if (t_[i].jenis == Jenis::tutup && !is_awal(i + 1)) i = std::min<std::size_t>(i, t_[i].pasangan);
            if (is_awal(i)) return i;
            if (!bernama && i + 1 < operasi_ && is_kata_rumus(t_[i].kecil)) return i + 1;
            if (bernama && is_besar(t_[i]) && (is_judul_hasil(t_[i].kecil) || is_label_rumus(t_[i].kecil)))
                return i;
            if (t_[i].jenis != Jenis::sama || bernama) continue;
            bernama = true;
            if (i > 1 && is_simbol_jelas(i - 1)) return i - 1;
        }
        return 0;
    }

    // The pieces that are whole operands of the formula.
    void kumpulkan_pakai(std::size_t rumus) {
        const auto batas = [&](std::size_t i) {
            const Jenis j = t_[i].jenis;
            return is_operator(j) || j == Jenis::buka || j == Jenis::tutup || j == Jenis::sama ||
                   j == Jenis::titik_dua || is_pemisah(i);
        };
        for (std::size_t i = rumus; i < t_.size(); ++i) {
            if (t_[i].jenis != Jenis::kata || (i > rumus && !batas(i - 1))) continue;
            if (i + 1 == t_.size() || (batas(i + 1) && t_[i + 1].jenis != Jenis::sama) ||
                t_[i + 1].baris_baru)
                pakai_.insert(t_[i].teks);
        }
    }

    bool is_tanda_arti(std::size_t i) const {
        return i < t_.size() && (t_[i].jenis == Jenis::sama || t_[i].jenis == Jenis::titik_dua ||
                                 (t_[i].jenis == Jenis::kata && is_kata_arti(t_[i].kecil)));
    }
    bool is_dikenal(std::size_t i) const {
        return is_simbol(i) && (is_simbol_jelas(i) || pakai_.contains(t_[i].teks));
    }
    // Inside a part: "A = ..." of a symbol that the formula uses, or "B: ..." where it is one letter.
    bool is_dipakai(std::size_t i) const {
        const bool huruf = t_[i].teks.size() == 1 && is_besar(t_[i]);
        return pakai_.contains(t_[i].teks) && (t_[i + 1].jenis == Jenis::sama || huruf);
    }
    // Whether the part that ends behind i ends there: at a separator, or in front of a capital quantity.
    bool is_akhir(std::size_t i, std::size_t rumus) const {
        return i + 1 >= rumus || is_awal(i + 1) || is_pemisah(i + 1) ||
               (is_besar(t_[i + 1]) && is_kepala_ukuran(t_[i + 1].kecil));
    }

    std::vector<Definisi> cari(std::size_t rumus) const {
        std::vector<Definisi> semua;
        std::size_t bagian = 0;  // behind the definition in front
        for (std::size_t i = 0; i < rumus; ++i) {
            const bool butir = is_penanda(i) && is_dikenal(i) && pakai_.contains(t_[i].teks);
            const bool arti = is_dikenal(i) && is_tanda_arti(i + 1) &&
                              (is_awal(i) || t_[i - 1].jenis == Jenis::titik_dua || is_dipakai(i));
            const bool depan = (butir || arti) && i + 2 < rumus && !(i > 0 && t_[i - 1].jenis == Jenis::sama);
            const bool belakang =
                is_dikenal(i) && i > bagian + 1 && is_jenis(i - 1, Jenis::sama) && is_akhir(i, rumus);
            const bool label = is_dikenal(i) && i > bagian + 1 && is_jenis(i - 1, Jenis::buka) &&
                               is_jenis(i + 1, Jenis::tutup) && is_akhir(i + 1, rumus);
            if (depan) {
                if (!semua.empty() && semua.back().akhir == 0) semua.back().akhir = i;
                semua.push_back({i, i, i + 2, 0});
                bagian = i + 2;
            } else if ((belakang || label) && (semua.empty() || semua.back().akhir != 0)) {
                semua.push_back({i, bagian, bagian, i - 1});
                bagian = i + (label ? 2U : 1U);
            }
        }
        if (!semua.empty() && semua.back().akhir == 0) semua.back().akhir = rumus;
        return semua;
    }

    // "A = jumlah lulusan ;" for each of them; the text becomes what stands in front of them and the formula.
    DaftarToken pindahkan(const std::vector<Definisi>& semua, std::size_t rumus) {
        DaftarToken keterangan;
        for (const Definisi& d : semua) {
            auto [awal, akhir] = rapikan(d.awal, d.akhir);
            if (!pakai_.contains(t_[d.simbol].teks)) {
                buku_->catat(kode::formula_simbol_tak_dipakai, t_[d.simbol], {t_[d.simbol].teks});
                continue;
            }
            const bool angka = std::none_of(t_.begin() + static_cast<std::ptrdiff_t>(awal),
                                            t_.begin() + static_cast<std::ptrdiff_t>(akhir),
                                            [](const Token& x) { return x.jenis == Jenis::kata; });
            if (angka) {
                buku_->catat(kode::formula_nilai_contoh, t_[d.simbol], {gabung_teks(t_, d.simbol, akhir)});
                continue;
            }
            keterangan.push_back(t_[d.simbol]);
            keterangan.push_back(t_[d.simbol]);
            keterangan.back().jenis = Jenis::sama;
            for (; awal < akhir; ++awal)
                keterangan.push_back(t_[awal]);
            keterangan.push_back(t_[d.simbol]);
            keterangan.back().jenis = Jenis::titik_koma;
            keterangan.back().kecil.clear();
        }
        while (rumus < t_.size() && (is_pemisah(rumus) || is_penanda(rumus)))
            ++rumus;
        const std::size_t depan = rapikan(0, semua.front().mulai).second;
        if (depan > 0) buku_->catat(kode::formula_nama_di_depan, t_[0], {gabung_teks(t_, 0, depan)});
        t_.erase(t_.begin(), t_.begin() + static_cast<std::ptrdiff_t>(rumus));
        for (std::size_t i = 0; i < t_.size(); ++i)
            t_[i].pasangan = static_cast<std::uint32_t>(i);
        pasangkan_ulang(t_);
        return keterangan;
    }

    // "... Rumus" in front of the formula.
    bool is_judul_rumus(std::size_t i) const { return is_besar(t_[i]) && is_label_rumus(t_[i].kecil); }

    // Without the separators, list markers and lead-ins at both ends.
    std::pair<std::size_t, std::size_t> rapikan(std::size_t awal, std::size_t akhir) const {
        while (awal < akhir && (is_pemisah(awal) || is_penanda(awal) || t_[awal].jenis == Jenis::titik_dua))
            awal += is_penanda(awal) ? 2 : 1;
        while (akhir > awal && (is_pemisah(akhir - 1) || t_[akhir - 1].jenis == Jenis::titik_dua ||
                                (akhir > awal + 1 && (is_penanda(akhir - 2) || is_judul_rumus(akhir - 1)))))
            --akhir;
        if (akhir > awal + 1 && is_penanda(akhir - 1)) --akhir;
        return {std::min(awal, akhir), akhir};
    }

    static constexpr std::size_t simbol_terpanjang = 6;  // bytes

    DaftarToken& t_;
    std::unordered_set<std::string> pakai_;
    std::size_t operasi_ = 0;
    Buku* buku_;
};

}  // namespace

DaftarToken ambil_simbol_depan(DaftarToken& token, Buku& buku) {
    return Pengambil(token, buku).ambil();
}

}  // namespace iku::baca

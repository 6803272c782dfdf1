// SPDX-License-Identifier: Apache-2.0
// Rows out of the lines of an aligned table. Nothing in such a text says where a row begins, so the whole
// table is cut where the evidence is best: each way to cut it has a price, and the cheapest is taken (dynamic
// programming over the lines). What a stretch of lines costs as one row is in ciri.hpp;
// docs/konsep/dokumen.md says it in words.
#include "dokumen/baris/kolom.hpp"
#include "dokumen/spasi/ciri.hpp"
#include "dokumen/spasi/sasaran.hpp"
#include "dokumen/spasi/spasi.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

namespace iku::detail::dok {
namespace {

constexpr std::size_t baris_sel_terbanyak = 60;  // lines of one row

class Pemotong {
  public:
    Pemotong(const std::vector<KolomTabel>& kolom, const std::vector<BarisKisi>& kisi) : kisi_(kisi) {
        for (const KolomTabel& satu : kolom)
            peran_.push_back(role(satu.kunci));
        for (const BarisKisi& garis : kisi) {
            std::vector<Ciri> baris;
            for (std::size_t k = 0; k < peran_.size(); ++k)
                baris.push_back(inspect(garis.sel[k], peran_[k]));
            ciri_.push_back(std::move(baris));
        }
        const auto sela = static_cast<std::size_t>(
            std::count_if(kisi.begin(), kisi.end(), [](const BarisKisi& b) { return b.sela; }));
        sela_berarti_ = sela * 10 < kisi.size() * 8;
    }

    // The cheapest cut: the first line of each row, and what it costs.
    struct Potongan {
        std::vector<std::size_t> awal;
        int harga = 0;
    };
    Potongan cut(Rata rata) const {
        const std::size_t n = kisi_.size();
        std::vector<int> terbaik(n + 1, tak_hingga);
        std::vector<std::size_t> dari(n + 1, 0);
        terbaik[0] = 0;
        for (std::size_t a = 0; a < n; ++a) {
            if (terbaik[a] >= tak_hingga) continue;
            each_akhir(a, rata, [&](std::size_t b, int biaya) {
                if (terbaik[a] + biaya >= terbaik[b + 1]) return;
                terbaik[b + 1] = terbaik[a] + biaya;
                dari[b + 1] = a;
            });
        }
        Potongan hasil{{}, terbaik[n]};
        for (std::size_t b = n; b > 0; b = dari[b])
            hasil.awal.push_back(dari[b]);
        std::reverse(hasil.awal.begin(), hasil.awal.end());
        return hasil;
    }

    int price(std::size_t a, std::size_t b, Rata rata) const {
        int hasil = tak_hingga;
        each_akhir(
            a, rata,
            [&](std::size_t akhir, int biaya) {
                if (akhir == b) hasil = biaya;
            },
            b);
        return hasil;
    }

    // The first lines of rows that could begin elsewhere at (nearly) the same price.
    std::vector<std::size_t> find_ragu(const Potongan& potongan, Rata rata) const {
        std::vector<std::size_t> hasil;
        const std::size_t n = potongan.awal.size();
        const auto akhir = [&](std::size_t r) { return r + 1 < n ? potongan.awal[r + 1] : kisi_.size(); };
        for (std::size_t r = 0; r < n; ++r) {
            const std::size_t a = potongan.awal[r];
            const int utuh = price(a, akhir(r) - 1, rata);
            if (looks_double(a, akhir(r))) hasil.push_back(kisi_[a].nomor);
            for (std::size_t b = a + 1; b < akhir(r); ++b) {
                if (price(a, b - 1, rata) + price(b, akhir(r) - 1, rata) > utuh + selisih_ragu) continue;
                hasil.push_back(kisi_[b].nomor);
                break;
            }
        }
        for (std::size_t r = 1; r < n; ++r) {
            const std::size_t a = potongan.awal[r - 1];
            const std::size_t batas = potongan.awal[r];
            const std::size_t b = akhir(r);
            const int kini = price(a, batas - 1, rata) + price(batas, b - 1, rata);
            int lain = price(a, b - 1, rata);
            for (const std::size_t geser : {batas - 2, batas - 1, batas + 1, batas + 2}) {
                if (geser <= a || geser >= b || is_sampingan(std::min(geser, batas), std::max(geser, batas)))
                    continue;
                lain = std::min(lain, price(a, geser - 1, rata) + price(geser, b - 1, rata));
            }
            if (lain <= kini + selisih_ragu) hasil.push_back(kisi_[batas].nomor);
        }
        return hasil;
    }

  private:
    // Whether two rows may have become one: a second beginning of an indicator, text behind "x 100%".
    bool looks_double(std::size_t awal, std::size_t akhir) const {
        for (std::size_t k = 0; k < peran_.size(); ++k) {
            if (peran_[k] != Peran::indikator && peran_[k] != Peran::formula) continue;
            Jejak jejak;
            for (std::size_t x = awal; x < akhir; ++x)
                extend(jejak, ciri_[x][k], x);
            if (jejak.awal_lain > 0 || jejak.lewat_seratus) return true;
        }
        for (std::size_t x = awal + 1; x < akhir; ++x)
            if (looks_awal(x, awal)) return true;
        return false;
    }

    // Whether line x fills every cell that the row has, none of them in the middle of a sentence.
    bool looks_awal(std::size_t x, std::size_t awal) const {
        std::size_t isi = 0;
        for (std::size_t k = 0; k < peran_.size(); ++k) {
            if (peran_[k] == Peran::nomor || peran_[k] == Peran::sasaran) continue;
            const Ciri& ciri = ciri_[x][k];
            if (!ciri.isi && ciri_[awal][k].isi) return false;
            if (ciri.isi && (ciri.kecil || ciri_[x - 1][k].gantung)) return false;
            isi += ciri.isi ? 1 : 0;
        }
        return isi >= 3;
    }

    // Whether the lines [a, b) say nothing but a number and the words of an objective: then it is the same
    // which of two rows they go with.
    bool is_sampingan(std::size_t a, std::size_t b) const {
        for (std::size_t x = a; x < b; ++x)
            for (std::size_t k = 0; k < peran_.size(); ++k)
                if (ciri_[x][k].isi && peran_[k] != Peran::nomor && peran_[k] != Peran::sasaran) return false;
        return true;
    }

    static Peran role(std::string_view kunci) noexcept {
        if (kunci == "nomor") return Peran::nomor;
        if (kunci == "sasaran" || kunci == "tujuan") return Peran::sasaran;
        if (kunci == "indikator") return Peran::indikator;
        if (is_kunci_nilai(kunci)) return Peran::nilai;
        return kunci == "formula" ? Peran::formula : Peran::lain;
    }

    // Calls `lihat(b, price)` for every row that begins at line a and ends at a line b.
    template <class Fungsi>
    void each_akhir(std::size_t a, Rata rata, Fungsi lihat, std::size_t sampai = tak_terbatas) const {
        std::vector<Jejak> jejak(peran_.size());
        int sela = 0;
        const std::size_t akhir =
            std::min({kisi_.size(), a + baris_sel_terbanyak, sampai == tak_terbatas ? sampai : sampai + 1});
        for (std::size_t b = a; b < akhir; ++b) {
            if (b > a && kisi_[b].sela && sela_berarti_) sela += harga::sela;
            for (std::size_t k = 0; k < peran_.size(); ++k)
                extend(jejak[k], ciri_[b][k], b);
            lihat(b, sela + price_of(jejak, a, b, rata));
            const auto& nomor = jejak;
            for (std::size_t k = 0; k < peran_.size(); ++k)
                if (peran_[k] == Peran::nomor && nomor[k].isi > 1) return;
        }
    }
    static constexpr std::size_t tak_terbatas = std::numeric_limits<std::size_t>::max();

    static void extend(Jejak& jejak, const Ciri& ciri, std::size_t di) {
        if (!ciri.isi) return;
        if (jejak.isi == 0) {
            jejak.pertama = di;
            jejak.kecil = ciri.kecil;
        } else {
            if (ciri.awal && !jejak.gantung) ++jejak.awal_lain;
            if (jejak.seratus > 0) jejak.lewat_seratus = true;
        }
        jejak.terakhir = di;
        jejak.gantung = ciri.gantung;
        jejak.kurung += ciri.kurung;
        jejak.seratus += ciri.seratus ? 1 : 0;
        jejak.nilai += ciri.nilai ? 1 : 0;
        ++jejak.isi;
    }

    int price_of(const std::vector<Jejak>& jejak, std::size_t a, std::size_t b, Rata rata) const {
        int hasil = harga::baris;
        std::size_t luang = b - a + 1;
        for (std::size_t k = 0; k < peran_.size(); ++k) {
            const Jejak& satu = jejak[k];
            if (satu.isi == 0) {
                hasil += price_kosong(peran_[k]);
                continue;
            }
            luang = std::min(luang, (satu.pertama - a) + (b - satu.terakhir));
            hasil += price_letak(satu, peran_[k], a, b, rata) + price_teks(satu, peran_[k]);
        }
        if (rata == Rata::tengah && luang > 1) hasil += harga::penuh;
        return hasil + (begins_inside(a) ? harga::sasaran_lanjut : 0);
    }

    // Whether a line holds the middle of an objective and nothing else.
    bool begins_inside(std::size_t a) const {
        bool hasil = false;
        for (std::size_t k = 0; k < peran_.size(); ++k) {
            if (!ciri_[a][k].isi) continue;
            if (peran_[k] != Peran::sasaran || !ciri_[a][k].kecil) return false;
            hasil = true;
        }
        return hasil;
    }

    static int price_kosong(Peran peran) {
        constexpr std::array<int, 6> semua{harga::tanpa_nomor,     0,
                                           harga::tanpa_indikator, harga::tanpa_formula,
                                           harga::tanpa_sel,       harga::tanpa_sel};
        return semua[static_cast<std::size_t>(peran)];
    }

    // Where the cell stands in the row. Cells of objectives often span several rows: they say little.
    static int price_letak(const Jejak& satu, Peran peran, std::size_t a, std::size_t b, Rata rata) {
        constexpr std::array<int, 6> bobot{40, 5, 40, 30, 8, 8};
        const int w = bobot[static_cast<std::size_t>(peran)];
        const auto atas = static_cast<int>(satu.pertama - a);
        const auto bawah = static_cast<int>(b - satu.terakhir);
        const auto sela = static_cast<int>(satu.terakhir - satu.pertama + 1 - satu.isi);
        const int lebih = (peran == Peran::nomor && satu.isi > 1 ? harga::nomor_kedua : 0) +
                          harga::nilai_kedua * std::max(0, satu.nilai - 1);
        if (rata == Rata::atas) return lebih + w * std::min(atas, 5) + (w / 2) * std::min(sela, 5);
        // A number in the middle of several rows is as common as one in the middle of its own.
        const int miring = peran == Peran::nomor ? w / 8 : w / 2;
        return lebih + miring * std::max(0, std::abs(atas - bawah) - 1) + 2 * sela;
    }

    static int price_teks(const Jejak& satu, Peran peran) {
        if (peran == Peran::nomor) return 0;
        // A row has one objective; that it goes on with the one above is common, but no first choice.
        if (peran == Peran::sasaran)
            return harga::awal_lain * satu.awal_lain + (satu.kecil ? harga::sasaran_terpotong : 0);
        const int bagian = peran == Peran::lain ? 2 : 1;
        int hasil = (satu.kecil ? harga::huruf_kecil : 0) + (satu.gantung ? harga::menggantung : 0) +
                    (satu.kurung != 0 ? harga::kurung : 0);
        hasil /= bagian;
        return hasil + harga::awal_lain * satu.awal_lain + (satu.lewat_seratus ? harga::lewat_seratus : 0);
    }

    const std::vector<BarisKisi>& kisi_;
    std::vector<Peran> peran_;
    std::vector<std::vector<Ciri>> ciri_;
    bool sela_berarti_ = true;
};

std::size_t find_kolom(const std::vector<KolomTabel>& kolom, std::string_view kunci) {
    const auto it =
        std::find_if(kolom.begin(), kolom.end(), [kunci](const KolomTabel& k) { return k.kunci == kunci; });
    return static_cast<std::size_t>(it - kolom.begin());
}

void sort_unique(std::vector<std::size_t>& daftar) {
    std::sort(daftar.begin(), daftar.end());
    daftar.erase(std::unique(daftar.begin(), daftar.end()), daftar.end());
}

std::vector<BarisTabel> to_baris(const Sumber& sumber, const std::vector<BarisKisi>& kisi,
                                 const std::vector<std::size_t>& awal, std::size_t kolom) {
    std::vector<BarisTabel> hasil;
    for (std::size_t r = 0; r < awal.size(); ++r) {
        const std::size_t akhir = r + 1 < awal.size() ? awal[r + 1] : kisi.size();
        BarisTabel baris{std::vector<Kotak>(kolom), kisi[awal[r]].nomor, kisi[akhir - 1].nomor, false};
        for (std::size_t x = awal[r]; x < akhir; ++x)
            for (std::size_t k = 0; k < kolom; ++k)
                baris.kotak[k].append_line(Kotak(sumber, kisi[x].sel[k]));
        hasil.push_back(std::move(baris));
    }
    return hasil;
}

}  // namespace

SusunanBaris segment_baris(const Sumber& sumber, const std::vector<KolomTabel>& kolom,
                           const std::vector<BarisKisi>& kisi) {
    SusunanBaris hasil;
    if (kisi.empty()) return hasil;
    const Pemotong pemotong(kolom, kisi);
    Pemotong::Potongan potongan = pemotong.cut(Rata::atas);
    Pemotong::Potongan tengah = pemotong.cut(Rata::tengah);
    // Rows of one line stand both ways: then so may the objectives.
    const bool sama = tengah.awal == potongan.awal && std::abs(tengah.harga - potongan.harga) <= selisih_ragu;
    if (tengah.harga < potongan.harga) {
        hasil.rata = Rata::tengah;
        potongan = std::move(tengah);
    }
    hasil.ragu = pemotong.find_ragu(potongan, hasil.rata);
    sort_unique(hasil.ragu);
    hasil.baris = to_baris(sumber, kisi, potongan.awal, kolom.size());
    const std::size_t sasaran = find_kolom(kolom, "sasaran");
    if (sasaran == kolom.size()) return hasil;
    const std::size_t nomor = find_kolom(kolom, "nomor");
    const SusunanSasaran susunan = segment_sasaran(kisi, potongan.awal, sasaran, nomor, hasil.rata);
    const std::vector<std::size_t>& pertama = susunan.pertama;
    hasil.sasaran_ragu = susunan.ragu;
    if (sama) {
        const Rata rata = hasil.rata == Rata::atas ? Rata::tengah : Rata::atas;
        const SusunanSasaran lain = segment_sasaran(kisi, potongan.awal, sasaran, nomor, rata);
        for (std::size_t r = 0; r < pertama.size() && lain.harga <= susunan.harga + selisih_ragu; ++r)
            if (lain.pertama[r] != pertama[r]) hasil.sasaran_ragu.push_back(kisi[potongan.awal[r]].nomor);
    }
    sort_unique(hasil.sasaran_ragu);
    for (std::size_t r = 0; r < hasil.baris.size(); ++r) {
        if (pertama[r] == r) continue;
        hasil.baris[pertama[r]].kotak[sasaran].append_line(hasil.baris[r].kotak[sasaran]);
        hasil.baris[r].kotak[sasaran] = {};
    }
    return hasil;
}

}  // namespace iku::detail::dok

// SPDX-License-Identifier: Apache-2.0
// Rows out of the lines of an aligned table. Nothing in such a text says where a row begins, so the whole
// table is cut where the evidence is best: each way to cut it has a price, and the cheapest is taken (dynamic
// programming over the lines). What a stretch of lines costs as one row is in `harga`; docs/konsep/dokumen.md
// says it in words.
#include "dokumen/kata/kata.hpp"
#include "dokumen/spasi/spasi.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace iku::detail::dok {
namespace {

constexpr std::size_t baris_sel_terbanyak = 60;  // lines of one row
constexpr int tak_hingga = std::numeric_limits<int>::max() / 4;
constexpr int selisih_ragu = 10;  // a cut that is cheaper than another one by no more than this is doubtful

namespace harga {
constexpr int baris = 10;             // for each row: do not cut without need
constexpr int tanpa_indikator = 200;  // a row has an indicator
constexpr int nomor_kedua = 300;      // and one number
constexpr int tanpa_nomor = 6;
constexpr int tanpa_formula = 12;
constexpr int tanpa_sel = 8;
constexpr int tanpa_sasaran = 8;
constexpr int huruf_kecil = 60;    // a cell does not begin in the middle of a sentence,
constexpr int menggantung = 40;    // nor end there,
constexpr int kurung = 25;         // nor inside brackets
constexpr int awal_lain = 45;      // a line inside a cell that begins as indicators do
constexpr int lewat_seratus = 30;  // a formula goes on after "x 100%"
constexpr int awal_besar = 25;     // a capital in the first line of a row, inside the cell of an objective
constexpr int sela = 15;           // an empty line inside a row, where rows are set apart
constexpr int penuh = 15;          // no cell of a centred row fills it
}  // namespace harga

// What a column can tell about rows.
enum class Peran : std::uint8_t { nomor, sasaran, indikator, formula, lain };

// What a line says of itself in one column.
struct Ciri {
    bool isi = false, kecil = false, gantung = false, awal = false, seratus = false;
    int kurung = 0;
};

bool begins_small(std::string_view teks) noexcept {
    return !teks.empty() && teks[0] >= 'a' && teks[0] <= 'z';
}

std::string last_word(std::string_view teks) {
    const std::size_t di = teks.rfind(' ');
    return lipat_nama(di == std::string_view::npos ? teks : teks.substr(di + 1));
}
std::string first_word(std::string_view teks) {
    return lipat_nama(teks.substr(0, teks.find(' ')));
}

bool is_butir(std::string_view teks) noexcept {
    return teks.size() > 2 && teks[0] >= 'a' && teks[0] <= 'h' && (teks[1] == '.' || teks[1] == ')');
}

Ciri inspect(std::string_view sel, Peran peran) {
    Ciri hasil;
    if (sel.empty()) return hasil;
    hasil.isi = true;
    hasil.kecil = (begins_small(sel) && !is_butir(sel)) || sel[0] == '/' || sel[0] == ')' || sel[0] == ',';
    const std::string ujung = last_word(sel);
    hasil.gantung = is_kata(DaftarKata::penggantung, ujung) || sel.back() == '/' || sel.back() == ',' ||
                    sel.back() == '(' || sel.back() == '-';
    hasil.kurung =
        static_cast<int>(std::count(sel.begin(), sel.end(), '(') - std::count(sel.begin(), sel.end(), ')'));
    const std::string depan = first_word(sel);
    if (peran == Peran::indikator) hasil.awal = is_kata(DaftarKata::awal_indikator, depan);
    if (peran == Peran::sasaran) hasil.awal = is_kata(DaftarKata::awal_sasaran, depan);
    if (peran == Peran::formula)
        hasil.seratus = sel.ends_with("100%") || sel.ends_with("100 %") || sel.ends_with("100");
    return hasil;
}

// A column within the stretch of lines that is looked at.
struct Jejak {
    std::size_t pertama = 0, terakhir = 0, isi = 0;
    int awal_lain = 0, seratus = 0, kurung = 0;
    bool kecil = false, gantung = false, lewat_seratus = false;
};

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
                if (geser <= a || geser >= b) continue;
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
        return false;
    }

    static Peran role(std::string_view kunci) noexcept {
        if (kunci == "nomor") return Peran::nomor;
        if (kunci == "sasaran" || kunci == "tujuan") return Peran::sasaran;
        if (kunci == "indikator") return Peran::indikator;
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
        return hasil;
    }

    static int price_kosong(Peran peran) {
        constexpr std::array<int, 5> semua{harga::tanpa_nomor, 0, harga::tanpa_indikator,
                                           harga::tanpa_formula, harga::tanpa_sel};
        return semua[static_cast<std::size_t>(peran)];
    }

    // Where the cell stands in the row. Cells of objectives often span several rows: they say little.
    static int price_letak(const Jejak& satu, Peran peran, std::size_t a, std::size_t b, Rata rata) {
        constexpr std::array<int, 5> bobot{40, 5, 40, 30, 8};
        const int w = bobot[static_cast<std::size_t>(peran)];
        const auto atas = static_cast<int>(satu.pertama - a);
        const auto bawah = static_cast<int>(b - satu.terakhir);
        const auto sela = static_cast<int>(satu.terakhir - satu.pertama + 1 - satu.isi);
        const int lebih = peran == Peran::nomor && satu.isi > 1 ? harga::nomor_kedua : 0;
        if (rata == Rata::atas) return lebih + w * std::min(atas, 5) + (w / 2) * std::min(sela, 5);
        // A number in the middle of several rows is as common as one in the middle of its own.
        const int miring = peran == Peran::nomor ? w / 8 : w / 2;
        return lebih + miring * std::max(0, std::abs(atas - bawah) - 1) + 2 * sela;
    }

    static int price_teks(const Jejak& satu, Peran peran) {
        if (peran == Peran::nomor || peran == Peran::sasaran) return 0;
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

// Objectives span rows: their column is cut by itself, but only between rows.
class PemotongSasaran {
  public:
    PemotongSasaran(const std::vector<BarisKisi>& kisi, const std::vector<std::size_t>& awal,
                    std::size_t kolom, std::size_t nomor, Rata rata)
        : kisi_(kisi), awal_(awal), rata_(rata) {
        std::size_t nomor_lalu = 0;
        for (const BarisKisi& garis : kisi) {
            ciri_.push_back(inspect(garis.sel[kolom], Peran::sasaran));
            jumlah_nomor_.push_back(nomor_lalu);
            nomor_lalu += nomor < garis.sel.size() && !garis.sel[nomor].empty() ? 1 : 0;
        }
        jumlah_nomor_.push_back(nomor_lalu);
        std::size_t bernomor = 0;
        for (std::size_t r = 0; r < awal.size(); ++r)
            bernomor += count_nomor(r, r) == 1 ? 1 : 0;
        nomor_per_baris_ = bernomor == awal.size();
    }

    // For each row, the first row of the objective it belongs to.
    std::vector<std::size_t> cut() const {
        const std::size_t n = awal_.size();
        std::vector<int> terbaik(n + 1, tak_hingga);
        std::vector<std::size_t> dari(n + 1, 0);
        terbaik[0] = 0;
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = i; j < std::min(n, i + rentang_terbanyak); ++j) {
                const int biaya = terbaik[i] + price(i, j);
                if (biaya >= terbaik[j + 1]) continue;
                terbaik[j + 1] = biaya;
                dari[j + 1] = i;
            }
        }
        std::vector<std::size_t> hasil(n, 0);
        for (std::size_t j = n; j > 0; j = dari[j])
            std::fill(hasil.begin() + static_cast<std::ptrdiff_t>(dari[j]),
                      hasil.begin() + static_cast<std::ptrdiff_t>(j), dari[j]);
        return hasil;
    }

    // The rows at which the objectives could as well be cut otherwise.
    std::vector<std::size_t> find_ragu(const std::vector<std::size_t>& pertama) const {
        std::vector<std::size_t> hasil;
        const std::size_t n = pertama.size();
        std::size_t lalu = 0;
        for (std::size_t i = 0; i < n;) {
            std::size_t j = i;
            while (j + 1 < n && pertama[j + 1] == i)
                ++j;
            const int utuh = price(i, j);
            // A cell that only its place makes reach up to a row set apart from it.
            if (j > i && !has_teks(i, i) && has_teks(i, j) && kisi_[awal_[i + 1]].sela)
                hasil.push_back(kisi_[awal_[i]].nomor);
            for (std::size_t k = i; k < j; ++k) {
                // Rows without a cell of their own go on with the one before: the same either way.
                if (!has_teks(k + 1, j) || price(i, k) + price(k + 1, j) > utuh + selisih_ragu) continue;
                hasil.push_back(kisi_[awal_[k + 1]].nomor);
                break;
            }
            if (i > 0 && has_teks(i, j) && price(lalu, j) <= price(lalu, i - 1) + utuh + selisih_ragu)
                hasil.push_back(kisi_[awal_[i]].nomor);
            lalu = i;
            i = j + 1;
        }
        return hasil;
    }

  private:
    static constexpr std::size_t rentang_terbanyak = 24;

    bool has_teks(std::size_t i, std::size_t j) const {
        for (std::size_t x = awal_[i]; x < end(j); ++x)
            if (ciri_[x].isi) return true;
        return false;
    }

    std::size_t end(std::size_t r) const { return r + 1 < awal_.size() ? awal_[r + 1] : kisi_.size(); }

    std::size_t count_nomor(std::size_t i, std::size_t j) const {
        return jumlah_nomor_[end(j)] - jumlah_nomor_[awal_[i]];
    }

    // What it costs to have row r not begin an objective.
    int price_awal(std::size_t r) const {
        const std::size_t x = awal_[r];
        int hasil = kisi_[x].sela ? harga::sela : 0;
        if (!ciri_[x].isi || ciri_[x].kecil || ciri_[x - 1].gantung) return hasil;
        const bool tanpa_nomor = !nomor_per_baris_ && jumlah_nomor_.back() > 0 && count_nomor(r, r) == 0;
        return hasil + (tanpa_nomor ? 5 : rata_ == Rata::atas ? harga::awal_besar : harga::awal_besar / 2);
    }

    int price(std::size_t i, std::size_t j) const {
        const std::size_t a = awal_[i];
        const std::size_t b = end(j);
        Jejak jejak;
        int lain = 0;
        for (std::size_t x = a; x < b; ++x) {
            const Ciri& ciri = ciri_[x];
            if (!ciri.isi) continue;
            if (jejak.isi == 0) jejak = {x, x, 0, 0, 0, 0, ciri.kecil, false};
            if (jejak.isi > 0 && ciri.awal && !jejak.gantung) lain += harga::awal_lain;
            jejak.terakhir = x;
            jejak.gantung = ciri.gantung;
            ++jejak.isi;
        }
        int hasil = harga::baris + lain;
        for (std::size_t r = i + 1; r <= j; ++r)
            hasil += price_awal(r);
        if (!nomor_per_baris_ && count_nomor(i, j) > 1) hasil += harga::nomor_kedua;
        if (jejak.isi == 0) return hasil + harga::tanpa_sasaran * static_cast<int>(j - i + 1);
        hasil += (jejak.kecil ? harga::huruf_kecil : 0) + (jejak.gantung ? harga::menggantung : 0);
        const auto atas = static_cast<int>(jejak.pertama - a);
        const auto bawah = static_cast<int>(b - 1 - jejak.terakhir);
        const auto sela = static_cast<int>(jejak.terakhir - jejak.pertama + 1 - jejak.isi);
        if (rata_ == Rata::atas) return hasil + 30 * atas + 15 * sela;
        return hasil + 15 * std::max(0, std::abs(atas - bawah) - 1) + 2 * sela;
    }

    const std::vector<BarisKisi>& kisi_;
    const std::vector<std::size_t>& awal_;
    std::vector<Ciri> ciri_;
    std::vector<std::size_t> jumlah_nomor_;  // before each line
    Rata rata_;
    bool nomor_per_baris_ = false;
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
    const PemotongSasaran pemotong_sasaran(kisi, potongan.awal, sasaran, nomor, hasil.rata);
    const std::vector<std::size_t> pertama = pemotong_sasaran.cut();
    hasil.sasaran_ragu = pemotong_sasaran.find_ragu(pertama);
    sort_unique(hasil.sasaran_ragu);
    for (std::size_t r = 0; r < hasil.baris.size(); ++r) {
        if (pertama[r] == r) continue;
        hasil.baris[pertama[r]].kotak[sasaran].append_line(hasil.baris[r].kotak[sasaran]);
        hasil.baris[r].kotak[sasaran] = {};
    }
    return hasil;
}

}  // namespace iku::detail::dok

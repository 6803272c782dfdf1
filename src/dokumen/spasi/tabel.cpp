// SPDX-License-Identifier: Apache-2.0
#include "dokumen/baris/kolom.hpp"
#include "dokumen/kata/kata.hpp"
#include "dokumen/spasi/spasi.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace iku::detail::dok {
namespace {

constexpr std::size_t garis_terpanjang = 4096;      // bytes of a line of such a table
constexpr std::size_t garis_terbanyak = 100'000;    // lines of one
constexpr std::size_t bita_terbanyak = 16U << 20U;  // bytes of one
constexpr std::size_t alinea_lain_terbanyak = 2;    // paragraphs without cells inside a table
constexpr std::uint32_t toleransi = 20;             // one line in so many may cross a gap

struct GarisKisi {
    std::size_t nomor = 0;
    std::vector<KataKisi> kata;
    std::size_t potongan = 0;
    bool sela = false;
    bool halaman_baru = false;
};

bool begins_page(std::string_view garis) noexcept {
    return garis.find('\f') != std::string_view::npos;
}

// "- 3 -", "Halaman 3", "3 | Page": a line that only numbers a page.
bool is_nomor_halaman(std::string_view teks) {
    std::string kecil = lipat_nama(teks);
    for (const std::string_view awalan :
         {std::string_view("halaman "), std::string_view("hal. "), std::string_view("page ")})
        if (kecil.starts_with(awalan)) kecil = "- " + kecil.substr(awalan.size()) + " -";
    if (kecil.size() < 5 || kecil.size() > 9 || !kecil.starts_with("- ") || !kecil.ends_with(" -"))
        return false;
    return kecil.find_first_not_of("0123456789", 2) == kecil.size() - 2;
}

// A line that begins the part after a table: place and date, an office alone, a civil service number.
bool is_penutup(const GarisKisi& garis) {
    for (const KataKisi& potongan : join_potongan(garis.kata)) {
        if (potongan.teks.size() > 120) continue;
        const std::string kecil = lipat_nama(potongan.teks);
        if (begins_with_kata(DaftarKata::penutup, kecil)) return true;
        if (garis.sela && garis.potongan == 1 && begins_with_kata(DaftarKata::jabatan, kecil)) return true;
        const std::size_t koma = kecil.find(", ");
        if (koma == std::string::npos || garis.potongan > 2) continue;
        const std::size_t n = kecil.size();
        const bool tahun = n > 4 && kecil.find_first_not_of("0123456789", n - 4) == std::string::npos;
        for (std::size_t i = koma; tahun && i < n; ++i)
            if (kecil[i] == ' ' && begins_with_kata(DaftarKata::bulan, std::string_view(kecil).substr(i + 1)))
                return true;
    }
    return false;
}

class PembacaSpasi {
  public:
    PembacaSpasi(Sumber& sumber, JudulSpasi judul) : sumber_(sumber), judul_(std::move(judul)) {
        hasil_.tabel.tata_letak = TataLetak::spasi;
        hasil_.tabel.kolom = judul_.kolom;
        hasil_.tabel.judul = judul_.baris;
    }

    TabelSpasi read() {
        collect();
        drop_nomor_kolom();
        hasil_.akhir = garis_.empty() ? judul_.baris.akhir : garis_.back().nomor;
        for (std::size_t i = 0; i < garis_.size();) {
            std::size_t j = i + 1;
            while (j < garis_.size() && !garis_[j].halaman_baru)
                ++j;
            cut_page(i, j);
            i = j;
        }
        SusunanBaris susunan = segment_baris(sumber_, judul_.kolom, kisi_);
        hasil_.tabel.baris = std::move(susunan.baris);
        hasil_.rata = susunan.rata;
        hasil_.ragu = std::move(susunan.ragu);
        hasil_.sasaran_ragu = std::move(susunan.sasaran_ragu);
        return std::move(hasil_);
    }

  private:
    // The lines of the table: up to the text after it, another table, or a limit.
    void collect() {
        bool sela = false;
        bool halaman = false;
        std::size_t bita = 0;
        std::size_t alinea_lain = 0;
        std::size_t utuh = 0;  // lines up to the last paragraph with cells
        for (std::size_t i = judul_.baris.akhir + 1; i <= sumber_.jumlah_baris(); ++i) {
            const std::string_view teks = sumber_.baris(i);
            halaman = halaman || begins_page(teks);
            if (pangkas(teks).empty()) {
                sela = true;
                continue;
            }
            bita += teks.size();
            if (teks.size() > garis_terpanjang || garis_.size() >= garis_terbanyak || bita > bita_terbanyak)
                break;
            if (is_nomor_halaman(teks)) {
                sela = true;
                hasil_.nomor_halaman.push_back(i);
                continue;
            }
            GarisKisi garis{i, split_kata(teks), 0, sela, halaman};
            garis.potongan = join_potongan(garis.kata).size();
            if (is_penutup(garis)) break;
            if (auto ulang = find_judul_spasi(sumber_, i)) {
                if (!is_kolom_sama(ulang->kolom, judul_.kolom)) break;
                hasil_.judul_ulang.push_back(i);
                selang_baru_.push_back({garis_.size(), ulang->selang});
                i = ulang->baris.akhir;
                halaman = true;
                utuh = garis_.size();
                continue;
            }
            if (sela && garis.potongan < 2) ++alinea_lain;
            if (garis.potongan >= 2) alinea_lain = 0;
            if (alinea_lain > alinea_lain_terbanyak) break;
            const bool isi = garis.potongan >= 2;
            garis_.push_back(std::move(garis));
            if (isi || !sela) utuh = isi || alinea_lain == 0 ? garis_.size() : utuh;
            sela = halaman = false;
        }
        garis_.resize(utuh);
        while (!hasil_.nomor_halaman.empty() &&
               (utuh == 0 || hasil_.nomor_halaman.back() > garis_.back().nomor))
            hasil_.nomor_halaman.pop_back();
        while (!hasil_.judul_ulang.empty() && (utuh == 0 || hasil_.judul_ulang.back() > garis_.back().nomor))
            hasil_.judul_ulang.pop_back();
    }

    // "(1) (2) (3)" under a heading.
    void drop_nomor_kolom() {
        const auto is_nomor = [this](const GarisKisi& garis) {
            BarisTabel baris;
            for (const KataKisi& potongan : join_potongan(garis.kata))
                baris.kotak.emplace_back(sumber_, potongan.teks);
            if (baris.kotak.size() < judul_.kolom.size() / 2 || !is_nomor_kolom(baris)) return false;
            sumber_.use(garis.nomor);
            return true;
        };
        const std::size_t lama = garis_.size();
        std::vector<std::size_t> sisa;
        for (std::size_t i = 0; i < lama; ++i) {
            if (!is_nomor(garis_[i])) {
                sisa.push_back(i);
            } else if (i + 1 < lama) {
                garis_[i + 1].halaman_baru = garis_[i + 1].halaman_baru || garis_[i].halaman_baru;
            }
        }
        if (sisa.size() == lama) return;
        for (auto& [mulai, selang] : selang_baru_)
            mulai =
                static_cast<std::size_t>(std::lower_bound(sisa.begin(), sisa.end(), mulai) - sisa.begin());
        std::vector<GarisKisi> baru;
        baru.reserve(sisa.size());
        for (const std::size_t i : sisa)
            baru.push_back(std::move(garis_[i]));
        garis_ = std::move(baru);
    }

    // The headings that hold for that line.
    const std::vector<KataKisi>& headings(std::size_t i) const {
        const auto it = std::upper_bound(selang_baru_.begin(), selang_baru_.end(), i,
                                         [](std::size_t di, const auto& s) { return di < s.first; });
        return it == selang_baru_.begin() ? judul_.selang : std::prev(it)->second;
    }

    // Cuts the lines [awal, akhir) of one page into cells. The columns of a page are found from all its lines
    // at once: between two headings, where a character column is empty in (nearly) every line. A page without
    // headings may be set otherwise: if it has as many gaps as the table, those are taken.
    void cut_page(std::size_t awal, std::size_t akhir) {
        const std::vector<KataKisi>& judul = headings(awal);
        std::uint32_t lebar = judul.back().akhir;
        for (std::size_t i = awal; i < akhir; ++i)
            lebar = std::max(lebar, garis_[i].kata.back().akhir);
        std::vector<std::uint32_t> isi(lebar + 1, 0);
        std::uint32_t jumlah = 0;
        for (std::size_t i = awal; i < akhir; ++i) {
            if (garis_[i].potongan < 2) continue;
            ++jumlah;
            for (const KataKisi& kata : garis_[i].kata)
                for (std::uint32_t x = kata.awal; x < kata.akhir; ++x)
                    ++isi[x];
        }
        std::vector<std::uint32_t> batas;
        if (awal > 0 && !has_heading(awal)) {
            batas = find_gaps(isi, awal, akhir, judul.size() - 1);
            if (!is_between(batas, judul)) hasil_.tanpa_judul.push_back(garis_[awal].nomor);
        }
        for (std::size_t k = batas.size(); k + 1 < judul.size(); ++k) {
            std::uint32_t x = find_gap(isi, judul[k].akhir, judul[k + 1].awal - 1, jumlah / toleransi);
            if (x == 0) x = find_gap(isi, middle(judul[k]), middle(judul[k + 1]), jumlah / toleransi);
            if (x == 0) {
                hasil_.menyatu.push_back({garis_[awal].nomor, garis_[akhir - 1].nomor,
                                          judul_.kolom[k].judul + " | " + judul_.kolom[k + 1].judul});
                return;
            }
            batas.push_back(x);
        }
        for (std::size_t i = awal; i < akhir; ++i)
            cut_line(garis_[i], batas);
    }

    // Whether these gaps are where the headings before have theirs.
    static bool is_between(const std::vector<std::uint32_t>& batas, const std::vector<KataKisi>& judul) {
        for (std::size_t k = 0; k < batas.size(); ++k)
            if (batas[k] < judul[k].akhir || batas[k] > judul[k + 1].awal) return false;
        return batas.size() + 1 == judul.size();
    }

    bool has_heading(std::size_t i) const {
        const auto it = std::lower_bound(selang_baru_.begin(), selang_baru_.end(), i,
                                         [](const auto& s, std::size_t di) { return s.first < di; });
        return it != selang_baru_.end() && it->first == i;
    }

    // The gaps of a page: of all stretches of two or more empty character columns the ones behind which most
    // lines begin a word. Nothing when there are too few, or when one left out is as good as one taken.
    std::vector<std::uint32_t> find_gaps(const std::vector<std::uint32_t>& isi, std::size_t awal,
                                         std::size_t akhir, std::size_t jumlah) const {
        struct Sela {
            std::uint32_t tengah, ujung, kali;
        };
        std::vector<Sela> semua;
        std::uint32_t x = 0;
        while (x < isi.size() && isi[x] == 0)
            ++x;
        while (x < isi.size()) {
            while (x < isi.size() && isi[x] != 0)
                ++x;
            const std::uint32_t mulai = x;
            while (x < isi.size() && isi[x] == 0)
                ++x;
            if (x < isi.size() && x - mulai >= 2) semua.push_back({mulai + (x - mulai) / 2, x, 0});
        }
        std::vector<std::uint32_t> mulai(isi.size() + 1, 0);
        for (std::size_t i = awal; i < akhir; ++i)
            for (const KataKisi& kata : garis_[i].kata)
                ++mulai[kata.awal];
        for (Sela& sela : semua)
            sela.kali = mulai[sela.ujung];
        if (semua.size() < jumlah) return {};
        std::stable_sort(semua.begin(), semua.end(),
                         [](const Sela& a, const Sela& b) { return a.kali > b.kali; });
        if (semua.size() > jumlah && jumlah > 0 && semua[jumlah].kali * 2 > semua[jumlah - 1].kali) return {};
        std::vector<std::uint32_t> hasil;
        for (std::size_t i = 0; i < jumlah; ++i)
            hasil.push_back(semua[i].tengah);
        std::sort(hasil.begin(), hasil.end());
        return hasil;
    }

    static std::uint32_t middle(const KataKisi& judul) noexcept { return (judul.awal + judul.akhir) / 2; }

    // The middle of the widest stretch between the two that is as good as empty; 0 when there is none.
    static std::uint32_t find_gap(const std::vector<std::uint32_t>& isi, std::uint32_t kiri,
                                  std::uint32_t kanan, std::uint32_t boleh) {
        std::uint32_t tersedikit = std::numeric_limits<std::uint32_t>::max();
        for (std::uint32_t x = kiri; x <= kanan; ++x)
            tersedikit = std::min(tersedikit, isi[x]);
        if (tersedikit > boleh) return 0;
        std::uint32_t terlebar = 0;
        std::uint32_t hasil = 0;
        for (std::uint32_t x = kiri; x <= kanan;) {
            std::uint32_t y = x;
            while (y <= kanan && isi[y] <= tersedikit)
                ++y;
            if (y > x && y - x >= terlebar) {
                terlebar = y - x;
                hasil = x + (y - x) / 2;
            }
            x = y + 1;
        }
        return std::max<std::uint32_t>(hasil, 1);
    }

    // A line with a word across a gap is no line of cells: it is left to the account.
    void cut_line(const GarisKisi& garis, const std::vector<std::uint32_t>& batas) {
        BarisKisi baris{garis.nomor, std::vector<std::string_view>(batas.size() + 1), garis.sela};
        std::size_t kolom = 0;
        for (std::size_t i = 0; i < garis.kata.size(); ++i) {
            const KataKisi& kata = garis.kata[i];
            const std::size_t lama = kolom;
            while (kolom < batas.size() && kata.awal >= batas[kolom])
                ++kolom;
            if (kolom < batas.size() && kata.akhir > batas[kolom]) return;
            const bool menyambung = i > 0 && lama != kolom && kata.awal == garis.kata[i - 1].akhir + 1;
            if (menyambung && garis.potongan < 2) return;
            std::string_view& sel = baris.sel[kolom];
            const char* mulai = sel.empty() ? kata.teks.data() : sel.data();
            sel = std::string_view(mulai,
                                   static_cast<std::size_t>(kata.teks.data() + kata.teks.size() - mulai));
        }
        sumber_.use(garis.nomor);
        kisi_.push_back(std::move(baris));
    }

    Sumber& sumber_;
    JudulSpasi judul_;
    TabelSpasi hasil_;
    std::vector<GarisKisi> garis_;
    std::vector<std::pair<std::size_t, std::vector<KataKisi>>> selang_baru_;  // from that line on
    std::vector<BarisKisi> kisi_;
};

}  // namespace

std::optional<TabelSpasi> read_spasi(Sumber& sumber, std::size_t nomor) {
    auto judul = find_judul_spasi(sumber, nomor);
    if (!judul) return std::nullopt;
    return PembacaSpasi(sumber, *std::move(judul)).read();
}

}  // namespace iku::detail::dok

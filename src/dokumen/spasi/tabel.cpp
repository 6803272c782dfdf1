// SPDX-License-Identifier: Apache-2.0
#include "dokumen/baris/kolom.hpp"
#include "dokumen/kata/kata.hpp"
#include "dokumen/spasi/sel.hpp"
#include "dokumen/spasi/spasi.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace iku::detail::dok {
namespace {

constexpr std::size_t garis_terpanjang = 4096;      // bytes of a line of such a table
constexpr std::size_t garis_terbanyak = 100'000;    // lines of one
constexpr std::size_t bita_terbanyak = 16U << 20U;  // bytes of one
constexpr std::size_t alinea_lain_terbanyak = 2;    // paragraphs without cells inside a table
constexpr std::size_t potongan_terpanjang = 120;    // bytes of words that end one
constexpr std::size_t garis_sekali = 256;           // lines whose columns are found at once

bool begins_page(std::string_view garis) noexcept {
    return garis.find('\f') != std::string_view::npos;
}

// "Jember, 5 Maret 2024", in small letters: a place and a date.
bool is_tempat_tanggal(std::string_view kecil) {
    const std::size_t koma = kecil.find(", ");
    const std::size_t n = kecil.size();
    if (koma == std::string_view::npos ||
        kecil.find_first_not_of("0123456789", n - 4) != std::string_view::npos)
        return false;
    for (std::size_t i = koma; i < n; ++i)
        if (kecil[i] == ' ' && begins_with_kata(DaftarKata::bulan, kecil.substr(i + 1))) return true;
    return false;
}

// Whether words of a signature begin somewhere in a line: an office, "Pihak Pertama", NIP.
bool has_tanda_tangan(std::string_view garis) {
    const std::vector<KataKisi> potongan = join_potongan(split_kata(garis));
    return std::any_of(potongan.begin(), potongan.end(), [](const KataKisi& satu) {
        if (satu.teks.size() > potongan_terpanjang) return false;
        const std::string kecil = lipat_nama(satu.teks);
        return begins_with_kata(DaftarKata::penutup, kecil) || begins_with_kata(DaftarKata::jabatan, kecil);
    });
}

// A line that begins the part after a table: place and date, an office alone, a civil service number. A cell
// may go on with a place and a date: without an empty line above, a signature has to follow.
bool is_penutup(const GarisKisi& garis, std::string_view berikut) {
    for (const KataKisi& potongan : join_potongan(garis.kata)) {
        if (potongan.teks.size() > potongan_terpanjang) continue;
        const std::string kecil = lipat_nama(potongan.teks);
        const bool di_tengah = potongan.teks[0] >= 'a' && potongan.teks[0] <= 'z';
        if (!di_tengah && begins_with_kata(DaftarKata::penutup, kecil)) return true;
        if (garis.sela && garis.potongan == 1 && begins_with_kata(DaftarKata::jabatan, kecil)) return true;
        if (garis.potongan <= 2 && is_tempat_tanggal(kecil) && (garis.sela || has_tanda_tangan(berikut)))
            return true;
    }
    return false;
}

// "*) ...", "Sumber: ...", "Catatan: ...": what is said below a table or between its rows.
bool is_catatan_kaki(std::string_view teks) {
    if (teks.starts_with("*)") || teks.starts_with("**)")) return true;
    return is_judul_bagian(DaftarKata::catatan_kaki, teks);
}

// Two values in one cell: one of them is likely to stand in the wrong column.
bool is_nilai_ganda(std::string_view sel) {
    const bool nilai = sel.find_first_not_of("0123456789.,-% ") == std::string_view::npos;
    return nilai && sel.find("  ") != std::string_view::npos;
}

class PembacaSpasi {
  public:
    PembacaSpasi(Sumber& sumber, const TepiHalaman& tepi, JudulSpasi judul)
        : sumber_(sumber), tepi_(tepi), judul_(std::move(judul)) {
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
            while (j < garis_.size() && (!garis_[j].halaman_baru || is_judul_setempat(i, j)))
                ++j;
            cut_page(i, j);
            i = j;
        }
        segment();
        return std::move(hasil_);
    }

  private:
    // Rows out of the lines of each part of the table; what heads a part is a row of one cell.
    void segment() {
        std::erase_if(bagian_, [this](std::size_t satu) { return satu > hasil_.akhir; });
        std::size_t awal = 0;
        for (std::size_t k = 0; k <= bagian_.size(); ++k) {
            const auto batas =
                k == bagian_.size()
                    ? kisi_.end()
                    : std::find_if(kisi_.begin() + static_cast<std::ptrdiff_t>(awal), kisi_.end(),
                                   [&](const BarisKisi& b) { return b.nomor > bagian_[k]; });
            const auto akhir = static_cast<std::size_t>(batas - kisi_.begin());
            take(segment_baris(sumber_, judul_.kolom,
                               {std::make_move_iterator(kisi_.begin() + static_cast<std::ptrdiff_t>(awal)),
                                std::make_move_iterator(batas)}));
            awal = akhir;
            if (k == bagian_.size()) break;
            BarisTabel judul{{}, bagian_[k], bagian_[k], false};
            judul.kotak.emplace_back(sumber_, pangkas(sumber_.baris(bagian_[k])));
            sumber_.use(bagian_[k]);
            hasil_.tabel.baris.push_back(std::move(judul));
        }
    }

    void take(SusunanBaris susunan) {
        const auto append = [](auto& ke, auto& dari) {
            ke.insert(ke.end(), std::make_move_iterator(dari.begin()), std::make_move_iterator(dari.end()));
        };
        append(hasil_.tabel.baris, susunan.baris);
        append(hasil_.ragu, susunan.ragu);
        append(hasil_.sasaran_ragu, susunan.sasaran_ragu);
    }

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
            if (teks.size() > garis_terpanjang) break;
            if (garis_.size() >= garis_terbanyak || bita > bita_terbanyak) {
                hasil_.terpotong = i;
                break;
            }
            std::vector<KataKisi> kata = split_kata(teks);
            if (kata.empty()) {  // control characters alone
                sela = true;
                continue;
            }
            if (is_nomor_halaman(teks) || tepi_.find(i) != TepiHalaman::Jenis::tiada) {
                sela = true;
                hasil_.tepi.push_back(i);
                continue;
            }
            GarisKisi garis{i, std::move(kata), 0, sela, halaman};
            garis.potongan = join_potongan(garis.kata).size();
            if (is_penutup(garis, next_isi(i)) || is_tabel_lain(garis)) break;
            if (is_lintas(garis)) {
                const bool bagian = is_judul_bagian(DaftarKata::bagian_sasaran, pangkas(teks)) ||
                                    is_judul_bagian(DaftarKata::bagian_lain, pangkas(teks));
                if (bagian) bagian_.push_back(i);
                if (bagian || is_catatan_kaki(pangkas(teks))) continue;
            }
            if (auto ulang = find_judul_spasi(sumber_, i)) {
                if (!is_kolom_sama(ulang->kolom, judul_.kolom)) break;
                drop_nomor_halaman();
                hasil_.judul_ulang.push_back(i);
                sumber_.use(ulang->baris.awal, ulang->baris.akhir);
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
        while (!hasil_.tepi.empty() && (utuh == 0 || hasil_.tepi.back() > garis_.back().nomor))
            hasil_.tepi.pop_back();
        while (!hasil_.judul_ulang.empty() && (utuh == 0 || hasil_.judul_ulang.back() > garis_.back().nomor))
            hasil_.judul_ulang.pop_back();
    }

    // Whether a line is one stretch of words that begins in the first column and is no cell of it.
    bool is_lintas(const GarisKisi& garis) const {
        return garis.potongan <= 2 && judul_.selang.size() > 1 &&
               garis.kata.front().awal < judul_.selang[1].awal &&
               (garis.kata.back().akhir > judul_.selang[1].awal || judul_.kolom[0].kunci == "nomor");
    }

    // The next line with words, or none close by.
    std::string_view next_isi(std::size_t nomor) const {
        constexpr std::size_t terjauh = 3;
        for (std::size_t i = nomor + 1; i <= sumber_.jumlah_baris() && i <= nomor + terjauh; ++i)
            if (!sumber_.is_kosong(i)) return sumber_.baris(i).substr(0, garis_terpanjang);
        return {};
    }

    bool is_tabel_lain(const GarisKisi& garis) const {
        if (garis.potongan < 3) return false;
        BarisTabel baris;
        for (const KataKisi& potongan : join_potongan(garis.kata))
            baris.kotak.emplace_back(sumber_, potongan.teks);
        return is_judul_lain(baris);
    }

    // A bare number above a repeated heading is that of the page, when empty lines set it apart.
    void drop_nomor_halaman() {
        if (garis_.empty() || !garis_.back().sela || !is_nomor_telanjang(sumber_.baris(garis_.back().nomor)))
            return;
        hasil_.tepi.push_back(garis_.back().nomor);
        garis_.pop_back();
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

    // Cuts the lines [awal, akhir) of one page into cells. A page without headings may be set unlike the one
    // with them: then its own gaps are taken.
    void cut_page(std::size_t awal, std::size_t akhir) {
        const std::vector<KataKisi>& judul = headings(awal);
        std::vector<std::uint32_t> sela;
        if (awal > 0 && !has_heading(awal)) {
            sela = find_gaps(awal, akhir, judul.size() - 1);
            if (is_between(sela, judul)) {
                sela.clear();
            } else {
                hasil_.tanpa_judul.push_back(garis_[awal].nomor);
            }
        }
        for (std::size_t i = awal; i < akhir; i += garis_sekali) {
            const std::size_t j = std::min(akhir, i + garis_sekali);
            cut_lines(i, j, judul, sela);
        }
    }

    // Where too many lines could be cut otherwise, columns have no boundary: no line is cut.
    void cut_lines(std::size_t awal, std::size_t akhir, const std::vector<KataKisi>& judul,
                   const std::vector<std::uint32_t>& sela) {
        const std::span<const GarisKisi> garis(garis_.data() + awal, akhir - awal);
        const TataSel tata = align_sel(garis, judul, sela);
        if (tata.menyatu) {
            const std::size_t k = *tata.menyatu;
            hasil_.menyatu.push_back({garis_[awal].nomor, garis_[akhir - 1].nomor,
                                      judul_.kolom[k].judul + " | " + judul_.kolom[k + 1].judul});
            return;
        }
        for (std::size_t i = 0; i < garis.size(); ++i) {
            const bool ragu = std::binary_search(tata.ragu.begin(), tata.ragu.end(), i);
            if (ragu) hasil_.kolom_ragu.push_back(garis[i].nomor);
            // A stretch of words without a gap is cut only where that is certain; else it is left to the
            // account.
            if (!tata.melintas[i] && (garis[i].potongan > 1 || !ragu)) cut_line(garis[i], tata.potong[i]);
        }
    }

    // Whether these gaps are where the headings before have theirs.
    static bool is_between(const std::vector<std::uint32_t>& batas, const std::vector<KataKisi>& judul) {
        for (std::size_t k = 0; k < batas.size(); ++k)
            if (batas[k] < judul[k].akhir || batas[k] > judul[k + 1].awal) return false;
        return batas.size() + 1 == judul.size();
    }

    // Whether the page that begins with line j repeats the headings of line i at the same places: then the
    // lines of both tell where the columns are.
    bool is_judul_setempat(std::size_t i, std::size_t j) const {
        if (!has_heading(j)) return false;
        const std::vector<KataKisi>& a = headings(i);
        const std::vector<KataKisi>& b = headings(j);
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const KataKisi& x, const KataKisi& y) {
            return x.awal == y.awal && x.akhir == y.akhir;
        });
    }

    bool has_heading(std::size_t i) const {
        const auto it = std::lower_bound(selang_baru_.begin(), selang_baru_.end(), i,
                                         [](const auto& s, std::size_t di) { return s.first < di; });
        return it != selang_baru_.end() && it->first == i;
    }

    // The gaps of a page: of all stretches of two or more empty character columns the ones behind which most
    // lines begin a word. Nothing when there are too few, or when one left out is as good as one taken.
    std::vector<std::uint32_t> find_gaps(std::size_t awal, std::size_t akhir, std::size_t jumlah) const {
        const std::vector<std::uint32_t> isi = count_isi(awal, akhir);
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

    // In how many lines each character column is taken.
    std::vector<std::uint32_t> count_isi(std::size_t awal, std::size_t akhir) const {
        std::uint32_t lebar = 0;
        for (std::size_t i = awal; i < akhir; ++i)
            lebar = std::max(lebar, garis_[i].kata.back().akhir);
        std::vector<std::uint32_t> isi(lebar + 1, 0);
        for (std::size_t i = awal; i < akhir; ++i) {
            if (garis_[i].potongan < 2) continue;
            for (const KataKisi& kata : garis_[i].kata)
                for (std::uint32_t x = kata.awal; x < kata.akhir; ++x)
                    ++isi[x];
        }
        return isi;
    }

    void cut_line(const GarisKisi& garis, const PotongGaris& potong) {
        BarisKisi baris{garis.nomor, std::vector<std::string_view>(potong.size() + 1), garis.sela};
        for (std::size_t k = 0; k <= potong.size(); ++k) {
            const std::size_t awal = k == 0 ? 0 : potong[k - 1];
            const std::size_t akhir = k == potong.size() ? garis.kata.size() : potong[k];
            if (awal >= akhir) continue;
            const char* mulai = garis.kata[awal].teks.data();
            const std::string_view ujung = garis.kata[akhir - 1].teks;
            baris.sel[k] =
                std::string_view(mulai, static_cast<std::size_t>(ujung.data() + ujung.size() - mulai));
            if (is_nilai_ganda(baris.sel[k])) hasil_.kolom_ragu.push_back(garis.nomor);
        }
        set_nomor(baris);
        sumber_.use(garis.nomor);
        kisi_.push_back(std::move(baris));
    }

    // A number and the words behind it are two cells, even where one space is between them.
    void set_nomor(BarisKisi& baris) const {
        for (std::size_t k = 0; k + 1 < baris.sel.size(); ++k) {
            if (judul_.kolom[k].kunci != "nomor") continue;
            std::string_view& nomor = baris.sel[k];
            std::string_view& isi = baris.sel[k + 1];
            const std::string_view semua = nomor.empty() ? isi : nomor;
            const std::size_t n = semua.find_first_not_of("0123456789.");
            const bool dua = n != std::string_view::npos && n > 0 && n <= 4 && semua[n] == ' ';
            const std::size_t awal = dua ? semua.find_first_not_of(' ', n) : n;
            if (!dua || semua[awal] < 'A' || semua[awal] > 'Z') return;
            const std::string_view ujung = isi.empty() ? semua : isi;
            nomor = semua.substr(0, n);
            isi =
                std::string_view(semua.data() + awal,
                                 static_cast<std::size_t>(ujung.data() + ujung.size() - semua.data()) - awal);
            return;
        }
    }

    Sumber& sumber_;
    const TepiHalaman& tepi_;
    JudulSpasi judul_;
    TabelSpasi hasil_;
    std::vector<GarisKisi> garis_;
    std::vector<std::pair<std::size_t, std::vector<KataKisi>>> selang_baru_;  // from that line on
    std::vector<BarisKisi> kisi_;
    std::vector<std::size_t> bagian_;  // lines that head a part of the table
};

}  // namespace

std::optional<TabelSpasi> read_spasi(Sumber& sumber, const TepiHalaman& tepi, std::size_t nomor) {
    auto judul = find_judul_spasi(sumber, nomor);
    if (!judul) return std::nullopt;
    return PembacaSpasi(sumber, tepi, *std::move(judul)).read();
}

}  // namespace iku::detail::dok

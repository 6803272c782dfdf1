// SPDX-License-Identifier: Apache-2.0
#include "dokumen/baris/kolom.hpp"
#include "dokumen/kata/kata.hpp"
#include "dokumen/spasi/spasi.hpp"

#include <algorithm>

namespace iku::detail::dok {
namespace {

constexpr std::size_t baris_judul_terbanyak = 5;
constexpr std::size_t garis_terpanjang = 4096;
constexpr std::size_t potongan_terbanyak = 40;
constexpr std::uint32_t lebar_tab = 8;

bool overlap(const KataKisi& a, const KataKisi& b) noexcept {
    return a.awal < b.akhir && b.awal < a.akhir;
}

// The cells of a heading as far as its lines were looked at.
struct Gugus {
    KataKisi selang;
    Kotak kotak;
    bool dari_awal = false;  // it has words in the first line
};

// Which piece of a line lies below which cell of the heading so far.
struct Letak {
    std::vector<std::vector<std::size_t>> di_bawah;  // for each cell, the pieces below it
    std::vector<std::size_t> lepas;                  // pieces below none
};

// Whether the piece is a year below a cell that years stand below: "2024" and "Target".
bool is_tahun_dari(const Gugus& atas, const KataKisi& potongan) {
    if (!find_judul(potongan.teks).kunci.starts_with("tahun_")) return false;
    return is_judul(atas.kotak.teks() + '\n' + std::string(potongan.teks));
}

// A heading that spans years stands over their middle, and so over only some of them or over none: years side
// by side belong to it together.
void join_tahun(const std::vector<KataKisi>& potongan, const std::vector<Gugus>& gugus, Letak& letak) {
    for (std::size_t g = 0; g < gugus.size(); ++g) {
        std::vector<std::size_t>& milik = letak.di_bawah[g];
        std::size_t awal = milik.empty() ? 0 : milik.front();
        std::size_t akhir = milik.empty() ? 0 : milik.back() + 1;
        if (milik.empty()) {
            while (akhir < potongan.size() && potongan[akhir].awal < gugus[g].selang.akhir)
                ++akhir;
            awal = akhir;
        }
        const auto is_lepas = [&](std::size_t i) {
            return std::binary_search(letak.lepas.begin(), letak.lepas.end(), i) &&
                   is_tahun_dari(gugus[g], potongan[i]);
        };
        // Years in one order, up or down; where it turns, another heading's years begin.
        int arah = 0;
        const auto is_searah = [&](std::size_t i) {
            const int kini = potongan[i].teks < potongan[i + 1].teks ? 1 : -1;
            if (arah == 0) arah = kini;
            return arah == kini;
        };
        if (akhir > awal + 1) is_searah(awal);
        const std::size_t pertama = awal;
        const std::size_t terakhir = akhir;
        while (awal > 0 && is_lepas(awal - 1) && (awal == akhir || is_searah(awal - 1)))
            --awal;
        while (akhir < potongan.size() && is_lepas(akhir) && (awal == akhir || is_searah(akhir - 1)))
            ++akhir;
        if (awal == pertama && akhir == terakhir) continue;
        if (milik.empty() &&
            (potongan[awal].awal > gugus[g].selang.akhir || potongan[akhir - 1].akhir < gugus[g].selang.awal))
            continue;
        milik.clear();
        for (std::size_t i = awal; i < akhir; ++i)
            milik.push_back(i);
        std::erase_if(letak.lepas, [&](std::size_t i) { return i >= awal && i < akhir; });
    }
}

// Adds a line of pieces: one below a cell belongs to it; several below one cell share its words ("Target"
// over "2023 2024"). False when a piece lies below two cells: then the line is no part of a heading.
bool add_line(const Sumber& sumber, const std::vector<KataKisi>& potongan, bool pertama,
              std::vector<Gugus>& gugus) {
    Letak letak{std::vector<std::vector<std::size_t>>(gugus.size()), {}};
    for (std::size_t i = 0; i < potongan.size(); ++i) {
        std::size_t kena = 0;
        for (std::size_t g = 0; g < gugus.size(); ++g) {
            if (!overlap(gugus[g].selang, potongan[i])) continue;
            letak.di_bawah[g].push_back(i);
            ++kena;
        }
        if (kena > 1) return false;
        if (kena == 0) letak.lepas.push_back(i);
    }
    join_tahun(potongan, gugus, letak);
    std::vector<Gugus> baru;
    for (const std::size_t i : letak.lepas)
        baru.push_back({potongan[i], Kotak(sumber, potongan[i].teks), pertama});
    for (std::size_t g = 0; g < gugus.size(); ++g) {
        if (letak.di_bawah[g].empty()) {
            baru.push_back(std::move(gugus[g]));
            continue;
        }
        for (const std::size_t i : letak.di_bawah[g]) {
            Gugus satu = gugus[g];
            satu.kotak.append_line(Kotak(sumber, potongan[i].teks));
            const bool sendiri = letak.di_bawah[g].size() == 1;
            satu.selang.awal = sendiri ? std::min(satu.selang.awal, potongan[i].awal) : potongan[i].awal;
            satu.selang.akhir = sendiri ? std::max(satu.selang.akhir, potongan[i].akhir) : potongan[i].akhir;
            baru.push_back(std::move(satu));
        }
    }
    std::sort(baru.begin(), baru.end(),
              [](const Gugus& a, const Gugus& b) { return a.selang.awal < b.selang.awal; });
    gugus = std::move(baru);
    return gugus.size() <= potongan_terbanyak;
}

// Headings with only one space between them ("No Sasaran Strategis"): cut into the fewest headings we know.
// Gives nothing when the words are not all taken.
std::vector<KataKisi> split_judul(const std::vector<KataKisi>& kata, std::size_t awal, std::size_t akhir) {
    constexpr std::size_t kata_terbanyak = 24;
    const std::size_t n = akhir - awal;
    if (n < 2 || n > kata_terbanyak) return {};
    const auto teks = [&](std::size_t i, std::size_t j) {
        const char* mulai = kata[awal + i].teks.data();
        const std::string_view ujung = kata[awal + j - 1].teks;
        return std::string_view(mulai, static_cast<std::size_t>(ujung.data() + ujung.size() - mulai));
    };
    std::vector<std::size_t> jumlah(n + 1, n + 1);
    std::vector<std::size_t> dari(n + 1, 0);
    jumlah[0] = 0;
    for (std::size_t j = 1; j <= n; ++j) {
        for (std::size_t i = 0; i < j; ++i) {
            if (jumlah[i] + 1 >= jumlah[j] || !is_judul(teks(i, j))) continue;
            jumlah[j] = jumlah[i] + 1;
            dari[j] = i;
        }
    }
    if (jumlah[n] > n) return {};
    std::vector<KataKisi> hasil;
    for (std::size_t j = n; j > 0; j = dari[j])
        hasil.push_back({kata[awal + dari[j]].awal, kata[awal + j - 1].akhir, teks(dari[j], j)});
    std::reverse(hasil.begin(), hasil.end());
    return hasil;
}

// The pieces of a heading line, those that hold several headings cut.
std::vector<KataKisi> split_potongan_judul(const std::vector<KataKisi>& kata) {
    std::vector<KataKisi> hasil;
    for (std::size_t i = 0; i < kata.size();) {
        std::size_t j = i + 1;
        while (j < kata.size() && kata[j].awal <= kata[j - 1].akhir + 1)
            ++j;
        const std::vector<KataKisi> potongan = split_judul(kata, i, j);
        if (potongan.size() > 1) {
            hasil.insert(hasil.end(), potongan.begin(), potongan.end());
        } else {
            const std::string_view ujung = kata[j - 1].teks;
            const char* mulai = kata[i].teks.data();
            hasil.push_back(
                {kata[i].awal, kata[j - 1].akhir,
                 std::string_view(mulai, static_cast<std::size_t>(ujung.data() + ujung.size() - mulai))});
        }
        i = j;
    }
    return hasil;
}

JudulSpasi to_judul(const std::vector<Gugus>& gugus, std::size_t awal, std::size_t akhir) {
    JudulSpasi hasil;
    hasil.baris.awal = awal;
    hasil.baris.akhir = akhir;
    for (const Gugus& g : gugus) {
        hasil.baris.kotak.push_back(g.kotak);
        hasil.selang.push_back(g.selang);
    }
    hasil.kolom = read_kolom(hasil.baris);
    return hasil;
}

std::size_t count_dikenal(const BarisTabel& baris) {
    return static_cast<std::size_t>(std::count_if(baris.kotak.begin(), baris.kotak.end(),
                                                  [](const Kotak& k) { return is_judul(k.teks()); }));
}

bool has_indikator(std::string_view garis) {
    const std::string kecil = lipat_nama(garis);
    return kecil.find("indikator") != std::string::npos || kecil.find("iku") != std::string::npos ||
           kecil.find("ikk") != std::string::npos || kecil.find("indicator") != std::string::npos ||
           kecil.find("ukuran kinerja") != std::string::npos ||
           kecil.find("ukur kinerja") != std::string::npos;
}

bool has_ganda(const JudulSpasi& judul) {
    return std::any_of(judul.baris.kotak.begin(), judul.baris.kotak.end(),
                       [](const Kotak& k) { return find_judul(k.teks()).ganda; });
}

// Whether some cell is no heading, but is one without its first lines: those are lines of the row above.
bool has_baris_di_atas(const JudulSpasi& judul) {
    return std::any_of(judul.baris.kotak.begin(), judul.baris.kotak.end(), [](const Kotak& k) {
        const std::string_view teks = k.teks();
        if (is_judul(teks)) return false;
        for (std::size_t di = teks.find('\n'); di != std::string_view::npos; di = teks.find('\n', di + 1))
            if (is_judul(teks.substr(di + 1))) return true;
        return false;
    });
}

// Whether words may stand apart in the line: two spaces, a tab, or a space that is no ASCII.
bool may_be_apart(std::string_view garis) noexcept {
    const std::string_view inti = pangkas(garis);
    for (std::size_t i = 0; i + 1 < inti.size(); ++i)
        if (inti[i] == '\t' || (inti[i] == ' ' && inti[i + 1] == ' ') || (inti[i] & 0x80) != 0) return true;
    return false;
}

// A quick look: no heading of a table without a word for indicators, and words apart, in the lines it may
// take.
bool may_begin(const Sumber& sumber, std::size_t nomor) {
    bool sela = false;
    for (std::size_t k = 0; k < baris_judul_terbanyak && nomor + k <= sumber.jumlah_baris() && !sela; ++k)
        sela = may_be_apart(sumber.baris(nomor + k).substr(0, garis_terpanjang));
    for (std::size_t k = 0; sela && k < baris_judul_terbanyak && nomor + k <= sumber.jumlah_baris(); ++k) {
        const std::string_view garis = sumber.baris(nomor + k);
        if (garis.size() > garis_terpanjang) return false;
        for (std::size_t i = 0; i + 2 < garis.size(); ++i) {
            const auto huruf = [&](std::size_t di) { return static_cast<char>(garis[di] | 0x20); };
            if (huruf(i) == 'i' && ((huruf(i + 1) == 'n' && huruf(i + 2) == 'd') ||
                                    (huruf(i + 1) == 'k' && (huruf(i + 2) == 'u' || huruf(i + 2) == 'k'))))
                return true;
            if (huruf(i) == 'u' && huruf(i + 1) == 'k' && huruf(i + 2) == 'u') return true;
        }
    }
    return false;
}

// Whether the first line is part of a heading we know, and not the end of a row above.
bool has_awal_dikenal(const std::vector<Gugus>& gugus) {
    return std::any_of(gugus.begin(), gugus.end(),
                       [](const Gugus& g) { return g.dari_awal && is_judul(g.kotak.teks()); });
}

// The best reading of the lines from this one on as one heading.
struct Calon {
    JudulSpasi judul;
    std::size_t dikenal = 0;
    std::size_t asing = kolom_terbanyak;
};
std::optional<Calon> find_calon(const Sumber& sumber, std::size_t nomor) {
    std::optional<Calon> terbaik;
    std::vector<Gugus> gugus;
    bool indikator = false;
    bool bersela = false;  // some headings have more than one space between them
    for (std::size_t k = 0; k < baris_judul_terbanyak && nomor + k <= sumber.jumlah_baris(); ++k) {
        const std::string_view garis = sumber.baris(nomor + k);
        if (garis.size() > garis_terpanjang || sumber.is_kosong(nomor + k)) break;
        const auto kata = split_kata(garis);
        const std::size_t n = join_potongan(kata).size();
        if (n > potongan_terbanyak) break;
        bersela = bersela || n >= 2;
        const auto potongan = split_potongan_judul(kata);
        // A title ("Indikator Kinerja Utama Tahun 2024") only looks like headings side by side.
        if (k == 0 && n == 1 && potongan.size() > 1) break;
        if (potongan.size() > potongan_terbanyak || !add_line(sumber, potongan, k == 0, gugus)) break;
        indikator = indikator || has_indikator(garis);
        if (!indikator) continue;
        Calon calon{to_judul(gugus, nomor, nomor + k), 0, 0};
        calon.dikenal = count_dikenal(calon.judul.baris);
        calon.asing = calon.judul.kolom.size() - calon.dikenal;
        if (!bersela || !is_baris_judul(calon.judul.baris) || !has_awal_dikenal(gugus)) continue;
        // A further line is taken when it leaves no heading less known: "Utama" below "Indikator Kinerja".
        if (terbaik && (calon.dikenal < terbaik->dikenal ||
                        (calon.dikenal == terbaik->dikenal && calon.asing > terbaik->asing)))
            continue;
        terbaik = std::move(calon);
    }
    return terbaik;
}

}  // namespace

std::vector<KataKisi> split_kata(std::string_view garis) {
    std::vector<KataKisi> hasil;
    std::uint32_t kolom = 0;
    bool dalam = false;
    for (std::size_t i = 0; i < garis.size();) {
        const TitikKode titik = decode_utf8(garis, i);
        const bool spasi = is_spasi(titik.nilai) || titik.nilai < 0x20 || titik.nilai == 0xFEFF;
        const bool tanpa_lebar = titik.nilai == U'\f' || titik.nilai == 0xFEFF;
        if (!spasi && !dalam) hasil.push_back({kolom, kolom, garis.substr(i, 0)});
        if (titik.nilai == U'\t') {
            kolom += lebar_tab - kolom % lebar_tab;
        } else if (!tanpa_lebar) {
            ++kolom;
        }
        dalam = !spasi;
        i += titik.panjang;
        if (!dalam) continue;
        KataKisi& kata = hasil.back();
        kata.akhir = kolom;
        kata.teks =
            std::string_view(kata.teks.data(), static_cast<std::size_t>(garis.data() + i - kata.teks.data()));
    }
    return hasil;
}

std::vector<KataKisi> join_potongan(const std::vector<KataKisi>& kata) {
    std::vector<KataKisi> hasil;
    for (const KataKisi& satu : kata) {
        if (!hasil.empty() && satu.awal <= hasil.back().akhir + 1) {
            KataKisi& lama = hasil.back();
            lama.akhir = satu.akhir;
            lama.teks = std::string_view(
                lama.teks.data(),
                static_cast<std::size_t>(satu.teks.data() + satu.teks.size() - lama.teks.data()));
        } else {
            hasil.push_back(satu);
        }
    }
    return hasil;
}

std::size_t count_judul_berderet(std::string_view garis) {
    const std::vector<KataKisi> kata = split_kata(garis);
    return split_judul(kata, 0, kata.size()).size();
}

std::optional<JudulSpasi> find_judul_spasi(const Sumber& sumber, std::size_t nomor) {
    if (!may_begin(sumber, nomor)) return std::nullopt;
    std::optional<Calon> calon = find_calon(sumber, nomor);
    if (!calon) return std::nullopt;
    // A heading does not begin above itself: with a line that makes it less known, or that only says it
    // twice.
    if (has_baris_di_atas(calon->judul)) return std::nullopt;
    const std::optional<Calon> tanpa = find_calon(sumber, nomor + 1);
    if (tanpa && (tanpa->dikenal > calon->dikenal || tanpa->asing < calon->asing || has_ganda(calon->judul)))
        return std::nullopt;
    return std::move(calon->judul);
}

}  // namespace iku::detail::dok

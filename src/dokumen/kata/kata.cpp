// SPDX-License-Identifier: Apache-2.0
#include "dokumen/kata/kata.hpp"

#include "iku/teks/utf8.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace iku::detail::dok {
namespace {

struct Pasangan {
    std::string_view kata, kunci;
};

#include "dokumen/kata/judul_tabel.inc"

constexpr std::size_t judul_terpanjang = 120;

std::span<const std::string_view> isi_daftar(DaftarKata daftar) noexcept {
    static constexpr std::array<std::span<const std::string_view>, 28> semua{
        kata_unit_awal,    kata_unit_induk,     kata_unit_sebelum,   kata_unit_sambung, kata_unit_dan,
        kata_wilayah,      kata_pemerintah,     kata_alamat,         kata_jabatan,      kata_jabatan_lanjut,
        kata_pangkat,      kata_tanda_tangan,   kata_fungsi_kuat,    kata_fungsi_lemah, kata_bukan_gandeng,
        kata_pertumbuhan,  kata_kata_umum,      kata_tanpa_isi,      kata_penutup,      kata_bulan,
        kata_baris_jumlah, kata_sama,           kata_bagian_sasaran, kata_bagian_lain,  kata_catatan_kaki,
        kata_penggantung,  kata_awal_indikator, kata_awal_sasaran,
    };
    return semua[static_cast<std::size_t>(daftar)];
}

std::string_view find_pasangan(std::span<const Pasangan> tabel, std::string_view kata) noexcept {
    const auto it = std::lower_bound(tabel.begin(), tabel.end(), kata,
                                     [](const Pasangan& p, std::string_view k) { return p.kata < k; });
    return it != tabel.end() && it->kata == kata ? it->kunci : std::string_view{};
}

constexpr bool is_hiasan(char c) noexcept {
    return c == '*' || c == '_' || c == '`' || c == '"' || c == ' ';
}
constexpr bool is_tutup(char c) noexcept {
    return is_hiasan(c) || c == '.' || c == ':' || c == ';' || c == ',';
}

// Normal form of a heading; see data/dokumen/judul.json.
std::string normalize_judul(std::string_view teks) {
    const std::string kecil = lipat_nama(teks);
    std::string hasil;
    for (std::size_t i = 0; i < kecil.size(); ++i) {
        const bool dekat_miring = kecil[i] == ' ' && ((i + 1 < kecil.size() && kecil[i + 1] == '/') ||
                                                      (!hasil.empty() && hasil.back() == '/'));
        if (dekat_miring || kecil[i] == '*') continue;
        hasil += kecil[i] == '_' ? ' ' : kecil[i];
    }
    while (!hasil.empty() && is_tutup(hasil.back()))
        hasil.pop_back();
    const auto awal = std::find_if_not(hasil.begin(), hasil.end(), is_hiasan);
    hasil.erase(hasil.begin(), awal);
    return hasil;
}

bool is_tahun(std::string_view kata) noexcept {
    return kata.size() == 4 && (kata.starts_with("19") || kata.starts_with("20")) &&
           std::all_of(kata.begin(), kata.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The first word that is a year, taken out of the heading.
std::string extract_tahun(std::string& judul) {
    for (std::size_t i = 0; i + 4 <= judul.size(); ++i) {
        const bool di_awal = i == 0 || judul[i - 1] == ' ' || judul[i - 1] == '(';
        const bool di_akhir = i + 4 == judul.size() || judul[i + 4] == ' ' || judul[i + 4] == ')';
        if (!di_awal || !di_akhir || !is_tahun(std::string_view(judul).substr(i, 4))) continue;
        std::string tahun = judul.substr(i, 4);
        judul.replace(i, 4, "{tahun}");
        return tahun;
    }
    return {};
}

// "x x" is x, typed twice.
bool halve(std::string& judul) {
    const std::size_t n = judul.size();
    if (n < 3 || n % 2 == 0 || judul[n / 2] != ' ') return false;
    if (judul.compare(0, n / 2, judul, n / 2 + 1, n / 2) != 0) return false;
    judul.resize(n / 2);
    return true;
}

std::string exact_kunci(std::string judul) {
    const std::string tahun = extract_tahun(judul);
    std::string kunci(find_pasangan(tabel_judul, judul));
    constexpr std::string_view lubang = "{tahun}";
    if (const std::size_t di = kunci.find(lubang); di != std::string::npos)
        kunci.replace(di, lubang.size(), tahun);
    return kunci;
}

// A narrow column breaks words: "PENANG" over "GUNG JAWAB". The heading with some of its line breaks gone.
std::string join_kunci(std::string_view teks) {
    constexpr std::size_t patah_terbanyak = 4;
    const auto patah = static_cast<std::size_t>(std::count(teks.begin(), teks.end(), '\n'));
    if (patah == 0 || patah > patah_terbanyak) return {};
    for (std::size_t pilihan = 1; pilihan < (std::size_t{1} << patah); ++pilihan) {
        std::string gabung;
        std::size_t ke = 0;
        for (const char c : teks)
            if (c != '\n' || ((pilihan >> ke++) & 1U) == 0) gabung += c;
        if (std::string kunci = exact_kunci(normalize_judul(gabung)); !kunci.empty()) return kunci;
    }
    return {};
}

}  // namespace

bool is_kata(DaftarKata daftar, std::string_view kata) noexcept {
    const auto isi = isi_daftar(daftar);
    return std::binary_search(isi.begin(), isi.end(), kata);
}

bool begins_with_kata(DaftarKata daftar, std::string_view teks) noexcept {
    const auto isi = isi_daftar(daftar);
    return std::any_of(isi.begin(), isi.end(), [teks](std::string_view kata) {
        if (!teks.starts_with(kata)) return false;
        if (teks.size() == kata.size() || kata.back() == '.') return true;
        return !is_huruf_ascii(static_cast<unsigned char>(teks[kata.size()]));
    });
}

bool is_judul_bagian(DaftarKata daftar, std::string_view teks) {
    constexpr std::size_t kode_terpanjang = 6;
    const std::string kecil = lipat_nama(teks.substr(0, judul_terpanjang));
    for (const std::string_view kata : isi_daftar(daftar)) {
        if (!kecil.starts_with(kata)) continue;
        std::size_t di = kata.size();
        const bool spasi = di < kecil.size() && kecil[di] == ' ';
        di += spasi ? 1 : 0;
        std::size_t kode = di;
        while (kode < kecil.size() &&
               (is_huruf_ascii(static_cast<unsigned char>(kecil[kode])) ||
                is_angka_ascii(static_cast<unsigned char>(kecil[kode])) ||
                (kecil[kode] == '.' && kode + 1 < kecil.size() && kecil[kode + 1] != ' ')))
            ++kode;
        const bool berkode = spasi && kode > di && kode - di <= kode_terpanjang;
        const bool angka = berkode && is_angka_ascii(static_cast<unsigned char>(kecil[di]));
        std::size_t tanda = berkode ? kode : di;
        if (tanda < kecil.size() && kecil[tanda] == ' ') ++tanda;
        if (tanda >= kecil.size()) continue;
        if (kecil[tanda] == ':' || (angka && (kecil[tanda] == '.' || kecil[tanda] == '-'))) return true;
    }
    return false;
}

std::string_view find_akhiran(DaftarKata daftar, std::string_view kata) noexcept {
    for (const std::string_view akhiran : isi_daftar(daftar)) {
        if (kata.size() >= akhiran.size() + 3 && kata.ends_with(akhiran)) return akhiran;
    }
    return {};
}

Judul find_judul(std::string_view teks) {
    Judul hasil;
    if (teks.size() > judul_terpanjang) return hasil;
    std::string judul = normalize_judul(teks);
    hasil.kunci = exact_kunci(judul);
    if (hasil.kunci.empty()) hasil.kunci = join_kunci(teks);
    if (hasil.kunci.empty() && halve(judul)) {
        hasil.ganda = true;
        hasil.kunci = exact_kunci(judul);
    }
    if (!hasil.kunci.empty()) return hasil;
    hasil.ganda = false;
    if (teks.find_first_of("\\{}$=") != std::string_view::npos) return hasil;  // words of a formula
    for (const auto& [kata, kunci] : tabel_kata_judul) {
        if (judul.find(kata) == std::string::npos) continue;
        hasil.kunci = kunci;
        hasil.mirip = true;
        break;
    }
    return hasil;
}

bool is_judul(std::string_view teks) {
    const Judul judul = find_judul(teks);
    return !judul.kunci.empty() && !judul.mirip;
}

std::string_view find_label(std::string_view teks) {
    if (teks.size() > judul_terpanjang) return {};
    return find_pasangan(tabel_label, normalize_judul(teks));
}

}  // namespace iku::detail::dok

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

// The words a formula text is judged by, in small letters. Add a word here, with a row in
// tests/golden/formula.tsv that needs it.
namespace iku::baca {

template <std::size_t N>
constexpr bool ada_di(const std::array<std::string_view, N>& daftar, std::string_view kata) noexcept {
    return std::find(daftar.begin(), daftar.end(), kata) != daftar.end();
}

// Words that begin a counted quantity.
constexpr bool is_kepala(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 11> daftar{"jumlah",  "jml",      "jlh",       "jmlh",
                                                      "jum",     "total",    "banyaknya", "keseluruhan",
                                                      "seluruh", "\xCE\xA3", "number"};
    return ada_di(daftar, kata);
}

// Words that begin a new quantity wherever they stand; "seluruh" also describes one.
constexpr bool is_kepala_baru(std::string_view kata) noexcept {
    return is_kepala(kata) && kata != "keseluruhan" && kata != "seluruh";
}

// Words that begin a quantity of any kind.
constexpr bool is_kepala_ukuran(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 18> daftar{
        "realisasi", "target", "luas",     "luasan",     "panjang", "volume",
        "populasi",  "nilai",  "penduduk", "produksi",   "skor",    "kapasitas",
        "berat",     "biaya",  "anggaran", "persentase", "capaian", "rencana"};
    return is_kepala(kata) || ada_di(daftar, kata);
}

// What is compared where a text is nothing but "realisasi/target".
constexpr bool is_realisasi(std::string_view kata) noexcept {
    return kata == "realisasi" || kata == "capaian" || kata == "aktual";
}
constexpr bool is_rencana(std::string_view kata) noexcept {
    return kata == "target" || kata == "rencana" || kata == "pagu" || kata == "anggaran";
}

// Words after which a name cannot end, so that what follows still belongs to it.
constexpr bool is_penghubung(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 67> daftar{
        "indeks",      "memiliki",  "mempunyai",  "mendapat", "mendapatkan", "memperoleh", "menerima",
        "menggunakan", "berupa",    "memuat",     "the",      "of",          "by",         "and",
        "with",        "yang",      "yg",         "dan",      "atau",        "dari",       "dengan",
        "untuk",       "pada",      "di",         "ke",       "dalam",       "dlm",        "per",
        "terhadap",    "sesuai",    "menurut",    "serta",    "berdasarkan", "oleh",       "bagi",
        "antara",      "sebagai",   "atas",       "tentang",  "seluruh",     "semua",      "setiap",
        "tiap",        "capaian",   "pencapaian", "kepada",   "maupun",      "ataupun",    "melalui",
        "hingga",      "sampai",    "tidak",      "belum",    "sudah",       "telah",      "adalah",
        "mencapai",    "memenuhi",  "melebihi",   "bidang",   "sektor",      "kategori",   "unsur",
        "selama",      "melampaui", "/",          "-"};
    return ada_di(daftar, kata);
}

// Those of them behind which a name that ends there was certainly cut.
constexpr bool is_penghubung_murni(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 15> daftar{"yang", "yg",    "dan",   "atau", "dari",
                                                      "pada", "untuk", "di",    "ke",   "dengan",
                                                      "oleh", "dalam", "serta", "dlm",  "terhadap"};
    return ada_di(daftar, kata);
}

// Words in front of which "dibagi", "dikurangi", "ditambah" are part of a name: "yang dibagi kepada warga".
constexpr bool is_pelaku(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 14> daftar{"yang",  "yg",    "telah", "sudah", "akan",
                                                      "harus", "dapat", "bisa",  "belum", "tidak",
                                                      "untuk", "perlu", "agar",  "siap"};
    return ada_di(daftar, kata);
}
constexpr bool is_tujuan(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 12> daftar{"kepada", "untuk",  "menjadi", "dalam", "ke",    "pada",
                                                      "atas",   "secara", "rata",    "dua",   "habis", "di"};
    return ada_di(daftar, kata);
}

// Words that are said twice: "rata - rata", "laki - laki".
constexpr bool is_kata_ulang(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 10> daftar{"rata",  "laki", "masing", "undang", "kanak",
                                                      "macam", "lain", "sama",   "obat",   "olah"};
    return ada_di(daftar, kata);
}

// Parts of words in front of a dash: "ber-KTP", also where a line was broken behind them.
constexpr bool is_awalan(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 7> daftar{"ber", "non", "pra", "pasca", "ter", "antar", "anti"};
    return ada_di(daftar, kata);
}

// Alternatives that documents write with a slash whatever the spacing.
constexpr bool is_pasangan(std::string_view kiri, std::string_view kanan) noexcept {
    struct Pasangan {
        std::string_view kiri, kanan;
    };
    constexpr std::array<Pasangan, 34> daftar{{
        {"kabupaten", "kota"},
        {"kab", "kota"},
        {"sd", "mi"},
        {"smp", "mts"},
        {"sma", "smk"},
        {"sma", "ma"},
        {"smk", "ma"},
        {"smk", "mak"},
        {"tk", "ra"},
        {"tk", "paud"},
        {"desa", "kelurahan"},
        {"kelurahan", "desa"},
        {"dan", "atau"},
        {"masjid", "mushala"},
        {"mesjid", "mushala"},
        {"masjid", "musholla"},
        {"program", "kegiatan"},
        {"dinas", "badan"},
        {"badan", "dinas"},
        {"ada", "tidak"},
        {"ya", "tidak"},
        {"rumah", "bangunan"},
        {"nagari", "desa"},
        {"desa", "nagari"},
        {"barang", "jasa"},
        {"laki", "perempuan"},
        {"kementerian", "lembaga"},
        {"hotel", "restoran"},
        {"provinsi", "kabupaten"},
        {"individu", "kelompok"},
        {"instansi", "lembaga"},
        {"mi", "paket"},
        {"mts", "paket"},
        {"ma", "paket"},
    }};
    return std::any_of(daftar.begin(), daftar.end(),
                       [&](const Pasangan& p) { return p.kiri == kiri && p.kanan == kanan; });
}

// What a ratio in words begins with, and what it may say without changing it.
constexpr bool is_judul_rasio(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 9> daftar{"perbandingan", "rasio",      "ratio",
                                                     "proporsi",     "nisbah",     "persentase",
                                                     "prosentase",   "presentase", "persen"};
    return ada_di(daftar, kata);
}
constexpr bool is_persentase(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 5> daftar{"persentase", "prosentase", "presentase", "persen", "%"};
    return ada_di(daftar, kata);
}
// Changes over time: "peningkatan A dibandingkan B" may be a quotient or a growth.
constexpr bool is_judul_perubahan(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 9> daftar{"peningkatan",  "penurunan",  "pertumbuhan",
                                                     "kenaikan",     "laju",       "perubahan",
                                                     "meningkatnya", "menurunnya", "perkembangan"};
    return ada_di(daftar, kata);
}
// Names of results, in front of their formula.
constexpr bool is_judul_hasil(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 12> daftar{"indeks",  "angka",       "tingkat", "cakupan",
                                                      "capaian", "laju",        "nilai",   "indikator",
                                                      "skor",    "pertumbuhan", "persen",  "rata"};
    return is_judul_rasio(kata) || ada_di(daftar, kata);
}

// Words that say "what follows is the formula".
constexpr bool is_label_rumus(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 12> daftar{
        "rumus",        "rumusnya",     "formula", "formulanya", "formulasi",  "perhitungan",
        "penghitungan", "formulasinya", "cara",    "metode",     "pengukuran", "persamaan"};
    return ada_di(daftar, kata);
}
// Those of them that say so without a colon: "Rumus A/B".
constexpr bool is_kata_rumus(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 4> daftar{"rumus", "rumusnya", "formula", "formulanya"};
    return ada_di(daftar, kata);
}
// The labels of a formula that is written as its parts.
constexpr bool is_label_pembilang(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 3> daftar{"pembilang", "pembilangnya", "numerator"};
    return ada_di(daftar, kata);
}
constexpr bool is_label_penyebut(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 3> daftar{"penyebut", "penyebutnya", "denominator"};
    return ada_di(daftar, kata);
}
constexpr bool is_label_konstanta(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 5> daftar{"konstanta", "konstan", "constant", "pengali",
                                                     "multiplier"};
    return ada_di(daftar, kata);
}
// Words that say "the formula ends here" when a colon follows.
constexpr bool is_label_keterangan(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 19> daftar{
        "keterangan", "ket",  "dimana", "dmn",        "catatan", "penjelasan", "where",
        "source",     "note", "nb",     "sumber",     "satuan",  "tipe",       "interpretasi",
        "definisi",   "mana", "contoh", "polarisasi", "periode"};
    return ada_di(daftar, kata);
}

// Lead-ins without meaning for a formula.
constexpr bool is_pembuka(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 12> daftar{"merupakan", "adalah", "menunjukkan", "menunjukan",
                                                      "yaitu",     "yakni",  "ialah",       "dihitung",
                                                      "diperoleh", "diukur", "menghitung",  "dengan"};
    return ada_di(daftar, kata);
}

// Units that may stand behind a number without making it part of a name.
constexpr bool is_kata_satuan(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 28> daftar{
        "liter", "kg",       "gram",     "ton",       "ha",     "km",       "menit",
        "jp",    "bulan",    "tahun",    "hari",      "minggu", "triwulan", "semester",
        "jam",   "orang",    "jiwa",     "penduduk",  "kali",   "unsur",    "indikator",
        "aspek", "komponen", "variabel", "kelahiran", "kh",     "pddk",     "siswa"};
    return ada_di(daftar, kata);
}

// What follows "2 x" where it says how often: "2 x sehari", "4 x selama kehamilan".
constexpr bool is_kata_kekerapan(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 9> daftar{"sehari", "seminggu", "sebulan", "setahun", "semalam",
                                                     "selama", "dalam",    "dlm",     "per"};
    return ada_di(daftar, kata);
}
// Units behind "1 x 24", "7 x 9" where they say how long or how large.
constexpr bool is_kata_ukuran(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 14> daftar{"jam", "hari", "menit", "minggu", "bulan",
                                                      "m",   "m2",   "cm",    "meter",  "km",
                                                      "mm",  "inci", "inch",  "hours"};
    return ada_di(daftar, kata) || kata == "m\xC2\xB2";
}

}  // namespace iku::baca

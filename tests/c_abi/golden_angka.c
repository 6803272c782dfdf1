/* SPDX-License-Identifier: Apache-2.0
 * tests/golden/angka.tsv and angka-kolom.tsv through C: every text and every column, notes included. */
#include "uji.h"

enum { TEKS, LOKAL, JENIS, NILAI, ALASAN, KODE, KOLOM_ANGKA };
enum { ID, LOKAL_KOLOM, CACAH, SEL, HASIL, CATATAN, PESAN, KOLOM_KOLOM };
enum { SEL_TERBANYAK = 256 };

static const char* const nama_jenis[] = {"bilangan", "rentang", "perbandingan", "alasan"};

static int32_t lokal(const char* teks) {
    return strcmp(teks, "id") == 0   ? IKU_LOKAL_ID
           : strcmp(teks, "en") == 0 ? IKU_LOKAL_EN
                                     : IKU_LOKAL_TIDAK_ADA;
}

/* Adds a text to what is being written; too long a line is a failure, never a crash. */
static void tambah(char* tujuan, size_t ukuran, const char* teks) {
    UJI(strlen(tujuan) + strlen(teks) < ukuran);
    if (strlen(tujuan) + strlen(teks) < ukuran) strcat(tujuan, teks);
}

static void tambah_nilai(char* tujuan, size_t ukuran, const iku_rasional* r) {
    iku_teks* teks = NULL;
    BERHASIL(iku_rasional_to_string(r, &teks, &e));
    tambah(tujuan, ukuran, iku_teks_data(teks, NULL));
    iku_teks_free(teks);
}

static void uji_angka(char** k) {
    iku_angka* angka = NULL;
    const long gagal = uji_gagal;
    char nilai[8192] = "", kode[256] = "";
    BERHASIL(iku_angka_read(k[TEKS], (int64_t)strlen(k[TEKS]), lokal(k[LOKAL]), &angka, &e));
    const int32_t jenis = iku_angka_jenis(angka);
    for (int64_t i = 0; iku_angka_nilai(angka, i) != NULL; ++i) {
        if (i > 0) tambah(nilai, sizeof nilai, jenis == IKU_ANGKA_RENTANG ? " .. " : " : ");
        tambah_nilai(nilai, sizeof nilai, iku_angka_nilai(angka, i));
    }
    const iku_daftar_catatan* catatan = iku_angka_catatan(angka);
    for (int64_t i = 0; i < iku_catatan_count(catatan); ++i) {
        iku_catatan c;
        BERHASIL(iku_catatan_get(catatan, i, &c, &e));
        if (i > 0) tambah(kode, sizeof kode, " ");
        tambah(kode, sizeof kode, iku_catatan_label(c.kode, NULL));
    }
    UJI(strcmp(nama_jenis[jenis], k[JENIS]) == 0);
    UJI(strcmp(nilai[0] == '\0' ? "-" : nilai, k[NILAI]) == 0);
    UJI(strcmp(jenis == IKU_ANGKA_ALASAN ? iku_alasan_nama(iku_angka_alasan(angka), NULL) : "-", k[ALASAN]) ==
        0);
    UJI(strcmp(kode[0] == '\0' ? "-" : kode, k[KODE]) == 0);
    if (uji_gagal != gagal) fprintf(stderr, "  in \"%s\"\n", k[TEKS]);
    iku_angka_free(angka);
}

/* The notes of a column: their codes and rows are the table's, their messages hold its words. */
static void uji_catatan(const iku_daftar_catatan* daftar, char** k) {
    char kode[1024] = "";
    char* bagian[SEL_TERBANYAK];
    const int64_t n = iku_catatan_count(daftar);
    const int jumlah = uji_potong(k[PESAN], '|', bagian, SEL_TERBANYAK);
    UJI(n == 0 ? strcmp(k[PESAN], "-") == 0 : jumlah == n);
    for (int64_t i = 0; i < n && i < jumlah; ++i) {
        char satu[64];
        iku_catatan c;
        iku_teks* teks = NULL;
        BERHASIL(iku_catatan_get(daftar, i, &c, &e));
        snprintf(satu, sizeof satu, "%s%s@%" PRId64, i > 0 ? " " : "", iku_catatan_label(c.kode, NULL),
                 c.baris);
        tambah(kode, sizeof kode, satu);
        BERHASIL(iku_catatan_pesan(daftar, i, IKU_BAHASA_ID, &teks, &e));
        UJI(uji_memuat(teks, bagian[i]));
    }
    UJI(strcmp(kode[0] == '\0' ? "-" : kode, k[CATATAN]) == 0);
}

static void uji_kolom(char** k) {
    char *sel[SEL_TERBANYAK], teks[4096] = "", hasil[4096] = "";
    int64_t batas[SEL_TERBANYAK + 1] = {0};
    double biner[SEL_TERBANYAK] = {0};
    uint8_t jenis[SEL_TERBANYAK];
    iku_angka_kolom* kolom = NULL;
    const long gagal = uji_gagal;
    const int n = uji_potong(k[SEL], '|', sel, SEL_TERBANYAK);
    for (int i = 0; i < n; ++i) {
        jenis[i] = sel[i][0] == '#'           ? IKU_SEL_BINER
                   : strcmp(sel[i], "~") == 0 ? IKU_SEL_KOSONG
                                              : IKU_SEL_TEKS;
        if (jenis[i] == IKU_SEL_BINER) biner[i] = strtod(sel[i] + 1, NULL);
        if (jenis[i] == IKU_SEL_TEKS) tambah(teks, sizeof teks, sel[i]);
        batas[i + 1] = (int64_t)strlen(teks);
    }
    const iku_kolom_sel masuk = {teks, batas, biner, jenis};
    const int32_t cacah = strcmp(k[CACAH], "cacah") == 0;
    BERHASIL(iku_read_numbers(&masuk, n, lokal(k[LOKAL_KOLOM]), cacah, &kolom, &e));
    for (int i = 0; i < n; ++i) {
        const int32_t alasan = iku_angka_kolom_alasan(kolom, i);
        if (i > 0) tambah(hasil, sizeof hasil, "|");
        if (alasan == IKU_ALASAN_ADA) {
            tambah_nilai(hasil, sizeof hasil, iku_angka_kolom_nilai(kolom, i));
        } else {
            tambah(hasil, sizeof hasil, iku_alasan_nama(alasan, NULL));
        }
    }
    UJI(strcmp(hasil, k[HASIL]) == 0);
    if (strcmp(hasil, k[HASIL]) != 0) fprintf(stderr, "  is:       %s\n  expected: %s\n", hasil, k[HASIL]);
    uji_catatan(iku_angka_kolom_catatan(kolom), k);
    if (uji_gagal != gagal) fprintf(stderr, "  in row %s\n", k[ID]);
    iku_angka_kolom_free(kolom);
}

int main(void) {
    UJI(uji_tabel(IKU_GOLDEN_DIR "/angka.tsv", "teks", KOLOM_ANGKA, uji_angka) > 300);
    UJI(uji_tabel(IKU_GOLDEN_DIR "/angka-kolom.tsv", "id", KOLOM_KOLOM, uji_kolom) > 20);
    return uji_selesai();
}

/* SPDX-License-Identifier: Apache-2.0
 * Columns of cells read to exact numbers: what decides, what is refused, and how they go on into a
 * percentage. */
#include "uji.h"

static int uji_nilai(const iku_angka_kolom* k, int64_t i, const char* harapan) {
    iku_teks* teks = NULL;
    if (iku_rasional_to_string(iku_angka_kolom_nilai(k, i), &teks, NULL) != IKU_OK) return 0;
    return iku_angka_kolom_alasan(k, i) == IKU_ALASAN_ADA && uji_sama(teks, harapan);
}

static int uji_alasan(const iku_angka_kolom* k, int64_t i, int32_t alasan) {
    return iku_angka_kolom_nilai(k, i) == NULL && iku_angka_kolom_alasan(k, i) == alasan;
}

static void texts_are_decided_by_their_siblings(void) {
    /* 1.234 | 87,50 | n/a | (empty) */
    static const int64_t batas[] = {0, 5, 10, 13, 13};
    const iku_kolom_sel sel = {"1.23487,50n/a", batas, NULL, NULL};
    iku_angka_kolom* k = NULL;
    iku_teks* teks = NULL;
    iku_kolom kolom;
    iku_catatan catatan;
    BERHASIL(iku_read_numbers(&sel, 4, IKU_LOKAL_TIDAK_ADA, 0, &k, &e));
    UJI(iku_angka_kolom_count(k) == 4);
    UJI(uji_nilai(k, 0, "1234") && uji_nilai(k, 1, "175/2"));
    UJI(uji_alasan(k, 2, IKU_ALASAN_TIDAK_BERLAKU) && uji_alasan(k, 3, IKU_ALASAN_TIDAK_DILAPORKAN));
    UJI(iku_angka_kolom_nilai(k, 4) == NULL && iku_angka_kolom_alasan(k, 4) == -1);
    UJI(iku_angka_kolom_nilai(k, -1) == NULL && iku_angka_kolom_alasan(k, -1) == -1);
    UJI(iku_catatan_count(iku_angka_kolom_catatan(k)) == 1);
    BERHASIL(iku_catatan_get(iku_angka_kolom_catatan(k), 0, &catatan, &e));
    UJI(catatan.baris == 0 && strcmp(iku_catatan_label(catatan.kode, NULL), "ANGKA-042") == 0);
    BERHASIL(iku_catatan_pesan(iku_angka_kolom_catatan(k), 0, IKU_BAHASA_EN, &teks, &e));
    UJI(uji_memuat(teks, "2 \"87,50\""));

    BERHASIL(iku_angka_kolom_isi(k, &kolom, &e));
    UJI(kolom.desimal == 1 && kolom.data[0] == 12340 && kolom.data[1] == 875);
    UJI(kolom.validity == NULL && kolom.offset == 0 && kolom.alasan[2] == IKU_ALASAN_TIDAK_BERLAKU);
    int64_t hasil[4];
    uint8_t alasan[4];
    BERHASIL(iku_persen(&kolom, &kolom, 4, NULL, hasil, alasan, &e));
    UJI(hasil[0] == 100 && hasil[1] == 100);
    UJI(alasan[2] == IKU_ALASAN_TIDAK_BERLAKU && alasan[3] == IKU_ALASAN_TIDAK_DILAPORKAN);
    iku_angka_kolom_free(k);
}

static void a_declaration_or_being_a_count_decides(void) {
    static const int64_t batas[] = {0, 5};
    const iku_kolom_sel sel = {"1.234", batas, NULL, NULL};
    iku_angka_kolom* k = NULL;
    BERHASIL(iku_read_numbers(&sel, 1, IKU_LOKAL_TIDAK_ADA, 0, &k, &e));
    UJI(uji_alasan(k, 0, IKU_ALASAN_AMBIGU) && iku_catatan_count(iku_angka_kolom_catatan(k)) == 1);
    iku_angka_kolom_free(k);
    BERHASIL(iku_read_numbers(&sel, 1, IKU_LOKAL_EN, 0, &k, &e));
    UJI(uji_nilai(k, 0, "617/500"));
    iku_angka_kolom_free(k);
    BERHASIL(iku_read_numbers(&sel, 1, IKU_LOKAL_TIDAK_ADA, 1, &k, &e));
    UJI(uji_nilai(k, 0, "1234"));
    iku_angka_kolom_free(k);
}

static void doubles_are_their_shortest_decimals(void) {
    static const double biner[] = {94.87, 0.1 + 0.2, -3};
    const iku_kolom_sel sel = {NULL, NULL, biner, NULL};
    iku_angka_kolom* k = NULL;
    BERHASIL(iku_read_numbers(&sel, 3, 0, 0, &k, &e));
    UJI(uji_nilai(k, 0, "9487/100") && uji_alasan(k, 1, IKU_ALASAN_AMBIGU) && uji_nilai(k, 2, "-3"));
    iku_angka_kolom_free(k);
}

static void cells_of_a_spreadsheet_are_of_both_kinds(void) {
    static const int64_t batas[] = {0, 3, 3, 8, 8};
    static const double biner[] = {0, 87.5, 0, 0};
    static const uint8_t jenis[] = {IKU_SEL_TEKS, IKU_SEL_BINER, IKU_SEL_TEKS, IKU_SEL_KOSONG};
    const iku_kolom_sel sel = {"n/a1.234", batas, biner, jenis};
    iku_angka_kolom* k = NULL;
    BERHASIL(iku_read_numbers(&sel, 4, 0, 1, &k, &e));
    UJI(uji_alasan(k, 0, IKU_ALASAN_TIDAK_BERLAKU) && uji_nilai(k, 1, "175/2") && uji_nilai(k, 2, "1234"));
    UJI(uji_alasan(k, 3, IKU_ALASAN_TIDAK_DILAPORKAN));
    iku_angka_kolom_free(k);
}

static void what_no_column_can_hold_is_still_a_value(void) {
    static const int64_t batas[] = {0, 20};
    const iku_kolom_sel sel = {"12345678901234567890", batas, NULL, NULL};
    iku_angka_kolom* k = NULL;
    iku_kolom kolom;
    BERHASIL(iku_read_numbers(&sel, 1, 0, 0, &k, &e));
    UJI(uji_nilai(k, 0, "12345678901234567890"));
    GAGAL(IKU_RANGE, kolom, iku_angka_kolom_isi(k, &kolom, &e));
    iku_angka_kolom_free(k);
}

static void no_rows_need_no_memory(void) {
    const iku_kolom_sel kosong = {NULL, NULL, NULL, NULL};
    iku_angka_kolom* k = NULL;
    iku_kolom kolom;
    BERHASIL(iku_read_numbers(&kosong, 0, 0, 0, &k, &e));
    UJI(iku_angka_kolom_count(k) == 0 && iku_catatan_count(iku_angka_kolom_catatan(k)) == 0);
    BERHASIL(iku_angka_kolom_isi(k, &kolom, &e));
    BERHASIL(iku_persen(&kolom, &kolom, 0, NULL, NULL, NULL, &e));
    iku_angka_kolom_free(k);
}

static void arguments_are_checked(void) {
    static const int64_t batas[] = {0, 1, 2}, mundur[] = {0, 2, 1}, negatif[] = {-1, 0, 1};
    static const double biner[] = {1, 2};
    static const uint8_t jenis[] = {IKU_SEL_TEKS, IKU_SEL_BINER}, asing[] = {IKU_SEL_TEKS, 3};
    const iku_kolom_sel sel = {"12", batas, biner, jenis};
    const iku_kolom_sel buruk[] = {{NULL, NULL, NULL, NULL},   {NULL, batas, NULL, NULL},
                                   {"12", mundur, NULL, NULL}, {"12", negatif, NULL, NULL},
                                   {"12", batas, NULL, jenis}, {NULL, NULL, biner, jenis},
                                   {"12", batas, biner, asing}};
    iku_angka_kolom* k = NULL;
    iku_kolom kolom;
    for (size_t i = 0; i < sizeof buruk / sizeof *buruk; ++i)
        GAGAL(IKU_ARGUMENT, k, iku_read_numbers(&buruk[i], 2, 0, 0, &k, &e));
    GAGAL(IKU_ARGUMENT, k, iku_read_numbers(NULL, 2, 0, 0, &k, &e));
    GAGAL(IKU_ARGUMENT, k, iku_read_numbers(&sel, -1, 0, 0, &k, &e));
    GAGAL(IKU_ARGUMENT, k, iku_read_numbers(&sel, INT64_MAX, 0, 0, &k, &e));
    GAGAL(IKU_ARGUMENT, k, iku_read_numbers(&sel, 2, 3, 0, &k, &e));
    GAGAL(IKU_ARGUMENT, k, iku_read_numbers(&sel, 2, 0, 2, &k, &e));
    GAGAL(IKU_ARGUMENT, k, iku_read_numbers(&sel, 2, 0, 0, NULL, &e));
    BERHASIL(iku_read_numbers(&sel, 2, 0, 0, &k, &e));
    UJI(uji_nilai(k, 0, "1") && uji_nilai(k, 1, "2"));
    GAGAL(IKU_ARGUMENT, kolom, iku_angka_kolom_isi(NULL, &kolom, &e));
    GAGAL(IKU_ARGUMENT, kolom, iku_angka_kolom_isi(k, NULL, &e));
    iku_angka_kolom_free(k);

    UJI(iku_angka_kolom_count(NULL) == 0 && iku_angka_kolom_nilai(NULL, 0) == NULL);
    UJI(iku_angka_kolom_alasan(NULL, 0) == -1 && iku_angka_kolom_catatan(NULL) == NULL);
    iku_angka_kolom_free(NULL);
}

int main(void) {
    texts_are_decided_by_their_siblings();
    a_declaration_or_being_a_count_decides();
    doubles_are_their_shortest_decimals();
    cells_of_a_spreadsheet_are_of_both_kinds();
    what_no_column_can_hold_is_still_a_value();
    no_rows_need_no_memory();
    arguments_are_checked();
    return uji_selesai();
}

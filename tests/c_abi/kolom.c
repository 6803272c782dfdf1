/* SPDX-License-Identifier: Apache-2.0
 * Columns: a row is the scalar evaluation, reasons included. */
#include "uji.h"

enum { BARIS = 700 };

static int64_t data_a[BARIS], data_b[BARIS];
static uint8_t sah_a[(BARIS + 7) / 8], sah_b[(BARIS + 7) / 8], alasan_a[BARIS], alasan_b[BARIS];

/* The same numbers on every machine (xorshift), with edges among them. */
static uint64_t acak_keadaan = 88172645463325252u;
static uint64_t acak(void) {
    acak_keadaan ^= acak_keadaan << 13;
    acak_keadaan ^= acak_keadaan >> 7;
    acak_keadaan ^= acak_keadaan << 17;
    return acak_keadaan;
}
static int64_t angka(void) {
    static const int64_t tepi[] = {0, 1, -1, 2, 7, INT64_MAX, INT64_MIN, INT64_MAX / 100, 3, 10};
    const uint64_t x = acak();
    if (x % 4 == 0) return tepi[(x >> 8) % (sizeof tepi / sizeof *tepi)];
    return x % 4 == 1 ? (int64_t)(acak() >> 1) : (int64_t)(x >> 8) % 100000 - 500;
}
/* Mostly none, else one of each stage. */
static uint8_t sebab(void) {
    static const uint8_t semua[] = {IKU_ALASAN_MELUAP,       IKU_ALASAN_TARGET_NOL,
                                    IKU_ALASAN_PENYEBUT_NOL, IKU_ALASAN_TIDAK_DILAPORKAN,
                                    IKU_ALASAN_AMBIGU,       IKU_ALASAN_STRIP};
    return acak() % 8 == 0 ? semua[(acak() >> 8) % sizeof semua] : IKU_ALASAN_ADA;
}
static void isi_kolom(void) {
    for (int i = 0; i < BARIS; ++i) {
        alasan_a[i] = sebab();
        alasan_b[i] = sebab();
        data_a[i] = angka();
        data_b[i] = angka();
    }
    for (size_t i = 0; i < sizeof sah_a; ++i) {
        sah_a[i] = (uint8_t)(acak() | acak());
        sah_b[i] = (uint8_t)(acak() | acak());
    }
}

/* Why row i of the arrays has no value in this column. */
static int32_t alasan_baris(const iku_kolom* k, int64_t i) {
    const int32_t sendiri = k->alasan == NULL ? IKU_ALASAN_ADA : k->alasan[i];
    const int sah = k->validity == NULL || (k->validity[i >> 3] >> (i & 7) & 1);
    return sah || sendiri > IKU_ALASAN_TIDAK_DILAPORKAN ? sendiri : IKU_ALASAN_TIDAK_DILAPORKAN;
}

/* What the scalar functions say of one row. */
static void skalar(const iku_formula* f, int64_t a, int32_t sebab_a, int64_t b, int32_t sebab_b,
                   int32_t desimal_a, int32_t desimal, int32_t mode, int64_t* hasil, uint8_t* alasan) {
    int64_t skala_a = 1;
    for (int32_t i = 0; i < desimal_a; ++i)
        skala_a *= 10;
    iku_nilai nilai[2] = {{a, skala_a, NULL, sebab_a, 0}, {b, 1, NULL, sebab_b, 0}};
    iku_rasional* r = NULL;
    iku_rasional* bulat = NULL;
    iku_rasional* skala = NULL;
    iku_pecahan p = {0, 1};
    *hasil = 0;
    UJI(iku_formula_evaluate(f, nilai, 2, &r, alasan, NULL) == IKU_OK);
    if (r == NULL) return;
    UJI(iku_rasional_round(r, desimal, mode, &bulat, NULL) == IKU_OK);
    iku_rasional_free(r);
    p.pembilang = 1;
    for (int32_t i = 0; i < desimal; ++i)
        p.pembilang *= 10;
    UJI(iku_rasional_from_pecahan(&p, &skala, NULL) == IKU_OK);
    UJI(iku_rasional_compute(bulat, IKU_OP_KALI, skala, &r, alasan, NULL) == IKU_OK);
    const int32_t status = iku_rasional_to_pecahan(r, &p, NULL);
    UJI(status == IKU_OK || status == IKU_RANGE);
    if (status == IKU_OK) *hasil = p.pembilang;
    if (status == IKU_RANGE) *alasan = IKU_ALASAN_MELUAP;
    iku_rasional_free(r);
    iku_rasional_free(bulat);
    iku_rasional_free(skala);
}

static void a_row_is_the_scalar_evaluation(void) {
    iku_formula* f = NULL;
    BERHASIL(iku_formula_read("A / B x 100", 11, IKU_LOKAL_ID, &f, &e));
    isi_kolom();
    for (int32_t putaran = 0; putaran < 21; ++putaran) {
        const int64_t geser = putaran * 3;
        const int64_t baris = BARIS - geser;
        const iku_kolom kolom[2] = {{data_a, putaran % 3 == 0 ? NULL : sah_a, geser, putaran % 4, 0,
                                     putaran % 5 == 0 ? NULL : alasan_a},
                                    {data_b, sah_b, geser, 0, 0, putaran % 2 == 0 ? NULL : alasan_b}};
        iku_opsi opsi;
        memset(&opsi, 0, sizeof opsi);
        opsi.size = sizeof opsi;
        opsi.mode = putaran % 7;
        opsi.desimal = putaran % 5;
        static int64_t persen[BARIS], rumus[BARIS];
        static uint8_t alasan_persen[BARIS], alasan_rumus[BARIS];
        BERHASIL(iku_persen(&kolom[0], &kolom[1], baris, &opsi, persen, alasan_persen, &e));
        BERHASIL(iku_formula_evaluate_kolom(f, kolom, 2, baris, &opsi, rumus, alasan_rumus, &e));
        int sama = 1;
        for (int64_t i = 0; i < baris; ++i) {
            int64_t hasil = 0;
            uint8_t alasan = 0;
            const int64_t k = i + geser;
            skalar(f, data_a[k], alasan_baris(&kolom[0], k), data_b[k], alasan_baris(&kolom[1], k),
                   kolom[0].desimal, opsi.desimal, opsi.mode, &hasil, &alasan);
            sama = sama && persen[i] == hasil && alasan_persen[i] == alasan;
            sama = sama && rumus[i] == hasil && alasan_rumus[i] == alasan;
        }
        UJI(sama);
    }
    iku_formula_free(f);
}

static void the_factor_is_a_hundred_unless_told(void) {
    static const int64_t a[] = {37, 17}, b[] = {39, 24500};
    const iku_kolom ka = {a, NULL, 0, 0, 0, NULL}, kb = {b, NULL, 0, 0, 0, NULL};
    int64_t hasil[2];
    uint8_t alasan[2];
    iku_opsi opsi;
    memset(&opsi, 0, sizeof opsi);
    opsi.size = sizeof opsi;
    opsi.desimal = 2;
    BERHASIL(iku_persen(&ka, &kb, 2, &opsi, hasil, alasan, &e));
    UJI(hasil[0] == 9487 && hasil[1] == 7 && alasan[0] == 0 && alasan[1] == 0);
    opsi.faktor = 100000;
    BERHASIL(iku_persen(&ka, &kb, 2, &opsi, hasil, alasan, &e));
    UJI(hasil[1] == 6939);
    BERHASIL(iku_persen(&ka, &kb, 2, NULL, hasil, alasan, &e));
    UJI(hasil[0] == 95 && hasil[1] == 0);
}

static void a_result_is_a_column_again(void) {
    static const int64_t a[] = {37, 1, INT64_MAX}, b[] = {39, 0, 1};
    const iku_kolom ka = {a, NULL, 0, 0, 0, NULL}, kb = {b, NULL, 0, 0, 0, NULL};
    int64_t hasil[3], lagi[3];
    uint8_t alasan[3], sebab_lagi[3];
    BERHASIL(iku_persen(&ka, &kb, 3, NULL, hasil, alasan, &e));
    const iku_kolom k = {hasil, NULL, 0, 0, 0, alasan};
    BERHASIL(iku_persen(&k, &ka, 3, NULL, lagi, sebab_lagi, &e));
    UJI(lagi[0] == 257 && sebab_lagi[0] == 0); /* 95 / 37 */
    UJI(sebab_lagi[1] == IKU_ALASAN_PENYEBUT_NOL && sebab_lagi[2] == IKU_ALASAN_MELUAP);
}

static void no_rows_need_no_memory(void) {
    const iku_kolom kosong = {NULL, NULL, 0, 0, 0, NULL};
    BERHASIL(iku_persen(&kosong, &kosong, 0, NULL, NULL, NULL, &e));
}

/* Several threads write what one does. */
static void threads_write_the_same(void) {
    enum { BANYAK = 2 * 131072 + 777 };
    static int64_t a[BANYAK], b[BANYAK], satu[BANYAK], empat[BANYAK];
    static uint8_t alasan_satu[BANYAK], alasan_empat[BANYAK];
    for (int i = 0; i < BANYAK; ++i) {
        a[i] = angka();
        b[i] = angka();
    }
    const iku_kolom kolom[2] = {{a, NULL, 0, 0, 0, NULL}, {b, NULL, 0, 1, 0, NULL}};
    iku_formula* f = NULL;
    iku_opsi opsi;
    memset(&opsi, 0, sizeof opsi);
    opsi.size = sizeof opsi;
    opsi.desimal = 2;
    BERHASIL(iku_formula_read("A / B x 100", 11, IKU_LOKAL_ID, &f, &e));
    BERHASIL(iku_persen(&kolom[0], &kolom[1], BANYAK, &opsi, satu, alasan_satu, &e));
    opsi.utas = 4;
    BERHASIL(iku_persen(&kolom[0], &kolom[1], BANYAK, &opsi, empat, alasan_empat, &e));
    UJI(memcmp(satu, empat, sizeof satu) == 0 && memcmp(alasan_satu, alasan_empat, sizeof alasan_satu) == 0);
    memset(empat, 0x55, sizeof empat);
    BERHASIL(iku_formula_evaluate_kolom(f, kolom, 2, BANYAK, &opsi, empat, alasan_empat, &e));
    UJI(memcmp(satu, empat, sizeof satu) == 0 && memcmp(alasan_satu, alasan_empat, sizeof alasan_satu) == 0);
    iku_formula_free(f);
}

static void arguments_are_checked(void) {
    static const int64_t a[] = {1, 2, 3}, b[] = {4, 5, 6};
    const iku_kolom ka = {a, NULL, 0, 0, 0, NULL}, kb = {b, NULL, 0, 0, 0, NULL};
    int64_t hasil[3];
    uint8_t alasan[3];
    iku_opsi opsi;
    iku_formula* f = NULL;
    memset(&opsi, 0, sizeof opsi);
    opsi.size = sizeof opsi;
    GAGAL(IKU_ARGUMENT, hasil, iku_persen(NULL, &kb, 3, &opsi, hasil, alasan, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_persen(&ka, NULL, 3, &opsi, hasil, alasan, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_persen(&ka, &kb, -1, &opsi, hasil, alasan, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_persen(&ka, &kb, INT64_MAX, &opsi, hasil, alasan, &e));
    GAGAL(IKU_ARGUMENT, alasan, iku_persen(&ka, &kb, 3, &opsi, NULL, alasan, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_persen(&ka, &kb, 3, &opsi, hasil, NULL, &e));
    const iku_kolom buruk[] = {{NULL, NULL, 0, 0, 0, NULL},      {a, NULL, -1, 0, 0, NULL},
                               {a, NULL, INT64_MAX, 0, 0, NULL}, {a, NULL, 0, -1, 0, NULL},
                               {a, NULL, 0, 19, 0, NULL},        {a, NULL, 0, 0, 1, NULL}};
    for (size_t i = 0; i < sizeof buruk / sizeof *buruk; ++i) {
        GAGAL(IKU_ARGUMENT, hasil, iku_persen(&buruk[i], &kb, 3, &opsi, hasil, alasan, &e));
        GAGAL(IKU_ARGUMENT, alasan, iku_persen(&ka, &buruk[i], 3, &opsi, hasil, alasan, &e));
    }
    const uint8_t bukan_alasan[] = {0, 0x99, 0};
    const iku_kolom buruk_alasan = {a, NULL, 0, 0, 0, bukan_alasan},
                    tindih_alasan = {a, NULL, 0, 0, 0, alasan};
    GAGAL(IKU_ARGUMENT, hasil, iku_persen(&ka, &buruk_alasan, 3, &opsi, hasil, alasan, &e));
    memset(alasan, 0, sizeof alasan);
    UJI(iku_persen(&ka, &tindih_alasan, 3, &opsi, hasil, alasan, NULL) == IKU_ARGUMENT);
    const iku_kolom tindih = {hasil, NULL, 0, 0, 0, NULL};
    GAGAL(IKU_ARGUMENT, hasil, iku_persen(&tindih, &kb, 3, &opsi, hasil, alasan, &e));

    BERHASIL(iku_formula_read("A / B", 5, IKU_LOKAL_ID, &f, &e));
    const iku_kolom kolom[2] = {{a, NULL, 0, 0, 0, NULL}, {b, NULL, 0, 0, 0, NULL}};
    BERHASIL(iku_formula_evaluate_kolom(f, kolom, 2, 3, NULL, hasil, alasan, &e));
    UJI(hasil[0] == 0 && hasil[1] == 0 && hasil[2] == 1);
    GAGAL(IKU_ARGUMENT, hasil, iku_formula_evaluate_kolom(NULL, kolom, 2, 3, &opsi, hasil, alasan, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_formula_evaluate_kolom(f, NULL, 2, 3, &opsi, hasil, alasan, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_formula_evaluate_kolom(f, kolom, 1, 3, &opsi, hasil, alasan, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_formula_evaluate_kolom(f, kolom, -2, 3, &opsi, hasil, alasan, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_formula_evaluate_kolom(f, kolom, 2, -3, &opsi, hasil, alasan, &e));
    GAGAL(IKU_ARGUMENT, alasan, iku_formula_evaluate_kolom(f, kolom, 2, 3, &opsi, NULL, alasan, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_formula_evaluate_kolom(f, kolom, 2, 3, &opsi, hasil, NULL, &e));
    opsi.faktor = 100;
    GAGAL(IKU_ARGUMENT, hasil, iku_formula_evaluate_kolom(f, kolom, 2, 3, &opsi, hasil, alasan, &e));
    iku_formula_free(f);

    opsi.faktor = 0;
    opsi.desimal = 19;
    GAGAL(IKU_ARGUMENT, hasil, iku_persen(&ka, &kb, 3, &opsi, hasil, alasan, &e));
    opsi.desimal = -1;
    GAGAL(IKU_ARGUMENT, hasil, iku_persen(&ka, &kb, 3, &opsi, hasil, alasan, &e));
    opsi.desimal = 2;
    opsi.mode = 7;
    GAGAL(IKU_ARGUMENT, hasil, iku_persen(&ka, &kb, 3, &opsi, hasil, alasan, &e));
    opsi.mode = 0;
    opsi.utas = -1;
    GAGAL(IKU_ARGUMENT, hasil, iku_persen(&ka, &kb, 3, &opsi, hasil, alasan, &e));
    opsi.utas = 0;
    opsi.cadangan = 1;
    GAGAL(IKU_ARGUMENT, hasil, iku_persen(&ka, &kb, 3, &opsi, hasil, alasan, &e));
    opsi.cadangan = 0;
    for (int64_t ukuran = -1; ukuran < (int64_t)sizeof opsi; ++ukuran) {
        opsi.size = ukuran;
        GAGAL(IKU_ARGUMENT, hasil, iku_persen(&ka, &kb, 3, &opsi, hasil, alasan, &e));
    }

    BERHASIL(iku_formula_read("", 0, IKU_LOKAL_ID, &f, &e));
    GAGAL(IKU_INPUT, hasil, iku_formula_evaluate_kolom(f, kolom, 0, 3, NULL, hasil, alasan, &e));
    iku_formula_free(f);
}

int main(void) {
    a_row_is_the_scalar_evaluation();
    the_factor_is_a_hundred_unless_told();
    a_result_is_a_column_again();
    no_rows_need_no_memory();
    threads_write_the_same();
    arguments_are_checked();
    return uji_selesai();
}

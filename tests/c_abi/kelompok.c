/* SPDX-License-Identifier: Apache-2.0
 * Ranks and groups of rows: what counts is the exact value, and no sum overflows. */
#include "uji.h"

static void equal_values_share_a_rank(void) {
    static const int64_t a[] = {1, 2, 3, 1, 5, INT64_MAX - 1}, b[] = {3, 6, 4, 0, -5, INT64_MAX};
    const iku_kolom ka = {a, NULL, 0, 0, 0, NULL}, kb = {b, NULL, 0, 0, 0, NULL};
    static const int64_t turun[] = {3, 3, 2, 0, 5, 1}, naik[] = {2, 2, 4, 0, 1, 5};
    int64_t hasil[6];
    uint8_t alasan[6];
    BERHASIL(iku_rank(&ka, &kb, 6, IKU_URUTAN_TERBESAR_DULU, hasil, alasan, &e));
    UJI(memcmp(hasil, turun, sizeof turun) == 0);
    UJI(alasan[3] == IKU_ALASAN_PENYEBUT_NOL && alasan[0] == 0);
    BERHASIL(iku_rank(&ka, &kb, 6, IKU_URUTAN_TERKECIL_DULU, hasil, alasan, &e));
    UJI(memcmp(hasil, naik, sizeof naik) == 0);
    BERHASIL(iku_rank(&ka, NULL, 4, IKU_URUTAN_TERBESAR_DULU, hasil, alasan, &e));
    UJI(hasil[0] == 3 && hasil[1] == 2 && hasil[2] == 1 && hasil[3] == 3);
    BERHASIL(iku_rank(&ka, &kb, 0, 0, NULL, NULL, &e));
}

static iku_formula* persen(void) {
    iku_formula* f = NULL;
    BERHASIL(iku_formula_read("A / B x 100%", 12, IKU_LOKAL_ID, &f, &e));
    return f;
}

static void a_group_is_the_formula_on_its_sums(void) {
    /* Keys 35 and 33; one row has not reported, and the sums of 33 leave int64. */
    static const int64_t a[] = {1, INT64_MAX, 3, 9, INT64_MAX}, b[] = {2, INT64_MAX, 6, 9, INT64_MAX - 1},
                         kunci[] = {35, 33, 35, 35, 33};
    static const uint8_t sah = 0x17;
    const iku_kolom k[2] = {{a, &sah, 0, 0, 0, NULL}, {b, NULL, 0, 0, 0, NULL}};
    iku_opsi opsi;
    memset(&opsi, 0, sizeof opsi);
    opsi.size = sizeof opsi;
    opsi.desimal = 2;
    iku_formula* f = persen();
    iku_rollup* r = NULL;
    BERHASIL(iku_formula_rollup_kolom(f, k, 2, 5, kunci, IKU_ROLLUP_POOLED, &opsi, &r, &e));
    UJI(iku_rollup_count(r) == 2 && iku_rollup_kunci(r)[0] == 33 && iku_rollup_kunci(r)[1] == 35);
    UJI(iku_rollup_hasil(r)[0] == 10000 && iku_rollup_hasil(r)[1] == 5000);
    UJI(iku_rollup_alasan(r)[0] == 0 && iku_rollup_alasan(r)[1] == 0);
    UJI(iku_rollup_dilaporkan(r)[1] == 2 && iku_rollup_diharapkan(r)[1] == 3);
    iku_rollup_free(r);
    opsi.mode = IKU_MODE_CEILING; /* (1 + 2^63 - 1 / 2^63 - 2) / 2 is a little more than 100 % */
    BERHASIL(iku_formula_rollup_kolom(f, k, 2, 5, kunci, IKU_ROLLUP_RERATA, &opsi, &r, &e));
    UJI(iku_rollup_hasil(r)[0] == 10001 && iku_rollup_hasil(r)[1] == 5000);
    iku_rollup_free(r);
    BERHASIL(iku_formula_rollup_kolom(f, k, 2, 0, NULL, IKU_ROLLUP_JUMLAH, NULL, &r, &e));
    UJI(iku_rollup_count(r) == 0);
    iku_rollup_free(r);
    iku_formula_free(f);
    UJI(iku_rollup_count(NULL) == 0 && iku_rollup_kunci(NULL) == NULL && iku_rollup_hasil(NULL) == NULL);
    UJI(iku_rollup_alasan(NULL) == NULL && iku_rollup_dilaporkan(NULL) == NULL);
    UJI(iku_rollup_diharapkan(NULL) == NULL);
    iku_rollup_free(NULL);
}

static void fractions_are_reduced(void) {
    static const int64_t a[] = {6, INT64_MIN, 5, INT64_MIN}, b[] = {-4, INT64_MIN, 0, -1};
    const iku_kolom ka = {a, NULL, 0, 0, 0, NULL}, kb = {b, NULL, 0, 0, 0, NULL};
    int64_t p[4], q[4];
    uint8_t alasan[4];
    BERHASIL(iku_reduce(&ka, &kb, 4, p, q, alasan, &e));
    UJI(p[0] == -3 && q[0] == 2 && p[1] == 1 && q[1] == 1 && p[2] == 0 && q[3] == 0);
    UJI(alasan[2] == IKU_ALASAN_PENYEBUT_NOL && alasan[3] == IKU_ALASAN_MELUAP && alasan[0] == 0);
    GAGAL(IKU_ARGUMENT, p, iku_reduce(NULL, &kb, 4, p, q, alasan, &e));
    GAGAL(IKU_ARGUMENT, p, iku_reduce(&ka, NULL, 4, p, q, alasan, &e));
    GAGAL(IKU_ARGUMENT, q, iku_reduce(&ka, &kb, 4, NULL, q, alasan, &e));
    GAGAL(IKU_ARGUMENT, q, iku_reduce(&ka, &kb, 4, q, q, alasan, &e));
    GAGAL(IKU_ARGUMENT, p, iku_reduce(&ka, &kb, -4, p, q, alasan, &e));
}

static void arguments_are_checked(void) {
    static const int64_t a[] = {1, 2, 3}, b[] = {4, 5, 6};
    const iku_kolom k[2] = {{a, NULL, 0, 0, 0, NULL}, {b, NULL, 0, 0, 0, NULL}};
    int64_t hasil[3];
    uint8_t alasan[3];
    GAGAL(IKU_ARGUMENT, hasil, iku_rank(NULL, &k[1], 3, 0, hasil, alasan, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_rank(&k[0], &k[1], -1, 0, hasil, alasan, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_rank(&k[0], &k[1], (int64_t)1 << 32, 0, hasil, alasan, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_rank(&k[0], &k[1], 3, 2, hasil, alasan, &e));
    GAGAL(IKU_ARGUMENT, alasan, iku_rank(&k[0], &k[1], 3, 0, NULL, alasan, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_rank(&k[0], &k[1], 3, 0, hasil, NULL, &e));
    GAGAL(IKU_ARGUMENT, alasan, iku_rank(&k[0], &k[1], 3, 0, (int64_t*)(intptr_t)a, alasan, &e));

    iku_formula* f = persen();
    iku_rollup* r = NULL;
    iku_opsi opsi;
    memset(&opsi, 0, sizeof opsi);
    opsi.size = sizeof opsi;
    GAGAL(IKU_ARGUMENT, r, iku_formula_rollup_kolom(NULL, k, 2, 3, a, 0, NULL, &r, &e));
    GAGAL(IKU_ARGUMENT, r, iku_formula_rollup_kolom(f, k, 1, 3, a, 0, NULL, &r, &e));
    GAGAL(IKU_ARGUMENT, r, iku_formula_rollup_kolom(f, NULL, 2, 3, a, 0, NULL, &r, &e));
    GAGAL(IKU_ARGUMENT, r, iku_formula_rollup_kolom(f, k, 2, 3, NULL, 0, NULL, &r, &e));
    GAGAL(IKU_ARGUMENT, r, iku_formula_rollup_kolom(f, k, 2, -3, a, 0, NULL, &r, &e));
    GAGAL(IKU_ARGUMENT, r, iku_formula_rollup_kolom(f, k, 2, 3, a, 2, NULL, &r, &e));
    GAGAL(IKU_ARGUMENT, r, iku_formula_rollup_kolom(f, k, 2, 3, a, 5, NULL, &r, &e));
    GAGAL(IKU_ARGUMENT, r, iku_formula_rollup_kolom(f, k, 2, 3, a, -1, NULL, &r, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_formula_rollup_kolom(f, k, 2, 3, a, 0, NULL, NULL, &e));
    opsi.faktor = 100;
    GAGAL(IKU_ARGUMENT, r, iku_formula_rollup_kolom(f, k, 2, 3, a, 0, &opsi, &r, &e));
    iku_formula_free(f);
    BERHASIL(iku_formula_read("", 0, IKU_LOKAL_ID, &f, &e));
    GAGAL(IKU_INPUT, r, iku_formula_rollup_kolom(f, k, 0, 3, a, 0, NULL, &r, &e));
    iku_formula_free(f);
}

int main(void) {
    equal_values_share_a_rank();
    a_group_is_the_formula_on_its_sums();
    fractions_are_reduced();
    arguments_are_checked();
    return uji_selesai();
}

/* SPDX-License-Identifier: Apache-2.0
 * Catalogues over one long table: a figure is the scalar evaluation of the values that its keys name. */
#include "uji.h"

enum { BARIS = 9, LULUS = 7, SISWA = 8 };

/* Two regencies of province 35 and one of 33, two years; a value twice, another not reported. */
static const int64_t wilayah[BARIS] = {3509, 3509, 3578, 3578, 3301, 3301, 3509, 3509, 3301};
static const int64_t periode[BARIS] = {2023, 2023, 2023, 2023, 2023, 2023, 2024, 2024, 2023};
static const int64_t variabel[BARIS] = {LULUS, SISWA, LULUS, SISWA, LULUS, SISWA, LULUS, SISWA, LULUS};
static const int64_t data[BARIS] = {1, 2, 1, 6, 3, 4, 9, 12, 5};
static const uint8_t sah[2] = {0x7F, 0x01};
static const iku_kolom nilai = {data, sah, 0, 0, 0, NULL};
static const iku_tabel_panjang tabel = {sizeof tabel, wilayah, periode, variabel, &nilai, BARIS, 0};
static const iku_rujukan tahun_ini[2] = {{LULUS, 0}, {SISWA, 0}}, tahun_lalu[2] = {{LULUS, 0}, {SISWA, -1}};

static iku_formula* persen(void) {
    iku_formula* f = NULL;
    BERHASIL(iku_formula_read("A / B x 100%", 12, IKU_LOKAL_ID, &f, &e));
    return f;
}
static iku_opsi dua_desimal(void) {
    iku_opsi opsi;
    memset(&opsi, 0, sizeof opsi);
    opsi.size = sizeof opsi;
    opsi.desimal = 2;
    return opsi;
}

static void a_figure_is_of_the_rows_its_keys_name(void) {
    static const int64_t hasil[12] = {0, 0, 5000, 0, 1667, 0, 0, 0, 0, 45000, 0, 0};
    static const uint8_t alasan[12] = {IKU_ALASAN_AMBIGU,
                                       IKU_ALASAN_TIDAK_DILAPORKAN,
                                       0,
                                       IKU_ALASAN_TIDAK_DILAPORKAN,
                                       0,
                                       IKU_ALASAN_TIDAK_DILAPORKAN,
                                       IKU_ALASAN_AMBIGU,
                                       IKU_ALASAN_TIDAK_DILAPORKAN,
                                       IKU_ALASAN_TIDAK_DILAPORKAN,
                                       0,
                                       IKU_ALASAN_TIDAK_DILAPORKAN,
                                       IKU_ALASAN_TIDAK_DILAPORKAN};
    iku_formula* f = persen();
    const iku_opsi opsi = dua_desimal();
    const iku_definisi definisi[2] = {{f, tahun_ini, 2}, {f, tahun_lalu, 2}};
    iku_katalog* k = NULL;
    BERHASIL(iku_katalog_evaluate(&tabel, definisi, 2, &opsi, &k, &e));
    iku_formula_free(f);
    UJI(iku_katalog_wilayah_count(k) == 3 && iku_katalog_periode_count(k) == 2);
    UJI(iku_katalog_wilayah(k)[0] == 3301 && iku_katalog_wilayah(k)[2] == 3578);
    UJI(iku_katalog_periode(k)[0] == 2023 && iku_katalog_periode(k)[1] == 2024);
    UJI(memcmp(iku_katalog_hasil(k), hasil, sizeof hasil) == 0);
    UJI(memcmp(iku_katalog_alasan(k), alasan, sizeof alasan) == 0);
    UJI(iku_katalog_dilaporkan(k) == NULL && iku_katalog_diharapkan(k) == NULL);
    iku_katalog_free(k);
}

static void provinces_come_from_the_codes(void) {
    static const int64_t kode[4] = {9999, 3578, 3301, 3509};
    int64_t grup[4];
    for (int i = 0; i < 4; ++i)
        grup[i] = iku_awalan_kode(kode[i], 2);
    UJI(grup[3] == 35 && iku_awalan_kode(-1, 2) == -1 && iku_awalan_kode(35, 0) == -1);
    iku_formula* f = persen();
    const iku_opsi opsi = dua_desimal();
    const iku_definisi definisi = {f, tahun_ini, 2};
    iku_katalog* k = NULL;
    BERHASIL(iku_katalog_rollup(&tabel, &definisi, 1, kode, grup, 4, IKU_ROLLUP_POOLED, &opsi, &k, &e));
    UJI(iku_katalog_wilayah_count(k) == 2 && iku_katalog_wilayah(k)[0] == 33);
    UJI(iku_katalog_hasil(k)[2] == 2500 && iku_katalog_alasan(k)[0] == IKU_ALASAN_TIDAK_DILAPORKAN);
    UJI(iku_katalog_dilaporkan(k)[2] == 2 && iku_katalog_diharapkan(k)[3] == 2);
    UJI(iku_katalog_dilaporkan(k)[3] == 0);
    iku_katalog_free(k);
    BERHASIL(iku_katalog_rollup(&tabel, &definisi, 1, kode, grup, 4, IKU_ROLLUP_RERATA, &opsi, &k, &e));
    UJI(iku_katalog_hasil(k)[2] == 3333);
    iku_katalog_free(k);
    iku_formula_free(f);
}

static void nothing_is_no_failure(void) {
    iku_tabel_panjang kosong = tabel;
    iku_katalog* k = NULL;
    kosong.baris = 0;
    kosong.wilayah = kosong.periode = kosong.variabel = NULL;
    BERHASIL(iku_katalog_evaluate(&kosong, NULL, 0, NULL, &k, &e));
    UJI(iku_katalog_wilayah_count(k) == 0 && iku_katalog_periode_count(k) == 0);
    iku_katalog_free(k);
    BERHASIL(iku_katalog_rollup(&kosong, NULL, 0, NULL, NULL, 0, IKU_ROLLUP_JUMLAH, NULL, &k, &e));
    iku_katalog_free(k);
    UJI(iku_katalog_wilayah_count(NULL) == 0 && iku_katalog_periode_count(NULL) == 0);
    UJI(iku_katalog_wilayah(NULL) == NULL && iku_katalog_periode(NULL) == NULL);
    UJI(iku_katalog_hasil(NULL) == NULL && iku_katalog_alasan(NULL) == NULL);
    UJI(iku_katalog_dilaporkan(NULL) == NULL && iku_katalog_diharapkan(NULL) == NULL);
    iku_katalog_free(NULL);
}

static void arguments_are_checked(void) {
    static const int64_t kode[3] = {3301, 3509, 3578}, dua_kali[3] = {3301, 3301, 3509};
    iku_formula* f = persen();
    iku_katalog* k = NULL;
    const iku_definisi d = {f, tahun_ini, 2};
    GAGAL(IKU_ARGUMENT, k, iku_katalog_evaluate(NULL, &d, 1, NULL, &k, &e));
    GAGAL(IKU_ARGUMENT, k, iku_katalog_evaluate(&tabel, NULL, 1, NULL, &k, &e));
    GAGAL(IKU_ARGUMENT, k, iku_katalog_evaluate(&tabel, &d, -1, NULL, &k, &e));
    GAGAL(IKU_ARGUMENT, k, iku_katalog_evaluate(&tabel, &d, 1, NULL, NULL, &e));
    for (int i = 0; i < 8; ++i) {
        iku_tabel_panjang t = tabel;
        iku_definisi satu = d;
        if (i == 0) t.size = 1;
        if (i == 1) t.wilayah = NULL;
        if (i == 2) t.nilai = NULL;
        if (i == 3) t.baris = -1;
        if (i == 4) t.baris = (int64_t)1 << 32;
        if (i == 5) satu.n = 1;
        if (i == 6) satu.variabel = NULL;
        if (i == 7) satu.formula = NULL;
        GAGAL(IKU_ARGUMENT, k, iku_katalog_evaluate(&t, &satu, 1, NULL, &k, &e));
        UJI(e.posisi == (i < 5 ? -1 : 0));
        GAGAL(IKU_ARGUMENT, k, iku_katalog_rollup(&t, &satu, 1, kode, kode, 3, 0, NULL, &k, &e));
    }
    GAGAL(IKU_ARGUMENT, k, iku_katalog_rollup(NULL, &d, 1, kode, kode, 3, 0, NULL, &k, &e));
    GAGAL(IKU_ARGUMENT, k, iku_katalog_rollup(&tabel, &d, 1, NULL, kode, 3, 0, NULL, &k, &e));
    GAGAL(IKU_ARGUMENT, k, iku_katalog_rollup(&tabel, &d, 1, kode, NULL, 3, 0, NULL, &k, &e));
    GAGAL(IKU_ARGUMENT, k, iku_katalog_rollup(&tabel, &d, 1, kode, kode, -3, 0, NULL, &k, &e));
    GAGAL(IKU_ARGUMENT, k, iku_katalog_rollup(&tabel, &d, 1, dua_kali, kode, 3, 0, NULL, &k, &e));
    GAGAL(IKU_ARGUMENT, k,
          iku_katalog_rollup(&tabel, &d, 1, kode, kode, 3, IKU_ROLLUP_RERATA_TERTIMBANG, NULL, &k, &e));
    GAGAL(IKU_INPUT, k, iku_katalog_rollup(&tabel, &d, 1, kode, kode, 2, 0, NULL, &k, &e));
    iku_opsi opsi = dua_desimal();
    opsi.faktor = 100;
    GAGAL(IKU_ARGUMENT, k, iku_katalog_evaluate(&tabel, &d, 1, &opsi, &k, &e));
    iku_formula_free(f);
    BERHASIL(iku_formula_read("", 0, IKU_LOKAL_ID, &f, &e));
    const iku_definisi tak_terbaca = {f, NULL, 0};
    GAGAL(IKU_INPUT, k, iku_katalog_evaluate(&tabel, &tak_terbaca, 1, NULL, &k, &e));
    UJI(e.posisi == 0);
    iku_formula_free(f);
}

int main(void) {
    a_figure_is_of_the_rows_its_keys_name();
    provinces_come_from_the_codes();
    nothing_is_no_failure();
    arguments_are_checked();
    return uji_selesai();
}

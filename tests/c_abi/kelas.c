/* SPDX-License-Identifier: Apache-2.0
 * Classes of columns: scales as handles, and every band at its very edge. */
#include "uji.h"

static iku_skala* skala(const char* id) {
    iku_skala* s = NULL;
    BERHASIL(iku_skala_read(id, (int64_t)strlen(id), &s, &e));
    return s;
}

static void scales_are_read_by_id_or_from_json(void) {
    static const char sendiri[] =
        "{\"skala\":[{\"id\":\"s\",\"pita\":[{\"label\":\"Lulus\",\"bawah\":\">= "
        "60\"},{\"label\":\"Tidak\"}]}]}";
    static const char dua[] =
        "{\"skala\":[{\"id\":\"a\",\"pita\":[{\"label\":\"A\"}]},"
        "{\"id\":\"b\",\"pita\":[{\"label\":\"B\"}]}]}";
    static const char rusak[] = "{\"skala\":[{\"id\":\"a\",\"pita\":[{\"label\":\"A\",\"bawah\":\"60\"}]}]}";
    iku_skala* s = skala("permendagri-86-2017");
    int64_t n = 0;
    UJI(iku_skala_count(s) == 5);
    UJI(strcmp(iku_skala_label(s, 0, &n), "Sangat Tinggi") == 0 && n == 13);
    UJI(strcmp(iku_skala_label(s, 4, NULL), "Sangat Rendah") == 0);
    UJI(iku_skala_label(s, 5, &n) == NULL && n == 0);
    UJI(iku_skala_label(s, -1, &n) == NULL);
    iku_skala_free(s);
    s = skala(sendiri);
    UJI(iku_skala_count(s) == 2 && strcmp(iku_skala_label(s, 0, NULL), "Lulus") == 0);
    iku_skala_free(s);
    UJI(iku_skala_count(NULL) == 0 && iku_skala_label(NULL, 0, &n) == NULL);
    iku_skala_free(NULL);
    GAGAL(IKU_INPUT, s, iku_skala_read("permendagri-1", 13, &s, &e));
    GAGAL(IKU_INPUT, s, iku_skala_read("", 0, &s, &e));
    GAGAL(IKU_INPUT, s, iku_skala_read("{", 1, &s, &e));
    GAGAL(IKU_INPUT, s, iku_skala_read(dua, (int64_t)sizeof dua - 1, &s, &e));
    GAGAL(IKU_INPUT, s, iku_skala_read(rusak, (int64_t)sizeof rusak - 1, &s, &e));
    UJI(iku_skala_read(rusak, (int64_t)sizeof rusak - 1, &s, &e) == IKU_INPUT && e.kode != 0);
    GAGAL(IKU_ARGUMENT, s, iku_skala_read(NULL, 3, &s, &e));
    GAGAL(IKU_ARGUMENT, s, iku_skala_read("x", -1, &s, &e));
    GAGAL(IKU_ARGUMENT, s, iku_skala_read("x", 1, NULL, &e));
}

static void a_class_is_that_of_the_exact_value(void) {
    /* 4.55 / 5.00 is 91 %, which doubles lose; 90.5 is in a gap; below the last band is still a band. */
    static const int64_t a[] = {455, 905, 4999, 1, 0, 100, 90, INT64_MIN},
                         b[] = {500, 1000, 5500, 0, 3, 100, 100, INT64_MIN};
    const iku_kolom ka = {a, NULL, 0, 2, 0, NULL}, kb = {b, NULL, 0, 2, 0, NULL};
    static const int8_t harapan[] = {0, 1, 1, -1, 4, 0, 1, 0};
    static const uint8_t celah[] = {0, 1, 1, 0, 0, 0, 0, 0};
    int8_t pita[8];
    uint8_t alasan[8], di_celah[8];
    iku_skala* s = skala("permendagri-86-2017");
    BERHASIL(iku_classify(&ka, &kb, 8, s, NULL, pita, alasan, di_celah, &e));
    UJI(memcmp(pita, harapan, sizeof pita) == 0);
    UJI(memcmp(di_celah, celah, sizeof celah) == 0);
    UJI(alasan[3] == IKU_ALASAN_PENYEBUT_NOL && alasan[0] == 0);
    BERHASIL(iku_classify(&ka, &kb, 8, s, NULL, pita, alasan, NULL, &e));
    UJI(memcmp(pita, harapan, sizeof pita) == 0);
    /* A column of values themselves, with two decimals. */
    static const int64_t nilai[] = {9100, 9099, 9000, 100000, -5};
    const iku_kolom kn = {nilai, NULL, 0, 2, 0, NULL};
    BERHASIL(iku_classify(&kn, NULL, 5, s, NULL, pita, alasan, di_celah, &e));
    UJI(pita[0] == 0 && pita[1] == 1 && di_celah[1] == 1 && pita[2] == 1 && pita[3] == 0 && pita[4] == 4);
    BERHASIL(iku_classify(&kn, &kb, 0, s, NULL, NULL, NULL, NULL, &e));
    /* The same through a formula. */
    iku_formula* f = NULL;
    BERHASIL(iku_formula_read("A / B x 100%", 12, IKU_LOKAL_ID, &f, &e));
    const iku_kolom kolom[2] = {ka, kb};
    BERHASIL(iku_formula_classify_kolom(f, kolom, 2, 8, s, pita, alasan, di_celah, &e));
    UJI(memcmp(pita, harapan, sizeof pita) == 0 && memcmp(di_celah, celah, sizeof celah) == 0);
    iku_formula_free(f);
    iku_skala_free(s);
}

static void arguments_are_checked(void) {
    static const int64_t a[] = {1, 2, 3}, b[] = {4, 5, 6};
    const iku_kolom k[2] = {{a, NULL, 0, 0, 0, NULL}, {b, NULL, 0, 0, 0, NULL}};
    int8_t pita[3];
    uint8_t alasan[3], celah[3];
    iku_opsi opsi;
    iku_formula* f = NULL;
    iku_skala* s = skala("permendagri-86-2017");
    memset(&opsi, 0, sizeof opsi);
    opsi.size = sizeof opsi;
    GAGAL(IKU_ARGUMENT, pita, iku_classify(NULL, &k[1], 3, s, &opsi, pita, alasan, celah, &e));
    GAGAL(IKU_ARGUMENT, pita, iku_classify(&k[0], &k[1], -1, s, &opsi, pita, alasan, celah, &e));
    GAGAL(IKU_ARGUMENT, pita, iku_classify(&k[0], &k[1], 3, NULL, &opsi, pita, alasan, celah, &e));
    GAGAL(IKU_ARGUMENT, alasan, iku_classify(&k[0], &k[1], 3, s, &opsi, NULL, alasan, celah, &e));
    GAGAL(IKU_ARGUMENT, pita, iku_classify(&k[0], &k[1], 3, s, &opsi, pita, NULL, celah, &e));
    GAGAL(IKU_ARGUMENT, alasan, iku_classify(&k[0], &k[1], 3, s, &opsi, (int8_t*)alasan, alasan, celah, &e));
    GAGAL(IKU_ARGUMENT, pita, iku_classify(&k[0], &k[1], 3, s, &opsi, pita, alasan, alasan, &e));
    GAGAL(IKU_ARGUMENT, alasan,
          iku_classify(&k[0], &k[1], 3, s, &opsi, (int8_t*)(intptr_t)b, alasan, celah, &e));
    opsi.desimal = 2;
    GAGAL(IKU_ARGUMENT, pita, iku_classify(&k[0], &k[1], 3, s, &opsi, pita, alasan, celah, &e));
    opsi.desimal = 0;
    opsi.faktor = 100;
    GAGAL(IKU_ARGUMENT, pita, iku_classify(&k[0], NULL, 3, s, &opsi, pita, alasan, celah, &e));
    BERHASIL(iku_formula_read("A / B", 5, IKU_LOKAL_ID, &f, &e));
    GAGAL(IKU_ARGUMENT, pita, iku_formula_classify_kolom(NULL, k, 2, 3, s, pita, alasan, celah, &e));
    GAGAL(IKU_ARGUMENT, pita, iku_formula_classify_kolom(f, NULL, 2, 3, s, pita, alasan, celah, &e));
    GAGAL(IKU_ARGUMENT, pita, iku_formula_classify_kolom(f, k, 1, 3, s, pita, alasan, celah, &e));
    GAGAL(IKU_ARGUMENT, pita, iku_formula_classify_kolom(f, k, 2, 3, NULL, pita, alasan, celah, &e));
    iku_formula_free(f);
    BERHASIL(iku_formula_read("", 0, IKU_LOKAL_ID, &f, &e));
    GAGAL(IKU_INPUT, pita, iku_formula_classify_kolom(f, k, 0, 3, s, pita, alasan, celah, &e));
    iku_formula_free(f);
    iku_skala_free(s);
}

static void a_scale_of_too_many_bands_is_refused(void) {
    char json[16384];
    size_t n = (size_t)snprintf(json, sizeof json, "{\"skala\":[{\"id\":\"s\",\"pita\":[");
    for (int i = 0; i < IKU_PITA_TERBANYAK + 1; ++i)
        n += (size_t)snprintf(json + n, sizeof json - n, "%s{\"label\":\"%d\",\"bawah\":\">= %d\"}",
                              i == 0 ? "" : ",", i, 1000 - i);
    n += (size_t)snprintf(json + n, sizeof json - n, "]}]}");
    iku_skala* s = NULL;
    int8_t pita[1];
    uint8_t alasan[1];
    static const int64_t a[] = {995};
    const iku_kolom k = {a, NULL, 0, 0, 0, NULL};
    BERHASIL(iku_skala_read(json, (int64_t)n, &s, &e));
    GAGAL(IKU_RANGE, pita, iku_classify(&k, NULL, 1, s, NULL, pita, alasan, NULL, &e));
    iku_skala_free(s);
}

int main(void) {
    scales_are_read_by_id_or_from_json();
    a_class_is_that_of_the_exact_value();
    arguments_are_checked();
    a_scale_of_too_many_bands_is_refused();
    return uji_selesai();
}

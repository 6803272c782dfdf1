/* SPDX-License-Identifier: Apache-2.0
 * Columns through the Arrow C interfaces, as a producer and a consumer in C see them. */
#include "uji.h"

static int dilepas;
static void lepas_larik(struct ArrowArray* a) {
    ++dilepas;
    a->release = NULL;
}
static void lepas_skema(struct ArrowSchema* s) {
    ++dilepas;
    s->release = NULL;
}
static void lepas_aliran(struct ArrowArrayStream* s) {
    ++dilepas;
    s->release = NULL;
}

static const int64_t isi[] = {99, 37, 17, 1, INT64_MAX};
static const uint8_t sah = 0x17; /* row 3 is missing */
static const void* buffer[2] = {&sah, isi};

static void buat(struct ArrowArray* a, struct ArrowSchema* s, const char* format) {
    memset(a, 0, sizeof *a);
    memset(s, 0, sizeof *s);
    a->length = 4;
    a->null_count = -1;
    a->offset = 1;
    a->n_buffers = 2;
    a->buffers = buffer;
    a->release = lepas_larik;
    s->format = format;
    s->release = lepas_skema;
}

static void an_array_is_a_column_without_a_copy(void) {
    struct ArrowArray a;
    struct ArrowSchema s;
    iku_arrow* k = NULL;
    iku_kolom kolom;
    int64_t hasil[4];
    uint8_t alasan[4];
    buat(&a, &s, "l");
    dilepas = 0;
    BERHASIL(iku_arrow_import(&a, &s, &k, &e));
    UJI(a.release == NULL && s.release == NULL && dilepas == 1);
    UJI(iku_arrow_count(k) == 4 && iku_catatan_count(iku_arrow_catatan(k)) == 0);
    BERHASIL(iku_arrow_isi(k, &kolom, &e));
    UJI(kolom.data == isi && kolom.offset == 1);
    BERHASIL(iku_persen(&kolom, &kolom, 4, NULL, hasil, alasan, &e));
    UJI(hasil[0] == 100 && hasil[3] == 100 && alasan[0] == 0 && alasan[2] == IKU_ALASAN_TIDAK_DILAPORKAN);
    iku_arrow_free(k);
    UJI(dilepas == 2);
    UJI(iku_arrow_count(NULL) == 0 && iku_arrow_catatan(NULL) == NULL);
    iku_arrow_free(NULL);
}

static int ambil_skema(struct ArrowArrayStream* s, struct ArrowSchema* keluar) {
    struct ArrowArray a;
    (void)s;
    buat(&a, keluar, "L");
    return 0;
}
static int ambil(struct ArrowArrayStream* s, struct ArrowArray* keluar) {
    struct ArrowSchema skema;
    int* n = s->private_data;
    if ((*n)++ < 2) buat(keluar, &skema, "L");
    return 0;
}
static const char* galat_terakhir(struct ArrowArrayStream* s) {
    (void)s;
    return NULL;
}

static void a_stream_is_one_column(void) {
    int n = 0;
    struct ArrowArrayStream s = {ambil_skema, ambil, galat_terakhir, lepas_aliran, &n};
    iku_arrow* k = NULL;
    iku_kolom kolom;
    dilepas = 0;
    BERHASIL(iku_arrow_import_stream(&s, &k, &e));
    UJI(s.release == NULL && dilepas == 4);
    UJI(iku_arrow_count(k) == 8);
    BERHASIL(iku_arrow_isi(k, &kolom, &e));
    UJI(kolom.data[4] == 37 && kolom.alasan[6] == IKU_ALASAN_TIDAK_DILAPORKAN);
    iku_arrow_free(k);
}

static void what_is_no_number_is_refused_and_released(void) {
    struct ArrowArray a;
    struct ArrowSchema s;
    struct ArrowArrayStream kosong;
    iku_arrow* k = NULL;
    iku_kolom kolom;
    memset(&kosong, 0, sizeof kosong);
    buat(&a, &s, "u");
    dilepas = 0;
    GAGAL(IKU_INPUT, k, iku_arrow_import(&a, &s, &k, &e));
    UJI(dilepas == 2 && e.kode != 0 && strcmp(iku_catatan_label(e.kode, NULL), "ARROW-001") == 0);
    GAGAL(IKU_INPUT, k, iku_arrow_import_stream(&kosong, &k, &e));
    GAGAL(IKU_ARGUMENT, k, iku_arrow_import(NULL, &s, &k, &e));
    GAGAL(IKU_ARGUMENT, k, iku_arrow_import(&a, NULL, &k, &e));
    GAGAL(IKU_ARGUMENT, k, iku_arrow_import(&a, &s, NULL, &e));
    GAGAL(IKU_ARGUMENT, k, iku_arrow_import_stream(NULL, &k, &e));
    GAGAL(IKU_ARGUMENT, kolom, iku_arrow_isi(NULL, &kolom, &e));
    static const uint64_t besar[] = {UINT64_MAX};
    static const void* dua[2] = {NULL, besar};
    buat(&a, &s, "L");
    a.length = 1;
    a.offset = 0;
    a.buffers = dua;
    BERHASIL(iku_arrow_import(&a, &s, &k, &e));
    GAGAL(IKU_RANGE, kolom, iku_arrow_isi(k, &kolom, &e));
    GAGAL(IKU_ARGUMENT, kolom, iku_arrow_isi(k, NULL, &e));
    iku_arrow_free(k);
}

static void results_are_given_on(void) {
    static const int64_t hasil[] = {9487, 0, -1};
    static const uint8_t alasan[] = {0, IKU_ALASAN_PENYEBUT_NOL, 0};
    struct ArrowArray a;
    struct ArrowSchema s;
    iku_arrow* k = NULL;
    iku_kolom kolom;
    BERHASIL(iku_arrow_export(hasil, alasan, 3, 2, &a, &s, &e));
    UJI(strcmp(s.format, "d:19,2") == 0 && a.length == 3 && a.null_count == 1);
    BERHASIL(iku_arrow_import(&a, &s, &k, &e));
    BERHASIL(iku_arrow_isi(k, &kolom, &e));
    UJI(kolom.desimal == 2 && kolom.data[0] == 9487 && kolom.data[2] == -1 && kolom.alasan[1] != 0);
    iku_arrow_free(k);
    GAGAL(IKU_ARGUMENT, a, iku_arrow_export(NULL, alasan, 3, 2, &a, &s, &e));
    GAGAL(IKU_ARGUMENT, a, iku_arrow_export(hasil, NULL, 3, 2, &a, &s, &e));
    GAGAL(IKU_ARGUMENT, a, iku_arrow_export(hasil, alasan, -3, 2, &a, &s, &e));
    GAGAL(IKU_ARGUMENT, a, iku_arrow_export(hasil, alasan, 3, 19, &a, &s, &e));
    GAGAL(IKU_ARGUMENT, s, iku_arrow_export(hasil, alasan, 3, 2, NULL, &s, &e));
    GAGAL(IKU_ARGUMENT, a, iku_arrow_export(hasil, alasan, 3, 2, &a, NULL, &e));
}

int main(void) {
    an_array_is_a_column_without_a_copy();
    a_stream_is_one_column();
    what_is_no_number_is_refused_and_released();
    results_are_given_on();
    return uji_selesai();
}

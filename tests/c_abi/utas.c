/* SPDX-License-Identifier: Apache-2.0
 * Threads share handles: every thread asks the same formula, number and document, and gets the same answers.
 */
#include "uji.h"

#include <pthread.h>

enum { UTAS = 4, PUTARAN = 40 };

static const iku_formula* formula;
static const iku_rasional* besar;
static const iku_dokumen* dokumen;
static char *teks_dokumen, *teks_data;
static int64_t n_dokumen, n_data;

/* A text, taken over and freed, equal to what is expected? Without the counters, which are not for threads.
 */
static int sama(iku_teks* teks, const char* harapan) {
    const int hasil = teks != NULL && strcmp(iku_teks_data(teks, NULL), harapan) == 0;
    iku_teks_free(teks);
    return hasil;
}

/* Evaluates with the shared big number, reads and computes on its own; 1 when all is as expected. */
static int satu_putaran(void) {
    const iku_nilai nilai[2] = {{0, 0, besar, 0, 0}, {0, 0, besar, 0, 0}};
    iku_rasional* r = NULL;
    iku_teks* teks = NULL;
    iku_formula* milik_sendiri = NULL;
    uint8_t alasan = 99;
    int baik = iku_formula_evaluate(formula, nilai, 2, &r, &alasan, NULL) == IKU_OK && alasan == 0;
    baik = baik && iku_rasional_to_string(r, &teks, NULL) == IKU_OK && sama(teks, "100");
    iku_rasional_free(r);
    r = NULL;
    teks = NULL;
    baik = baik && iku_rasional_compute(besar, IKU_OP_KURANG, besar, &r, &alasan, NULL) == IKU_OK;
    baik = baik && iku_rasional_sign(r) == 0;
    iku_rasional_free(r);
    baik = baik && iku_formula_read("A - B", 5, IKU_LOKAL_ID, &milik_sendiri, NULL) == IKU_OK;
    iku_formula_free(milik_sendiri);
    baik = baik && iku_formula_explain(formula, nilai, 2, IKU_FORMAT_JSON, NULL, &teks, NULL) == IKU_OK;
    iku_teks_free(teks);
    return baik;
}

static void* kerja(void* hasil) {
    static const int64_t a[3] = {37, 1, 0}, b[3] = {39, 0, 7};
    const iku_kolom ka = {a, NULL, 0, 0, 0, NULL}, kb = {b, NULL, 0, 0, 0, NULL};
    int64_t persen[3];
    uint8_t alasan[3];
    iku_evaluasi* evaluasi = NULL;
    iku_teks* teks = NULL;
    int baik = 1;
    for (int i = 0; i < PUTARAN; ++i)
        baik = satu_putaran() && baik;
    baik = baik && iku_persen(&ka, &kb, 3, NULL, persen, alasan, NULL) == IKU_OK;
    baik = baik && persen[0] == 95 && alasan[1] == IKU_ALASAN_PENYEBUT_NOL && persen[2] == 0;
    baik = baik && iku_dokumen_evaluate(dokumen, teks_data, n_data, 1, &evaluasi, NULL) == IKU_OK;
    baik = baik && iku_evaluasi_count(evaluasi) == 12;
    iku_evaluasi_free(evaluasi);
    baik = baik && iku_dokumen_json(dokumen, IKU_BAHASA_EN, &teks, NULL) == IKU_OK;
    iku_teks_free(teks);
    *(int*)hasil = baik;
    return NULL;
}

int main(void) {
    static const char digit[] = "123456789012345678901234567890123456789012345678901234567890/7";
    pthread_t utas[UTAS];
    int baik[UTAS] = {0};
    iku_formula* f = NULL;
    iku_rasional* r = NULL;
    iku_dokumen* d = NULL;
    teks_dokumen = uji_berkas(IKU_CONTOH_DIR "/iku-dinsos-jember-2023.txt", &n_dokumen);
    teks_data = uji_berkas(IKU_CONTOH_DIR "/data-ilustrasi.csv", &n_data);
    BERHASIL(iku_formula_read("A / B x 100%", 12, IKU_LOKAL_ID, &f, &e));
    BERHASIL(iku_rasional_from_string(digit, (int64_t)strlen(digit), &r, &e));
    BERHASIL(iku_dokumen_read(teks_dokumen, n_dokumen, IKU_LOKAL_ID, &d, &e));
    formula = f;
    besar = r;
    dokumen = d;
    for (int i = 0; i < UTAS; ++i)
        UJI(pthread_create(&utas[i], NULL, kerja, &baik[i]) == 0);
    for (int i = 0; i < UTAS; ++i)
        UJI(pthread_join(utas[i], NULL) == 0 && baik[i]);
    iku_formula_free(f);
    iku_rasional_free(r);
    iku_dokumen_free(d);
    free(teks_dokumen);
    free(teks_data);
    return uji_selesai();
}

/* SPDX-License-Identifier: Apache-2.0
 * tests/golden/persen.tsv through C: every row, reasons included. */
#include "uji.h"

enum {
    ID,
    FORMULA,
    LOKAL,
    NILAI,
    MODE,
    DESIMAL,
    STATUS,
    RUMUS,
    EKSAK,
    ALASAN,
    TAMPIL_ID,
    TAMPIL_EN,
    SUMBER,
    KOLOM
};
enum { NILAI_TERBANYAK = 16 };

static iku_nilai satu_nilai(const char* teks) {
    iku_nilai nilai = {0, 0, NULL, 0, 0};
    iku_rasional* r = NULL;
    const int64_t n = (int64_t)strlen(teks);
    const int32_t alasan = iku_alasan_find(teks, n);
    if (alasan >= 0) {
        nilai.alasan = alasan;
    } else {
        BERHASIL(iku_rasional_from_string(teks, n, &r, &e));
        nilai.rasional = r;
    }
    return nilai;
}

static void uji_tampil(const iku_rasional* r, char** k, int32_t lokal, const char* harapan) {
    iku_teks* teks = NULL;
    const int32_t mode = iku_mode_find(k[MODE], (int64_t)strlen(k[MODE]));
    BERHASIL(iku_rasional_format(r, (int32_t)strtol(k[DESIMAL], NULL, 10), mode, lokal, &teks, &e));
    UJI(uji_sama(teks, harapan));
}

static void uji_baris(char** k) {
    iku_formula* f = NULL;
    iku_rasional* r = NULL;
    iku_teks* teks = NULL;
    uint8_t alasan = 0;
    char* bagian[NILAI_TERBANYAK];
    iku_nilai nilai[NILAI_TERBANYAK];
    const long gagal = uji_gagal;
    const int n = uji_potong(k[NILAI], '|', bagian, NILAI_TERBANYAK);
    const int32_t lokal = strcmp(k[LOKAL], "id") == 0 ? IKU_LOKAL_ID : IKU_LOKAL_EN;
    for (int i = 0; i < n; ++i)
        nilai[i] = satu_nilai(bagian[i]);
    BERHASIL(iku_formula_read(k[FORMULA], (int64_t)strlen(k[FORMULA]), lokal, &f, &e));
    UJI(strcmp(iku_status_nama(iku_formula_status(f), NULL), k[STATUS]) == 0);
    if (iku_formula_is_terhitung(f)) {
        BERHASIL(iku_formula_rumus(f, &teks, &e));
        UJI(uji_sama(teks, k[RUMUS]));
        BERHASIL(iku_formula_evaluate(f, nilai, n, &r, &alasan, &e));
        UJI((r == NULL) == (k[EKSAK][0] == '\0'));
    } else {
        UJI(iku_formula_is_terhitung(f));
    }
    if (r != NULL) {
        BERHASIL(iku_rasional_to_string(r, &teks, &e));
        UJI(uji_sama(teks, k[EKSAK]));
        uji_tampil(r, k, IKU_LOKAL_ID, k[TAMPIL_ID]);
        uji_tampil(r, k, IKU_LOKAL_EN, k[TAMPIL_EN]);
    } else if (alasan != 0) {
        UJI(strcmp(iku_alasan_nama(alasan, NULL), k[ALASAN]) == 0);
    }
    if (uji_gagal != gagal) fprintf(stderr, "  in row %s\n", k[ID]);
    for (int i = 0; i < n; ++i)
        iku_rasional_free((iku_rasional*)(uintptr_t)nilai[i].rasional);
    iku_rasional_free(r);
    iku_formula_free(f);
}

int main(void) {
    UJI(uji_tabel(IKU_GOLDEN_DIR "/persen.tsv", "id", KOLOM, uji_baris) > 60);
    return uji_selesai();
}

/* SPDX-License-Identifier: Apache-2.0
 * tests/golden/kinerja.tsv through C: rules, scales and means as they are worked by hand. */
#include "uji.h"

enum { ID, JENIS, REALISASI, TARGET, TOLERANSI, ATURAN, SKALA, CELAH, CAPAIAN, HASIL, KOLOM };
enum { NILAI_TERBANYAK = 16 };

static iku_daftar_skala* skala_baku;

/* "3700/39", or the name of a reason. */
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

static void bebaskan(const iku_nilai* nilai, int n) {
    for (int i = 0; i < n; ++i)
        iku_rasional_free((iku_rasional*)(uintptr_t)nilai[i].rasional);
}

/* A number, or a range "80..90". */
static int baca_target(char* teks, iku_nilai* target) {
    char* batas = strstr(teks, "..");
    if (batas == NULL) {
        target[0] = satu_nilai(teks);
        return 1;
    }
    *batas = '\0';
    target[0] = satu_nilai(teks);
    target[1] = satu_nilai(batas + 2);
    return 2;
}

static void uji_hasil(iku_rasional* r, uint8_t alasan, const char* harapan) {
    iku_teks* teks = NULL;
    if (r == NULL) {
        UJI(strcmp(iku_alasan_nama(alasan, NULL), harapan) == 0);
        return;
    }
    UJI(alasan == IKU_ALASAN_ADA);
    BERHASIL(iku_rasional_to_string(r, &teks, &e));
    UJI(uji_sama(teks, harapan));
}

static int32_t celah(const char* nama) {
    static const char* const daftar[] = {"", "batas_bawah", "bulatkan_dulu", "galat"};
    for (int32_t i = 1; i < 4; ++i) {
        if (strcmp(daftar[i], nama) == 0) return i;
    }
    return IKU_CELAH_TIDAK_ADA;
}

static void uji_skala(char** k, const iku_rasional* capaian, uint8_t alasan) {
    const iku_nilai nilai = {0, 0, capaian, alasan, 0};
    iku_predikat p;
    const iku_skala* s = iku_daftar_skala_find(skala_baku, k[SKALA], (int64_t)strlen(k[SKALA]), 0);
    BERHASIL(iku_skala_classify(s, &nilai, celah(k[CELAH]), &p, &e));
    const char* label = iku_skala_label(s, p.pita, NULL);
    UJI(strcmp(label == NULL ? iku_alasan_nama(p.alasan, NULL) : label, k[HASIL]) == 0);
}

static void uji_capaian(char** k) {
    iku_aturan* aturan = NULL;
    iku_rasional* r = NULL;
    uint8_t alasan = 0;
    iku_nilai target[2];
    iku_opsi_capaian opsi;
    memset(&opsi, 0, sizeof opsi);
    opsi.size = sizeof opsi;
    const iku_nilai realisasi = satu_nilai(k[REALISASI]);
    const int n = baca_target(k[TARGET], target);
    if (strcmp(k[TOLERANSI], "-") != 0) opsi.toleransi = satu_nilai(k[TOLERANSI]);
    BERHASIL(iku_aturan_read(k[ATURAN], (int64_t)strlen(k[ATURAN]), 0, &aturan, &e));
    BERHASIL(iku_capaian(aturan, &realisasi, target, n, &opsi, &r, &alasan, &e));
    uji_hasil(r, alasan, k[CAPAIAN]);
    if (strcmp(k[SKALA], "-") != 0) uji_skala(k, r, alasan);
    iku_rasional_free(r);
    iku_aturan_free(aturan);
    bebaskan(&realisasi, 1);
    bebaskan(target, n);
    bebaskan(&opsi.toleransi, 1);
}

static void uji_rerata(char** k) {
    iku_rasional* r = NULL;
    uint8_t alasan = 0;
    char* bagian[NILAI_TERBANYAK];
    iku_nilai nilai[NILAI_TERBANYAK];
    const int n = uji_potong(k[REALISASI], '|', bagian, NILAI_TERBANYAK);
    for (int i = 0; i < n; ++i)
        nilai[i] = satu_nilai(bagian[i]);
    BERHASIL(iku_rerata(nilai, NULL, n, &r, &alasan, &e));
    uji_hasil(r, alasan, k[HASIL]);
    iku_rasional_free(r);
    bebaskan(nilai, n);
}

static void uji_baris(char** k) {
    const long gagal = uji_gagal;
    strcmp(k[JENIS], "rerata") == 0 ? uji_rerata(k) : uji_capaian(k);
    if (uji_gagal != gagal) fprintf(stderr, "  in row %s\n", k[ID]);
}

int main(void) {
    BERHASIL(iku_daftar_skala_baku(&skala_baku, &e));
    UJI(uji_tabel(IKU_GOLDEN_DIR "/kinerja.tsv", "id", KOLOM, uji_baris) > 35);
    iku_daftar_skala_free(skala_baku);
    return uji_selesai();
}

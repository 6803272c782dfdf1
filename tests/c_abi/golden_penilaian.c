/* SPDX-License-Identifier: Apache-2.0
 * tests/golden/penilaian through C: the bytes that the command prints of the example. */
#include "uji.h"

enum { ID, KELUARAN, SETELAN, BAHASA, PERIODE, KOLOM };

static iku_dokumen* dokumen;
static char *data, *target;
static int64_t n_data, n_target;

/* The stored text with the version of this library in it; to be freed. */
static char* harapan(const char* id) {
    char jalur[512], versi[32];
    int64_t n = 0;
    const int32_t v = iku_versi();
    snprintf(jalur, sizeof jalur, "%s/penilaian/%s", IKU_GOLDEN_DIR, id);
    snprintf(versi, sizeof versi, "%d.%d.%d", v / 10000, v / 100 % 100, v % 100);
    char* isi = uji_berkas(jalur, &n);
    char* hasil = malloc((size_t)n * 4 + 1);
    char* ujung = hasil;
    for (const char* c = isi; *c != '\0';) {
        if (strncmp(c, "VERSI", 5) == 0) {
            ujung += snprintf(ujung, sizeof versi, "%s", versi);
            c += 5;
        } else {
            *ujung++ = *c++;
        }
    }
    *ujung = '\0';
    free(isi);
    return hasil;
}

static int32_t tulis(const iku_penilaian* p, char** k, iku_teks** teks) {
    static const char* const format[] = {"md", "csv", "json", "html"};
    const int32_t bahasa = strcmp(k[BAHASA], "en") == 0 ? IKU_BAHASA_EN : IKU_BAHASA_ID;
    if (strcmp(k[KELUARAN], "evaluate") == 0) return iku_penilaian_json(p, 0, teks, &e);
    if (strcmp(k[KELUARAN], "jejak") == 0) return iku_penilaian_json(p, 1, teks, &e);
    if (strcmp(k[KELUARAN], "sensitivitas") == 0) return iku_penilaian_sensitivitas(p, teks, &e);
    for (int32_t i = 0; i < 4; ++i) {
        if (strcmp(k[KELUARAN], format[i]) == 0)
            return iku_penilaian_laporan(p, i, bahasa, k[PERIODE], (int64_t)strlen(k[PERIODE]), teks, &e);
    }
    return IKU_INTERNAL;
}

static void uji_kasus(char** k) {
    iku_pengaturan* pengaturan = NULL;
    iku_penilaian* p = NULL;
    iku_teks* teks = NULL;
    iku_opsi_penilaian opsi;
    memset(&opsi, 0, sizeof opsi);
    opsi.size = sizeof opsi;
    opsi.nama_dokumen = "iku-dinsos-jember-2023.txt";
    opsi.nama_data = "data-ilustrasi.csv";
    opsi.nama_target = "target-ilustrasi.csv";
    BERHASIL(iku_pengaturan_read(k[SETELAN], (int64_t)strlen(k[SETELAN]), NULL, 0, &pengaturan, &e));
    UJI(iku_pengaturan_is_terbaca(pengaturan) == 1);
    BERHASIL(iku_dokumen_nilai(dokumen, data, n_data, target, n_target, pengaturan, &opsi, &p, &e));
    iku_pengaturan_free(pengaturan);
    BERHASIL(tulis(p, k, &teks));
    char* isi = harapan(k[ID]);
    UJI(uji_sama(teks, isi));
    free(isi);
    iku_penilaian_free(p);
}

int main(void) {
    int64_t n = 0;
    char* teks = uji_berkas(IKU_CONTOH_DIR "/iku-dinsos-jember-2023.txt", &n);
    BERHASIL(iku_dokumen_read(teks, n, IKU_LOKAL_ID, &dokumen, &e));
    free(teks);
    data = uji_berkas(IKU_CONTOH_DIR "/data-ilustrasi.csv", &n_data);
    target = uji_berkas(IKU_CONTOH_DIR "/target-ilustrasi.csv", &n_target);
    UJI(uji_tabel(IKU_GOLDEN_DIR "/penilaian/kasus.tsv", "id", KOLOM, uji_kasus) > 7);
    free(data);
    free(target);
    iku_dokumen_free(dokumen);
    return uji_selesai();
}

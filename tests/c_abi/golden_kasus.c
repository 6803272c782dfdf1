/* SPDX-License-Identifier: Apache-2.0
 * tests/golden/cacat.tsv and sendiri.tsv through C: whole runs, as KASUS.md says. */
#include "uji.h"

enum { ID, TENTANG, RUMUS, DATA, TARGET, SETELAN, HASIL, CATATAN, LAZIM, KOLOM };

static char hasil[4096];

static void sambung(const char* teks) {
    strncat(hasil, teks, sizeof hasil - strlen(hasil) - 1);
}

/* An exact value, or the name of the reason why there is none. */
static void sambung_nilai(const iku_rasional* r, int32_t alasan) {
    iku_teks* teks = NULL;
    if (r == NULL) {
        sambung(iku_alasan_nama(alasan, NULL));
        return;
    }
    BERHASIL(iku_rasional_to_string(r, &teks, &e));
    sambung(iku_teks_data(teks, NULL));
    iku_teks_free(teks);
}

static void tulis(const iku_penilaian* p) {
    const iku_evaluasi* evaluasi = iku_penilaian_evaluasi(p);
    hasil[0] = '\0';
    for (int64_t i = 0; i < iku_penilaian_count(p); ++i) {
        const int64_t letak = iku_penilaian_baris(p, i);
        const char* predikat = iku_penilaian_predikat(p, i, NULL);
        sambung(i == 0 ? "" : "|");
        sambung(iku_evaluasi_periode(evaluasi, letak, NULL));
        sambung(";");
        sambung_nilai(iku_evaluasi_nilai(evaluasi, letak), iku_evaluasi_alasan(evaluasi, letak));
        sambung(";");
        sambung_nilai(iku_penilaian_capaian(p, i), iku_penilaian_alasan(p, i));
        sambung(";");
        sambung(predikat == NULL ? "-" : predikat);
    }
    if (hasil[0] == '\0') sambung("-");
}

static int ada(const iku_daftar_catatan* daftar, const char* label) {
    iku_catatan satu;
    for (int64_t i = 0; i < iku_catatan_count(daftar); ++i) {
        BERHASIL(iku_catatan_get(daftar, i, &satu, &e));
        if (strcmp(iku_catatan_label(satu.kode, NULL), label) == 0) return 1;
    }
    return 0;
}

static char* berbaris(char* teks) {
    for (char* c = teks; *c != '\0'; ++c) {
        if (*c == '|') *c = '\n';
    }
    return teks;
}

static iku_dokumen* dokumen(const char* rumus) {
    char teks[1024];
    iku_dokumen* d = NULL;
    const int n = snprintf(teks, sizeof teks, "Sasaran;Indikator;Formula\nS;I;%s\n", rumus);
    BERHASIL(iku_dokumen_read(teks, n, IKU_LOKAL_ID, &d, &e));
    return d;
}

/* None of the outcomes that are commonly printed instead is the last one. */
static void uji_lazim(char* lazim) {
    char *satu[16], *bidang[4];
    char* akhir = strrchr(hasil, '|');
    const int n = uji_potong(lazim, '|', satu, 16);
    const int ada_bidang = uji_potong(akhir == NULL ? hasil : akhir + 1, ';', bidang, 4);
    for (int i = 0; i < n && ada_bidang == 4; ++i) {
        char* nilai = strchr(satu[i], '=');
        if (nilai == NULL) continue;
        *nilai = '\0';
        const int ke = strcmp(satu[i], "realisasi") == 0 ? 1 : strcmp(satu[i], "capaian") == 0 ? 2 : 3;
        UJI(strcmp(bidang[ke], nilai + 1) != 0);
    }
}

static void uji_kasus(char** k) {
    iku_pengaturan* pengaturan = NULL;
    iku_penilaian* p = NULL;
    BERHASIL(iku_pengaturan_read(k[SETELAN], (int64_t)strlen(k[SETELAN]), NULL, 0, &pengaturan, &e));
    if (iku_pengaturan_is_terbaca(pengaturan) == 0) {
        UJI(strcmp(k[HASIL], "ditolak") == 0 && ada(iku_pengaturan_catatan(pengaturan), k[CATATAN]));
        iku_pengaturan_free(pengaturan);
        return;
    }
    iku_dokumen* d = dokumen(k[RUMUS]);
    const char *data = berbaris(k[DATA]), *target = berbaris(k[TARGET]);
    BERHASIL(iku_dokumen_nilai(d, data, (int64_t)strlen(data), target, (int64_t)strlen(target), pengaturan,
                               NULL, &p, &e));
    iku_pengaturan_free(pengaturan);
    tulis(p);
    UJI(strcmp(hasil, k[HASIL]) == 0);
    if (strcmp(hasil, k[HASIL]) != 0) fprintf(stderr, "  is %s, not %s\n", hasil, k[HASIL]);
    UJI(strcmp(k[CATATAN], "-") == 0 || ada(iku_penilaian_catatan(p), k[CATATAN]));
    uji_lazim(k[LAZIM]);
    iku_penilaian_free(p);
    iku_dokumen_free(d);
}

static void uji_baris(char** k) {
    const long gagal = uji_gagal;
    uji_kasus(k);
    if (uji_gagal != gagal) fprintf(stderr, "  in row %s\n", k[ID]);
}

int main(void) {
    UJI(uji_tabel(IKU_GOLDEN_DIR "/cacat.tsv", "id", KOLOM, uji_baris) >= 20);
    UJI(uji_tabel(IKU_GOLDEN_DIR "/sendiri.tsv", "id", KOLOM, uji_baris) >= 30);
    return uji_selesai();
}

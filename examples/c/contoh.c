/* SPDX-License-Identifier: Apache-2.0
 * contoh DOC DATA: the figures of a document, from C99.
 *
 *     cc -std=c99 contoh.c $(pkg-config --cflags --libs iku) -o contoh
 *     ./contoh iku-dinsos-jember-2023.txt data-ilustrasi.csv */
#include <iku/iku.h>
#include <stdio.h>
#include <stdlib.h>

/* A whole file, to be freed; NULL when it cannot be read. */
static char* baca_berkas(const char* jalur, int64_t* n) {
    FILE* berkas = fopen(jalur, "rb");
    char* isi = NULL;
    long ukuran = -1;
    if (berkas == NULL) return NULL;
    if (fseek(berkas, 0, SEEK_END) == 0 && (ukuran = ftell(berkas)) >= 0 && fseek(berkas, 0, SEEK_SET) == 0) {
        isi = malloc((size_t)ukuran + 1);
    }
    if (isi != NULL && fread(isi, 1, (size_t)ukuran, berkas) != (size_t)ukuran) {
        free(isi);
        isi = NULL;
    }
    fclose(berkas);
    *n = ukuran;
    return isi;
}

static void cetak_catatan(const iku_daftar_catatan* daftar) {
    int64_t i;
    for (i = 0; i < iku_catatan_count(daftar); ++i) {
        iku_catatan catatan;
        iku_teks* pesan = NULL;
        if (iku_catatan_get(daftar, i, &catatan, NULL) == IKU_OK &&
            iku_catatan_pesan(daftar, i, IKU_BAHASA_ID, &pesan, NULL) == IKU_OK) {
            printf("  [%s, %s] baris %ld: %s\n", iku_catatan_label(catatan.kode, NULL),
                   iku_tingkat_nama(catatan.tingkat, NULL), (long)catatan.baris, iku_teks_data(pesan, NULL));
        }
        iku_teks_free(pesan);
    }
}

static void cetak_baris(const iku_dokumen* dokumen, const iku_evaluasi* evaluasi, int64_t i) {
    const iku_rasional* nilai = iku_evaluasi_nilai(evaluasi, i);
    const char* nama = iku_dokumen_indikator_nama(dokumen, iku_evaluasi_indikator(evaluasi, i), NULL);
    const char* periode = iku_evaluasi_periode(evaluasi, i, NULL);
    iku_teks* eksak = NULL;
    iku_teks* tampil = NULL;
    if (nilai == NULL) {
        const char* sebab = iku_alasan_penjelasan(iku_evaluasi_alasan(evaluasi, i), IKU_BAHASA_ID, NULL);
        printf("%s  %s: tidak ada nilai, %s\n", periode, nama, sebab);
    } else if (iku_rasional_to_string(nilai, &eksak, NULL) == IKU_OK &&
               iku_rasional_format(nilai, 2, IKU_MODE_HALF_UP, IKU_LOKAL_ID, &tampil, NULL) == IKU_OK) {
        printf("%s  %s: %s = %s\n", periode, nama, iku_teks_data(eksak, NULL), iku_teks_data(tampil, NULL));
    }
    iku_teks_free(eksak);
    iku_teks_free(tampil);
}

int main(int argc, char** argv) {
    iku_dokumen* dokumen = NULL;
    iku_evaluasi* evaluasi = NULL;
    iku_error error = {0};
    char* teks = NULL;
    char* csv = NULL;
    int64_t n_teks = 0;
    int64_t n_csv = 0;
    int64_t i;
    int status = 2;
    if (argc == 3) {
        teks = baca_berkas(argv[1], &n_teks);
        csv = baca_berkas(argv[2], &n_csv);
    }
    if (teks == NULL || csv == NULL) {
        fprintf(stderr, "contoh DOC DATA: two files that can be read\n");
    } else if (iku_dokumen_read(teks, n_teks, IKU_LOKAL_ID, &dokumen, &error) != IKU_OK ||
               iku_dokumen_evaluate(dokumen, csv, n_csv, IKU_LOKAL_ID, &evaluasi, &error) != IKU_OK) {
        fprintf(stderr, "%s\n", error.pesan);
        if (dokumen != NULL) cetak_catatan(iku_dokumen_catatan(dokumen));
    } else {
        printf("%s, %ld\n", iku_dokumen_unit_organisasi(dokumen, NULL), (long)iku_dokumen_tahun(dokumen));
        for (i = 0; i < iku_evaluasi_keterangan_count(evaluasi); ++i) {
            printf("Data: %s\n", iku_evaluasi_keterangan(evaluasi, i, NULL));
        }
        cetak_catatan(iku_dokumen_catatan(dokumen));
        cetak_catatan(iku_evaluasi_catatan(evaluasi));
        for (i = 0; i < iku_evaluasi_count(evaluasi); ++i)
            cetak_baris(dokumen, evaluasi, i);
        status = 0;
    }
    iku_evaluasi_free(evaluasi);
    iku_dokumen_free(dokumen);
    free(teks);
    free(csv);
    return status;
}

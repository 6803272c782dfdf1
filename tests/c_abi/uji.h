/* SPDX-License-Identifier: Apache-2.0
 * A test program in C99: counts what held and what did not. Each program includes this once. */
#ifndef IKU_UJI_H
#define IKU_UJI_H

#include "iku/iku.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static long uji_lulus;
static long uji_gagal;

#define UJI(benar)                                                                     \
    do {                                                                               \
        if (benar) {                                                                   \
            ++uji_lulus;                                                               \
        } else {                                                                       \
            ++uji_gagal;                                                               \
            fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #benar); \
        }                                                                              \
    } while (0)

/* A call that must succeed; what it says otherwise. The error must stay as it was. */
#define BERHASIL(panggilan)                                           \
    do {                                                              \
        memset(&e, 0x5A, sizeof e);                                   \
        const int32_t uji_status = (panggilan);                       \
        UJI(uji_status == IKU_OK);                                    \
        if (uji_status != IKU_OK) fprintf(stderr, "  %s\n", e.pesan); \
        UJI(e.status == 0x5A5A5A5A && e.pesan[0] == 0x5A);            \
    } while (0)

/* A call that must fail with that status and leave `keluaran` as it was, with an error and without one. `e`
 * is the error that the call is given. */
#define GAGAL(status_diharap, keluaran, panggilan)                               \
    do {                                                                         \
        memset(&e, 0x5A, sizeof e);                                              \
        memset(&(keluaran), 0x33, sizeof(keluaran));                             \
        const int32_t uji_status = (panggilan);                                  \
        UJI(uji_status == (status_diharap));                                     \
        UJI(e.status == uji_status);                                             \
        UJI(memchr(e.pesan, 0, sizeof e.pesan) != NULL && strlen(e.pesan) > 10); \
        unsigned char uji_bita[sizeof(keluaran)];                                \
        memset(uji_bita, 0x33, sizeof uji_bita);                                 \
        UJI(memcmp(uji_bita, &(keluaran), sizeof uji_bita) == 0);                \
        memset(&(keluaran), 0, sizeof(keluaran));                                \
    } while (0)

/* The error of the calls in this program. */
static iku_error e;

/* The whole of a text, taken over and freed: equal to what is expected? */
static inline int uji_sama(iku_teks* teks, const char* harapan) {
    int64_t n = -1;
    const char* data = iku_teks_data(teks, &n);
    const int sama =
        data != NULL && n == (int64_t)strlen(harapan) && memcmp(data, harapan, (size_t)n + 1) == 0;
    if (!sama) fprintf(stderr, "  is:       %s\n  expected: %s\n", data == NULL ? "(null)" : data, harapan);
    iku_teks_free(teks);
    return sama;
}

/* Does a text, taken over and freed, hold this part? */
static inline int uji_memuat(iku_teks* teks, const char* bagian) {
    const char* data = iku_teks_data(teks, NULL);
    const int ada = data != NULL && strstr(data, bagian) != NULL;
    if (!ada) fprintf(stderr, "  in:       %s\n  no:       %s\n", data == NULL ? "(null)" : data, bagian);
    iku_teks_free(teks);
    return ada;
}

/* A file as one text, to be freed; ends the program when there is none. */
static inline char* uji_berkas(const char* jalur, int64_t* n) {
    FILE* f = fopen(jalur, "rb");
    long ukuran = -1;
    char* isi = NULL;
    if (f != NULL && fseek(f, 0, SEEK_END) == 0 && (ukuran = ftell(f)) >= 0 && fseek(f, 0, SEEK_SET) == 0) {
        isi = malloc((size_t)ukuran + 1);
    }
    if (isi == NULL || fread(isi, 1, (size_t)ukuran, f) != (size_t)ukuran) {
        fprintf(stderr, "%s cannot be read\n", jalur);
        exit(1);
    }
    fclose(f);
    isi[ukuran] = '\0';
    *n = ukuran;
    return isi;
}

/* Cuts a text at every `tanda`; how many parts there are. The parts lie in the text itself. */
static inline int uji_potong(char* teks, char tanda, char** bagian, int terbanyak) {
    int n = 0;
    for (char* awal = teks; n < terbanyak;) {
        bagian[n++] = awal;
        char* akhir = strchr(awal, tanda);
        if (akhir == NULL) break;
        *akhir = '\0';
        awal = akhir + 1;
    }
    return n;
}

/* Every row of a table of texts with that many columns, but its headings; how many there were. */
static inline int uji_tabel(const char* jalur, const char* judul, int kolom, void (*baris)(char** kolom)) {
    char* k[32];
    int64_t n = 0;
    int jumlah = -1;
    char* isi = uji_berkas(jalur, &n);
    for (char* awal = isi; *awal != '\0'; ++jumlah) {
        char* akhir = strchr(awal, '\n');
        UJI(akhir != NULL);
        if (akhir == NULL) break;
        *akhir = '\0';
        UJI(uji_potong(awal, '\t', k, 32) == kolom);
        if (jumlah < 0) {
            UJI(strcmp(k[0], judul) == 0);
        } else {
            baris(k);
        }
        awal = akhir + 1;
    }
    free(isi);
    return jumlah;
}

/* What main() returns: prints the counts. */
static inline int uji_selesai(void) {
    printf("%ld passed, %ld failed\n", uji_lulus, uji_gagal);
    return uji_gagal == 0 && uji_lulus > 0 ? 0 : 1;
}

#endif

/* SPDX-License-Identifier: Apache-2.0
 * Version, information and the names of constants. */
#include "uji.h"

static void version_is_that_of_the_header(void) {
    UJI(iku_versi() == IKU_VERSI);
}

static void info_is_json_with_limits(void) {
    iku_teks* teks = NULL;
    BERHASIL(iku_info(&teks, &e));
    UJI(uji_memuat(teks, "\"versi\":\""));
    BERHASIL(iku_info(&teks, &e));
    UJI(uji_memuat(teks, "\"penyebut_nol\":64"));
    GAGAL(IKU_ARGUMENT, teks, iku_info(NULL, &e));
    UJI(strcmp(e.pesan, "iku_info: hasil is NULL") == 0);
    UJI(iku_info(NULL, NULL) == IKU_ARGUMENT);
}

static void text_accessors_take_null(void) {
    int64_t n = 7;
    UJI(iku_teks_data(NULL, &n) == NULL);
    UJI(n == 0);
    UJI(iku_teks_data(NULL, NULL) == NULL);
    iku_teks_free(NULL);
}

static void every_reason_has_a_name_that_finds_it(void) {
    static const int32_t semua[] = {IKU_ALASAN_ADA,
                                    IKU_ALASAN_MELUAP,
                                    IKU_ALASAN_TARGET_NOL,
                                    IKU_ALASAN_DI_LUAR_DOMAIN,
                                    IKU_ALASAN_BELUM_DAPAT_DIHITUNG,
                                    IKU_ALASAN_PENYEBUT_NOL,
                                    IKU_ALASAN_TIDAK_DILAPORKAN,
                                    IKU_ALASAN_BUKAN_ANGKA,
                                    IKU_ALASAN_AMBIGU,
                                    IKU_ALASAN_TIDAK_SAH,
                                    IKU_ALASAN_TIDAK_BERLAKU,
                                    IKU_ALASAN_STRIP};
    int32_t jumlah = 0;
    for (int32_t i = -2; i < 300; ++i) {
        int64_t n = 7;
        const char* nama = iku_alasan_nama(i, &n);
        int dikenal = 0;
        for (size_t k = 0; k < sizeof semua / sizeof *semua; ++k)
            dikenal = dikenal || semua[k] == i;
        UJI((nama != NULL) == dikenal);
        UJI((iku_alasan_penjelasan(i, IKU_BAHASA_ID, NULL) != NULL) == dikenal);
        UJI((iku_alasan_penjelasan(i, IKU_BAHASA_EN, NULL) != NULL) == dikenal);
        if (nama == NULL) {
            UJI(n == 0);
            continue;
        }
        ++jumlah;
        UJI(n == (int64_t)strlen(nama));
        UJI(iku_alasan_find(nama, n) == i);
    }
    UJI(jumlah == (int32_t)(sizeof semua / sizeof *semua));
    UJI(strcmp(iku_alasan_nama(IKU_ALASAN_PENYEBUT_NOL, NULL), "penyebut_nol") == 0);
    UJI(strcmp(iku_alasan_penjelasan(IKU_ALASAN_PENYEBUT_NOL, IKU_BAHASA_EN, NULL),
               "the denominator is zero") == 0);
    UJI(iku_alasan_penjelasan(IKU_ALASAN_PENYEBUT_NOL, 2, NULL) == NULL);
    UJI(iku_alasan_penjelasan(IKU_ALASAN_PENYEBUT_NOL, -1, NULL) == NULL);
    UJI(iku_alasan_find("nol", 3) == -1);
    UJI(iku_alasan_find(NULL, 3) == -1);
    UJI(iku_alasan_find("strip", -1) == -1);
    UJI(iku_alasan_find("strip", 0) == -1);
}

/* The names that data files use for these constants, in order. */
static void constants_have_the_names_of_data_files(void) {
    static const char* mode[] = {"half_up", "half_even", "half_down", "down", "up", "floor", "ceiling"};
    static const char* status[] = {"dibaca", "catatan", "bukan_hitungan", "ditolak"};
    static const char* pengali[] = {"polos", "persen", "permil", "per_100000"};
    static const char* tingkat[] = {"info", "periksa", "galat"};
    for (int32_t i = 0; i < 7; ++i) {
        UJI(strcmp(iku_mode_nama(i, NULL), mode[i]) == 0);
        UJI(iku_mode_find(mode[i], (int64_t)strlen(mode[i])) == i);
    }
    for (int32_t i = 0; i < 4; ++i)
        UJI(strcmp(iku_status_nama(i, NULL), status[i]) == 0);
    for (int32_t i = 0; i < 4; ++i)
        UJI(strcmp(iku_pengali_nama(i, NULL), pengali[i]) == 0);
    for (int32_t i = 0; i < 3; ++i)
        UJI(strcmp(iku_tingkat_nama(i, NULL), tingkat[i]) == 0);
    UJI(IKU_MODE_CEILING == 6 && IKU_STATUS_DITOLAK == 3 && IKU_PENGALI_PER_100000 == 3 &&
        IKU_TINGKAT_GALAT == 2);
    for (int32_t i = -1; i < 8; i += 8) {
        int64_t n = 7;
        UJI(iku_mode_nama(i, &n) == NULL && n == 0);
        UJI(iku_status_nama(i, NULL) == NULL);
        UJI(iku_pengali_nama(i, NULL) == NULL);
        UJI(iku_tingkat_nama(i, NULL) == NULL);
    }
    UJI(iku_mode_find("HALF_UP", 7) == -1);
    UJI(iku_mode_find(NULL, 0) == -1);
}

static void labels_are_those_of_the_catalogue(void) {
    int64_t n = 0;
    const char* label = iku_catatan_label(2001, &n);
    UJI(label != NULL && strcmp(label, "FORMULA-001") == 0 && n == 11);
    UJI(iku_catatan_label(0, &n) == NULL && n == 0);
    UJI(iku_catatan_label(-1, NULL) == NULL);
    UJI(iku_catatan_label(65535, NULL) == NULL);
    UJI(iku_catatan_label(65536 + 2001, NULL) == NULL);
}

int main(void) {
    version_is_that_of_the_header();
    info_is_json_with_limits();
    text_accessors_take_null();
    every_reason_has_a_name_that_finds_it();
    constants_have_the_names_of_data_files();
    labels_are_those_of_the_catalogue();
    return uji_selesai();
}

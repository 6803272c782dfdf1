/* SPDX-License-Identifier: Apache-2.0
 * Exact numbers and cells that should hold one. */
#include "uji.h"

static iku_rasional* angka(const char* teks) {
    iku_rasional* r = NULL;
    BERHASIL(iku_rasional_from_string(teks, (int64_t)strlen(teks), &r, &e));
    return r;
}

static void strings_come_back_in_lowest_terms(void) {
    static const char* pasangan[][2] = {
        {"-37", "-37"},
        {"3700/39", "3700/39"},
        {"74/78", "37/39"},
        {"12.50", "25/2"},
        {"0", "0"},
        {"-0", "0"},
        {"9223372036854775808", "9223372036854775808"},
        {"1/123456789012345678901234567890", "1/123456789012345678901234567890"}};
    for (size_t i = 0; i < sizeof pasangan / sizeof *pasangan; ++i) {
        iku_rasional* r = angka(pasangan[i][0]);
        iku_teks* teks = NULL;
        BERHASIL(iku_rasional_to_string(r, &teks, &e));
        UJI(uji_sama(teks, pasangan[i][1]));
        iku_rasional_free(r);
    }
}

static void what_is_no_exact_number_is_refused(void) {
    static const char* salah[] = {"", "1/0", "3/", "1/-2", "1,5", " 1", "0x10", "1e3", "nan", ".5"};
    iku_rasional* r = NULL;
    iku_teks* teks = NULL;
    for (size_t i = 0; i < sizeof salah / sizeof *salah; ++i) {
        GAGAL(IKU_INPUT, r, iku_rasional_from_string(salah[i], (int64_t)strlen(salah[i]), &r, &e));
        UJI(e.posisi == -1 && e.kode == 0);
    }
    GAGAL(IKU_INPUT, r, iku_rasional_from_string(NULL, 0, &r, &e));
    GAGAL(IKU_ARGUMENT, r, iku_rasional_from_string(NULL, 1, &r, &e));
    GAGAL(IKU_ARGUMENT, r, iku_rasional_from_string("1", -1, &r, &e));
    GAGAL(IKU_ARGUMENT, r, iku_rasional_from_string("1", 1, NULL, &e));
    UJI(iku_rasional_from_string("1", 1, NULL, NULL) == IKU_ARGUMENT);
    GAGAL(IKU_ARGUMENT, teks, iku_rasional_to_string(NULL, &teks, &e));
    r = angka("1");
    GAGAL(IKU_ARGUMENT, teks, iku_rasional_to_string(r, NULL, &e));
    iku_rasional_free(r);
}

static void fractions_go_both_ways(void) {
    static const iku_pecahan masuk[] = {{74, 78}, {-74, 78},      {74, -78},
                                        {0, -5},  {INT64_MIN, 2}, {INT64_MIN, INT64_MIN}};
    static const iku_pecahan keluar[] = {{37, 39}, {-37, 39}, {-37, 39}, {0, 1}, {INT64_MIN / 2, 1}, {1, 1}};
    iku_pecahan p;
    iku_rasional* r = NULL;
    for (size_t i = 0; i < sizeof masuk / sizeof *masuk; ++i) {
        BERHASIL(iku_rasional_from_pecahan(&masuk[i], &r, &e));
        BERHASIL(iku_rasional_to_pecahan(r, &p, &e));
        UJI(p.pembilang == keluar[i].pembilang && p.penyebut == keluar[i].penyebut);
        iku_rasional_free(r);
    }
    const iku_pecahan nol = {1, 0};
    GAGAL(IKU_ARGUMENT, r, iku_rasional_from_pecahan(&nol, &r, &e));
    GAGAL(IKU_ARGUMENT, r, iku_rasional_from_pecahan(NULL, &r, &e));
    GAGAL(IKU_ARGUMENT, r, iku_rasional_from_pecahan(&masuk[0], NULL, &e));
    r = angka("9223372036854775808");
    GAGAL(IKU_RANGE, p, iku_rasional_to_pecahan(r, &p, &e));
    iku_rasional_free(r);
    r = angka("1/9223372036854775808");
    GAGAL(IKU_RANGE, p, iku_rasional_to_pecahan(r, &p, &e));
    GAGAL(IKU_ARGUMENT, p, iku_rasional_to_pecahan(r, NULL, &e));
    GAGAL(IKU_ARGUMENT, p, iku_rasional_to_pecahan(NULL, &p, &e));
    iku_rasional_free(r);
    r = angka("-9223372036854775808");
    BERHASIL(iku_rasional_to_pecahan(r, &p, &e));
    UJI(p.pembilang == INT64_MIN && p.penyebut == 1);
    iku_rasional_free(r);
}

static void printing_rounds_once(void) {
    iku_rasional* r = angka("3700/39");
    iku_teks* teks = NULL;
    BERHASIL(iku_rasional_format(r, 2, IKU_MODE_HALF_UP, IKU_LOKAL_ID, &teks, &e));
    UJI(uji_sama(teks, "94,87"));
    BERHASIL(iku_rasional_format(r, 2, IKU_MODE_UP, IKU_LOKAL_EN, &teks, &e));
    UJI(uji_sama(teks, "94.88"));
    BERHASIL(iku_rasional_format(r, 1, IKU_MODE_DOWN, IKU_LOKAL_TIDAK_ADA, &teks, &e));
    UJI(uji_sama(teks, "94,8"));
    GAGAL(IKU_ARGUMENT, teks, iku_rasional_format(NULL, 2, 0, 1, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_rasional_format(r, -1, 0, 1, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_rasional_format(r, IKU_DESIMAL_TERBANYAK + 1, 0, 1, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_rasional_format(r, 2, 7, 1, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_rasional_format(r, 2, -1, 1, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_rasional_format(r, 2, 0, 3, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_rasional_format(r, 2, 0, -1, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_rasional_format(r, 2, 0, 1, NULL, &e));

    iku_rasional* bulat = NULL;
    BERHASIL(iku_rasional_round(r, 1, IKU_MODE_HALF_UP, &bulat, &e));
    BERHASIL(iku_rasional_to_string(bulat, &teks, &e));
    UJI(uji_sama(teks, "949/10"));
    iku_rasional_free(bulat);
    GAGAL(IKU_ARGUMENT, bulat, iku_rasional_round(NULL, 1, 0, &bulat, &e));
    GAGAL(IKU_ARGUMENT, bulat, iku_rasional_round(r, 256, 0, &bulat, &e));
    GAGAL(IKU_ARGUMENT, bulat, iku_rasional_round(r, 1, 7, &bulat, &e));
    GAGAL(IKU_ARGUMENT, bulat, iku_rasional_round(r, 1, 0, NULL, &e));
    iku_rasional_free(r);
}

static void arithmetic_is_exact_and_division_by_zero_is_a_reason(void) {
    static const struct {
        int32_t operasi;
        const char* hasil;
    } kasus[] = {{IKU_OP_TAMBAH, "17/12"}, {IKU_OP_KURANG, "1/12"}, {IKU_OP_KALI, "1/2"},
                 {IKU_OP_BAGI, "9/8"},     {IKU_OP_MINIMUM, "2/3"}, {IKU_OP_MAKSIMUM, "3/4"}};
    iku_rasional* a = angka("3/4");
    iku_rasional* b = angka("2/3");
    iku_rasional* nol = angka("0");
    iku_rasional* r = NULL;
    iku_teks* teks = NULL;
    uint8_t alasan = 99;
    for (size_t i = 0; i < sizeof kasus / sizeof *kasus; ++i) {
        BERHASIL(iku_rasional_compute(a, kasus[i].operasi, b, &r, &alasan, &e));
        UJI(alasan == IKU_ALASAN_ADA);
        BERHASIL(iku_rasional_to_string(r, &teks, &e));
        UJI(uji_sama(teks, kasus[i].hasil));
        iku_rasional_free(r);
    }
    BERHASIL(iku_rasional_compute(a, IKU_OP_KURANG, a, &r, &alasan, &e));
    UJI(iku_rasional_sign(r) == 0);
    iku_rasional_free(r);
    r = a;
    BERHASIL(iku_rasional_compute(a, IKU_OP_BAGI, nol, &r, &alasan, &e));
    UJI(r == NULL && alasan == IKU_ALASAN_PENYEBUT_NOL);

    GAGAL(IKU_ARGUMENT, r, iku_rasional_compute(NULL, IKU_OP_KALI, b, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_rasional_compute(a, IKU_OP_KALI, NULL, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_rasional_compute(a, 1, b, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_rasional_compute(a, 8, b, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, alasan, iku_rasional_compute(a, IKU_OP_KALI, b, NULL, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_rasional_compute(a, IKU_OP_KALI, b, &r, NULL, &e));

    int32_t urutan = 7;
    BERHASIL(iku_rasional_compare(a, b, &urutan, &e));
    UJI(urutan == 1);
    BERHASIL(iku_rasional_compare(b, a, &urutan, &e));
    UJI(urutan == -1);
    BERHASIL(iku_rasional_compare(a, a, &urutan, &e));
    UJI(urutan == 0);
    GAGAL(IKU_ARGUMENT, urutan, iku_rasional_compare(NULL, a, &urutan, &e));
    GAGAL(IKU_ARGUMENT, urutan, iku_rasional_compare(a, NULL, &urutan, &e));
    GAGAL(IKU_ARGUMENT, urutan, iku_rasional_compare(a, b, NULL, &e));
    UJI(iku_rasional_sign(a) == 1 && iku_rasional_sign(nol) == 0 && iku_rasional_sign(NULL) == 0);
    iku_rasional_free(a);
    iku_rasional_free(b);
    iku_rasional_free(nol);
    iku_rasional_free(NULL);
}

static void a_product_that_grows_without_end_is_given_up(void) {
    char digit[4097];
    memset(digit, '9', sizeof digit - 1);
    digit[sizeof digit - 1] = '\0';
    iku_rasional* r = angka(digit);
    uint8_t alasan = 0;
    for (int i = 0; i < 5 && alasan == 0; ++i) {
        iku_rasional* kuadrat = NULL;
        BERHASIL(iku_rasional_compute(r, IKU_OP_KALI, r, &kuadrat, &alasan, &e));
        UJI((kuadrat == NULL) == (alasan != 0));
        iku_rasional_free(r);
        r = kuadrat;
    }
    UJI(alasan == IKU_ALASAN_MELUAP);
    iku_rasional_free(r);
}

static void numbers_as_people_write_them(void) {
    static const struct {
        const char* teks;
        int32_t lokal;
        const char* hasil;
        uint8_t alasan;
    } kasus[] = {{"1.234,5", IKU_LOKAL_TIDAK_ADA, "2469/2", 0},
                 {"1.234", IKU_LOKAL_ID, "1234", 0},
                 {"1.234", IKU_LOKAL_EN, "617/500", 0},
                 {"1.234", IKU_LOKAL_TIDAK_ADA, NULL, IKU_ALASAN_AMBIGU},
                 {"95%", IKU_LOKAL_ID, "95", 0},
                 {"n/a", IKU_LOKAL_ID, NULL, IKU_ALASAN_TIDAK_BERLAKU},
                 {"-", IKU_LOKAL_ID, NULL, IKU_ALASAN_STRIP},
                 {"", IKU_LOKAL_ID, NULL, IKU_ALASAN_TIDAK_DILAPORKAN},
                 {"80 - 90%", IKU_LOKAL_ID, NULL, IKU_ALASAN_BUKAN_ANGKA}};
    iku_rasional* r = NULL;
    iku_teks* teks = NULL;
    uint8_t alasan = 0;
    for (size_t i = 0; i < sizeof kasus / sizeof *kasus; ++i) {
        alasan = 99;
        BERHASIL(iku_rasional_read(kasus[i].teks, (int64_t)strlen(kasus[i].teks), kasus[i].lokal, &r, &alasan,
                                   &e));
        UJI(alasan == kasus[i].alasan);
        UJI((r == NULL) == (kasus[i].hasil == NULL));
        if (r != NULL && kasus[i].hasil != NULL) {
            BERHASIL(iku_rasional_to_string(r, &teks, &e));
            UJI(uji_sama(teks, kasus[i].hasil));
        }
        iku_rasional_free(r);
    }
    GAGAL(IKU_ARGUMENT, r, iku_rasional_read(NULL, 1, IKU_LOKAL_ID, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_rasional_read("1", -1, IKU_LOKAL_ID, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_rasional_read("1", 1, 3, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, alasan, iku_rasional_read("1", 1, IKU_LOKAL_ID, NULL, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_rasional_read("1", 1, IKU_LOKAL_ID, &r, NULL, &e));
}

static void a_cell_holds_one_number_or_two_or_a_reason(void) {
    static const struct {
        const char* teks;
        int32_t jenis;
        int32_t alasan;
        int jumlah;
    } kasus[] = {{"95%", IKU_ANGKA_NILAI, IKU_ALASAN_ADA, 1},
                 {"80 - 90%", IKU_ANGKA_RENTANG, IKU_ALASAN_ADA, 2},
                 {"1:17,9", IKU_ANGKA_PERBANDINGAN, IKU_ALASAN_ADA, 2},
                 {"n/a", IKU_ANGKA_ALASAN, IKU_ALASAN_TIDAK_BERLAKU, 0}};
    iku_angka* a = NULL;
    iku_teks* teks = NULL;
    for (size_t i = 0; i < sizeof kasus / sizeof *kasus; ++i) {
        BERHASIL(iku_angka_read(kasus[i].teks, (int64_t)strlen(kasus[i].teks), IKU_LOKAL_ID, &a, &e));
        UJI(iku_angka_jenis(a) == kasus[i].jenis);
        UJI(iku_angka_alasan(a) == kasus[i].alasan);
        for (int k = -1; k < 4; ++k)
            UJI((iku_angka_nilai(a, k) != NULL) == (k >= 0 && k < kasus[i].jumlah));
        iku_angka_free(a);
    }
    BERHASIL(iku_angka_read("1:17,9", 6, IKU_LOKAL_ID, &a, &e));
    BERHASIL(iku_rasional_to_string(iku_angka_nilai(a, 1), &teks, &e));
    UJI(uji_sama(teks, "179/10"));
    iku_angka_free(a);

    BERHASIL(iku_angka_read("1.234", 5, IKU_LOKAL_TIDAK_ADA, &a, &e));
    UJI(iku_angka_alasan(a) == IKU_ALASAN_AMBIGU);
    UJI(iku_catatan_count(iku_angka_catatan(a)) > 0);
    iku_angka_free(a);

    GAGAL(IKU_ARGUMENT, a, iku_angka_read(NULL, 1, 0, &a, &e));
    GAGAL(IKU_ARGUMENT, a, iku_angka_read("1", -1, 0, &a, &e));
    GAGAL(IKU_ARGUMENT, a, iku_angka_read("1", 1, 9, &a, &e));
    GAGAL(IKU_ARGUMENT, a, iku_angka_read("1", 1, 0, NULL, &e));
    UJI(iku_angka_jenis(NULL) == -1 && iku_angka_alasan(NULL) == -1);
    UJI(iku_angka_nilai(NULL, 0) == NULL && iku_angka_catatan(NULL) == NULL);
    iku_angka_free(NULL);
}

int main(void) {
    strings_come_back_in_lowest_terms();
    what_is_no_exact_number_is_refused();
    fractions_go_both_ways();
    printing_rounds_once();
    arithmetic_is_exact_and_division_by_zero_is_a_reason();
    a_product_that_grows_without_end_is_given_up();
    numbers_as_people_write_them();
    a_cell_holds_one_number_or_two_or_a_reason();
    return uji_selesai();
}

/* SPDX-License-Identifier: Apache-2.0
 * Formulas: reading, asking, evaluating, explaining. */
#include "uji.h"

#define PSKS "$\\frac{\\text{Jumlah PSKS yang Berdaya}}{\\text{Jumlah PSKS Keseluruhan}} \\times 100 \\%$"

static iku_formula* baca(const char* teks) {
    iku_formula* f = NULL;
    BERHASIL(iku_formula_read(teks, (int64_t)strlen(teks), IKU_LOKAL_ID, &f, &e));
    return f;
}

static iku_gaya gaya_baku(void) {
    iku_gaya g;
    memset(&g, 0, sizeof g);
    g.size = sizeof g;
    g.desimal = 2;
    return g;
}

static void the_seed_formula_is_read(void) {
    iku_formula* f = baca(PSKS);
    iku_teks* teks = NULL;
    int64_t n = 0;
    UJI(iku_formula_status(f) == IKU_STATUS_DIBACA);
    UJI(iku_formula_is_terhitung(f) == 1);
    UJI(iku_formula_pengali(f) == IKU_PENGALI_PERSEN);
    UJI(strcmp(iku_formula_teks(f, &n), PSKS) == 0 && n == (int64_t)strlen(PSKS));
    UJI(iku_formula_variabel_count(f) == 2);
    UJI(strcmp(iku_formula_variabel_nama(f, 0, &n), "Jumlah PSKS yang Berdaya") == 0 && n == 24);
    UJI(strcmp(iku_formula_variabel_nama(f, 1, NULL), "Jumlah PSKS Keseluruhan") == 0);
    UJI(iku_formula_variabel_nama(f, 2, &n) == NULL && n == 0);
    UJI(iku_formula_variabel_nama(f, -1, NULL) == NULL);
    UJI(iku_formula_variabel_geser_tahun(f, 0) == 0 && iku_formula_variabel_geser_tahun(f, 9) == 0);
    BERHASIL(iku_formula_rumus(f, &teks, &e));
    UJI(uji_sama(teks, "v1 / v2 * 100"));
    BERHASIL(iku_formula_latex(f, IKU_LOKAL_ID, &teks, &e));
    UJI(uji_memuat(teks, "\\frac{\\text{Jumlah PSKS yang Berdaya}}"));
    BERHASIL(iku_formula_json(f, IKU_BAHASA_ID, &teks, &e));
    UJI(uji_memuat(teks,
                   "\"rumus\":\"v1 / v2 * 100\",\"variabel\":[\"Jumlah PSKS yang Berdaya\",\"Jumlah PSKS "
                   "Keseluruhan\"]"));
    iku_formula_free(f);
}

static void every_kind_of_input_evaluates_the_same(void) {
    iku_formula* f = baca(PSKS);
    iku_rasional* b = NULL;
    iku_rasional* r = NULL;
    iku_teks* teks = NULL;
    uint8_t alasan = 99;
    BERHASIL(iku_rasional_from_string("39", 2, &b, &e));
    const iku_nilai nilai[][2] = {{{37, 1, NULL, 0, 0}, {39, 1, NULL, 0, 0}},
                                  {{74, 2, NULL, 0, 0}, {-39, -1, NULL, 0, 0}},
                                  {{37, 1, NULL, 0, 0}, {5, 0, b, 0, 0}}};
    for (size_t i = 0; i < sizeof nilai / sizeof *nilai; ++i) {
        BERHASIL(iku_formula_evaluate(f, nilai[i], 2, &r, &alasan, &e));
        UJI(alasan == IKU_ALASAN_ADA);
        BERHASIL(iku_rasional_to_string(r, &teks, &e));
        UJI(uji_sama(teks, "3700/39"));
        iku_rasional_free(r);
    }
    iku_rasional_free(b);
    iku_formula_free(f);
}

static void reasons_go_in_and_come_out(void) {
    iku_formula* f = baca("A / B x 100%");
    iku_rasional* sembarang = NULL;
    uint8_t alasan = 0;
    BERHASIL(iku_rasional_from_string("1", 1, &sembarang, &e));
    static const struct {
        iku_nilai nilai[2];
        uint8_t alasan;
    } kasus[] = {{{{5, 1, NULL, 0, 0}, {0, 1, NULL, 0, 0}}, IKU_ALASAN_PENYEBUT_NOL},
                 {{{0, 0, NULL, 0, 0}, {7, 1, NULL, 0, 0}}, IKU_ALASAN_TIDAK_DILAPORKAN},
                 {{{0, 0, NULL, 0, 0}, {0, 1, NULL, 0, 0}}, IKU_ALASAN_TIDAK_DILAPORKAN},
                 {{{9, 0, NULL, IKU_ALASAN_AMBIGU, 0}, {0, 1, NULL, 0, 0}}, IKU_ALASAN_AMBIGU},
                 {{{1, 1, NULL, IKU_ALASAN_STRIP, 0}, {0, 0, NULL, 0, 0}}, IKU_ALASAN_STRIP}};
    for (size_t i = 0; i < sizeof kasus / sizeof *kasus; ++i) {
        iku_rasional* r = sembarang;
        BERHASIL(iku_formula_evaluate(f, kasus[i].nilai, 2, &r, &alasan, &e));
        UJI(r == NULL && alasan == kasus[i].alasan);
    }
    iku_rasional_free(sembarang);
    iku_formula_free(f);
}

static void explanations_come_in_three_forms(void) {
    iku_formula* f = baca(PSKS);
    const iku_nilai nilai[2] = {{37, 1, NULL, 0, 0}, {39, 1, NULL, 0, 0}};
    iku_gaya gaya = gaya_baku();
    iku_teks* teks = NULL;
    BERHASIL(iku_formula_explain(f, nilai, 2, IKU_FORMAT_TEKS, &gaya, &teks, &e));
    UJI(uji_memuat(teks, "94,87"));
    gaya.lokal = IKU_LOKAL_EN;
    gaya.bahasa = IKU_BAHASA_EN;
    BERHASIL(iku_formula_explain(f, nilai, 2, IKU_FORMAT_TEKS, &gaya, &teks, &e));
    UJI(uji_memuat(teks, "94.87"));
    BERHASIL(iku_formula_explain(f, nilai, 2, IKU_FORMAT_LATEX, &gaya, &teks, &e));
    UJI(uji_memuat(teks, "\\frac{37}{39}"));
    BERHASIL(iku_formula_explain(f, nilai, 2, IKU_FORMAT_JSON, &gaya, &teks, &e));
    UJI(uji_memuat(teks, "\"3700/39\""));
    BERHASIL(iku_formula_explain(f, nilai, 2, IKU_FORMAT_JSON, NULL, &teks, &e));
    UJI(uji_memuat(teks, "\"dibulatkan\":\"95\""));
    iku_formula_free(f);
}

static void a_refused_text_is_a_handle_with_notes(void) {
    iku_formula* f = baca("");
    const iku_daftar_catatan* daftar = iku_formula_catatan(f);
    const iku_nilai nilai = {1, 1, NULL, 0, 0};
    iku_catatan c;
    iku_teks* teks = NULL;
    iku_rasional* r = NULL;
    uint8_t alasan = 0;
    UJI(iku_formula_status(f) == IKU_STATUS_DITOLAK);
    UJI(iku_formula_is_terhitung(f) == 0);
    UJI(iku_formula_pengali(f) == -1);
    UJI(iku_formula_variabel_count(f) == 0);
    UJI(iku_catatan_count(daftar) >= 1);
    BERHASIL(iku_catatan_get(daftar, 0, &c, &e));
    UJI(c.kode == 2001 && c.tingkat == IKU_TINGKAT_GALAT);
    BERHASIL(iku_catatan_pesan(daftar, 0, IKU_BAHASA_EN, &teks, &e));
    UJI(uji_sama(teks, "The formula text is empty."));
    BERHASIL(iku_catatan_saran(daftar, 0, IKU_BAHASA_ID, &teks, &e));
    UJI(uji_memuat(teks, "Tulis rumusnya"));
    BERHASIL(iku_catatan_tempat(daftar, 0, IKU_BAHASA_ID, &teks, &e));
    UJI(uji_sama(teks, "baris 1, kolom 1"));
    BERHASIL(iku_formula_json(f, IKU_BAHASA_EN, &teks, &e));
    UJI(uji_memuat(teks, "\"status\":\"ditolak\",\"rumus\":null"));
    GAGAL(IKU_INPUT, teks, iku_formula_rumus(f, &teks, &e));
    GAGAL(IKU_INPUT, teks, iku_formula_latex(f, IKU_LOKAL_ID, &teks, &e));
    GAGAL(IKU_INPUT, r, iku_formula_evaluate(f, &nilai, 1, &r, &alasan, &e));
    GAGAL(IKU_INPUT, teks, iku_formula_explain(f, &nilai, 1, 0, NULL, &teks, &e));

    const int64_t jumlah = iku_catatan_count(daftar);
    GAGAL(IKU_ARGUMENT, c, iku_catatan_get(daftar, jumlah, &c, &e));
    GAGAL(IKU_ARGUMENT, c, iku_catatan_get(daftar, -1, &c, &e));
    GAGAL(IKU_ARGUMENT, c, iku_catatan_get(NULL, 0, &c, &e));
    GAGAL(IKU_ARGUMENT, c, iku_catatan_get(daftar, 0, NULL, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_catatan_pesan(daftar, jumlah, 0, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_catatan_pesan(NULL, 0, 0, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_catatan_pesan(daftar, 0, 2, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_catatan_pesan(daftar, 0, 0, NULL, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_catatan_tempat(daftar, jumlah, 0, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_catatan_tempat(NULL, 0, 0, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_catatan_tempat(daftar, 0, 2, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_catatan_tempat(daftar, 0, 0, NULL, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_catatan_saran(daftar, -1, 0, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_catatan_saran(NULL, 0, 0, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_catatan_saran(daftar, 0, -1, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_catatan_saran(daftar, 0, 0, NULL, &e));
    UJI(iku_catatan_count(NULL) == 0);
    iku_formula_free(f);
}

static void arguments_are_checked(void) {
    iku_formula* f = NULL;
    iku_teks* teks = NULL;
    GAGAL(IKU_ARGUMENT, f, iku_formula_read(NULL, 1, IKU_LOKAL_ID, &f, &e));
    GAGAL(IKU_ARGUMENT, f, iku_formula_read("A", -1, IKU_LOKAL_ID, &f, &e));
    UJI(strcmp(e.pesan, "iku_formula_read: n is negative") == 0);
    GAGAL(IKU_ARGUMENT, f, iku_formula_read("A", 1, 3, &f, &e));
    GAGAL(IKU_ARGUMENT, f, iku_formula_read("A", 1, IKU_LOKAL_ID, NULL, &e));
    UJI(iku_formula_read("A", 1, IKU_LOKAL_ID, NULL, NULL) == IKU_ARGUMENT);

    int64_t n = 7;
    UJI(iku_formula_status(NULL) == -1 && iku_formula_is_terhitung(NULL) == 0 &&
        iku_formula_pengali(NULL) == -1);
    UJI(iku_formula_teks(NULL, &n) == NULL && n == 0);
    UJI(iku_formula_variabel_count(NULL) == 0 && iku_formula_variabel_nama(NULL, 0, NULL) == NULL);
    UJI(iku_formula_variabel_geser_tahun(NULL, 0) == 0 && iku_formula_catatan(NULL) == NULL);
    iku_formula_free(NULL);

    f = baca("A / B x 100%");
    GAGAL(IKU_ARGUMENT, teks, iku_formula_rumus(NULL, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_formula_rumus(f, NULL, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_formula_latex(NULL, 1, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_formula_latex(f, 3, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_formula_latex(f, 1, NULL, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_formula_json(NULL, 0, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_formula_json(f, 2, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_formula_json(f, 0, NULL, &e));

    iku_nilai nilai[2] = {{37, 1, NULL, 0, 0}, {39, 1, NULL, 0, 0}};
    iku_rasional* r = NULL;
    uint8_t alasan = 0;
    GAGAL(IKU_ARGUMENT, r, iku_formula_evaluate(NULL, nilai, 2, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_formula_evaluate(f, NULL, 2, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_formula_evaluate(f, nilai, 1, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_formula_evaluate(f, nilai, 3, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_formula_evaluate(f, nilai, -1, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, alasan, iku_formula_evaluate(f, nilai, 2, NULL, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_formula_evaluate(f, nilai, 2, &r, NULL, &e));
    nilai[1].cadangan = 1;
    GAGAL(IKU_ARGUMENT, r, iku_formula_evaluate(f, nilai, 2, &r, &alasan, &e));
    nilai[1].cadangan = 0;
    nilai[1].penyebut = 0;
    GAGAL(IKU_ARGUMENT, r, iku_formula_evaluate(f, nilai, 2, &r, &alasan, &e));
    nilai[1].penyebut = 1;
    for (int32_t buruk = -1; buruk < 1000; buruk += 7) {
        nilai[1].alasan = buruk;
        if (iku_alasan_nama(buruk, NULL) != NULL) continue;
        GAGAL(IKU_ARGUMENT, r, iku_formula_evaluate(f, nilai, 2, &r, &alasan, &e));
    }
    nilai[1].alasan = 256 + IKU_ALASAN_STRIP;
    GAGAL(IKU_ARGUMENT, r, iku_formula_evaluate(f, nilai, 2, &r, &alasan, &e));
    nilai[1].alasan = 0;

    GAGAL(IKU_ARGUMENT, teks, iku_formula_explain(NULL, nilai, 2, 0, NULL, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_formula_explain(f, NULL, 2, 0, NULL, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_formula_explain(f, nilai, 1, 0, NULL, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_formula_explain(f, nilai, 2, 3, NULL, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_formula_explain(f, nilai, 2, -1, NULL, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_formula_explain(f, nilai, 2, 0, NULL, NULL, &e));
    iku_formula_free(f);
}

/* A style as a later header could have it: longer, and what this library does not know must be 0. */
typedef struct gaya_nanti {
    iku_gaya kini;
    int64_t nanti;
} gaya_nanti;

static void the_size_of_options_decides(void) {
    iku_formula* f = baca("A / B x 100%");
    const iku_nilai nilai[2] = {{37, 1, NULL, 0, 0}, {39, 1, NULL, 0, 0}};
    iku_teks* teks = NULL;
    gaya_nanti g;
    memset(&g, 0, sizeof g);
    g.kini.desimal = 2;
    static const int64_t ukuran_buruk[] = {INT64_MIN, -1, 0, 1, sizeof(iku_gaya) - 1, 4097, INT64_MAX};
    for (size_t i = 0; i < sizeof ukuran_buruk / sizeof *ukuran_buruk; ++i) {
        g.kini.size = ukuran_buruk[i];
        GAGAL(IKU_ARGUMENT, teks, iku_formula_explain(f, nilai, 2, 0, &g.kini, &teks, &e));
    }
    g.kini.size = sizeof g;
    BERHASIL(iku_formula_explain(f, nilai, 2, 0, &g.kini, &teks, &e));
    UJI(uji_memuat(teks, "94,87"));
    g.nanti = 1;
    GAGAL(IKU_ARGUMENT, teks, iku_formula_explain(f, nilai, 2, 0, &g.kini, &teks, &e));
    g.nanti = 0;
    g.kini.size = sizeof g.kini;
    struct {
        int32_t* bidang;
        int32_t buruk[2];
    } bidang[] = {{&g.kini.mode, {-1, 7}},
                  {&g.kini.desimal, {-1, 256}},
                  {&g.kini.lokal, {-1, 3}},
                  {&g.kini.bahasa, {-1, 2}}};
    for (size_t i = 0; i < sizeof bidang / sizeof *bidang; ++i) {
        const int32_t semula = *bidang[i].bidang;
        for (int k = 0; k < 2; ++k) {
            *bidang[i].bidang = bidang[i].buruk[k];
            GAGAL(IKU_ARGUMENT, teks, iku_formula_explain(f, nilai, 2, 0, &g.kini, &teks, &e));
        }
        *bidang[i].bidang = semula;
    }
    g.kini.cadangan = 1;
    GAGAL(IKU_ARGUMENT, teks, iku_formula_explain(f, nilai, 2, 0, &g.kini, &teks, &e));
    iku_formula_free(f);
}

int main(void) {
    UJI(sizeof(iku_error) == 512);
    the_seed_formula_is_read();
    every_kind_of_input_evaluates_the_same();
    reasons_go_in_and_come_out();
    explanations_come_in_three_forms();
    a_refused_text_is_a_handle_with_notes();
    arguments_are_checked();
    the_size_of_options_decides();
    return uji_selesai();
}

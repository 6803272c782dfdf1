/* SPDX-License-Identifier: Apache-2.0
 * Achievements of columns: a row is the formula, then the rule against the row's target, reasons included. */
#include "uji.h"

enum { BARIS = 9 };

static const int64_t data_a[BARIS] = {37, 0, 1, 12, INT64_MAX, INT64_MIN, 5, 90, 7};
static const int64_t data_b[BARIS] = {39, 4, 3, 0, INT64_MAX - 1, -3, 5, 100, 8};
static const int64_t data_t[BARIS] = {95, 50, 0, 10, 100, 7, -20, 85, INT64_MAX};
static const uint8_t sah_a[2] = {0xBF, 0x01}, sah_t[2] = {0x7F, 0x01};

static iku_formula* persen(void) {
    iku_formula* f = NULL;
    BERHASIL(iku_formula_read("A / B x 100%", 12, IKU_LOKAL_ID, &f, &e));
    return f;
}
static iku_aturan* aturan(const char* id) {
    iku_aturan* a = NULL;
    BERHASIL(iku_aturan_read(id, (int64_t)strlen(id), 0, &a, &e));
    return a;
}

static const iku_kolom kolom[2] = {{data_a, sah_a, 0, 0, 0, NULL}, {data_b, NULL, 0, 0, 0, NULL}};
static const iku_kolom kolom_target = {data_t, sah_t, 0, 0, 0, NULL};

static iku_soal_capaian soal_kolom(const iku_aturan* a, const iku_formula* f) {
    iku_soal_capaian s;
    memset(&s, 0, sizeof s);
    s.size = sizeof s;
    s.aturan = a;
    s.formula = f;
    s.kolom = kolom;
    s.n_kolom = 2;
    s.kolom_target = &kolom_target;
    return s;
}

/* What one row is by itself: a value, or NULL with its reason. */
static iku_rasional* sendiri(const iku_soal_capaian* s, int i, uint8_t* alasan) {
    iku_nilai isi[2], r, t;
    iku_rasional *realisasi = NULL, *hasil = NULL;
    memset(isi, 0, sizeof isi);
    memset(&r, 0, sizeof r);
    memset(&t, 0, sizeof t);
    if (sah_a[i / 8] >> (i % 8) & 1) isi[0].pembilang = data_a[i], isi[0].penyebut = 1;
    isi[1].pembilang = data_b[i], isi[1].penyebut = 1;
    if (sah_t[i / 8] >> (i % 8) & 1) t.pembilang = data_t[i], t.penyebut = 1;
    BERHASIL(iku_formula_evaluate(s->formula, isi, 2, &realisasi, alasan, &e));
    r.rasional = realisasi;
    r.alasan = *alasan;
    if (s->target != NULL) {
        BERHASIL(iku_capaian(s->aturan, &r, s->target, s->n_target, s->batas, &hasil, alasan, &e));
    } else {
        BERHASIL(iku_capaian(s->aturan, &r, &t, 1, s->batas, &hasil, alasan, &e));
    }
    iku_rasional_free(realisasi);
    return hasil;
}

static void sama_per_baris(const iku_soal_capaian* s, const iku_skala* skala) {
    int64_t hasil[BARIS];
    uint8_t alasan[BARIS], alasan_pita[BARIS];
    int8_t pita[BARIS];
    iku_opsi opsi;
    memset(&opsi, 0, sizeof opsi);
    opsi.size = sizeof opsi;
    opsi.desimal = 2;
    BERHASIL(iku_capaian_kolom(s, BARIS, &opsi, hasil, alasan, &e));
    BERHASIL(iku_capaian_classify(s, BARIS, skala, pita, alasan_pita, NULL, &e));
    for (int i = 0; i < BARIS; ++i) {
        uint8_t sebab = 0;
        iku_rasional* satu = sendiri(s, i, &sebab);
        iku_predikat p;
        iku_nilai n;
        memset(&n, 0, sizeof n);
        n.rasional = satu;
        n.alasan = sebab;
        BERHASIL(iku_skala_classify(skala, &n, IKU_CELAH_TIDAK_ADA, &p, &e));
        UJI(pita[i] == p.pita && alasan_pita[i] == p.alasan);
        if (satu == NULL) {
            UJI(alasan[i] == sebab && hasil[i] == 0);
        } else if (alasan[i] == 0) {
            iku_teks* teks = NULL;
            char harapan[32];
            BERHASIL(iku_rasional_format(satu, 2, IKU_MODE_HALF_UP, IKU_LOKAL_EN, &teks, &e));
            snprintf(harapan, sizeof harapan, "%s%" PRId64 ".%02d", hasil[i] < 0 ? "-" : "",
                     hasil[i] < 0 ? -(hasil[i] / 100) : hasil[i] / 100, abs((int)(hasil[i] % 100)));
            char rata[64] = "";
            int m = 0;
            for (const char* c = iku_teks_data(teks, NULL); *c != '\0' && m < 63; ++c)
                if (*c != ',') rata[m++] = *c;
            rata[m] = '\0';
            UJI(strcmp(rata, harapan) == 0);
            iku_teks_free(teks);
        } else {
            UJI(alasan[i] == IKU_ALASAN_MELUAP);
        }
        iku_rasional_free(satu);
    }
}

static iku_skala* skala_baku(iku_daftar_skala** daftar) {
    BERHASIL(iku_daftar_skala_baku(daftar, &e));
    return (iku_skala*)(intptr_t)iku_daftar_skala_get(*daftar, 0);
}

static void a_row_is_the_rule_on_the_formula(void) {
    static const char* const id[] = {"maks-rasio", "min-selisih", "min-rasio", "min-sisa"};
    iku_daftar_skala* daftar = NULL;
    const iku_skala* skala = skala_baku(&daftar);
    iku_formula* f = persen();
    for (int k = 0; k < 4; ++k) {
        iku_aturan* a = aturan(id[k]);
        iku_soal_capaian s = soal_kolom(a, f);
        sama_per_baris(&s, skala);
        const iku_nilai target[2] = {{85, 2, NULL, 0, 0}, {95, 1, NULL, 0, 0}};
        iku_opsi_capaian batas;
        memset(&batas, 0, sizeof batas);
        batas.size = sizeof batas;
        batas.plafon.pembilang = 120;
        batas.plafon.penyebut = 1;
        s.kolom_target = NULL;
        s.target = target;
        s.batas = &batas;
        for (s.n_target = 1; s.n_target <= 2; ++s.n_target)
            sama_per_baris(&s, skala);
        iku_aturan_free(a);
    }
    iku_formula_free(f);
    iku_daftar_skala_free(daftar);
}

static void without_a_formula_the_column_is_the_realisasi(void) {
    static const int64_t r[3] = {90, 45, 1};
    const iku_kolom satu = {r, NULL, 0, 0, 0, NULL};
    const iku_nilai target = {90, 1, NULL, 0, 0};
    int64_t hasil[3];
    uint8_t alasan[3];
    iku_aturan* a = aturan("maks-rasio");
    iku_soal_capaian s = soal_kolom(a, NULL);
    s.kolom = &satu;
    s.n_kolom = 1;
    s.kolom_target = NULL;
    s.target = &target;
    s.n_target = 1;
    BERHASIL(iku_capaian_kolom(&s, 3, NULL, hasil, alasan, &e));
    UJI(hasil[0] == 100 && hasil[1] == 50 && hasil[2] == 1 && alasan[2] == 0);
    BERHASIL(iku_capaian_kolom(&s, 0, NULL, NULL, NULL, &e));
    s.n_kolom = 2;
    GAGAL(IKU_ARGUMENT, hasil, iku_capaian_kolom(&s, 3, NULL, hasil, alasan, &e));
    iku_aturan_free(a);
}

static void arguments_are_checked(void) {
    int64_t hasil[BARIS];
    uint8_t alasan[BARIS];
    int8_t pita[BARIS];
    const iku_nilai target = {90, 1, NULL, 0, 0};
    iku_daftar_skala* daftar = NULL;
    const iku_skala* skala = skala_baku(&daftar);
    iku_formula* f = persen();
    iku_aturan* a = aturan("maks-rasio");
    const iku_soal_capaian baik = soal_kolom(a, f);
    GAGAL(IKU_ARGUMENT, hasil, iku_capaian_kolom(NULL, BARIS, NULL, hasil, alasan, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_capaian_kolom(&baik, -1, NULL, hasil, alasan, &e));
    GAGAL(IKU_ARGUMENT, alasan, iku_capaian_kolom(&baik, BARIS, NULL, NULL, alasan, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_capaian_kolom(&baik, BARIS, NULL, hasil, NULL, &e));
    GAGAL(IKU_ARGUMENT, alasan,
          iku_capaian_kolom(&baik, BARIS, NULL, (int64_t*)(intptr_t)data_t, alasan, &e));
    GAGAL(IKU_ARGUMENT, pita, iku_capaian_classify(NULL, BARIS, skala, pita, alasan, NULL, &e));
    GAGAL(IKU_ARGUMENT, pita, iku_capaian_classify(&baik, BARIS, NULL, pita, alasan, NULL, &e));
    GAGAL(IKU_ARGUMENT, alasan, iku_capaian_classify(&baik, BARIS, skala, NULL, alasan, NULL, &e));
    for (int k = 0; k < 8; ++k) {
        iku_soal_capaian s = baik;
        if (k == 0) s.size = 8;
        if (k == 1) s.aturan = NULL;
        if (k == 2) s.kolom = NULL;
        if (k == 3) s.n_kolom = 1;
        if (k == 4) s.target = &target;
        if (k == 5) s.kolom_target = NULL;
        if (k == 6) s.cadangan = 1;
        if (k == 7) s.n_target = 1;
        GAGAL(IKU_ARGUMENT, hasil, iku_capaian_kolom(&s, BARIS, NULL, hasil, alasan, &e));
        GAGAL(IKU_ARGUMENT, pita, iku_capaian_classify(&s, BARIS, skala, pita, alasan, NULL, &e));
    }
    iku_opsi opsi;
    memset(&opsi, 0, sizeof opsi);
    opsi.size = sizeof opsi;
    opsi.faktor = 100;
    GAGAL(IKU_ARGUMENT, hasil, iku_capaian_kolom(&baik, BARIS, &opsi, hasil, alasan, &e));
    iku_formula_free(f);
    BERHASIL(iku_formula_read("", 0, IKU_LOKAL_ID, &f, &e));
    const iku_soal_capaian kosong = soal_kolom(a, f);
    GAGAL(IKU_INPUT, hasil, iku_capaian_kolom(&kosong, BARIS, NULL, hasil, alasan, &e));
    iku_formula_free(f);
    iku_aturan_free(a);
    iku_daftar_skala_free(daftar);
}

int main(void) {
    a_row_is_the_rule_on_the_formula();
    without_a_formula_the_column_is_the_realisasi();
    arguments_are_checked();
    return uji_selesai();
}

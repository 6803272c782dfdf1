/* SPDX-License-Identifier: Apache-2.0
 * The main job through C: a document, its data, its figures. */
#include "uji.h"

static char *teks_dokumen, *teks_data;
static int64_t n_dokumen, n_data;

static iku_dokumen* baca(void) {
    iku_dokumen* d = NULL;
    BERHASIL(iku_dokumen_read(teks_dokumen, n_dokumen, IKU_LOKAL_ID, &d, &e));
    return d;
}

static void the_seed_document_is_read(void) {
    iku_dokumen* d = baca();
    int64_t n = 0;
    UJI(iku_dokumen_is_terbaca(d) == 1);
    UJI(iku_dokumen_tahun(d) == 2023);
    UJI(strcmp(iku_dokumen_unit_organisasi(d, &n), "Dinas Sosial Kabupaten Jember") == 0 && n == 29);
    UJI(iku_dokumen_sasaran_count(d) == 4);
    UJI(strcmp(iku_dokumen_sasaran_nama(d, 0, NULL), "Meningkatnya Pelayanan Pemberdayaan Sosial") == 0);
    UJI(iku_dokumen_sasaran_nama(d, 4, &n) == NULL && n == 0 &&
        iku_dokumen_sasaran_nama(d, -1, NULL) == NULL);
    UJI(iku_dokumen_indikator_count(d) == 4);
    UJI(strcmp(iku_dokumen_indikator_nama(d, 3, NULL), "Persentase Indikator Program yang Terpenuhi") == 0);
    for (int64_t i = 0; i < 4; ++i) {
        const iku_formula* f = iku_dokumen_indikator_formula(d, i);
        iku_teks* rumus = NULL;
        UJI(iku_dokumen_indikator_sasaran(d, i) == i);
        UJI(iku_formula_pengali(f) == IKU_PENGALI_PERSEN && iku_catatan_count(iku_formula_catatan(f)) == 0);
        BERHASIL(iku_formula_rumus(f, &rumus, &e));
        UJI(uji_sama(rumus, "v1 / v2 * 100"));
    }
    for (int64_t i = -1; i < 5; i += 5) {
        UJI(iku_dokumen_indikator_nama(d, i, &n) == NULL && n == 0);
        UJI(iku_dokumen_indikator_sasaran(d, i) == -1 && iku_dokumen_indikator_formula(d, i) == NULL);
    }
    UJI(iku_catatan_count(iku_dokumen_catatan(d)) > 0);
    iku_dokumen_free(d);
}

static void json_comes_back_as_the_same_document(void) {
    iku_dokumen* d = baca();
    iku_dokumen* kembali = NULL;
    iku_teks* json = NULL;
    iku_teks* lagi = NULL;
    int64_t n = 0;
    BERHASIL(iku_dokumen_json(d, IKU_BAHASA_ID, &json, &e));
    const char* data = iku_teks_data(json, &n);
    BERHASIL(iku_dokumen_read_json(data, n, &kembali, &e));
    UJI(iku_dokumen_is_terbaca(kembali) == 1 && iku_dokumen_indikator_count(kembali) == 4);
    BERHASIL(iku_dokumen_json(kembali, IKU_BAHASA_ID, &lagi, &e));
    UJI(uji_sama(lagi, data));
    iku_teks_free(json);
    iku_dokumen_free(kembali);
    iku_dokumen_free(d);
}

static void notes_on_the_copy_of_a_file_say_where_in_the_file(void) {
    static const char salinan[] =
        "{\"salinan\":1,\"berkas\":\"a.xlsx\",\"bagian\":[{\"lembar\":\"IKU\",\"baris\":["
        "[3,\"No\",\"Sasaran\",\"Indikator Kinerja\",\"Formulasi\"],"
        "[7,\"1\",\"S\",\"Persentase A\",\"50% + (E/20) x 50\"]]}],\"catatan\":[]}";
    iku_dokumen* d = NULL;
    iku_teks* teks = NULL;
    int ada = 0;
    BERHASIL(iku_dokumen_read(salinan, (int64_t)sizeof salinan - 1, IKU_LOKAL_ID, &d, &e));
    UJI(iku_dokumen_is_terbaca(d) == 1);
    const iku_daftar_catatan* daftar = iku_dokumen_catatan(d);
    for (int64_t i = 0; i < iku_catatan_count(daftar); ++i) {
        iku_catatan c;
        BERHASIL(iku_catatan_get(daftar, i, &c, &e));
        if (strcmp(iku_catatan_label(c.kode, NULL), "FORMULA-015") != 0) continue;
        ada = 1;
        UJI(c.baris == 7 && c.kolom == 4 && c.posisi == 0 && c.panjang == 0);
        BERHASIL(iku_catatan_tempat(daftar, i, IKU_BAHASA_EN, &teks, &e));
        UJI(uji_sama(teks, "sheet IKU, cell D7"));
    }
    UJI(ada);
    iku_dokumen_free(d);
}

static void what_is_no_document_is_a_handle_with_notes(void) {
    iku_dokumen* d = NULL;
    iku_evaluasi* h = NULL;
    iku_teks* teks = NULL;
    BERHASIL(iku_dokumen_read("halo", 4, IKU_LOKAL_TIDAK_ADA, &d, &e));
    UJI(iku_dokumen_is_terbaca(d) == 0 && iku_dokumen_indikator_count(d) == 0);
    UJI(iku_catatan_count(iku_dokumen_catatan(d)) > 0);
    GAGAL(IKU_INPUT, teks, iku_dokumen_json(d, 0, &teks, &e));
    GAGAL(IKU_INPUT, h, iku_dokumen_evaluate(d, teks_data, n_data, 1, &h, &e));
    iku_dokumen_free(d);
    BERHASIL(iku_dokumen_read_json("{", 1, &d, &e));
    UJI(iku_dokumen_is_terbaca(d) == 0 && iku_catatan_count(iku_dokumen_catatan(d)) > 0);
    iku_dokumen_free(d);
}

static void figures_are_exact_and_explained(void) {
    iku_dokumen* d = baca();
    iku_evaluasi* h = NULL;
    iku_teks* teks = NULL;
    int64_t n = 0;
    int ditemukan = 0;
    iku_gaya gaya;
    memset(&gaya, 0, sizeof gaya);
    gaya.size = sizeof gaya;
    gaya.desimal = 2;
    BERHASIL(iku_dokumen_evaluate(d, teks_data, n_data, IKU_LOKAL_ID, &h, &e));
    iku_dokumen_free(d); /* the evaluation needs it no more */
    UJI(iku_evaluasi_count(h) == 12);
    UJI(iku_evaluasi_keterangan_count(h) == 1);
    UJI(strstr(iku_evaluasi_keterangan(h, 0, &n), "Angka ilustrasi") != NULL && n > 0);
    UJI(iku_evaluasi_keterangan(h, 1, &n) == NULL && n == 0);
    for (int64_t i = 0; i < iku_evaluasi_count(h); ++i) {
        UJI(iku_evaluasi_alasan(h, i) == IKU_ALASAN_ADA);
        UJI(strcmp(iku_evaluasi_wilayah(h, i, &n), "") == 0 && n == 0);
        if (iku_evaluasi_indikator(h, i) != 0 || strcmp(iku_evaluasi_periode(h, i, NULL), "2023") != 0)
            continue;
        ++ditemukan;
        BERHASIL(iku_rasional_to_string(iku_evaluasi_nilai(h, i), &teks, &e));
        UJI(uji_sama(teks, "3700/39"));
        BERHASIL(iku_evaluasi_explain(h, i, IKU_FORMAT_TEKS, &gaya, &teks, &e));
        UJI(uji_memuat(teks, "94,87"));
    }
    UJI(ditemukan == 1);
    BERHASIL(iku_evaluasi_json(h, &gaya, &teks, &e));
    UJI(uji_memuat(teks, "Angka ilustrasi"));
    BERHASIL(iku_evaluasi_json(h, NULL, &teks, &e));
    UJI(uji_memuat(teks, "\"eksak\": \"3700/39\""));

    for (int64_t i = -1; i < 13; i += 13) {
        UJI(iku_evaluasi_indikator(h, i) == -1 && iku_evaluasi_alasan(h, i) == -1 &&
            iku_evaluasi_nilai(h, i) == NULL);
        UJI(iku_evaluasi_periode(h, i, &n) == NULL && n == 0 && iku_evaluasi_wilayah(h, i, NULL) == NULL);
        GAGAL(IKU_ARGUMENT, teks, iku_evaluasi_explain(h, i, 0, NULL, &teks, &e));
    }
    GAGAL(IKU_ARGUMENT, teks, iku_evaluasi_explain(NULL, 0, 0, NULL, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_evaluasi_explain(h, 0, 3, NULL, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_evaluasi_explain(h, 0, 0, NULL, NULL, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_evaluasi_json(NULL, NULL, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_evaluasi_json(h, NULL, NULL, &e));
    gaya.size = 0;
    GAGAL(IKU_ARGUMENT, teks, iku_evaluasi_json(h, &gaya, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_evaluasi_explain(h, 0, 0, &gaya, &teks, &e));
    iku_evaluasi_free(h);
}

static void missing_data_are_reasons(void) {
    static const char csv[] =
        "periode,variabel,nilai\n2023,Jumlah PSKS yang Berdaya,n/a\n2023,Jumlah PSKS Keseluruhan,39\n";
    iku_dokumen* d = baca();
    iku_evaluasi* h = NULL;
    BERHASIL(iku_dokumen_evaluate(d, csv, (int64_t)strlen(csv), IKU_LOKAL_ID, &h, &e));
    int ditemukan = 0;
    for (int64_t i = 0; i < iku_evaluasi_count(h); ++i) {
        if (iku_evaluasi_indikator(h, i) != 0) continue;
        ++ditemukan;
        UJI(iku_evaluasi_alasan(h, i) == IKU_ALASAN_TIDAK_BERLAKU && iku_evaluasi_nilai(h, i) == NULL);
    }
    UJI(ditemukan == 1);
    iku_evaluasi_free(h);
    BERHASIL(iku_dokumen_evaluate(d, NULL, 0, IKU_LOKAL_ID, &h, &e));
    UJI(iku_evaluasi_count(h) == 0 && iku_catatan_count(iku_evaluasi_catatan(h)) > 0);
    iku_evaluasi_free(h);
    iku_dokumen_free(d);
}

static void arguments_are_checked(void) {
    iku_dokumen* d = NULL;
    iku_evaluasi* h = NULL;
    iku_teks* teks = NULL;
    int64_t n = 7;
    GAGAL(IKU_ARGUMENT, d, iku_dokumen_read(NULL, 1, 1, &d, &e));
    GAGAL(IKU_ARGUMENT, d, iku_dokumen_read("A", -1, 1, &d, &e));
    GAGAL(IKU_ARGUMENT, d, iku_dokumen_read("A", 1, 3, &d, &e));
    GAGAL(IKU_ARGUMENT, d, iku_dokumen_read("A", 1, 1, NULL, &e));
    GAGAL(IKU_ARGUMENT, d, iku_dokumen_read_json(NULL, 1, &d, &e));
    GAGAL(IKU_ARGUMENT, d, iku_dokumen_read_json("{", -1, &d, &e));
    GAGAL(IKU_ARGUMENT, d, iku_dokumen_read_json("{", 1, NULL, &e));
    UJI(iku_dokumen_is_terbaca(NULL) == 0 && iku_dokumen_tahun(NULL) == 0);
    UJI(iku_dokumen_unit_organisasi(NULL, &n) == NULL && n == 0);
    UJI(iku_dokumen_sasaran_count(NULL) == 0 && iku_dokumen_sasaran_nama(NULL, 0, NULL) == NULL);
    UJI(iku_dokumen_indikator_count(NULL) == 0 && iku_dokumen_indikator_nama(NULL, 0, NULL) == NULL);
    UJI(iku_dokumen_indikator_sasaran(NULL, 0) == -1 && iku_dokumen_indikator_formula(NULL, 0) == NULL);
    UJI(iku_dokumen_catatan(NULL) == NULL);
    UJI(iku_evaluasi_count(NULL) == 0 && iku_evaluasi_indikator(NULL, 0) == -1 &&
        iku_evaluasi_alasan(NULL, 0) == -1);
    UJI(iku_evaluasi_periode(NULL, 0, NULL) == NULL && iku_evaluasi_wilayah(NULL, 0, NULL) == NULL);
    UJI(iku_evaluasi_nilai(NULL, 0) == NULL && iku_evaluasi_catatan(NULL) == NULL);
    UJI(iku_evaluasi_keterangan_count(NULL) == 0 && iku_evaluasi_keterangan(NULL, 0, NULL) == NULL);
    iku_dokumen_free(NULL);
    iku_evaluasi_free(NULL);

    d = baca();
    GAGAL(IKU_ARGUMENT, teks, iku_dokumen_json(NULL, 0, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_dokumen_json(d, 2, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_dokumen_json(d, 0, NULL, &e));
    GAGAL(IKU_ARGUMENT, h, iku_dokumen_evaluate(NULL, "x", 1, 1, &h, &e));
    GAGAL(IKU_ARGUMENT, h, iku_dokumen_evaluate(d, NULL, 1, 1, &h, &e));
    GAGAL(IKU_ARGUMENT, h, iku_dokumen_evaluate(d, "x", -1, 1, &h, &e));
    GAGAL(IKU_ARGUMENT, h, iku_dokumen_evaluate(d, "x", 1, 3, &h, &e));
    GAGAL(IKU_ARGUMENT, h, iku_dokumen_evaluate(d, "x", 1, 1, NULL, &e));
    iku_dokumen_free(d);
}

int main(void) {
    teks_dokumen = uji_berkas(IKU_CONTOH_DIR "/iku-dinsos-jember-2023.txt", &n_dokumen);
    teks_data = uji_berkas(IKU_CONTOH_DIR "/data-ilustrasi.csv", &n_data);
    the_seed_document_is_read();
    json_comes_back_as_the_same_document();
    notes_on_the_copy_of_a_file_say_where_in_the_file();
    what_is_no_document_is_a_handle_with_notes();
    figures_are_exact_and_explained();
    missing_data_are_reasons();
    arguments_are_checked();
    free(teks_dokumen);
    free(teks_data);
    return uji_selesai();
}

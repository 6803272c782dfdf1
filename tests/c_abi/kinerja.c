/* SPDX-License-Identifier: Apache-2.0
 * Scales, rules, achievements, and many values into one. */
#include "uji.h"

static const iku_nilai tanpa = {0, 0, NULL, 0, 0};

static iku_nilai angka(int64_t x) {
    const iku_nilai nilai = {x, 1, NULL, 0, 0};
    return nilai;
}

static iku_daftar_skala* baca_skala(const char* json) {
    iku_daftar_skala* daftar = NULL;
    BERHASIL(iku_daftar_skala_read(json, (int64_t)strlen(json), &daftar, &e));
    return daftar;
}

static iku_aturan* aturan(const char* teks, int32_t polarisasi) {
    iku_aturan* a = NULL;
    BERHASIL(iku_aturan_read(teks, (int64_t)strlen(teks), polarisasi, &a, &e));
    return a;
}

static iku_formula* formula(const char* teks) {
    iku_formula* f = NULL;
    BERHASIL(iku_formula_read(teks, (int64_t)strlen(teks), IKU_LOKAL_ID, &f, &e));
    return f;
}

/* A value as text, taken over and freed; or the name of its reason. */
static int sama(iku_rasional* r, uint8_t alasan, const char* harapan) {
    iku_teks* teks = NULL;
    if (r == NULL) return strcmp(iku_alasan_nama(alasan, NULL), harapan) == 0;
    BERHASIL(iku_rasional_to_string(r, &teks, &e));
    iku_rasional_free(r);
    return alasan == IKU_ALASAN_ADA && uji_sama(teks, harapan);
}

static void built_in_scales_are_found_by_id_and_by_the_year(void) {
    iku_daftar_skala* baku = NULL;
    int64_t n = 0;
    BERHASIL(iku_daftar_skala_baku(&baku, &e));
    UJI(iku_daftar_skala_count(baku) == 9);
    const iku_skala* s = iku_daftar_skala_find(baku, "permendagri", 11, 2012);
    UJI(strcmp(iku_skala_id(s, &n), "permendagri-54-2010") == 0 && n == 19);
    UJI(iku_daftar_skala_get(baku, 0) == s);
    UJI(iku_skala_count(s) == 5);
    UJI(strcmp(iku_skala_label(s, 4, &n), "Sangat Rendah") == 0 && n == 13);
    UJI(iku_skala_label(s, 5, &n) == NULL && n == 0);
    UJI(iku_daftar_skala_find(baku, "permendagri", 11, 0) == NULL);
    UJI(iku_daftar_skala_find(baku, "permendagri", 11, 1990) == NULL);
    UJI(iku_daftar_skala_find(baku, "permendagri", 11, -1) == NULL);
    UJI(iku_daftar_skala_find(baku, "permendagri", 11, INT32_MAX) == NULL);
    UJI(iku_daftar_skala_find(baku, "target", 0, 0) == NULL && iku_daftar_skala_get(baku, 9) == NULL);
    UJI(iku_catatan_count(iku_daftar_skala_catatan(baku)) == 0);
    iku_daftar_skala_free(baku);
}

static void a_value_is_classified_exactly(void) {
    iku_daftar_skala* baku = NULL;
    iku_rasional* r = NULL;
    iku_predikat p;
    BERHASIL(iku_daftar_skala_baku(&baku, &e));
    const iku_skala* s = iku_daftar_skala_find(baku, "permendagri-86-2017", 19, 0);
    BERHASIL(iku_rasional_from_string("90.5", 4, &r, &e));
    const iku_nilai celah = {0, 0, r, 0, 0};
    const iku_nilai tepat = {455, 5, NULL, 0, 0};
    BERHASIL(iku_skala_classify(s, &tepat, IKU_CELAH_TIDAK_ADA, &p, &e));
    UJI(p.pita == 0 && p.di_celah == 0 && p.alasan == IKU_ALASAN_ADA);
    BERHASIL(iku_skala_classify(s, &celah, IKU_CELAH_TIDAK_ADA, &p, &e));
    UJI(p.pita == 1 && p.di_celah == 1);
    BERHASIL(iku_skala_classify(s, &celah, IKU_CELAH_BULATKAN_DULU, &p, &e));
    UJI(p.pita == 0 && p.di_celah == 1);
    BERHASIL(iku_skala_classify(s, &celah, IKU_CELAH_GALAT, &p, &e));
    UJI(p.pita == -1 && p.alasan == IKU_ALASAN_DI_LUAR_DOMAIN);
    BERHASIL(iku_skala_classify(s, &tanpa, IKU_CELAH_TIDAK_ADA, &p, &e));
    UJI(p.pita == -1 && p.alasan == IKU_ALASAN_TIDAK_DILAPORKAN);
    UJI(iku_skala_label(s, p.pita, NULL) == NULL);
    iku_rasional_free(r);
    iku_daftar_skala_free(baku);
}

static void a_scale_of_ones_own_is_read_and_written(void) {
    iku_teks* teks = NULL;
    iku_predikat p;
    iku_daftar_skala* daftar = baca_skala(
        "{\"skala\": [{\"id\": \"uji\", \"pita\": [{\"label\": \"Lulus\", \"bawah\": \">= 60.5\"}, "
        "{\"label\": \"Belum\", \"atas\": \"<= 60\"}]}]}");
    const iku_skala* s = iku_daftar_skala_get(daftar, 0);
    const iku_nilai nilai = angka(61);
    UJI(iku_catatan_count(iku_daftar_skala_catatan(daftar)) == 1);
    BERHASIL(iku_skala_classify(s, &nilai, 0, &p, &e));
    UJI(strcmp(iku_skala_label(s, p.pita, NULL), "Lulus") == 0);
    BERHASIL(iku_skala_json(s, &teks, &e));
    UJI(uji_sama(teks,
                 "{\"id\":\"uji\",\"keluarga\":\"uji\",\"nama\":\"uji\",\"berlaku\":[null,null],"
                 "\"celah\":\"batas_bawah\",\"asal\":[],\"pita\":[{\"label\":\"Lulus\",\"bawah\":"
                 "\">= 121/2\"},{\"label\":\"Belum\",\"atas\":\"<= 60\"}]}"));
    iku_daftar_skala_free(daftar);
    daftar = baca_skala("bukan json");
    UJI(iku_daftar_skala_count(daftar) == 0);
    UJI(iku_catatan_count(iku_daftar_skala_catatan(daftar)) == 1);
    iku_daftar_skala_free(daftar);
}

static void rules_are_found_by_id_and_by_formula(void) {
    iku_daftar_aturan* baku = NULL;
    iku_teks* teks = NULL;
    int64_t n = 0;
    BERHASIL(iku_daftar_aturan_baku(&baku, &e));
    UJI(iku_daftar_aturan_count(baku) == 8);
    const iku_aturan* a = iku_daftar_aturan_find(baku, "min-toleransi", 13);
    UJI(strcmp(iku_aturan_id(a, &n), "min-toleransi") == 0 && n == 13);
    UJI(iku_aturan_polarisasi(a) == IKU_POLARISASI_MINIMIZE);
    BERHASIL(iku_aturan_json(a, &teks, &e));
    UJI(uji_sama(teks,
                 "{\"id\":\"min-toleransi\",\"polarisasi\":\"minimize\",\"rumus\":\"(2T - R)/T\","
                 "\"ekspresi\":\"(2 * v2 - v1) / v2 * 100\",\"nol\":\"(v3 - v1) / v3 * 100\","
                 "\"negatif\":\"di_luar_domain\",\"penuh\":null,\"lantai\":null,\"plafon\":null,"
                 "\"asal\":[{\"sumber\":\"KMK 127/2026\",\"verifikasi\":\"kode\"}]}"));
    UJI(iku_daftar_aturan_find(baku, "min", 3) == NULL && iku_daftar_aturan_get(baku, 8) == NULL);
    UJI(iku_catatan_count(iku_daftar_aturan_catatan(baku)) == 0);
    iku_daftar_aturan_free(baku);
    iku_aturan* satu = aturan("(2T - R)/T", IKU_POLARISASI_TIDAK_ADA);
    UJI(strcmp(iku_aturan_id(satu, NULL), "min-selisih") == 0);
    iku_aturan_free(satu);
    satu = aturan("(3T - R)/T", IKU_POLARISASI_MINIMIZE);
    UJI(strcmp(iku_aturan_id(satu, NULL), "(3T - R)/T") == 0);
    iku_aturan_free(satu);
    GAGAL(IKU_INPUT, satu, iku_aturan_read("(3T - R)/T", 10, 0, &satu, &e));
    GAGAL(IKU_INPUT, satu, iku_aturan_read("halo", 4, 1, &satu, &e));
    GAGAL(IKU_INPUT, satu, iku_aturan_read("maks-rasio", 10, IKU_POLARISASI_MINIMIZE, &satu, &e));
}

static void a_rule_of_ones_own_is_read(void) {
    static const char json[] =
        "{\"aturan\": [{\"id\": \"uji\", \"polarisasi\": \"minimize\", \"rumus\": "
        "\"(2T - R)/T\", \"plafon\": \"120\"}, {\"id\": \"rusak\"}]}";
    iku_daftar_aturan* daftar = NULL;
    iku_rasional* r = NULL;
    uint8_t alasan = 0;
    const iku_nilai realisasi = angka(5), target = angka(10);
    BERHASIL(iku_daftar_aturan_read(json, sizeof json - 1, &daftar, &e));
    UJI(iku_daftar_aturan_count(daftar) == 1);
    UJI(iku_catatan_count(iku_daftar_aturan_catatan(daftar)) > 0);
    BERHASIL(
        iku_capaian(iku_daftar_aturan_find(daftar, "uji", 3), &realisasi, &target, 1, NULL, &r, &alasan, &e));
    UJI(sama(r, alasan, "120"));
    iku_daftar_aturan_free(daftar);
}

static void an_achievement_is_exact_and_explained(void) {
    iku_aturan* a = aturan("R/T", IKU_POLARISASI_MAXIMIZE);
    iku_formula* f = formula("A / B x 100%");
    iku_formula* nama = formula("Jumlah medali");
    iku_rasional* r = NULL;
    iku_teks* teks = NULL;
    uint8_t alasan = 0;
    iku_opsi_capaian opsi;
    memset(&opsi, 0, sizeof opsi);
    opsi.size = sizeof opsi;
    opsi.plafon = angka(120);
    const iku_nilai lima = angka(5), rentang[2] = {angka(80), angka(90)}, cacah[2] = {angka(37), angka(39)};
    const iku_nilai target = angka(95), nol = angka(0);
    BERHASIL(iku_capaian(a, &lima, &rentang[0], 1, NULL, &r, &alasan, &e));
    UJI(sama(r, alasan, "25/4"));
    BERHASIL(iku_capaian(a, &target, &lima, 1, &opsi, &r, &alasan, &e));
    UJI(sama(r, alasan, "120"));
    BERHASIL(iku_capaian(a, &rentang[1], rentang, 2, NULL, &r, &alasan, &e));
    UJI(sama(r, alasan, "100"));
    BERHASIL(iku_capaian(a, &lima, &nol, 1, NULL, &r, &alasan, &e));
    UJI(sama(r, alasan, "target_nol"));
    BERHASIL(iku_capaian_explain(a, f, cacah, 2, &target, 1, NULL, IKU_FORMAT_TEKS, NULL, &teks, &e));
    UJI(uji_memuat(teks, "37"));
    BERHASIL(iku_capaian_explain(a, f, cacah, 2, &target, 1, NULL, IKU_FORMAT_JSON, NULL, &teks, &e));
    UJI(uji_memuat(teks, "\"nilai\":\"74000/741\""));
    BERHASIL(iku_capaian_explain(a, nama, &lima, 1, &target, 1, &opsi, IKU_FORMAT_JSON, NULL, &teks, &e));
    UJI(uji_memuat(teks, "\"nilai\":\"100/19\""));
    iku_formula_free(f);
    iku_formula_free(nama);
    iku_aturan_free(a);
}

static void whether_a_target_is_met_needs_no_rule(void) {
    const iku_nilai r = {199, 1, NULL, 0, 0}, t[2] = {{200, 1, NULL, 0, 0}, {300, 1, NULL, 0, 0}};
    int32_t hasil = 9;
    BERHASIL(iku_is_terpenuhi(&r, t, 1, IKU_POLARISASI_MAXIMIZE, &hasil, &e));
    UJI(hasil == 0);
    BERHASIL(iku_is_terpenuhi(&r, t, 2, IKU_POLARISASI_MINIMIZE, &hasil, &e));
    UJI(hasil == 1);
    BERHASIL(iku_is_terpenuhi(&tanpa, t, 1, IKU_POLARISASI_STABILIZE, &hasil, &e));
    UJI(hasil == -1);
    GAGAL(IKU_ARGUMENT, hasil, iku_is_terpenuhi(&r, t, 1, IKU_POLARISASI_TIDAK_ADA, &hasil, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_is_terpenuhi(&r, t, 3, IKU_POLARISASI_MAXIMIZE, &hasil, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_is_terpenuhi(&r, &t[1], 0, IKU_POLARISASI_MAXIMIZE, &hasil, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_is_terpenuhi(NULL, t, 1, IKU_POLARISASI_MAXIMIZE, &hasil, &e));
}

static void periods_become_one(void) {
    const iku_nilai nilai[3] = {angka(4), tanpa, angka(5)};
    const uint8_t bertarget[3] = {1, 0, 1};
    iku_rasional* r = NULL;
    uint8_t alasan = 0;
    BERHASIL(iku_konsolidasi(nilai, NULL, 3, IKU_KONSOLIDASI_JUMLAH, 0, &r, &alasan, &e));
    UJI(sama(r, alasan, "belum_dapat_dihitung"));
    BERHASIL(iku_konsolidasi(nilai, bertarget, 3, IKU_KONSOLIDASI_JUMLAH, 0, &r, &alasan, &e));
    UJI(sama(r, alasan, "9"));
    BERHASIL(iku_konsolidasi(nilai, NULL, 3, IKU_KONSOLIDASI_RERATA, IKU_KOSONG_LEWATI, &r, &alasan, &e));
    UJI(sama(r, alasan, "9/2"));
    BERHASIL(iku_konsolidasi(nilai, NULL, 2, IKU_KONSOLIDASI_NILAI_TERAKHIR, 0, &r, &alasan, &e));
    UJI(sama(r, alasan, "4"));
    BERHASIL(iku_konsolidasi(nilai, NULL, 2, IKU_KONSOLIDASI_PERIODE_TERAKHIR, 0, &r, &alasan, &e));
    UJI(sama(r, alasan, "tidak_dilaporkan"));
    BERHASIL(iku_konsolidasi(NULL, NULL, 0, IKU_KONSOLIDASI_JUMLAH, 0, &r, &alasan, &e));
    UJI(sama(r, alasan, "tidak_dilaporkan"));
}

static void units_become_one_with_their_coverage(void) {
    iku_formula* f = formula("A / B x 100%");
    const iku_nilai isi[6] = {angka(1), angka(2), angka(1), angka(3), tanpa, angka(9)};
    const iku_nilai bobot[3] = {angka(2), angka(1), angka(1)};
    iku_rasional* r = NULL;
    uint8_t alasan = 0, melapor[3] = {9, 9, 9};
    BERHASIL(iku_formula_rollup(f, isi, NULL, 3, IKU_ROLLUP_POOLED, &r, &alasan, melapor, &e));
    UJI(sama(r, alasan, "40"));
    UJI(melapor[0] == 1 && melapor[1] == 1 && melapor[2] == 0);
    BERHASIL(iku_formula_rollup(f, isi, NULL, 3, IKU_ROLLUP_RERATA, &r, &alasan, NULL, &e));
    UJI(sama(r, alasan, "125/3"));
    BERHASIL(iku_formula_rollup(f, isi, bobot, 3, IKU_ROLLUP_RERATA_TERTIMBANG, &r, &alasan, NULL, &e));
    UJI(sama(r, alasan, "400/9"));
    BERHASIL(iku_formula_rollup(f, NULL, NULL, 0, IKU_ROLLUP_JUMLAH, &r, &alasan, NULL, &e));
    UJI(sama(r, alasan, "tidak_dilaporkan"));
    GAGAL(IKU_ARGUMENT, alasan,
          iku_formula_rollup(f, isi, bobot, 3, IKU_ROLLUP_POOLED, &r, &alasan, NULL, &e));
    GAGAL(IKU_ARGUMENT, alasan, iku_formula_rollup(f, isi, NULL, 3, 2, &r, &alasan, NULL, &e));
    GAGAL(IKU_ARGUMENT, alasan, iku_formula_rollup(f, isi, NULL, -1, 0, &r, &alasan, NULL, &e));
    GAGAL(IKU_ARGUMENT, alasan, iku_formula_rollup(f, isi, NULL, INT64_MAX, 0, &r, &alasan, NULL, &e));
    GAGAL(IKU_ARGUMENT, alasan, iku_formula_rollup(f, NULL, NULL, 3, 0, &r, &alasan, NULL, &e));
    BERHASIL(iku_rerata(isi, bobot, 3, &r, &alasan, &e));
    UJI(sama(r, alasan, "5/4"));
    GAGAL(IKU_ARGUMENT, alasan, iku_rerata(isi, isi + 3, 3, &r, &alasan, &e)); /* a weight is missing */
    iku_formula_free(f);
}

static void ranks_and_shares(void) {
    const iku_nilai nilai[5] = {angka(3), angka(5), tanpa, angka(5), angka(1)};
    int64_t hasil[5] = {9, 9, 9, 9, 9};
    uint8_t alasan = 9;
    BERHASIL(iku_peringkat(nilai, 5, IKU_URUTAN_TERBESAR_DULU, hasil, &e));
    UJI(hasil[0] == 3 && hasil[1] == 1 && hasil[2] == 0 && hasil[3] == 1 && hasil[4] == 4);
    BERHASIL(iku_peringkat(nilai, 2, IKU_URUTAN_TERKECIL_DULU, hasil, &e));
    UJI(hasil[0] == 1 && hasil[1] == 2);
    BERHASIL(iku_peringkat(NULL, 0, 0, NULL, &e));
    const iku_nilai tiga[3] = {angka(1), angka(1), angka(1)};
    BERHASIL(iku_bagian_seratus(tiga, 3, 2, hasil, &alasan, &e));
    UJI(alasan == 0 && hasil[0] == 3334 && hasil[1] == 3333 && hasil[2] == 3333);
    BERHASIL(iku_bagian_seratus(tiga, 1, IKU_DESIMAL_BAGIAN_TERBANYAK, hasil, &alasan, &e));
    UJI(hasil[0] == INT64_C(1000000000000000000));
    BERHASIL(iku_bagian_seratus(nilai, 5, 2, hasil, &alasan, &e));
    UJI(alasan == IKU_ALASAN_TIDAK_DILAPORKAN && hasil[0] == 0);
    BERHASIL(iku_bagian_seratus(NULL, 0, 2, NULL, &alasan, &e));
    UJI(alasan == IKU_ALASAN_DI_LUAR_DOMAIN);
    GAGAL(IKU_ARGUMENT, alasan, iku_bagian_seratus(tiga, 3, 17, hasil, &alasan, &e));
    GAGAL(IKU_ARGUMENT, hasil, iku_peringkat(tiga, 3, 2, hasil, &e));
}

static void printed_figures_are_recomputed(void) {
    static const char csv[] =
        "indikator,pembilang,penyebut,realisasi\nA,37,39,\"94,87\"\nB,2,3,\"66,66\"\nC,2,3,\"70,00\"\n";
    iku_daftar_skala* skala = NULL;
    iku_daftar_aturan* aturan = NULL;
    iku_uji* u = NULL;
    iku_teks* teks = NULL;
    BERHASIL(iku_daftar_skala_baku(&skala, &e));
    BERHASIL(iku_daftar_aturan_baku(&aturan, &e));
    BERHASIL(iku_recheck(csv, sizeof csv - 1, IKU_LOKAL_TIDAK_ADA, iku_daftar_aturan_get(aturan, 0),
                         iku_daftar_skala_get(skala, 1), &u, &e));
    iku_daftar_skala_free(skala);
    iku_daftar_aturan_free(aturan);
    UJI(iku_uji_is_terbaca(u) == 1 && iku_uji_count(u) == 3);
    UJI(iku_uji_catatan(u) != NULL);
    BERHASIL(iku_uji_baris_json(u, 1, IKU_BAHASA_ID, &teks, &e));
    UJI(strchr(iku_teks_data(teks, NULL), '\n') == NULL);
    UJI(uji_memuat(teks, "\"hasil_uji\":\"dipotong\""));
    BERHASIL(iku_uji_json(u, IKU_BAHASA_EN, &teks, &e));
    UJI(uji_memuat(teks, "Kertas Kerja Uji Hitung Ulang"));
    GAGAL(IKU_ARGUMENT, teks, iku_uji_baris_json(u, 3, IKU_BAHASA_ID, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_uji_json(u, 2, &teks, &e));
    iku_uji_free(u);
    BERHASIL(iku_recheck("", 0, 0, NULL, NULL, &u, &e));
    UJI(iku_uji_is_terbaca(u) == 0 && iku_uji_count(u) == 0);
    UJI(iku_catatan_count(iku_uji_catatan(u)) > 0);
    iku_uji_free(u);
}

static void bad_arguments_are_refused(void) {
    iku_daftar_skala* s = NULL;
    iku_daftar_aturan* a = NULL;
    iku_rasional* r = NULL;
    iku_uji* u = NULL;
    iku_teks* teks = NULL;
    iku_predikat p;
    uint8_t alasan = 0;
    iku_aturan* satu_aturan = NULL;
    iku_aturan* maks = aturan("maks-rasio", IKU_POLARISASI_TIDAK_ADA);
    iku_daftar_skala* baku = NULL;
    BERHASIL(iku_daftar_skala_baku(&baku, &e));
    const iku_skala* skala = iku_daftar_skala_get(baku, 0);
    iku_opsi_capaian opsi;
    const iku_nilai satu = angka(1), terbalik[2] = {angka(2), angka(1)}, tak_hingga[2] = {angka(2), tanpa};
    memset(&opsi, 0, sizeof opsi);
    opsi.size = sizeof opsi;
    GAGAL(IKU_ARGUMENT, s, iku_daftar_skala_baku(NULL, &e));
    GAGAL(IKU_ARGUMENT, s, iku_daftar_skala_read(NULL, 1, &s, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_skala_json(NULL, &teks, &e));
    GAGAL(IKU_ARGUMENT, p, iku_skala_classify(NULL, &satu, 0, &p, &e));
    GAGAL(IKU_ARGUMENT, p, iku_skala_classify(skala, NULL, 0, &p, &e));
    GAGAL(IKU_ARGUMENT, p, iku_skala_classify(skala, &satu, 4, &p, &e));
    GAGAL(IKU_ARGUMENT, p, iku_skala_classify(skala, &satu, -1, &p, &e));
    GAGAL(IKU_ARGUMENT, a, iku_daftar_aturan_baku(NULL, &e));
    GAGAL(IKU_ARGUMENT, a, iku_daftar_aturan_read("", -1, &a, &e));
    GAGAL(IKU_ARGUMENT, satu_aturan, iku_aturan_read("R/T", 3, 4, &satu_aturan, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_aturan_json(NULL, &teks, &e));
    GAGAL(IKU_ARGUMENT, r, iku_capaian(NULL, &satu, &satu, 1, NULL, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_capaian(maks, &satu, terbalik, 2, NULL, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_capaian(maks, &satu, tak_hingga, 2, NULL, &r, &alasan, &e));
    opsi.lantai = angka(120);
    opsi.plafon = angka(0);
    GAGAL(IKU_ARGUMENT, r, iku_capaian(maks, &satu, &satu, 1, &opsi, &r, &alasan, &e));
    opsi.plafon = tanpa;
    opsi.lantai.alasan = IKU_ALASAN_STRIP;
    GAGAL(IKU_ARGUMENT, r, iku_capaian(maks, &satu, &satu, 1, &opsi, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_capaian_explain(NULL, NULL, &satu, 1, &satu, 1, NULL, 0, NULL, &teks, &e));
    GAGAL(IKU_ARGUMENT, r, iku_konsolidasi(&satu, NULL, 1, 4, 0, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_konsolidasi(&satu, NULL, 1, 0, 2, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_rerata(NULL, NULL, 1, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_formula_rollup(NULL, &satu, NULL, 1, 0, &r, &alasan, NULL, &e));
    GAGAL(IKU_ARGUMENT, u, iku_recheck("", 0, 3, NULL, NULL, &u, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_uji_baris_json(NULL, 0, 0, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_uji_json(NULL, 0, &teks, &e));
    iku_aturan_free(maks);
    iku_daftar_skala_free(baku);
}

static void null_is_an_empty_answer(void) {
    int64_t n = 9;
    UJI(iku_daftar_skala_count(NULL) == 0 && iku_daftar_skala_get(NULL, 0) == NULL);
    UJI(iku_daftar_skala_find(NULL, "target", 6, 0) == NULL && iku_daftar_skala_catatan(NULL) == NULL);
    UJI(iku_skala_id(NULL, &n) == NULL && n == 0);
    UJI(iku_skala_count(NULL) == 0 && iku_skala_label(NULL, 0, &n) == NULL);
    UJI(iku_daftar_aturan_count(NULL) == 0 && iku_daftar_aturan_get(NULL, 0) == NULL);
    UJI(iku_daftar_aturan_find(NULL, "maks-rasio", 10) == NULL && iku_daftar_aturan_catatan(NULL) == NULL);
    UJI(iku_aturan_id(NULL, &n) == NULL && iku_aturan_polarisasi(NULL) == -1);
    UJI(iku_uji_is_terbaca(NULL) == 0 && iku_uji_count(NULL) == 0 && iku_uji_catatan(NULL) == NULL);
    iku_daftar_skala_free(NULL);
    iku_daftar_aturan_free(NULL);
    iku_aturan_free(NULL);
    iku_skala_free(NULL);
    iku_uji_free(NULL);
}

int main(void) {
    built_in_scales_are_found_by_id_and_by_the_year();
    a_value_is_classified_exactly();
    a_scale_of_ones_own_is_read_and_written();
    rules_are_found_by_id_and_by_formula();
    a_rule_of_ones_own_is_read();
    an_achievement_is_exact_and_explained();
    whether_a_target_is_met_needs_no_rule();
    periods_become_one();
    units_become_one_with_their_coverage();
    ranks_and_shares();
    printed_figures_are_recomputed();
    bad_arguments_are_refused();
    null_is_an_empty_answer();
    return uji_selesai();
}

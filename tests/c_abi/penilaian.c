/* SPDX-License-Identifier: Apache-2.0
 * Settings, figures against targets, the report, the sensitivity and the comparison through C. */
#include "uji.h"

#define TEKS(isi) isi, (int64_t)(sizeof(isi) - 1)

static const char data[] = "periode,variabel,nilai\n2023,A,37\n2023,B,39\n";
static const char target[] =
    "indikator,periode,nama_target,target,polarisasi\n"
    "Cakupan,2023,PK,95,maximize\nCakupan,2023,rentang,90 - 96,stabilize\nCakupan,2023,kosong,n/a,maximize\n";

static iku_dokumen* dokumen(void) {
    iku_dokumen* d = NULL;
    static const char tabel[] =
        "Sasaran;Indikator Kinerja Utama;Formulasi Perhitungan\nSasaran satu;Cakupan;A / B x 100%\n";
    BERHASIL(iku_dokumen_read(TEKS(tabel), IKU_LOKAL_ID, &d, &e));
    UJI(iku_dokumen_is_terbaca(d) == 1);
    return d;
}

static iku_pengaturan* setelan(const char* panggilan, const char* proyek) {
    iku_pengaturan* p = NULL;
    BERHASIL(
        iku_pengaturan_read(panggilan, (int64_t)strlen(panggilan), proyek, (int64_t)strlen(proyek), &p, &e));
    return p;
}

static const char* nilai(const iku_pengaturan* p, const char* kunci) {
    return iku_pengaturan_nilai(p, kunci, (int64_t)strlen(kunci), NULL);
}

static void a_call_wins_over_the_file_and_the_file_over_the_profile(void) {
    iku_teks* teks = NULL;
    iku_pengaturan* p =
        setelan("{\"plafon\": 120}",
                "{\"iku\": 1, \"profil\": \"pemda-permendagri-86\", \"desimal\": 3, \"plafon\": 100}");
    UJI(iku_pengaturan_is_terbaca(p) == 1);
    UJI(strcmp(nilai(p, "plafon"), "120") == 0 && strcmp(nilai(p, "desimal"), "3") == 0);
    UJI(strcmp(nilai(p, "skala"), "permendagri-86-2017") == 0 && nilai(p, "tidak ada") == NULL);
    BERHASIL(iku_pengaturan_json(p, &teks, &e));
    UJI(uji_memuat(teks, "\"desimal\":{\"nilai\":\"3\",\"penyetel\":\"berkas\""));
    iku_pengaturan_free(p);
}

static void settings_that_cannot_be_used_are_notes_and_nothing_is_computed(void) {
    iku_penilaian* hasil = NULL;
    iku_dokumen* d = dokumen();
    static const char* const salah[] = {"{\"skala\": \"tidak-ada\"}", "{\"tidak_ada\": 1}", "[]", "{"};
    for (size_t i = 0; i < sizeof salah / sizeof *salah; ++i) {
        iku_pengaturan* p = setelan(salah[i], "");
        UJI(iku_pengaturan_is_terbaca(p) == 0 && iku_catatan_count(iku_pengaturan_catatan(p)) > 0);
        GAGAL(IKU_INPUT, hasil, iku_dokumen_nilai(d, TEKS(data), TEKS(target), p, NULL, &hasil, &e));
        iku_pengaturan_free(p);
    }
    iku_dokumen_free(d);
}

static int64_t cari(const iku_penilaian* p, const char* nama) {
    for (int64_t i = 0; i < iku_penilaian_count(p); ++i) {
        if (strcmp(iku_penilaian_nama_target(p, i, NULL), nama) == 0) return i;
    }
    return -1;
}

static void rows_have_target_achievement_predicate_and_their_explanation(void) {
    iku_penilaian* p = NULL;
    iku_teks* teks = NULL;
    iku_dokumen* d = dokumen();
    iku_pengaturan* s = setelan("{\"profil\": \"pemda-permendagri-86\"}", "");
    BERHASIL(iku_dokumen_nilai(d, TEKS(data), TEKS(target), s, NULL, &p, &e));
    iku_pengaturan_free(s);
    iku_dokumen_free(d);
    UJI(iku_penilaian_count(p) == 3 && iku_evaluasi_count(iku_penilaian_evaluasi(p)) == 1);
    const int64_t pk = cari(p, "PK"), rentang = cari(p, "rentang"), kosong = cari(p, "kosong");
    UJI(iku_penilaian_baris(p, pk) == 0 && iku_penilaian_polarisasi(p, pk) == IKU_POLARISASI_MAXIMIZE);
    UJI(strcmp(iku_penilaian_aturan(p, pk, NULL), "maks-rasio") == 0);
    BERHASIL(iku_rasional_to_string(iku_penilaian_target(p, pk, 0), &teks, &e));
    UJI(uji_sama(teks, "95") && iku_penilaian_target(p, pk, 1) == NULL);
    BERHASIL(iku_rasional_to_string(iku_penilaian_capaian(p, pk), &teks, &e));
    UJI(uji_sama(teks, "74000/741") && iku_penilaian_alasan(p, pk) == IKU_ALASAN_ADA);
    UJI(strcmp(iku_penilaian_predikat(p, pk, NULL), "Sangat Tinggi") == 0);
    UJI(iku_penilaian_predikat_alasan(p, pk) == IKU_ALASAN_ADA && iku_penilaian_is_terpenuhi(p, pk) == 0);
    BERHASIL(iku_penilaian_explain(p, pk, IKU_FORMAT_TEKS, NULL, &teks, &e));
    UJI(uji_memuat(teks, "37"));
    BERHASIL(iku_rasional_to_string(iku_penilaian_target(p, rentang, 1), &teks, &e));
    UJI(uji_sama(teks, "96") && iku_penilaian_capaian(p, rentang) == NULL);
    UJI(iku_penilaian_is_terpenuhi(p, rentang) == 1 && iku_penilaian_predikat(p, rentang, NULL) == NULL);
    UJI(iku_penilaian_alasan(p, kosong) == IKU_ALASAN_TIDAK_BERLAKU);
    UJI(iku_penilaian_is_terpenuhi(p, kosong) == -1 && iku_penilaian_target(p, kosong, 0) == NULL);
    UJI(iku_catatan_count(iku_penilaian_catatan(p)) > 0);
    BERHASIL(iku_penilaian_landasan(p, &teks, &e));
    UJI(uji_memuat(teks, "\"peran\":\"target\",\"nama\":\"\",\"sha256\":\""));
    GAGAL(IKU_INPUT, teks, iku_penilaian_explain(p, rentang, IKU_FORMAT_TEKS, NULL, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_penilaian_explain(p, 3, IKU_FORMAT_TEKS, NULL, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_penilaian_json(p, 2, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_penilaian_landasan(p, NULL, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_penilaian_laporan(p, 4, 0, NULL, 0, &teks, &e));
    GAGAL(IKU_INPUT, teks, iku_penilaian_laporan(p, IKU_LAPORAN_MD, 0, TEKS("besok"), &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_penilaian_sensitivitas(p, NULL, &e));
    iku_penilaian_free(p);
}

static void without_targets_there_is_a_report_of_the_figures(void) {
    iku_penilaian* p = NULL;
    iku_teks* teks = NULL;
    iku_dokumen* d = dokumen();
    BERHASIL(iku_dokumen_nilai(d, TEKS(data), NULL, 0, NULL, NULL, &p, &e));
    UJI(iku_penilaian_count(p) == 0);
    BERHASIL(iku_penilaian_laporan(p, IKU_LAPORAN_CSV, IKU_BAHASA_ID, NULL, 0, &teks, &e));
    UJI(uji_memuat(teks, "3700/39"));
    iku_penilaian_free(p);
    iku_dokumen_free(d);
}

static void old_figures_are_compared_and_published_ones_become_a_page(void) {
    iku_uji* u = NULL;
    iku_teks* teks = NULL;
    static const char csv[] = "indikator,pembilang,penyebut,realisasi\n<b>,37,39,\"94,87\"\n";
    BERHASIL(iku_recheck(TEKS(csv), 0, NULL, NULL, &u, &e));
    BERHASIL(iku_uji_html(u, IKU_BAHASA_EN, &teks, &e));
    UJI(uji_memuat(teks, "&lt;b&gt;"));
    GAGAL(IKU_ARGUMENT, teks, iku_uji_html(NULL, 0, &teks, &e));
    iku_uji_free(u);
    BERHASIL(iku_compare(TEKS("indikator,target,realisasi,capaian\nA,10,\"12,5\",1250\n"), 0, NULL, NULL,
                         IKU_BAHASA_ID, &teks, &e));
    UJI(uji_memuat(teks, "\"koma_hilang\""));
    BERHASIL(iku_compare(NULL, 0, 0, NULL, NULL, IKU_BAHASA_ID, &teks, &e));
    UJI(uji_memuat(teks, "\"kode\""));
    GAGAL(IKU_ARGUMENT, teks, iku_compare(NULL, 1, 0, NULL, NULL, 0, &teks, &e));
}

static void bad_arguments_are_refused_and_null_is_an_empty_answer(void) {
    iku_pengaturan* s = NULL;
    iku_penilaian* p = NULL;
    iku_teks* teks = NULL;
    int64_t n = 9;
    GAGAL(IKU_ARGUMENT, s, iku_pengaturan_read(NULL, 1, NULL, 0, &s, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_pengaturan_json(NULL, &teks, &e));
    GAGAL(IKU_ARGUMENT, p, iku_dokumen_nilai(NULL, TEKS(data), TEKS(target), NULL, NULL, &p, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_penilaian_explain(NULL, 0, 0, NULL, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_penilaian_json(NULL, 0, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_penilaian_landasan(NULL, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_penilaian_laporan(NULL, 0, 0, NULL, 0, &teks, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_penilaian_sensitivitas(NULL, &teks, &e));
    UJI(iku_pengaturan_is_terbaca(NULL) == 0 && iku_pengaturan_catatan(NULL) == NULL);
    UJI(iku_pengaturan_nilai(NULL, "skala", 5, &n) == NULL && n == 0);
    UJI(iku_penilaian_evaluasi(NULL) == NULL && iku_penilaian_count(NULL) == 0);
    UJI(iku_penilaian_baris(NULL, 0) == -1 && iku_penilaian_nama_target(NULL, 0, &n) == NULL);
    UJI(iku_penilaian_aturan(NULL, 0, &n) == NULL && iku_penilaian_polarisasi(NULL, 0) == -1);
    UJI(iku_penilaian_target(NULL, 0, 0) == NULL && iku_penilaian_capaian(NULL, 0) == NULL);
    UJI(iku_penilaian_alasan(NULL, 0) == -1 && iku_penilaian_predikat(NULL, 0, &n) == NULL);
    UJI(iku_penilaian_predikat_alasan(NULL, 0) == -1 && iku_penilaian_is_terpenuhi(NULL, 0) == -1);
    UJI(iku_penilaian_catatan(NULL) == NULL);
    iku_pengaturan_free(NULL);
    iku_penilaian_free(NULL);
}

static void a_row_without_a_scale_says_so_and_a_category_has_its_labels(void) {
    static const char opini[] =
        "indikator,periode,nama_target,target,skala\nCakupan,2023,angka,95,\nCakupan,2023,opini,BB,akip-88-"
        "2021\n"
        "Cakupan,2023,kosong,n/a,opini-bpk\n";
    iku_penilaian* p = NULL;
    iku_dokumen* d = dokumen();
    BERHASIL(iku_dokumen_nilai(d, TEKS(data), TEKS(opini), NULL, NULL, &p, &e));
    const int64_t angka = cari(p, "angka"), kategori = cari(p, "opini"), kosong = cari(p, "kosong");
    UJI(iku_penilaian_predikat_alasan(p, angka) == IKU_ALASAN_TIDAK_BERLAKU);
    UJI(iku_penilaian_target_kategori(p, angka, NULL) == NULL);
    UJI(iku_penilaian_kategori(p, angka, NULL) == NULL);
    UJI(iku_penilaian_kategori_alasan(p, angka) == IKU_ALASAN_TIDAK_BERLAKU);
    int64_t n = 0;
    UJI(strcmp(iku_penilaian_target_kategori(p, kategori, &n), "BB") == 0 && n == 2);
    UJI(strcmp(iku_penilaian_kategori(p, kategori, &n), "AA") == 0 && n == 2);
    UJI(iku_penilaian_kategori_alasan(p, kategori) == IKU_ALASAN_ADA);
    UJI(iku_penilaian_target(p, kategori, 0) == NULL && iku_penilaian_is_terpenuhi(p, kategori) == 1);
    UJI(iku_penilaian_target_kategori(p, kosong, NULL) == NULL &&
        iku_penilaian_kategori(p, kosong, NULL) == NULL);
    UJI(iku_penilaian_kategori_alasan(p, kosong) == IKU_ALASAN_DI_LUAR_DOMAIN);
    UJI(iku_penilaian_target_kategori(NULL, 0, NULL) == NULL);
    UJI(iku_penilaian_target_kategori(p, 3, NULL) == NULL && iku_penilaian_kategori(NULL, 0, NULL) == NULL);
    UJI(iku_penilaian_kategori_alasan(p, 3) == -1 && iku_penilaian_kategori_alasan(NULL, 0) == -1);
    iku_penilaian_free(p);
    iku_dokumen_free(d);
}

static void ones_own_scale_is_a_setting_with_its_content(void) {
    iku_teks* teks = NULL;
    iku_pengaturan* p = setelan("{\"skala\": {\"id\": \"uji\", \"pita\": [{\"label\": \"A\"}]}}", "");
    UJI(iku_pengaturan_is_terbaca(p) == 1 && strcmp(nilai(p, "skala"), "uji") == 0);
    BERHASIL(iku_pengaturan_json(p, &teks, &e));
    UJI(uji_memuat(teks, "\"isi\":{\"id\":\"uji\""));
    iku_pengaturan_free(p);
}

int main(void) {
    a_row_without_a_scale_says_so_and_a_category_has_its_labels();
    ones_own_scale_is_a_setting_with_its_content();
    a_call_wins_over_the_file_and_the_file_over_the_profile();
    settings_that_cannot_be_used_are_notes_and_nothing_is_computed();
    rows_have_target_achievement_predicate_and_their_explanation();
    without_targets_there_is_a_report_of_the_figures();
    old_figures_are_compared_and_published_ones_become_a_page();
    bad_arguments_are_refused_and_null_is_an_empty_answer();
    return uji_selesai();
}

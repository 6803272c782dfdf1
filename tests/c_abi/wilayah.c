/* SPDX-License-Identifier: Apache-2.0
 * Changes, categories, composites and hierarchies. */
#include "uji.h"

static iku_rasional* r;
static uint8_t alasan;

static iku_nilai angka(int64_t x) {
    const iku_nilai nilai = {x, 1, NULL, 0, 0};
    return nilai;
}

/* The value in r, taken over and freed, or the name of its reason. */
static int sama(const char* harapan) {
    iku_teks* teks = NULL;
    iku_rasional* punya = r;
    r = NULL;
    if (punya == NULL) return strcmp(iku_alasan_nama(alasan, NULL), harapan) == 0;
    BERHASIL(iku_rasional_to_string(punya, &teks, &e));
    iku_rasional_free(punya);
    return alasan == IKU_ALASAN_ADA && uji_sama(teks, harapan);
}

static iku_formula* formula(const char* teks) {
    iku_formula* f = NULL;
    BERHASIL(iku_formula_read(teks, (int64_t)strlen(teks), IKU_LOKAL_ID, &f, &e));
    return f;
}

static iku_aturan* rasio(void) {
    iku_aturan* a = NULL;
    BERHASIL(iku_aturan_read("maks-rasio", 10, IKU_POLARISASI_TIDAK_ADA, &a, &e));
    return a;
}

static void a_change_is_told_in_percent_in_points_and_on_the_way(void) {
    const iku_nilai kini = angka(60);
    const iku_nilai lalu = angka(50);
    const iku_nilai nol = angka(0);
    const iku_nilai seratus = angka(100);
    BERHASIL(iku_pertumbuhan(&kini, &lalu, &r, &alasan, &e));
    UJI(sama("20"));
    BERHASIL(iku_pertumbuhan(&kini, &nol, &r, &alasan, &e));
    UJI(sama("penyebut_nol"));
    BERHASIL(iku_selisih_poin(&kini, &lalu, &r, &alasan, &e));
    UJI(sama("10"));
    BERHASIL(iku_kemajuan(&kini, &lalu, &seratus, &r, &alasan, &e));
    UJI(sama("20"));
    BERHASIL(iku_kemajuan(&kini, &nol, &nol, &r, &alasan, &e));
    UJI(sama("penyebut_nol"));
    GAGAL(IKU_ARGUMENT, r, iku_pertumbuhan(NULL, &lalu, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_selisih_poin(NULL, &lalu, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_selisih_poin(&kini, NULL, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_kemajuan(NULL, &lalu, &nol, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_kemajuan(&kini, &lalu, NULL, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_kemajuan(&kini, &lalu, &nol, &r, NULL, &e));
}

static void the_periods_so_far_have_two_achievements(void) {
    iku_aturan* a = rasio();
    const iku_nilai realisasi[2] = {angka(4), angka(5)};
    const iku_nilai target[2] = {angka(5), angka(5)};
    const iku_nilai setahun = angka(18);
    iku_rasional* hasil[IKU_KUMULATIF_BANYAK];
    uint8_t sebab[IKU_KUMULATIF_BANYAK];
    static const char* const harapan[IKU_KUMULATIF_BANYAK] = {"9", "10", "90", "50"};
    BERHASIL(iku_capaian_kumulatif(a, realisasi, target, 2, &setahun, IKU_KONSOLIDASI_JUMLAH,
                                   IKU_KOSONG_BELUM_DAPAT_DIHITUNG, hasil, sebab, &e));
    for (int i = 0; i < IKU_KUMULATIF_BANYAK; ++i) {
        r = hasil[i];
        alasan = sebab[i];
        UJI(sama(harapan[i]));
    }
    BERHASIL(iku_capaian_kumulatif(a, NULL, NULL, 0, &setahun, 0, 0, hasil, sebab, &e));
    UJI(hasil[0] == NULL && sebab[0] == IKU_ALASAN_TIDAK_DILAPORKAN);
    GAGAL(IKU_ARGUMENT, hasil,
          iku_capaian_kumulatif(NULL, realisasi, target, 2, &setahun, 0, 0, hasil, sebab, &e));
    GAGAL(IKU_ARGUMENT, hasil,
          iku_capaian_kumulatif(a, realisasi, target, 13, &setahun, 0, 0, hasil, sebab, &e));
    GAGAL(IKU_ARGUMENT, hasil,
          iku_capaian_kumulatif(a, realisasi, target, 2, &setahun, 9, 0, hasil, sebab, &e));
    iku_aturan_free(a);
}

static void each_variable_of_a_formula_has_its_own_consolidation(void) {
    iku_formula* f = formula("A / B x 100%");
    const iku_nilai isi[4] = {angka(4), angka(40), angka(5), angka(45)};
    const int32_t cara[2] = {IKU_KONSOLIDASI_JUMLAH, IKU_KONSOLIDASI_NILAI_TERAKHIR};
    const uint8_t bertarget[2] = {1, 1};
    BERHASIL(iku_formula_konsolidasi(f, isi, NULL, 2, cara, 0, &r, &alasan, &e));
    UJI(sama("20"));
    BERHASIL(iku_formula_konsolidasi(f, isi, bertarget, 2, cara, 0, &r, &alasan, &e));
    UJI(sama("20"));
    GAGAL(IKU_ARGUMENT, r, iku_formula_konsolidasi(NULL, isi, NULL, 2, cara, 0, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_formula_konsolidasi(f, isi, NULL, 2, NULL, 0, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_formula_konsolidasi(f, isi, NULL, -1, cara, 0, &r, &alasan, &e));
    const iku_nilai unit[4] = {angka(1), angka(30), {0, 0, NULL, IKU_ALASAN_STRIP, 0}, angka(10)};
    BERHASIL(iku_formula_bagian_penyebut(f, unit, 2, &r, &alasan, &e));
    UJI(sama("75"));
    GAGAL(IKU_ARGUMENT, r, iku_formula_bagian_penyebut(NULL, unit, 2, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_formula_bagian_penyebut(f, NULL, 2, &r, &alasan, &e));
    iku_formula_free(f);
}

static void categories_are_found_by_their_words_and_compared(void) {
    iku_kategori* k = NULL;
    iku_predikat wtp;
    iku_predikat wdp;
    iku_predikat asing;
    iku_aturan* a = rasio();
    int32_t terpenuhi = 7;
    int64_t n = 0;
    BERHASIL(iku_kategori_read("opini-bpk", 9, &k, &e));
    UJI(strcmp(iku_kategori_id(k, &n), "opini-bpk") == 0 && n == 9);
    UJI(iku_kategori_count(k) == 4 && strcmp(iku_kategori_label(k, 0, NULL), "WTP") == 0);
    UJI(iku_kategori_label(k, 4, &n) == NULL && iku_kategori_label(NULL, 0, NULL) == NULL);
    UJI(iku_kategori_id(NULL, NULL) == NULL && iku_kategori_count(NULL) == 0);
    BERHASIL(iku_kategori_find(k, "wajar tanpa pengecualian", 24, &wtp, &e));
    BERHASIL(iku_kategori_find(k, "WDP", 3, &wdp, &e));
    BERHASIL(iku_kategori_find(k, "4", 1, &asing, &e));
    UJI(wtp.pita == 0 && wdp.pita == 1);
    UJI(asing.pita == -1 && asing.alasan == IKU_ALASAN_TIDAK_SAH);
    BERHASIL(iku_kategori_capaian(k, &wdp, &wtp, IKU_KATEGORI_NILAI, a, &terpenuhi, &r, &alasan, &e));
    UJI(sama("75") && terpenuhi == 0);
    BERHASIL(iku_kategori_capaian(k, &wtp, &wdp, IKU_KATEGORI_TERPENUHI, NULL, &terpenuhi, &r, &alasan, &e));
    UJI(sama("100") && terpenuhi == 1);
    BERHASIL(iku_kategori_capaian(k, &asing, &wdp, IKU_KATEGORI_TANPA, NULL, &terpenuhi, &r, &alasan, &e));
    UJI(sama("tidak_sah") && terpenuhi == -1);
    GAGAL(IKU_ARGUMENT, r,
          iku_kategori_capaian(k, &wtp, &wdp, IKU_KATEGORI_TANPA, a, &terpenuhi, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r,
          iku_kategori_capaian(NULL, &wtp, &wdp, IKU_KATEGORI_TANPA, NULL, &terpenuhi, &r, &alasan, &e));
    wtp.pita = 4;
    GAGAL(IKU_ARGUMENT, r,
          iku_kategori_capaian(k, &wtp, &wdp, IKU_KATEGORI_TANPA, NULL, &terpenuhi, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, wtp, iku_kategori_find(NULL, "WTP", 3, &wtp, &e));
    iku_kategori_free(k);
    GAGAL(IKU_INPUT, k, iku_kategori_read("opini", 5, &k, &e));
    GAGAL(IKU_INPUT, k, iku_kategori_read("{}", 2, &k, &e));
    GAGAL(IKU_ARGUMENT, k, iku_kategori_read(NULL, 5, &k, &e));
    iku_kategori_free(NULL);
    iku_aturan_free(a);
}

static void a_composite_is_evaluated_and_explained(void) {
    static const char json[] =
        "{\"komposit\": [{\"id\": \"nko\", \"kosong\": \"lewati\", \"jumlah_bobot\": 100, \"bagian\": ["
        "{\"nama\": \"Layanan\", \"bobot\": 60}, {\"nama\": \"Proses\", \"bobot\": 40},"
        "{\"nama\": \"IKU 1\", \"induk\": \"Layanan\", \"nilai\": 100},"
        "{\"nama\": \"IKU 2\", \"induk\": \"Layanan\", \"nilai\": \"strip\"},"
        "{\"nama\": \"IKU 3\", \"induk\": \"Proses\", \"nilai\": 90}]}]}";
    iku_daftar_komposit* d = NULL;
    iku_teks* teks = NULL;
    BERHASIL(iku_daftar_komposit_read(json, (int64_t)sizeof json - 1, &d, &e));
    UJI(iku_daftar_komposit_count(d) == 1 && iku_daftar_komposit_bagian_count(d, 0) == 5);
    UJI(strcmp(iku_daftar_komposit_id(d, 0, NULL), "nko") == 0 && iku_daftar_komposit_id(d, 1, NULL) == NULL);
    UJI(strcmp(iku_daftar_komposit_bagian_nama(d, 0, 4, NULL), "IKU 3") == 0);
    UJI(iku_daftar_komposit_bagian_nama(d, 0, 5, NULL) == NULL);
    UJI(iku_catatan_count(iku_daftar_komposit_catatan(d)) == 1);
    BERHASIL(iku_daftar_komposit_nilai(d, 0, -1, &r, &alasan, &e));
    UJI(sama("96"));
    BERHASIL(iku_daftar_komposit_nilai(d, 0, 3, &r, &alasan, &e));
    UJI(sama("strip"));
    BERHASIL(iku_daftar_komposit_explain(d, 0, IKU_FORMAT_TEKS, NULL, &teks, &e));
    UJI(uji_memuat(teks, "96"));
    GAGAL(IKU_ARGUMENT, r, iku_daftar_komposit_nilai(NULL, 0, -1, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_daftar_komposit_explain(NULL, 0, 0, NULL, &teks, &e));
    GAGAL(IKU_ARGUMENT, r, iku_daftar_komposit_nilai(d, 1, -1, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_daftar_komposit_nilai(d, 0, 5, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, teks, iku_daftar_komposit_explain(d, 0, 9, NULL, &teks, &e));
    iku_daftar_komposit_free(d);
    BERHASIL(iku_daftar_komposit_read("[]", 2, &d, &e));
    UJI(iku_daftar_komposit_count(d) == 0 && iku_catatan_count(iku_daftar_komposit_catatan(d)) > 0);
    iku_daftar_komposit_free(d);
    GAGAL(IKU_ARGUMENT, d, iku_daftar_komposit_read(NULL, 1, &d, &e));
    UJI(iku_daftar_komposit_count(NULL) == 0 && iku_daftar_komposit_id(NULL, 0, NULL) == NULL);
    UJI(iku_daftar_komposit_bagian_count(NULL, 0) == 0 && iku_daftar_komposit_catatan(NULL) == NULL);
    UJI(iku_daftar_komposit_bagian_nama(NULL, 0, 0, NULL) == NULL);
    iku_daftar_komposit_free(NULL);
}

static void an_agency_is_the_mean_of_its_sasaran_or_of_its_indicators(void) {
    const iku_nilai capaian[3] = {angka(100), angka(80), angka(60)};
    const iku_nilai bobot[3] = {angka(1), angka(3), angka(1)};
    const int64_t sasaran[3] = {0, 0, 1};
    const int64_t terbalik[3] = {1, 0, 0};
    BERHASIL(iku_instansi(capaian, NULL, sasaran, 3, IKU_INSTANSI_RERATA_SASARAN, 0, &r, &alasan, &e));
    UJI(sama("75"));
    BERHASIL(iku_instansi(capaian, NULL, sasaran, 3, IKU_INSTANSI_RERATA_INDIKATOR, 0, &r, &alasan, &e));
    UJI(sama("80"));
    BERHASIL(iku_instansi(capaian, bobot, sasaran, 3, IKU_INSTANSI_RERATA_SASARAN, 0, &r, &alasan, &e));
    UJI(sama("145/2"));
    GAGAL(IKU_ARGUMENT, r, iku_instansi(NULL, NULL, sasaran, 3, 0, 0, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_instansi(capaian, NULL, terbalik, 3, 0, 0, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, r, iku_instansi(capaian, NULL, sasaran, 3, 2, 0, &r, &alasan, &e));
}

static const char csv_hierarki[] =
    "kode,nama,tingkat,induk,sistem_kode,berlaku_dari,berlaku_sampai\n"
    "32,Jawa Barat,provinsi,,kemendagri,,\n"
    "32.04,Bandung,kabupaten_kota,,kemendagri,,\n"
    "32.73,Kota Bandung,kabupaten_kota,,kemendagri,,\n";

static void a_hierarchy_rolls_its_reports_up(void) {
    iku_hierarki* h = NULL;
    iku_rollup_hierarki* ru = NULL;
    iku_formula* f = formula("A / B x 100%");
    iku_simpul s;
    int64_t di = 0;
    BERHASIL(iku_hierarki_read(csv_hierarki, (int64_t)sizeof csv_hierarki - 1, &h, &e));
    UJI(iku_hierarki_is_terbaca(h) == 1 && iku_hierarki_count(h) == 3);
    BERHASIL(iku_hierarki_find(h, IKU_SISTEM_KEMENDAGRI, "3273", 4, 2023, &di, &e));
    UJI(strcmp(iku_hierarki_nama(h, di, NULL), "Kota Bandung") == 0);
    UJI(strcmp(iku_hierarki_kode(h, di, NULL), "32.73") == 0 ||
        strcmp(iku_hierarki_kode(h, di, NULL), "3273") == 0);
    UJI(iku_hierarki_tingkat(h, di, NULL) != NULL && iku_hierarki_sistem(h, di) == IKU_SISTEM_KEMENDAGRI);
    BERHASIL(iku_hierarki_find(h, IKU_SISTEM_BPS, "3273", 4, 2023, &di, &e));
    UJI(di == -1);
    UJI(iku_catatan_count(iku_hierarki_catatan(h)) == 0);
    const iku_nilai isi[2] = {angka(1), angka(8)};
    const iku_laporan_unit laporan[1] = {{"32.04", 5, isi, {0, 0, NULL, 0, 0}, IKU_SISTEM_KEMENDAGRI, 0}};
    BERHASIL(
        iku_hierarki_rollup(h, 2023, f, laporan, 1, IKU_ROLLUP_POOLED, "kabupaten_kota", 14, NULL, &ru, &e));
    UJI(iku_rollup_hierarki_count(ru) == 3);
    BERHASIL(iku_rollup_hierarki_get(ru, 0, &s, &e));
    UJI(s.induk == -1 && s.akhir == 3 && s.dilaporkan == 1 && s.diharapkan == 2 && s.kosong == 1);
    UJI(strcmp(iku_hierarki_nama(h, s.simpul, NULL), "Jawa Barat") == 0);
    UJI(iku_rollup_hierarki_kosong(ru, 0, 0) == 2 && iku_rollup_hierarki_kosong(ru, 0, 1) == -1);
    BERHASIL(iku_rollup_hierarki_nilai(ru, 0, IKU_SIMPUL_HASIL, &r, &alasan, &e));
    UJI(sama("25/2"));
    BERHASIL(iku_rollup_hierarki_nilai(ru, 0, IKU_SIMPUL_BAGIAN_PENYEBUT, &r, &alasan, &e));
    UJI(sama("tidak_dilaporkan"));
    UJI(iku_catatan_count(iku_rollup_hierarki_catatan(ru)) == 0);
    GAGAL(IKU_ARGUMENT, s, iku_rollup_hierarki_get(NULL, 0, &s, &e));
    GAGAL(IKU_ARGUMENT, r, iku_rollup_hierarki_nilai(NULL, 0, 0, &r, &alasan, &e));
    GAGAL(IKU_ARGUMENT, s, iku_rollup_hierarki_get(ru, 3, &s, &e));
    GAGAL(IKU_ARGUMENT, r, iku_rollup_hierarki_nilai(ru, 0, 4, &r, &alasan, &e));
    iku_rollup_hierarki_free(ru);
    GAGAL(IKU_ARGUMENT, ru, iku_hierarki_rollup(NULL, 2023, f, laporan, 1, 0, NULL, 0, NULL, &ru, &e));
    GAGAL(IKU_ARGUMENT, ru, iku_hierarki_rollup(h, 0, f, laporan, 1, 0, NULL, 0, NULL, &ru, &e));
    GAGAL(IKU_ARGUMENT, ru, iku_hierarki_rollup(h, 2023, f, NULL, 1, 0, NULL, 0, NULL, &ru, &e));
    GAGAL(IKU_ARGUMENT, di, iku_hierarki_find(NULL, 0, "32", 2, 2023, &di, &e));
    GAGAL(IKU_ARGUMENT, di, iku_hierarki_find(h, 3, "32", 2, 2023, &di, &e));
    iku_hierarki_free(h);
    iku_formula_free(f);
    BERHASIL(iku_hierarki_read("x\n1\n", 4, &h, &e));
    UJI(iku_hierarki_is_terbaca(h) == 0 && iku_catatan_count(iku_hierarki_catatan(h)) > 0);
    iku_hierarki_free(h);
    GAGAL(IKU_ARGUMENT, h, iku_hierarki_read(NULL, 4, &h, &e));
    UJI(iku_hierarki_is_terbaca(NULL) == 0 && iku_hierarki_count(NULL) == 0);
    UJI(iku_hierarki_sistem(NULL, 0) == -1 && iku_hierarki_kode(NULL, 0, NULL) == NULL);
    UJI(iku_hierarki_nama(NULL, 0, NULL) == NULL && iku_hierarki_tingkat(NULL, 0, NULL) == NULL);
    UJI(iku_hierarki_catatan(NULL) == NULL && iku_rollup_hierarki_count(NULL) == 0);
    UJI(iku_rollup_hierarki_kosong(NULL, 0, 0) == -1 && iku_rollup_hierarki_catatan(NULL) == NULL);
    iku_hierarki_free(NULL);
    iku_rollup_hierarki_free(NULL);
}

static void codes_have_levels_and_partners_that_were_declared(void) {
    static const char csv[] = "kode_kemendagri,kode_bps\n94,95\n91,94\n";
    iku_jembatan* j = NULL;
    iku_teks* kode = NULL;
    iku_teks* induk = NULL;
    int32_t tingkat = 0;
    BERHASIL(iku_kode_wilayah_read("3273011001", 10, IKU_SISTEM_KEMENDAGRI, &tingkat, &kode, &induk, &e));
    UJI(tingkat == IKU_TINGKAT_DESA_KELURAHAN && uji_sama(kode, "32.73.01.1001") &&
        uji_sama(induk, "32.73.01"));
    BERHASIL(iku_kode_wilayah_read("32.1", 4, IKU_SISTEM_KEMENDAGRI, &tingkat, &kode, &induk, &e));
    UJI(tingkat == -1 && kode == NULL && induk == NULL);
    GAGAL(IKU_ARGUMENT, tingkat, iku_kode_wilayah_read("32", 2, 3, &tingkat, &kode, &induk, &e));
    BERHASIL(iku_jembatan_read(csv, (int64_t)sizeof csv - 1, &j, &e));
    UJI(iku_jembatan_is_terbaca(j) == 1 && iku_jembatan_count(j) == 2);
    BERHASIL(iku_jembatan_find(j, "94", 2, IKU_SISTEM_BPS, IKU_SISTEM_KEMENDAGRI, &kode, &e));
    UJI(uji_sama(kode, "91"));
    BERHASIL(iku_jembatan_find(j, "32", 2, IKU_SISTEM_BPS, IKU_SISTEM_KEMENDAGRI, &kode, &e));
    UJI(kode == NULL && iku_catatan_count(iku_jembatan_catatan(j)) == 0);
    GAGAL(IKU_ARGUMENT, kode, iku_jembatan_find(NULL, "94", 2, 0, 1, &kode, &e));
    iku_jembatan_free(j);
    GAGAL(IKU_ARGUMENT, j, iku_jembatan_read(NULL, 1, &j, &e));
    UJI(iku_jembatan_is_terbaca(NULL) == 0 && iku_jembatan_count(NULL) == 0);
    UJI(iku_jembatan_catatan(NULL) == NULL);
    iku_jembatan_free(NULL);
}

int main(void) {
    a_change_is_told_in_percent_in_points_and_on_the_way();
    the_periods_so_far_have_two_achievements();
    each_variable_of_a_formula_has_its_own_consolidation();
    categories_are_found_by_their_words_and_compared();
    a_composite_is_evaluated_and_explained();
    an_agency_is_the_mean_of_its_sasaran_or_of_its_indicators();
    a_hierarchy_rolls_its_reports_up();
    codes_have_levels_and_partners_that_were_declared();
    return uji_selesai();
}

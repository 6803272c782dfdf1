/* SPDX-License-Identifier: Apache-2.0
 * Every function that allocates, with its allocations failing one by one: it answers IKU_MEMORY, has
 * written nothing but the error, and leaks nothing. */
#include "uji.h"

void uji_gagal_pada(long n);
int uji_sudah_gagal(void);
long uji_hidup(void);

/* The outputs a call may have. A call frees nothing itself; bersihkan() does. */
static struct {
    iku_teks* teks;
    iku_rasional* rasional;
    iku_angka* angka;
    iku_angka_kolom* angka_kolom;
    iku_formula* formula;
    iku_dokumen* dokumen;
    iku_evaluasi* evaluasi;
    iku_skala* skala;
    iku_rollup* rollup;
    iku_katalog* katalog;
    iku_arrow* arrow;
    iku_aturan* aturan;
    iku_daftar_skala* daftar_skala;
    iku_daftar_aturan* daftar_aturan;
    iku_uji* uji;
    iku_pengaturan* pengaturan;
    iku_penilaian* penilaian;
    iku_kategori* kategori;
    iku_daftar_komposit* komposit;
    iku_hierarki* hierarki;
    iku_rollup_hierarki* rollup_hierarki;
    iku_jembatan* jembatan;
    iku_teks* teks_induk;
    iku_rasional* kumulatif[IKU_KUMULATIF_BANYAK];

    uint8_t alasan_kumulatif[IKU_KUMULATIF_BANYAK];
    iku_predikat predikat;
    int64_t peringkat[2];
    int32_t urutan;
    uint8_t alasan;
} keluar;

static void bersihkan(void) {
    iku_teks_free(keluar.teks);
    iku_rasional_free(keluar.rasional);
    iku_angka_free(keluar.angka);
    iku_angka_kolom_free(keluar.angka_kolom);
    iku_formula_free(keluar.formula);
    iku_dokumen_free(keluar.dokumen);
    iku_evaluasi_free(keluar.evaluasi);
    iku_skala_free(keluar.skala);
    iku_rollup_free(keluar.rollup);
    iku_katalog_free(keluar.katalog);
    iku_arrow_free(keluar.arrow);
    iku_aturan_free(keluar.aturan);
    iku_daftar_skala_free(keluar.daftar_skala);
    iku_daftar_aturan_free(keluar.daftar_aturan);
    iku_uji_free(keluar.uji);
    iku_pengaturan_free(keluar.pengaturan);
    iku_penilaian_free(keluar.penilaian);
    iku_kategori_free(keluar.kategori);
    iku_daftar_komposit_free(keluar.komposit);
    iku_rollup_hierarki_free(keluar.rollup_hierarki);
    iku_hierarki_free(keluar.hierarki);
    iku_jembatan_free(keluar.jembatan);
    iku_teks_free(keluar.teks_induk);
    for (int i = 0; i < IKU_KUMULATIF_BANYAK; ++i)
        iku_rasional_free(keluar.kumulatif[i]);
    memset(&keluar, 0, sizeof keluar);
}

/* What the calls below work on; made before memory runs short. */
static iku_rasional *besar, *kecil;
static iku_formula *formula, *ditolak;
static iku_dokumen* dokumen;
static iku_evaluasi* evaluasi;
static iku_skala* skala;
static iku_daftar_skala* daftar_skala;
static iku_daftar_aturan* daftar_aturan;
static iku_uji* uji;
static iku_pengaturan* pengaturan;
static iku_penilaian* penilaian;
static char *teks_dokumen, *teks_data, *teks_json;
static int64_t n_dokumen, n_data, n_json;
static iku_nilai nilai[2];
static int64_t data_a[3] = {INT64_MAX, 2, 3}, data_b[3] = {3, 5, 7};
static int64_t hasil_kolom[3];
static uint8_t alasan_kolom[3];

#define SKALA                                                                                               \
    "{\"skala\":[{\"id\":\"uji\",\"pita\":[{\"label\":\"Lulus, dengan label yang panjang\",\"bawah\":\">= " \
    "60.5\"},"                                                                                              \
    "{\"label\":\"Belum\",\"atas\":\"<= 60\"}]}]}"
#define ATURAN                                                                                           \
    "{\"aturan\":[{\"id\":\"uji\",\"polarisasi\":\"minimize\",\"rumus\":\"(2T - R)/T\",\"nol\":\"100\"," \
    "\"tabel\":[[\"0\",\"0\"],[\"100\",\"120\"]],\"di_luar_tabel\":\"alasan\"},{\"id\":\"rusak\"}]}"
#define TERCETAK                                                                                           \
    "indikator,polarisasi,pembilang,penyebut,target,realisasi,capaian,predikat\nA,minimize,37,39,80,\"94," \
    "87\",\"81,41\",Tinggi\n"
#define SETELAN                                                                                            \
    "{\"profil\":\"pemda-permendagri-86\",\"desimal\":3,\"skala\":{\"id\":\"skala-sendiri-yang-panjang\"," \
    "\"pita\":[{\"label\":\"Lulus\",\"bawah\":\">= 60.5\"},{\"label\":\"Belum\",\"atas\":\"<= 60\"}]},"    \
    "\"aturan\":{\"id\":\"aturan-sendiri-yang-panjang\",\"polarisasi\":\"minimize\",\"rumus\":\"T/R\"}}"
#define RUMUS "(A - B) / (A + B) x 100%"

#include "memori_gabungan.h"

static int32_t info(void) {
    return iku_info(&keluar.teks, &e);
}
static int32_t from_string(void) {
    static const char angka[] =
        "123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890/7";
    return iku_rasional_from_string(angka, (int64_t)strlen(angka), &keluar.rasional, &e);
}
static int32_t from_pecahan(void) {
    static const iku_pecahan p = {INT64_MIN, 3};
    return iku_rasional_from_pecahan(&p, &keluar.rasional, &e);
}
static int32_t rasional_read(void) {
    return iku_rasional_read("Rp499.471.900.000.000.000.000", 29, 0, &keluar.rasional, &keluar.alasan, &e);
}
static int32_t to_string(void) {
    return iku_rasional_to_string(besar, &keluar.teks, &e);
}
static int32_t to_format(void) {
    return iku_rasional_format(besar, 2, 0, 1, &keluar.teks, &e);
}
static int32_t to_round(void) {
    return iku_rasional_round(besar, 2, 0, &keluar.rasional, &e);
}
static int32_t compute(void) {
    return iku_rasional_compute(besar, IKU_OP_BAGI, kecil, &keluar.rasional, &keluar.alasan, &e);
}
static int32_t compare(void) {
    return iku_rasional_compare(besar, kecil, &keluar.urutan, &e);
}
static int32_t angka_read(void) {
    return iku_angka_read("80 - 90.123%", 12, 0, &keluar.angka, &e);
}
static int32_t read_numbers(void) {
    static const int64_t batas[] = {0, 5, 9, 28, 28};
    static const uint8_t jenis[] = {IKU_SEL_TEKS, IKU_SEL_TEKS, IKU_SEL_TEKS, IKU_SEL_BINER};
    static const double biner[] = {0, 0, 0, 0.5};
    const iku_kolom_sel sel = {"1.23487,5123456789012345678.9", batas, biner, jenis};
    return iku_read_numbers(&sel, 4, 0, 0, &keluar.angka_kolom, &e);
}
static int32_t formula_read(void) {
    return iku_formula_read(RUMUS, (int64_t)strlen(RUMUS), 1, &keluar.formula, &e);
}
static int32_t formula_rumus(void) {
    return iku_formula_rumus(formula, &keluar.teks, &e);
}
static int32_t formula_latex(void) {
    return iku_formula_latex(formula, 1, &keluar.teks, &e);
}
static int32_t formula_json(void) {
    return iku_formula_json(formula, 0, &keluar.teks, &e);
}
static int32_t formula_evaluate(void) {
    return iku_formula_evaluate(formula, nilai, 2, &keluar.rasional, &keluar.alasan, &e);
}
static int32_t formula_explain(void) {
    return iku_formula_explain(formula, nilai, 2, IKU_FORMAT_TEKS, NULL, &keluar.teks, &e);
}
static int32_t formula_explain_latex(void) {
    return iku_formula_explain(formula, nilai, 2, IKU_FORMAT_LATEX, NULL, &keluar.teks, &e);
}
static int32_t formula_explain_json(void) {
    return iku_formula_explain(formula, nilai, 2, IKU_FORMAT_JSON, NULL, &keluar.teks, &e);
}
static int32_t pesan(void) {
    return iku_catatan_pesan(iku_formula_catatan(ditolak), 0, 0, &keluar.teks, &e);
}
static int32_t saran(void) {
    return iku_catatan_saran(iku_formula_catatan(ditolak), 0, 1, &keluar.teks, &e);
}
static int32_t tempat(void) {
    return iku_catatan_tempat(iku_formula_catatan(ditolak), 0, 1, &keluar.teks, &e);
}
static int32_t dokumen_read_salinan(void) {
    static const char salinan[] =
        "{\"salinan\":1,\"berkas\":\"a.xlsx\",\"bagian\":[{\"lembar\":\"IKU\",\"baris\":["
        "[1,\"No\",\"Sasaran\",\"Indikator Kinerja\",\"Formulasi\"],"
        "[2,\"1\",\"S\",\"Persentase A\",\"50% + (E/20) x 50\"]]}],\"catatan\":[]}";
    return iku_dokumen_read(salinan, (int64_t)sizeof salinan - 1, 1, &keluar.dokumen, &e);
}
static int32_t dokumen_read(void) {
    return iku_dokumen_read(teks_dokumen, n_dokumen, 1, &keluar.dokumen, &e);
}
static int32_t dokumen_read_json(void) {
    return iku_dokumen_read_json(teks_json, n_json, &keluar.dokumen, &e);
}
static int32_t dokumen_json(void) {
    return iku_dokumen_json(dokumen, 0, &keluar.teks, &e);
}
static int32_t dokumen_evaluate(void) {
    return iku_dokumen_evaluate(dokumen, teks_data, n_data, 1, &keluar.evaluasi, &e);
}
static int32_t evaluasi_explain(void) {
    return iku_evaluasi_explain(evaluasi, 0, 0, NULL, &keluar.teks, &e);
}
static int32_t evaluasi_json(void) {
    return iku_evaluasi_json(evaluasi, NULL, &keluar.teks, &e);
}
static int32_t kolom(void) {
    const iku_kolom k[2] = {{data_a, NULL, 0, 18, 0, NULL}, {data_b, NULL, 0, 0, 0, NULL}};
    return iku_formula_evaluate_kolom(formula, k, 2, 3, NULL, hasil_kolom, alasan_kolom, &e);
}
static int32_t persen(void) {
    const iku_kolom a = {data_a, NULL, 0, 18, 0, NULL}, b = {data_b, NULL, 0, 0, 0, NULL};
    iku_opsi opsi;
    memset(&opsi, 0, sizeof opsi);
    opsi.size = sizeof opsi;
    opsi.faktor = INT64_MAX;
    opsi.desimal = 18;
    return iku_persen(&a, &b, 3, &opsi, hasil_kolom, alasan_kolom, &e);
}
static int32_t daftar_skala_baku(void) {
    return iku_daftar_skala_baku(&keluar.daftar_skala, &e);
}
static int32_t daftar_skala_read(void) {
    return iku_daftar_skala_read(SKALA, (int64_t)strlen(SKALA), &keluar.daftar_skala, &e);
}
static int32_t skala_json(void) {
    return iku_skala_json(iku_daftar_skala_get(daftar_skala, 0), &keluar.teks, &e);
}
static int32_t skala_classify(void) {
    return iku_skala_classify(iku_daftar_skala_get(daftar_skala, 0), nilai, 0, &keluar.predikat, &e);
}
static int32_t aturan_read(void) {
    return iku_aturan_read("(3T - R)/T", 10, IKU_POLARISASI_MINIMIZE, &keluar.aturan, &e);
}
static int32_t daftar_aturan_baku(void) {
    return iku_daftar_aturan_baku(&keluar.daftar_aturan, &e);
}
static int32_t daftar_aturan_read(void) {
    return iku_daftar_aturan_read(ATURAN, (int64_t)strlen(ATURAN), &keluar.daftar_aturan, &e);
}
static int32_t aturan_json(void) {
    return iku_aturan_json(iku_daftar_aturan_get(daftar_aturan, 0), &keluar.teks, &e);
}
static int32_t capaian(void) {
    return iku_capaian(iku_daftar_aturan_get(daftar_aturan, 0), nilai, nilai + 1, 1, NULL, &keluar.rasional,
                       &keluar.alasan, &e);
}
static int32_t capaian_explain(void) {
    return iku_capaian_explain(iku_daftar_aturan_get(daftar_aturan, 0), formula, nilai, 2, nilai, 1, NULL,
                               IKU_FORMAT_TEKS, NULL, &keluar.teks, &e);
}
static int32_t is_terpenuhi(void) {
    return iku_is_terpenuhi(nilai, nilai + 1, 1, IKU_POLARISASI_MAXIMIZE, &keluar.urutan, &e);
}
static int32_t konsolidasi(void) {
    return iku_konsolidasi(nilai, NULL, 2, IKU_KONSOLIDASI_RERATA, 0, &keluar.rasional, &keluar.alasan, &e);
}
static int32_t rerata(void) {
    return iku_rerata(nilai, nilai, 2, &keluar.rasional, &keluar.alasan, &e);
}
static int32_t formula_rollup(void) {
    return iku_formula_rollup(formula, nilai, NULL, 1, IKU_ROLLUP_POOLED, &keluar.rasional, &keluar.alasan,
                              NULL, &e);
}
static int32_t peringkat_nilai(void) {
    return iku_peringkat(nilai, 2, 0, keluar.peringkat, &e);
}
static int32_t bagian_seratus(void) {
    return iku_bagian_seratus(nilai, 1, 2, keluar.peringkat, &keluar.alasan, &e);
}
static int32_t recheck(void) {
    return iku_recheck(TERCETAK, (int64_t)strlen(TERCETAK), 0, iku_daftar_aturan_get(daftar_aturan, 0),
                       iku_daftar_skala_get(daftar_skala, 0), &keluar.uji, &e);
}
static int32_t uji_baris_json(void) {
    return iku_uji_baris_json(uji, 0, IKU_BAHASA_ID, &keluar.teks, &e);
}
static int32_t uji_json(void) {
    return iku_uji_json(uji, IKU_BAHASA_EN, &keluar.teks, &e);
}

static int32_t uji_html(void) {
    return iku_uji_html(uji, IKU_BAHASA_ID, &keluar.teks, &e);
}
static int32_t compare_lama(void) {
    return iku_compare(TERCETAK, (int64_t)strlen(TERCETAK), 0, NULL, NULL, IKU_BAHASA_ID, &keluar.teks, &e);
}
static int32_t pengaturan_read(void) {
    return iku_pengaturan_read(SETELAN, (int64_t)strlen(SETELAN), NULL, 0, &keluar.pengaturan, &e);
}
static int32_t pengaturan_json(void) {
    return iku_pengaturan_json(pengaturan, &keluar.teks, &e);
}
static int32_t dokumen_nilai(void) {
    static const char target[] =
        "indikator,periode,target,polarisasi\nPersentase PSKS yang Berdaya,2022,\"89,5\",maximize\n";
    return iku_dokumen_nilai(dokumen, teks_data, n_data, target, (int64_t)sizeof target - 1, pengaturan, NULL,
                             &keluar.penilaian, &e);
}
static int32_t penilaian_json(void) {
    return iku_penilaian_json(penilaian, 1, &keluar.teks, &e);
}
static int32_t penilaian_landasan(void) {
    return iku_penilaian_landasan(penilaian, &keluar.teks, &e);
}
static int32_t penilaian_explain(void) {
    return iku_penilaian_explain(penilaian, 0, IKU_FORMAT_TEKS, NULL, &keluar.teks, &e);
}
static int32_t penilaian_laporan(void) {
    return iku_penilaian_laporan(penilaian, IKU_LAPORAN_HTML, IKU_BAHASA_ID, NULL, 0, &keluar.teks, &e);
}

static int32_t penilaian_sensitivitas(void) {
    return iku_penilaian_sensitivitas(penilaian, &keluar.teks, &e);
}

static int32_t skala_read(void) {
    static const char json[] = "{\"skala\":[{\"id\":\"s\",\"pita\":[{\"label\":\"A\",\"bawah\":\">= 1\"}]}]}";
    return iku_skala_read(json, (int64_t)sizeof json - 1, &keluar.skala, &e);
}
static int32_t kelas(void) {
    const iku_kolom a = {data_a, NULL, 0, 0, 0, NULL}, b = {data_b, NULL, 0, 0, 0, NULL};
    static int8_t pita[3];
    return iku_classify(&a, &b, 3, skala, NULL, pita, alasan_kolom, NULL, &e);
}
static int32_t kelas_rumus(void) {
    const iku_kolom k[2] = {{data_a, NULL, 0, 0, 0, NULL}, {data_b, NULL, 0, 0, 0, NULL}};
    static int8_t pita[3];
    return iku_formula_classify_kolom(formula, k, 2, 3, skala, pita, alasan_kolom, NULL, &e);
}

static int32_t peringkat(void) {
    const iku_kolom a = {data_a, NULL, 0, 0, 0, NULL}, b = {data_b, NULL, 0, 0, 0, NULL};
    return iku_rank(&a, &b, 3, 0, hasil_kolom, alasan_kolom, &e);
}
static int32_t sederhanakan(void) {
    const iku_kolom a = {data_a, NULL, 0, 18, 0, NULL}, b = {data_b, NULL, 0, 0, 0, NULL};
    static int64_t penyebut[3];
    return iku_reduce(&a, &b, 3, hasil_kolom, penyebut, alasan_kolom, &e);
}
static int32_t gulung(int32_t cara) {
    static const int64_t kunci[] = {INT64_MIN, 5, 5};
    const iku_kolom k[2] = {{data_a, NULL, 0, 0, 0, NULL}, {data_b, NULL, 0, 0, 0, NULL}};
    return iku_formula_rollup_kolom(formula, k, 2, 3, kunci, cara, NULL, &keluar.rollup, &e);
}
static int32_t gulung_pooled(void) {
    return gulung(IKU_ROLLUP_POOLED);
}
static int32_t gulung_rerata(void) {
    return gulung(IKU_ROLLUP_RERATA);
}

static int32_t katalog(int gulungan) {
    static const int64_t kode[] = {1, 2, 1}, satu[] = {5, 5, 5};
    static const iku_rujukan rujukan[2] = {{1, 0}, {2, -1}};
    const iku_kolom isi = {data_a, NULL, 0, 0, 0, NULL};
    const iku_tabel_panjang tabel = {sizeof tabel, kode, satu, kode, &isi, 3, 0};
    const iku_definisi definisi = {formula, rujukan, 2};
    if (!gulungan) return iku_katalog_evaluate(&tabel, &definisi, 1, NULL, &keluar.katalog, &e);
    return iku_katalog_rollup(&tabel, &definisi, 1, kode, satu, 2, IKU_ROLLUP_RERATA, NULL, &keluar.katalog,
                              &e);
}
static int32_t katalog_evaluate(void) {
    return katalog(0);
}
static int32_t katalog_rollup(void) {
    return katalog(1);
}
static iku_soal_capaian soal_capaian(const iku_kolom* k) {
    iku_soal_capaian soal;
    memset(&soal, 0, sizeof soal);
    soal.size = sizeof soal;
    soal.aturan = iku_daftar_aturan_get(daftar_aturan, 0);
    soal.formula = formula;
    soal.kolom = k;
    soal.n_kolom = 2;
    soal.kolom_target = k;
    return soal;
}
static int32_t capaian_kolom(void) {
    const iku_kolom k[2] = {{data_a, NULL, 0, 0, 0, NULL}, {data_b, NULL, 0, 0, 0, NULL}};
    const iku_soal_capaian soal = soal_capaian(k);
    return iku_capaian_kolom(&soal, 3, NULL, hasil_kolom, alasan_kolom, &e);
}
static int32_t capaian_kelas(void) {
    static int8_t pita[3];
    const iku_kolom k[2] = {{data_a, NULL, 0, 0, 0, NULL}, {data_b, NULL, 0, 0, 0, NULL}};
    const iku_soal_capaian soal = soal_capaian(k);
    return iku_capaian_classify(&soal, 3, skala, pita, alasan_kolom, NULL, &e);
}

static void lepas_larik(struct ArrowArray* a) {
    a->release = NULL;
}
static void lepas_skema(struct ArrowSchema* s) {
    s->release = NULL;
}
static int32_t arrow(void) {
    static const double isi[] = {4.55, 91};
    static const void* buffer[2] = {NULL, isi};
    struct ArrowArray a = {2, 0, 0, 2, 0, buffer, NULL, NULL, lepas_larik, NULL};
    struct ArrowSchema s = {"g", NULL, NULL, 0, 0, NULL, NULL, lepas_skema, NULL};
    return iku_arrow_import(&a, &s, &keluar.arrow, &e);
}
static int32_t arrow_keluar(void) {
    static const uint8_t alasan[3] = {0, IKU_ALASAN_STRIP, 0};
    struct ArrowArray a;
    struct ArrowSchema s;
    const int32_t status = iku_arrow_export(data_b, alasan, 3, 2, &a, &s, &e);
    if (status == IKU_OK) {
        a.release(&a);
        s.release(&s);
    }
    return status;
}

static const struct {
    const char* nama;
    int32_t (*panggil)(void);
} daftar[] = {{"iku_info", info},
              {"iku_rasional_from_string", from_string},
              {"iku_rasional_from_pecahan", from_pecahan},
              {"iku_rasional_read", rasional_read},
              {"iku_rasional_to_string", to_string},
              {"iku_rasional_format", to_format},
              {"iku_rasional_round", to_round},
              {"iku_rasional_compute", compute},
              {"iku_rasional_compare", compare},
              {"iku_angka_read", angka_read},
              {"iku_read_numbers", read_numbers},
              {"iku_formula_read", formula_read},
              {"iku_formula_rumus", formula_rumus},
              {"iku_formula_latex", formula_latex},
              {"iku_formula_json", formula_json},
              {"iku_formula_evaluate", formula_evaluate},
              {"iku_formula_explain, text", formula_explain},
              {"iku_formula_explain, LaTeX", formula_explain_latex},
              {"iku_formula_explain, JSON", formula_explain_json},
              {"iku_catatan_pesan", pesan},
              {"iku_catatan_saran", saran},
              {"iku_catatan_tempat", tempat},
              {"iku_dokumen_read, copy", dokumen_read_salinan},
              {"iku_dokumen_read", dokumen_read},
              {"iku_dokumen_read_json", dokumen_read_json},
              {"iku_dokumen_json", dokumen_json},
              {"iku_dokumen_evaluate", dokumen_evaluate},
              {"iku_evaluasi_explain", evaluasi_explain},
              {"iku_evaluasi_json", evaluasi_json},
              {"iku_formula_evaluate_kolom", kolom},
              {"iku_persen", persen},
              {"iku_skala_read", skala_read},
              {"iku_classify", kelas},
              {"iku_formula_classify_kolom", kelas_rumus},
              {"iku_rank", peringkat},
              {"iku_reduce", sederhanakan},
              {"iku_formula_rollup_kolom, pooled", gulung_pooled},
              {"iku_formula_rollup_kolom, rerata", gulung_rerata},
              {"iku_katalog_evaluate", katalog_evaluate},
              {"iku_katalog_rollup", katalog_rollup},
              {"iku_capaian_kolom", capaian_kolom},
              {"iku_capaian_classify", capaian_kelas},
              {"iku_arrow_import", arrow},
              {"iku_arrow_export", arrow_keluar},
              {"iku_daftar_skala_baku", daftar_skala_baku},
              {"iku_daftar_skala_read", daftar_skala_read},
              {"iku_skala_json", skala_json},
              {"iku_skala_classify", skala_classify},
              {"iku_aturan_read", aturan_read},
              {"iku_daftar_aturan_baku", daftar_aturan_baku},
              {"iku_daftar_aturan_read", daftar_aturan_read},
              {"iku_aturan_json", aturan_json},
              {"iku_capaian", capaian},
              {"iku_capaian_explain", capaian_explain},
              {"iku_is_terpenuhi", is_terpenuhi},
              {"iku_konsolidasi", konsolidasi},
              {"iku_rerata", rerata},
              {"iku_formula_rollup", formula_rollup},
              {"iku_peringkat", peringkat_nilai},
              {"iku_bagian_seratus", bagian_seratus},
              {"iku_recheck", recheck},
              {"iku_uji_baris_json", uji_baris_json},
              {"iku_uji_json", uji_json},
              {"iku_uji_html", uji_html},
              {"iku_compare", compare_lama},
              {"iku_pengaturan_read", pengaturan_read},
              {"iku_pengaturan_json", pengaturan_json},
              {"iku_dokumen_nilai", dokumen_nilai},
              {"iku_penilaian_json", penilaian_json},
              {"iku_penilaian_landasan", penilaian_landasan},
              {"iku_penilaian_explain", penilaian_explain},
              {"iku_penilaian_laporan", penilaian_laporan},
              {"iku_penilaian_sensitivitas", penilaian_sensitivitas},
              DAFTAR_GABUNGAN};

/* Has a failed call written one of its outputs? */
static int is_tersentuh(void) {
    static const unsigned char nol[sizeof keluar] = {0};
    return memcmp(&keluar, nol, sizeof keluar) != 0;
}

static long jumlah_gagal;

static void uji_satu(size_t i) {
    long n = 0;
    /* All of the first ones; of a long tail every seventh. */
    for (;; n += n < 300 ? 1 : 7) {
        const long semula = uji_hidup();
        memset(&e, 0, sizeof e);
        uji_gagal_pada(n);
        const int32_t status = daftar[i].panggil();
        const int sudah = uji_sudah_gagal();
        uji_gagal_pada(-1);
        if (!sudah) { /* it needs no more than n allocations */
            UJI(status == IKU_OK);
            bersihkan();
            UJI(uji_hidup() == semula);
            break;
        }
        ++jumlah_gagal;
        UJI(status == IKU_MEMORY && e.status == IKU_MEMORY && strstr(e.pesan, "memory") != NULL);
        UJI(!is_tersentuh());
        if (status != IKU_MEMORY)
            fprintf(stderr, "  %s: status %d at allocation %ld\n", daftar[i].nama, (int)status, n);
        bersihkan();
        UJI(uji_hidup() == semula);
        if (uji_gagal > 20) break;
    }
    printf("%s: done, within %ld allocations\n", daftar[i].nama, n);
}

/* With threads a failed allocation may also be a thread that was not started, and then the others do it all.
 */
static void uji_utas(void) {
    enum { BANYAK = 2 * 131072 };
    static int64_t a[BANYAK], hasil[BANYAK];
    static uint8_t alasan[BANYAK];
    const iku_kolom k[2] = {{a, NULL, 0, 0, 0, NULL}, {a, NULL, 0, 2, 0, NULL}};
    iku_opsi opsi;
    memset(&opsi, 0, sizeof opsi);
    opsi.size = sizeof opsi;
    opsi.utas = 2;
    for (int i = 0; i < BANYAK; ++i)
        a[i] = i + 1;
    long gagal = 0;
    for (long n = 0, sudah = 1; sudah != 0; ++n) {
        const long semula = uji_hidup();
        uji_gagal_pada(n);
        const int32_t status = iku_formula_evaluate_kolom(formula, k, 2, BANYAK, &opsi, hasil, alasan, &e);
        sudah = uji_sudah_gagal();
        uji_gagal_pada(-1);
        UJI(status == IKU_OK || (sudah && status == IKU_MEMORY && e.status == IKU_MEMORY));
        UJI(uji_hidup() == semula);
        gagal += status == IKU_MEMORY;
    }
    UJI(gagal > 0);
    for (int i = 0; i < BANYAK; ++i)
        if (alasan[i] != 0 || hasil[i] != hasil[0]) ++uji_gagal;
}

static void siapkan(void) {
    static const char angka[] =
        "123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890/7";
    teks_dokumen = uji_berkas(IKU_CONTOH_DIR "/iku-dinsos-jember-2023.txt", &n_dokumen);
    teks_data = uji_berkas(IKU_CONTOH_DIR "/data-ilustrasi.csv", &n_data);
    BERHASIL(iku_rasional_from_string(angka, (int64_t)strlen(angka), &besar, &e));
    BERHASIL(iku_rasional_from_string("-2/3", 4, &kecil, &e));
    BERHASIL(iku_formula_read(RUMUS, (int64_t)strlen(RUMUS), 1, &formula, &e));
    BERHASIL(iku_formula_read("", 0, 1, &ditolak, &e));
    BERHASIL(iku_dokumen_read(teks_dokumen, n_dokumen, 1, &dokumen, &e));
    BERHASIL(iku_dokumen_evaluate(dokumen, teks_data, n_data, 1, &evaluasi, &e));
    BERHASIL(iku_dokumen_json(dokumen, 0, &keluar.teks, &e));
    BERHASIL(iku_skala_read("permendagri-86-2017", 19, &skala, &e));
    const char* json = iku_teks_data(keluar.teks, &n_json);
    teks_json = malloc((size_t)n_json + 1);
    if (teks_json == NULL) exit(1);
    memcpy(teks_json, json, (size_t)n_json + 1);
    bersihkan();
    BERHASIL(iku_daftar_skala_baku(&daftar_skala, &e));
    BERHASIL(iku_daftar_aturan_baku(&daftar_aturan, &e));
    BERHASIL(recheck());
    uji = keluar.uji;
    keluar.uji = NULL;
    BERHASIL(pengaturan_read());
    pengaturan = keluar.pengaturan;
    keluar.pengaturan = NULL;
    BERHASIL(dokumen_nilai());
    penilaian = keluar.penilaian;
    keluar.penilaian = NULL;
    nilai[0].rasional = besar;
    nilai[1].rasional = kecil;
    siapkan_gabungan();
}

/* The built-in scales and rules, which live as long as the process; what is alive with them. */
static long muat_bawaan(void) {
    BERHASIL(iku_daftar_skala_baku(&keluar.daftar_skala, &e));
    BERHASIL(iku_daftar_aturan_baku(&keluar.daftar_aturan, &e));
    BERHASIL(pengaturan_read());
    BERHASIL(kategori_read());
    daftar_skala = keluar.daftar_skala;
    daftar_aturan = keluar.daftar_aturan;
    BERHASIL(recheck());
    bersihkan();
    return uji_hidup();
}

int main(void) {
    const long tetap = muat_bawaan();
    siapkan();
    /* What a function makes once for the whole process, such as the choice of a kernel, is made here. */
    for (size_t i = 0; i < sizeof daftar / sizeof *daftar; ++i) {
        UJI(daftar[i].panggil() == IKU_OK);
        bersihkan();
    }
    for (size_t i = 0; i < sizeof daftar / sizeof *daftar; ++i)
        uji_satu(i);
    uji_utas();
    UJI(jumlah_gagal > 500); /* else the library's operator new was not this program's */
    iku_rasional_free(besar);
    iku_rasional_free(kecil);
    iku_formula_free(formula);
    iku_formula_free(ditolak);
    bebaskan_gabungan();
    iku_dokumen_free(dokumen);
    iku_evaluasi_free(evaluasi);
    iku_skala_free(skala);
    iku_daftar_skala_free(daftar_skala);
    iku_daftar_aturan_free(daftar_aturan);
    iku_uji_free(uji);
    iku_pengaturan_free(pengaturan);
    iku_penilaian_free(penilaian);
    free(teks_dokumen);
    free(teks_data);
    free(teks_json);
    UJI(uji_hidup() == tetap);
    return uji_selesai();
}

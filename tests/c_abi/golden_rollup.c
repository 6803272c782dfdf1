/* SPDX-License-Identifier: Apache-2.0
 * tests/golden/rollup.tsv through C; tests/golden/ROLLUP.md says what the columns of each kind are. */
#include "uji.h"

enum { ID, JENIS, ISI, LAWAN, CARA, OPSI, HASIL, HASIL_LAIN, KOLOM };
enum { TERBANYAK = 64 };

static iku_formula* persen;
static iku_aturan* rasio;
static iku_rasional* r;
static uint8_t alasan;

/* The values that a row is made of, freed after it. */
static iku_rasional* hidup[TERBANYAK * 4];
static int n_hidup;

static iku_nilai satu_nilai(const char* teks) {
    iku_nilai nilai = {0, 0, NULL, 0, 0};
    const int64_t n = (int64_t)strlen(teks);
    const int32_t sebab = iku_alasan_find(teks, n);
    if (sebab >= 0) {
        nilai.alasan = sebab;
        return nilai;
    }
    BERHASIL(iku_rasional_from_string(teks, n, &hidup[n_hidup], &e));
    nilai.rasional = hidup[n_hidup++];
    return nilai;
}

static int baca_daftar(char* teks, char tanda, iku_nilai* nilai) {
    char* bagian[TERBANYAK];
    const int n = uji_potong(teks, tanda, bagian, TERBANYAK);
    for (int i = 0; i < n; ++i)
        nilai[i] = satu_nilai(bagian[i]);
    return n;
}

/* "value*weight"; where there is no weight it is 1. */
static char* pisah_bobot(char* teks) {
    static char satu[] = "1";
    char* tanda = strchr(teks, '*');
    if (tanda == NULL) return satu;
    *tanda = '\0';
    return tanda + 1;
}

static int32_t nomor(const char* nama, const char* const* daftar, int32_t n) {
    for (int32_t i = 0; i < n; ++i) {
        if (strcmp(nama, daftar[i]) == 0) return i;
    }
    return -1;
}

static const char* const nama_kosong[] = {"belum_dapat_dihitung", "lewati"};
static const char* const nama_konsolidasi[] = {"jumlah", "rerata", "nilai_terakhir", "periode_terakhir"};

/* The value in r as text, taken over, or the name of its reason. */
static const char* tulis(char* tempat, size_t ukuran) {
    iku_teks* teks = NULL;
    if (r == NULL) {
        snprintf(tempat, ukuran, "%s", iku_alasan_nama(alasan, NULL));
        return tempat;
    }
    BERHASIL(iku_rasional_to_string(r, &teks, &e));
    snprintf(tempat, ukuran, "%s", iku_teks_data(teks, NULL));
    iku_teks_free(teks);
    iku_rasional_free(r);
    r = NULL;
    return tempat;
}

static int sama(const char* harapan) {
    char isi[512];
    const int benar = strcmp(tulis(isi, sizeof isi), harapan) == 0;
    if (!benar) fprintf(stderr, "  is:       %s\n  expected: %s\n", isi, harapan);
    return benar;
}

static void uji_rollup(char** k) {
    static const char* const cara[] = {"pooled", "rerata", "rerata_tertimbang", "minimum", "jumlah"};
    char* unit[TERBANYAK];
    iku_nilai isi[TERBANYAK * 2];
    iku_nilai bobot[TERBANYAK];
    uint8_t melapor[TERBANYAK];
    char lain[600];
    char bagian[512];
    const int n = uji_potong(k[ISI], '|', unit, TERBANYAK);
    for (int i = 0; i < n; ++i) {
        bobot[i] = satu_nilai(pisah_bobot(unit[i]));
        UJI(baca_daftar(unit[i], ':', isi + 2 * i) == 2);
    }
    const int32_t dipakai = nomor(k[CARA], cara, 5);
    BERHASIL(iku_formula_rollup(persen, isi, dipakai == IKU_ROLLUP_RERATA_TERTIMBANG ? bobot : NULL, n,
                                dipakai, &r, &alasan, melapor, &e));
    UJI(sama(k[HASIL]));
    int dilaporkan = 0;
    for (int i = 0; i < n; ++i)
        dilaporkan += melapor[i];
    BERHASIL(iku_formula_bagian_penyebut(persen, isi, n, &r, &alasan, &e));
    snprintf(lain, sizeof lain, "%d/%d %s", dilaporkan, n, tulis(bagian, sizeof bagian));
    UJI(strcmp(lain, k[HASIL_LAIN]) == 0);
}

static void uji_rerata(char** k) {
    static const char* const nama_celah[] = {"", "batas_bawah", "bulatkan_dulu", "galat"};
    iku_nilai isi[TERBANYAK];
    iku_skala* s = NULL;
    iku_predikat p;
    const int n = baca_daftar(k[ISI], '|', isi);
    BERHASIL(iku_rerata(isi, NULL, n, &r, &alasan, &e));
    if (strcmp(k[OPSI], "-") != 0) {
        char* opsi[2];
        UJI(uji_potong(k[OPSI], ' ', opsi, 2) == 2);
        const iku_nilai nilai = {0, 0, r, alasan, 0};
        BERHASIL(iku_skala_read(opsi[0], (int64_t)strlen(opsi[0]), &s, &e));
        BERHASIL(iku_skala_classify(s, &nilai, nomor(opsi[1], nama_celah, 4), &p, &e));
        const char* label = iku_skala_label(s, p.pita, NULL);
        UJI(strcmp(label != NULL ? label : iku_alasan_nama(p.alasan, NULL), k[HASIL_LAIN]) == 0);
        iku_skala_free(s);
    }
    UJI(sama(k[HASIL]));
}

static void uji_konsolidasi(char** k) {
    iku_nilai isi[TERBANYAK];
    const int n = baca_daftar(k[ISI], '|', isi);
    BERHASIL(iku_konsolidasi(isi, NULL, n, nomor(k[CARA], nama_konsolidasi, 4),
                             nomor(k[OPSI], nama_kosong, 2), &r, &alasan, &e));
    UJI(sama(k[HASIL]));
}

static void uji_konsolidasi_rasio(char** k) {
    char* periode[TERBANYAK];
    char* cara[2];
    iku_nilai isi[TERBANYAK * 2];
    const int n = uji_potong(k[ISI], '|', periode, TERBANYAK);
    for (int i = 0; i < n; ++i)
        UJI(baca_daftar(periode[i], ':', isi + 2 * i) == 2);
    UJI(uji_potong(k[CARA], ':', cara, 2) == 2);
    const int32_t dipakai[2] = {nomor(cara[0], nama_konsolidasi, 4), nomor(cara[1], nama_konsolidasi, 4)};
    BERHASIL(iku_formula_konsolidasi(persen, isi, NULL, n, dipakai, nomor(k[OPSI], nama_kosong, 2), &r,
                                     &alasan, &e));
    UJI(sama(k[HASIL]));
}

static void uji_kumulatif(char** k) {
    iku_nilai realisasi[TERBANYAK];
    iku_nilai target[TERBANYAK];
    char* opsi[2];
    iku_rasional* hasil[IKU_KUMULATIF_BANYAK];
    uint8_t sebab[IKU_KUMULATIF_BANYAK];
    const int n = baca_daftar(k[ISI], '|', realisasi);
    UJI(baca_daftar(k[LAWAN], '|', target) == n);
    UJI(uji_potong(k[OPSI], ' ', opsi, 2) == 2);
    const iku_nilai tahun = satu_nilai(opsi[1]);
    BERHASIL(iku_capaian_kumulatif(rasio, realisasi, target, n, &tahun, nomor(k[CARA], nama_konsolidasi, 4),
                                   nomor(opsi[0], nama_kosong, 2), hasil, sebab, &e));
    iku_rasional_free(hasil[IKU_KUMULATIF_REALISASI]);
    iku_rasional_free(hasil[IKU_KUMULATIF_TARGET]);
    r = hasil[IKU_KUMULATIF_TERHADAP_PERIODE];
    alasan = sebab[IKU_KUMULATIF_TERHADAP_PERIODE];
    UJI(sama(k[HASIL]));
    r = hasil[IKU_KUMULATIF_TERHADAP_TAHUN];
    alasan = sebab[IKU_KUMULATIF_TERHADAP_TAHUN];
    UJI(sama(k[HASIL_LAIN]));
}

static void uji_instansi(char** k) {
    static const char* const cara[] = {"rerata_sasaran", "rerata_indikator"};
    char* sasaran[TERBANYAK];
    iku_nilai isi[TERBANYAK];
    int64_t tempat[TERBANYAK];
    int n = 0;
    const int banyak = uji_potong(k[ISI], '|', sasaran, TERBANYAK);
    for (int i = 0; i < banyak; ++i) {
        const int m = baca_daftar(sasaran[i], ',', isi + n);
        for (int j = 0; j < m; ++j)
            tempat[n++] = i;
    }
    BERHASIL(iku_instansi(isi, NULL, tempat, n, nomor(k[CARA], cara, 2), nomor(k[OPSI], nama_kosong, 2), &r,
                          &alasan, &e));
    UJI(sama(k[HASIL]));
}

static void uji_komposit(char** k) {
    char json[4096];
    char* bagian[TERBANYAK];
    iku_daftar_komposit* d = NULL;
    const int n = uji_potong(k[ISI], '|', bagian, TERBANYAK);
    int m = snprintf(json, sizeof json, "{\"komposit\": [{\"id\": \"k\", \"kosong\": \"%s\", ", k[OPSI]);
    if (strcmp(k[LAWAN], "-") != 0)
        m += snprintf(json + m, sizeof json - (size_t)m, "\"jumlah_bobot\": \"%s\", ", k[LAWAN]);
    m += snprintf(json + m, sizeof json - (size_t)m, "\"bagian\": [");
    for (int i = 0; i < n; ++i) {
        const char* bobot = pisah_bobot(bagian[i]);
        m += snprintf(json + m, sizeof json - (size_t)m,
                      "%s{\"nama\": \"%d\", \"nilai\": \"%s\", \"bobot\": \"%s\"}", i == 0 ? "" : ", ", i,
                      bagian[i], bobot);
    }
    m += snprintf(json + m, sizeof json - (size_t)m, "]}]}");
    BERHASIL(iku_daftar_komposit_read(json, m, &d, &e));
    BERHASIL(iku_daftar_komposit_nilai(d, 0, -1, &r, &alasan, &e));
    UJI(sama(k[HASIL]));
    iku_daftar_komposit_free(d);
}

static void uji_kategori(char** k) {
    static const char* const cara[] = {"tanpa", "terpenuhi", "nilai"};
    iku_kategori* kategori = NULL;
    iku_predikat realisasi;
    iku_predikat target;
    int32_t terpenuhi = 0;
    const int32_t dipakai = nomor(k[CARA], cara, 3);
    BERHASIL(iku_kategori_read(k[OPSI], (int64_t)strlen(k[OPSI]), &kategori, &e));
    BERHASIL(iku_kategori_find(kategori, k[ISI], (int64_t)strlen(k[ISI]), &realisasi, &e));
    BERHASIL(iku_kategori_find(kategori, k[LAWAN], (int64_t)strlen(k[LAWAN]), &target, &e));
    BERHASIL(iku_kategori_capaian(kategori, &realisasi, &target, dipakai,
                                  dipakai == IKU_KATEGORI_NILAI ? rasio : NULL, &terpenuhi, &r, &alasan, &e));
    UJI(strcmp(terpenuhi < 0 ? "-" : terpenuhi == 1 ? "ya" : "tidak", k[HASIL]) == 0);
    UJI(sama(k[HASIL_LAIN]));
    iku_kategori_free(kategori);
}

static void uji_kode(char** k) {
    static const char* const sistem[] = {"kemendagri", "bps", "sendiri"};
    static const char* const nama_tingkat[] = {"-", "provinsi", "kabupaten_kota", "kecamatan",
                                               "desa_kelurahan"};
    int32_t tingkat = 0;
    iku_teks* kode = NULL;
    iku_teks* induk = NULL;
    BERHASIL(iku_kode_wilayah_read(k[ISI], (int64_t)strlen(k[ISI]), nomor(k[CARA], sistem, 3), &tingkat,
                                   &kode, &induk, &e));
    UJI(strcmp(nama_tingkat[tingkat + 1], k[HASIL]) == 0);
    UJI(strcmp(induk == NULL ? "-" : iku_teks_data(induk, NULL), k[HASIL_LAIN]) == 0);
    iku_teks_free(kode);
    iku_teks_free(induk);
}

static void sambung(char* hasil, size_t ukuran, int i, const char* satu) {
    const size_t n = strlen(hasil);
    snprintf(hasil + n, ukuran - n, "%s%s", i == 0 ? "" : "|", satu);
}

static void uji_peringkat(char** k) {
    iku_nilai isi[TERBANYAK];
    int64_t peringkat[TERBANYAK];
    char hasil[512] = "";
    char satu[32];
    const int n = baca_daftar(k[ISI], '|', isi);
    const int32_t urutan =
        strcmp(k[CARA], "terkecil_dulu") == 0 ? IKU_URUTAN_TERKECIL_DULU : IKU_URUTAN_TERBESAR_DULU;
    BERHASIL(iku_peringkat(isi, n, urutan, peringkat, &e));
    for (int i = 0; i < n; ++i) {
        snprintf(satu, sizeof satu, "%" PRId64, peringkat[i]);
        sambung(hasil, sizeof hasil, i, peringkat[i] == 0 ? "-" : satu);
    }
    UJI(strcmp(hasil, k[HASIL]) == 0);
}

static void uji_bagian(char** k) {
    iku_nilai isi[TERBANYAK];
    int64_t bagian[TERBANYAK];
    char hasil[512] = "";
    char satu[64];
    const int n = baca_daftar(k[ISI], '|', isi);
    const int32_t desimal = k[OPSI][0] - '0';
    BERHASIL(iku_bagian_seratus(isi, n, desimal, bagian, &alasan, &e));
    if (alasan != IKU_ALASAN_ADA) {
        UJI(strcmp(k[HASIL], "-") == 0);
        return;
    }
    for (int i = 0; i < n; ++i) {
        int64_t penyebut = 1;
        for (int d = 0; d < desimal; ++d)
            penyebut *= 10;
        const iku_pecahan pecahan = {bagian[i], penyebut};
        BERHASIL(iku_rasional_from_pecahan(&pecahan, &r, &e));
        sambung(hasil, sizeof hasil, i, tulis(satu, sizeof satu));
    }
    UJI(strcmp(hasil, k[HASIL]) == 0);
}

static void baris(char** k) {
    static const struct {
        const char* jenis;
        void (*uji)(char**);
    } daftar[] = {{"rollup", uji_rollup},
                  {"rerata", uji_rerata},
                  {"konsolidasi", uji_konsolidasi},
                  {"konsolidasi-rasio", uji_konsolidasi_rasio},
                  {"kumulatif", uji_kumulatif},
                  {"instansi", uji_instansi},
                  {"komposit", uji_komposit},
                  {"kategori", uji_kategori},
                  {"kode", uji_kode},
                  {"peringkat", uji_peringkat},
                  {"bagian", uji_bagian}};
    const long gagal = uji_gagal;
    int dikenal = 0;
    for (size_t i = 0; i < sizeof daftar / sizeof daftar[0]; ++i) {
        if (strcmp(daftar[i].jenis, k[JENIS]) != 0) continue;
        daftar[i].uji(k);
        dikenal = 1;
    }
    UJI(dikenal);
    if (uji_gagal != gagal) fprintf(stderr, "  in row %s\n", k[ID]);
    while (n_hidup > 0)
        iku_rasional_free(hidup[--n_hidup]);
}

int main(void) {
    BERHASIL(iku_formula_read("A / B x 100%", 12, IKU_LOKAL_ID, &persen, &e));
    BERHASIL(iku_aturan_read("maks-rasio", 10, IKU_POLARISASI_TIDAK_ADA, &rasio, &e));
    UJI(uji_tabel(IKU_GOLDEN_DIR "/rollup.tsv", "id", KOLOM, baris) > 50);
    iku_formula_free(persen);
    iku_aturan_free(rasio);
    return uji_selesai();
}

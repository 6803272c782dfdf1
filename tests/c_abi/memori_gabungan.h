/* SPDX-License-Identifier: Apache-2.0
 * The calls of memori.c on changes, consolidations, categories, composites, hierarchies and codes. It is
 * included behind `keluar` and what the calls work on. */
#ifndef IKU_MEMORI_GABUNGAN_H
#define IKU_MEMORI_GABUNGAN_H

#define KOMPOSIT                                                                                          \
    "{\"komposit\":[{\"id\":\"nko\",\"kosong\":\"lewati\",\"jumlah_bobot\":100,\"bagian\":["              \
    "{\"nama\":\"Layanan\",\"bobot\":60},{\"nama\":\"Proses\",\"bobot\":40},"                             \
    "{\"nama\":\"IKU 1\",\"induk\":\"Layanan\",\"nilai\":100},{\"nama\":\"IKU 2\",\"induk\":\"Layanan\"," \
    "\"nilai\":\"strip\"},{\"nama\":\"IKU "                                                               \
    "3\",\"induk\":\"Proses\",\"nilai\":\"90.123456789012345678901\"}]}]}"
#define HIERARKI                                                                  \
    "kode,nama,tingkat,induk,sistem_kode\n32,Jawa Barat,provinsi,,kemendagri\n"   \
    "32.73,Kota Bandung dengan nama yang panjang,kota,32,kemendagri\n32.74,Kota " \
    "Cirebon,kota,32,kemendagri\n"
#define JEMBATAN "kode_kemendagri,kode_bps\n91,94\n32.73,3273\n"

static iku_kategori* kategori;
static iku_daftar_komposit* komposit;
static iku_hierarki* hierarki;
static iku_rollup_hierarki* rollup_hierarki;
static iku_jembatan* jembatan;

static int32_t pertumbuhan(void) {
    return iku_pertumbuhan(nilai, nilai + 1, &keluar.rasional, &keluar.alasan, &e);
}
static int32_t selisih_poin(void) {
    return iku_selisih_poin(nilai, nilai + 1, &keluar.rasional, &keluar.alasan, &e);
}
static int32_t kemajuan(void) {
    return iku_kemajuan(nilai, nilai + 1, nilai, &keluar.rasional, &keluar.alasan, &e);
}
static int32_t kumulatif(void) {
    return iku_capaian_kumulatif(iku_daftar_aturan_get(daftar_aturan, 0), nilai, nilai, 2, nilai,
                                 IKU_KONSOLIDASI_RERATA, IKU_KOSONG_LEWATI, keluar.kumulatif,
                                 keluar.alasan_kumulatif, &e);
}
static int32_t formula_konsolidasi(void) {
    static const int32_t cara[2] = {IKU_KONSOLIDASI_JUMLAH, IKU_KONSOLIDASI_RERATA};
    return iku_formula_konsolidasi(formula, nilai, NULL, 1, cara, IKU_KOSONG_LEWATI, &keluar.rasional,
                                   &keluar.alasan, &e);
}
static int32_t bagian_penyebut(void) {
    return iku_formula_bagian_penyebut(formula, nilai, 1, &keluar.rasional, &keluar.alasan, &e);
}
static int32_t kategori_read(void) {
    return iku_kategori_read("opini-bpk", 9, &keluar.kategori, &e);
}
static int32_t kategori_find(void) {
    return iku_kategori_find(kategori, "Wajar Tanpa Pengecualian", 24, &keluar.predikat, &e);
}
static int32_t kategori_capaian(void) {
    static const iku_predikat terbaik;
    return iku_kategori_capaian(kategori, &terbaik, &terbaik, IKU_KATEGORI_TERPENUHI, NULL, &keluar.urutan,
                                &keluar.rasional, &keluar.alasan, &e);
}
static int32_t komposit_read(void) {
    return iku_daftar_komposit_read(KOMPOSIT, (int64_t)strlen(KOMPOSIT), &keluar.komposit, &e);
}
static int32_t komposit_nilai(void) {
    return iku_daftar_komposit_nilai(komposit, 0, -1, &keluar.rasional, &keluar.alasan, &e);
}
static int32_t komposit_explain(void) {
    return iku_daftar_komposit_explain(komposit, 0, IKU_FORMAT_TEKS, NULL, &keluar.teks, &e);
}
static int32_t instansi(void) {
    static const int64_t sasaran[2] = {0, 1};
    return iku_instansi(nilai, nilai, sasaran, 2, IKU_INSTANSI_RERATA_SASARAN, 0, &keluar.rasional,
                        &keluar.alasan, &e);
}
static int32_t hierarki_read(void) {
    return iku_hierarki_read(HIERARKI, (int64_t)strlen(HIERARKI), &keluar.hierarki, &e);
}
static int32_t hierarki_find(void) {
    return iku_hierarki_find(hierarki, IKU_SISTEM_KEMENDAGRI, "3273", 4, 2023, keluar.peringkat, &e);
}
static int32_t hierarki_rollup(void) {
    iku_laporan_unit laporan;
    memset(&laporan, 0, sizeof laporan);
    laporan.kode = "3273";
    laporan.panjang = 4;
    laporan.isi = nilai;
    laporan.sistem = IKU_SISTEM_KEMENDAGRI;
    return iku_hierarki_rollup(hierarki, 2023, formula, &laporan, 1, IKU_ROLLUP_POOLED, NULL, 0, skala,
                               &keluar.rollup_hierarki, &e);
}
static int32_t rollup_hierarki_nilai(void) {
    return iku_rollup_hierarki_nilai(rollup_hierarki, 1, 0, &keluar.rasional, &keluar.alasan, &e);
}
static int32_t kode_wilayah_read(void) {
    return iku_kode_wilayah_read("32.73.01.1001", 13, IKU_SISTEM_KEMENDAGRI, &keluar.urutan, &keluar.teks,
                                 &keluar.teks_induk, &e);
}
static int32_t jembatan_read(void) {
    return iku_jembatan_read(JEMBATAN, (int64_t)strlen(JEMBATAN), &keluar.jembatan, &e);
}
static int32_t jembatan_find(void) {
    return iku_jembatan_find(jembatan, "32.73", 5, IKU_SISTEM_KEMENDAGRI, IKU_SISTEM_BPS, &keluar.teks, &e);
}

#define DAFTAR_GABUNGAN                                                                                 \
    {"iku_pertumbuhan", pertumbuhan}, {"iku_selisih_poin", selisih_poin}, {"iku_kemajuan", kemajuan},   \
        {"iku_capaian_kumulatif", kumulatif}, {"iku_formula_konsolidasi", formula_konsolidasi},         \
        {"iku_formula_bagian_penyebut", bagian_penyebut}, {"iku_kategori_read", kategori_read},         \
        {"iku_kategori_find", kategori_find}, {"iku_kategori_capaian", kategori_capaian},               \
        {"iku_daftar_komposit_read", komposit_read}, {"iku_daftar_komposit_nilai", komposit_nilai},     \
        {"iku_daftar_komposit_explain", komposit_explain}, {"iku_instansi", instansi},                  \
        {"iku_hierarki_read", hierarki_read}, {"iku_hierarki_find", hierarki_find},                     \
        {"iku_hierarki_rollup", hierarki_rollup}, {"iku_rollup_hierarki_nilai", rollup_hierarki_nilai}, \
        {"iku_kode_wilayah_read", kode_wilayah_read}, {"iku_jembatan_read", jembatan_read}, {           \
        "iku_jembatan_find", jembatan_find                                                              \
    }

/* What they work on; taken out of `keluar`. */
static void siapkan_gabungan(void) {
    BERHASIL(kategori_read());
    BERHASIL(komposit_read());
    BERHASIL(hierarki_read());
    BERHASIL(jembatan_read());
    kategori = keluar.kategori;
    komposit = keluar.komposit;
    hierarki = keluar.hierarki;
    jembatan = keluar.jembatan;
    memset(&keluar, 0, sizeof keluar);
    BERHASIL(hierarki_rollup());
    rollup_hierarki = keluar.rollup_hierarki;
    memset(&keluar, 0, sizeof keluar);
}

static void bebaskan_gabungan(void) {
    iku_kategori_free(kategori);
    iku_daftar_komposit_free(komposit);
    iku_rollup_hierarki_free(rollup_hierarki);
    iku_hierarki_free(hierarki);
    iku_jembatan_free(jembatan);
}

#endif

/* SPDX-License-Identifier: Apache-2.0
 *
 * iku.h - the C ABI of iku: key performance indicators (Indikator Kinerja Utama), computed exactly. C99, also
 * valid C++. This header is the manual.
 *
 * In one minute: a formula as a document prints it, evaluated exactly, shown rounded.
 *
 *     iku_formula *f = NULL;
 *     iku_rasional *hasil = NULL;
 *     iku_teks *teks = NULL;
 *     uint8_t alasan = 0;
 *     const iku_nilai nilai[2] = {{37, 1, NULL, 0, 0}, {39, 1, NULL, 0, 0}};
 *     if (iku_formula_read("A / B x 100%", 12, IKU_LOKAL_ID, &f, NULL) == IKU_OK &&
 *         iku_formula_evaluate(f, nilai, 2, &hasil, &alasan, NULL) == IKU_OK && hasil != NULL &&
 *         iku_rasional_format(hasil, 2, IKU_MODE_HALF_UP, IKU_LOKAL_ID, &teks, NULL) == IKU_OK) {
 *         puts(iku_teks_data(teks, NULL));                                  // 94,87
 *     }
 *     iku_teks_free(teks); iku_rasional_free(hasil); iku_formula_free(f);
 *
 * THREE KINDS OF FAILURE, never mixed
 *   - The caller's bug (a NULL, a wrong size, a length below 0, a number that is no constant of this header):
 *     the call returns IKU_ARGUMENT and says which argument in *error. It is never a crash.
 *   - Bad data is no failure: a value that is missing or cannot be computed is a reason (IKU_ALASAN_...), a
 *     text that cannot be read is a handle with notes. Those calls return IKU_OK.
 *   - A failure of the machine: IKU_MEMORY. Anything that should not happen: IKU_INTERNAL, please report it.
 *
 * WHAT HOLDS FOR EVERY FUNCTION
 *   - Order of parameters: handle, inputs, options, outputs, error.
 *   - The int32_t that a function with an `error` parameter returns is a status: IKU_OK or one of those after
 *     it.
 *   - A call that does not return IKU_OK has written nothing but *error; one that does has not touched
 *     *error. (The column functions are the exception: after IKU_MEMORY or IKU_INTERNAL their rows are
 *     unspecified.)
 *   - `error` may be NULL. Every output pointer must be given, unless its comment says "may be NULL".
 *   - A function without an `error` parameter answers a question about a handle; it cannot fail, allocates
 *     nothing, and answers NULL, 0 or -1, as its comment says, for a NULL handle or an index out of range.
 *   - Text is UTF-8 with its length in bytes; a length of 0 allows a NULL pointer. Text that comes back is
 *     also NUL-terminated; where it comes with `int64_t *n`, that may be NULL.
 *   - Owned: what comes back through an output pointer to a handle (iku_... **hasil) is the caller's, who
 *     frees it with the _free of its type; every _free accepts NULL. Borrowed: what is returned as const; it
 *     lives as long as the handle it came from and must not be freed. Static: lives as long as the library.
 *   - Threads: every function may be called from any thread. A handle never changes once made, so threads may
 *     share it; freeing it is for the one that uses it last. Global state is made at first use and never
 *     changes then: which form of the column loops this processor runs, the built-in scales and rules.
 *     Nothing prints, reads the clock or the locale, or throws.
 *   - "Errors" in a comment lists what a call may return besides IKU_ARGUMENT (any call with arguments) and
 *     IKU_MEMORY (any call with an `error`, unless it says that it allocates nothing).
 *   - A struct filled with zeros is valid and 0 is the default of each field, except `size`: the caller sets
 *     it to sizeof(the struct), so that a later library knows which fields there are. `cadangan` is reserved:
 *     0.
 *   - Integers are int32_t or int64_t, signed; a code is uint8_t where it fills an array.
 *
 * Experimental while the major version is 0 (SONAME libiku.so.0): functions may still change between minor
 * versions. */
#ifndef IKU_H
#define IKU_H

#include <stdint.h>

/* How the functions are declared; define it before including to override. */
#ifndef IKU_API
#if defined(_WIN32) && defined(IKU_BUILD)
#define IKU_API __declspec(dllexport)
#elif defined(_WIN32)
#define IKU_API __declspec(dllimport)
#elif defined(__GNUC__)
#define IKU_API __attribute__((visibility("default")))
#else
#define IKU_API
#endif
#endif

/* The version of this header: major * 10000 + minor * 100 + patch, so 10203 is 1.2.3. */
#ifndef IKU_VERSI
#define IKU_VERSI 100
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- constants --------------------------------------------------------------------------------------- */

/* Status of a call. */
#define IKU_OK 0
#define IKU_ARGUMENT 1 /* the caller's bug: NULL, size, length, or a number that is no such constant */
#define IKU_INPUT 2    /* a text, or the handle made from one, is not what was asked for */
#define IKU_RANGE 3    /* the value is exact, but does not fit the type asked for */
#define IKU_MEMORY 4   /* out of memory */
#define IKU_INTERNAL 5 /* a defect of the library */

/* Reasons why there is no value (alasan). 0 is no reason: there is a value. The high nibble is the stage that
 * gave the reason; of several reasons the one of the earliest stage stands (the larger code), whatever the
 * order of evaluation. Numbers never change their meaning; inside a stage new ones may be appended. */
#define IKU_ALASAN_ADA 0
#define IKU_ALASAN_MELUAP 16               /* output: the result does not fit the output type */
#define IKU_ALASAN_TARGET_NOL 32           /* rule: the target is zero */
#define IKU_ALASAN_DI_LUAR_DOMAIN 33       /* rule: outside what the rule is defined for */
#define IKU_ALASAN_BELUM_DAPAT_DIHITUNG 48 /* consolidation: not yet computable */
#define IKU_ALASAN_PENYEBUT_NOL 64         /* formula: a denominator is zero */
#define IKU_ALASAN_TIDAK_DILAPORKAN 80     /* input: not reported */
#define IKU_ALASAN_BUKAN_ANGKA 81          /* input: not a number */
#define IKU_ALASAN_AMBIGU 82               /* input: the number has two readings */
#define IKU_ALASAN_TIDAK_SAH 83            /* input: not valid */
#define IKU_ALASAN_TIDAK_BERLAKU 84        /* input: not applicable (n/a) */
#define IKU_ALASAN_STRIP 85                /* input: filled with a dash */

/* How numbers are written (lokal). 0 is none declared: printing and reading formulas, documents and data then
 * use Indonesian marks, and reading a single number accepts what has one reading only. */
#define IKU_LOKAL_TIDAK_ADA 0
#define IKU_LOKAL_ID 1 /* 1.234,5 */
#define IKU_LOKAL_EN 2 /* 1,234.5 */

/* What a report is written as. */
#define IKU_LAPORAN_MD 0
#define IKU_LAPORAN_CSV 1
#define IKU_LAPORAN_JSON 2
#define IKU_LAPORAN_HTML 3

/* The language of words (bahasa); how numbers are written is another matter. */
#define IKU_BAHASA_ID 0
#define IKU_BAHASA_EN 1

/* How a value between two neighbours is rounded (mode). HALF_UP rounds halves away from zero, as Indonesian
 * practice and spreadsheets do. DOWN and UP are towards and away from zero, for every value. */
#define IKU_MODE_HALF_UP 0
#define IKU_MODE_HALF_EVEN 1
#define IKU_MODE_HALF_DOWN 2
#define IKU_MODE_DOWN 3
#define IKU_MODE_UP 4
#define IKU_MODE_FLOOR 5
#define IKU_MODE_CEILING 6

/* How far a formula text could be read (status). */
#define IKU_STATUS_DIBACA 0         /* read */
#define IKU_STATUS_CATATAN 1        /* read, with notes that a person should see */
#define IKU_STATUS_BUKAN_HITUNGAN 2 /* not a computation: the indicator's value is entered */
#define IKU_STATUS_DITOLAK 3        /* refused: ambiguous or damaged; the notes say what to do */

/* The unit of a formula's result (pengali). The factor itself, such as * 100, is part of the formula. */
#define IKU_PENGALI_POLOS 0
#define IKU_PENGALI_PERSEN 1
#define IKU_PENGALI_PERMIL 2
#define IKU_PENGALI_PER_100000 3

/* What a note asks of the reader (tingkat). */
#define IKU_TINGKAT_INFO 0    /* nothing */
#define IKU_TINGKAT_PERIKSA 1 /* a look */
#define IKU_TINGKAT_GALAT 2   /* a correction */

/* What was found in the place of a number (jenis). */
#define IKU_ANGKA_NILAI 0        /* one number */
#define IKU_ANGKA_RENTANG 1      /* a range, 80 - 90% */
#define IKU_ANGKA_PERBANDINGAN 2 /* a ratio, 1:17,9 */
#define IKU_ANGKA_ALASAN 3       /* no number: a reason */

/* What a cell of a column to be read holds (jenis). */
#define IKU_SEL_KOSONG 0 /* nothing: not reported */
#define IKU_SEL_TEKS 1   /* a text */
#define IKU_SEL_BINER 2  /* a double */

/* Operations of iku_rasional_compute. */
#define IKU_OP_TAMBAH 2   /* a + b */
#define IKU_OP_KURANG 3   /* a - b */
#define IKU_OP_KALI 4     /* a * b */
#define IKU_OP_BAGI 5     /* a / b */
#define IKU_OP_MINIMUM 6  /* the smaller */
#define IKU_OP_MAKSIMUM 7 /* the larger */

/* Which way an indicator is meant to go (polarisasi). It is declared, never guessed; 0 is none declared. */
#define IKU_POLARISASI_TIDAK_ADA 0
#define IKU_POLARISASI_MAXIMIZE 1  /* more is better */
#define IKU_POLARISASI_MINIMIZE 2  /* less is better */
#define IKU_POLARISASI_STABILIZE 3 /* the target itself is best */

/* What a value between two printed bands of a scale is (celah). 0 is what the scale itself says. */
#define IKU_CELAH_TIDAK_ADA 0
#define IKU_CELAH_BATAS_BAWAH 1   /* of the band below it: the lower bound decides */
#define IKU_CELAH_BULATKAN_DULU 2 /* of the band of the value rounded half up to a whole number */
#define IKU_CELAH_GALAT 3         /* IKU_ALASAN_DI_LUAR_DOMAIN */

/* How the periods of a year become one (konsolidasi). */
#define IKU_KONSOLIDASI_JUMLAH 0
#define IKU_KONSOLIDASI_RERATA 1           /* of the periods that have a value */
#define IKU_KONSOLIDASI_NILAI_TERAKHIR 2   /* the last one that has a value */
#define IKU_KONSOLIDASI_PERIODE_TERAKHIR 3 /* that of the last period, whether it has a value or not */

/* What a period with a target but no value does (kosong). */
#define IKU_KOSONG_BELUM_DAPAT_DIHITUNG 0 /* nothing can be computed yet */
#define IKU_KOSONG_LEWATI 1               /* it is skipped */

/* How the figures of units become one (rollup). */
#define IKU_ROLLUP_POOLED 0 /* the formula on the sums of its variables, which is no mean of figures */
#define IKU_ROLLUP_RERATA 1
#define IKU_ROLLUP_RERATA_TERTIMBANG 2 /* not of columns, which have no weights */
#define IKU_ROLLUP_MINIMUM 3
#define IKU_ROLLUP_JUMLAH 4

/* Whose numbers a region's or unit's code is made of (sistem): one number means two regions in the two. */
#define IKU_SISTEM_KEMENDAGRI 0
#define IKU_SISTEM_BPS 1
#define IKU_SISTEM_SENDIRI 2 /* an agency's own */

/* The level that a region's code says (tingkat). */
#define IKU_TINGKAT_PROVINSI 0
#define IKU_TINGKAT_KABUPATEN_KOTA 1
#define IKU_TINGKAT_KECAMATAN 2
#define IKU_TINGKAT_DESA_KELURAHAN 3

/* The figures of a node of a hierarchy (apa). */
#define IKU_SIMPUL_HASIL 0           /* in the way that was asked for */
#define IKU_SIMPUL_POOLED 1          /* the formula on the sums */
#define IKU_SIMPUL_RERATA 2          /* the mean of the units' figures */
#define IKU_SIMPUL_BAGIAN_PENYEBUT 3 /* see iku_formula_bagian_penyebut */

/* How far from its target a category is (cara). */
#define IKU_KATEGORI_TANPA 0     /* categories have an order and no distances: there is no such figure */
#define IKU_KATEGORI_TERPENUHI 1 /* 100 where the target is met, else 0 */
#define IKU_KATEGORI_NILAI 2     /* an achievement rule on the numbers of the categories */

/* How achievements of indicators become one of an agency (cara). */
#define IKU_INSTANSI_RERATA_SASARAN 0 /* the mean of the sasaran, each the mean of its indicators */
#define IKU_INSTANSI_RERATA_INDIKATOR 1

/* What iku_capaian_kumulatif gives, in this order. */
#define IKU_KUMULATIF_REALISASI 0
#define IKU_KUMULATIF_TARGET 1           /* of the periods */
#define IKU_KUMULATIF_TERHADAP_PERIODE 2 /* achievement against the targets of the periods */
#define IKU_KUMULATIF_TERHADAP_TAHUN 3   /* achievement against the year's target */
#define IKU_KUMULATIF_BANYAK 4           /* how many these are */

/* Which value has rank 1 (urutan). */
#define IKU_URUTAN_TERBESAR_DULU 0
#define IKU_URUTAN_TERKECIL_DULU 1

/* How an explanation is written. */
#define IKU_FORMAT_TEKS 0  /* lines of text */
#define IKU_FORMAT_LATEX 1 /* one line of LaTeX, without dollar signs */
#define IKU_FORMAT_JSON 2  /* JSON; exact values are strings */

/* Limits. */
#define IKU_DESIMAL_TERBANYAK 255       /* decimals of a printed value */
#define IKU_DESIMAL_KOLOM_TERBANYAK 18  /* decimals of a column */
#define IKU_DESIMAL_BAGIAN_TERBANYAK 16 /* decimals of a share of 100 */
#define IKU_PITA_TERBANYAK 127          /* bands of a scale for columns */
#define IKU_PERIODE_TERBANYAK 12        /* periods of a year */

/* ---- types ------------------------------------------------------------------------------------------- */

typedef struct iku_teks iku_teks;                       /* a text the caller owns */
typedef struct iku_rasional iku_rasional;               /* an exact rational number of any size */
typedef struct iku_angka iku_angka;                     /* what stands where a number should */
typedef struct iku_angka_kolom iku_angka_kolom;         /* a column of cells that was read */
typedef struct iku_formula iku_formula;                 /* a formula text that was read, or refused */
typedef struct iku_dokumen iku_dokumen;                 /* the reading of a document, with notes */
typedef struct iku_evaluasi iku_evaluasi;               /* a document's indicators, evaluated */
typedef struct iku_skala iku_skala;                     /* a scale of predicates */
typedef struct iku_rollup iku_rollup;                   /* the figures of groups of rows */
typedef struct iku_katalog iku_katalog;                 /* the figures of a catalogue of definitions */
typedef struct iku_arrow iku_arrow;                     /* a column that came through Arrow */
typedef struct iku_daftar_skala iku_daftar_skala;       /* scales, with notes */
typedef struct iku_aturan iku_aturan;                   /* an achievement rule */
typedef struct iku_daftar_aturan iku_daftar_aturan;     /* achievement rules, with notes */
typedef struct iku_uji iku_uji;                         /* printed figures, recomputed */
typedef struct iku_pengaturan iku_pengaturan;           /* the settings of a run, with notes */
typedef struct iku_penilaian iku_penilaian;             /* a document's figures against its targets */
typedef struct iku_kategori iku_kategori;               /* ordinal categories */
typedef struct iku_daftar_komposit iku_daftar_komposit; /* composites, evaluated, with notes */
typedef struct iku_hierarki iku_hierarki;               /* regions or units and what is above them */
typedef struct iku_rollup_hierarki iku_rollup_hierarki; /* the figures of a hierarchy's nodes */
typedef struct iku_jembatan iku_jembatan;               /* which code of one system is which of another */
typedef struct iku_daftar_catatan iku_daftar_catatan;   /* the notes of a reading; always borrowed */

/* Why a call failed. The caller's, 512 bytes for ever, may be filled with zeros or not at all. */
typedef struct iku_error {
    int32_t status;  /* what the call returned */
    int32_t kode;    /* code of the note behind it (see iku_catatan_label), or 0 */
    int64_t posisi;  /* byte in the text where it went wrong, or -1 */
    char pesan[496]; /* what, where and what to do: English, for developers; NUL-terminated */
} iku_error;

/* A fraction of two int64. A result is in lowest terms with penyebut > 0. */
typedef struct iku_pecahan {
    int64_t pembilang; /* numerator */
    int64_t penyebut;  /* denominator, not 0; its sign may be either on input */
} iku_pecahan;

/* A value that goes into a formula, or the reason why there is none. Looked at in this order:
 *   alasan not 0        no value, for that reason; the other fields are not looked at
 *   rasional not NULL   that exact value, borrowed for the call; pembilang and penyebut are not looked at
 *   penyebut not 0      pembilang / penyebut, so {37, 1} is 37; it need not be in lowest terms
 *   all zero            not reported (IKU_ALASAN_TIDAK_DILAPORKAN): missing is never 0
 * A penyebut of 0 under another pembilang is the caller's bug. */
typedef struct iku_nilai {
    int64_t pembilang;
    int64_t penyebut;
    const iku_rasional* rasional;
    int32_t alasan;
    int32_t cadangan;
} iku_nilai;

/* How values and words are written. NULL stands for a struct of zeros: half up, no decimals, Indonesian. */
typedef struct iku_gaya {
    int64_t size;    /* sizeof(iku_gaya) */
    int32_t mode;    /* IKU_MODE_... */
    int32_t desimal; /* decimals kept by the one rounding at the end: 0 to IKU_DESIMAL_TERBANYAK */
    int32_t lokal;   /* IKU_LOKAL_..., how numbers are printed */
    int32_t bahasa;  /* IKU_BAHASA_..., the language of words */
    int64_t cadangan;
} iku_gaya;

/* A note: what was seen, as a code, and where. Lines and columns count from 1, columns in characters; 0 is
 * unknown. */
typedef struct iku_catatan {
    int32_t kode;    /* its printed form is iku_catatan_label(kode) */
    int32_t tingkat; /* IKU_TINGKAT_... */
    int64_t posisi;  /* byte offset */
    int64_t panjang; /* length in bytes */
    int64_t baris;   /* line */
    int64_t kolom;   /* column */
} iku_catatan;

/* A column of decimal numbers: row i is data[i] / 10^desimal, unless it has no value: it is not reported
 * where `validity` says so, missing for another reason where `alasan` has one (of two the larger). So what a
 * column function wrote is a column again: its `hasil` with its `alasan`. Borrowed for the call. What lies
 * under a row without a value is not looked at. */
typedef struct iku_kolom {
    const int64_t* data;     /* `offset` + rows elements */
    const uint8_t* validity; /* NULL: all rows; else bit i & 7 of byte i >> 3 is row i - offset */
    int64_t offset;          /* rows to skip in data, validity and alasan, not negative */
    int32_t desimal;         /* 0 to IKU_DESIMAL_KOLOM_TERBANYAK */
    int32_t cadangan;
    const uint8_t* alasan; /* NULL: none; else `offset` + rows IKU_ALASAN_..., _ADA where there is a value */
} iku_kolom;

/* The structs of the Arrow C Data and C Stream interfaces, as their specification gives them to be copied. */
#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4

struct ArrowSchema {
    const char* format;
    const char* name;
    const char* metadata;
    int64_t flags;
    int64_t n_children;
    struct ArrowSchema** children;
    struct ArrowSchema* dictionary;
    void (*release)(struct ArrowSchema*);
    void* private_data;
};

struct ArrowArray {
    int64_t length;
    int64_t null_count;
    int64_t offset;
    int64_t n_buffers;
    int64_t n_children;
    const void** buffers;
    struct ArrowArray** children;
    struct ArrowArray* dictionary;
    void (*release)(struct ArrowArray*);
    void* private_data;
};

#endif
#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE

struct ArrowArrayStream {
    int (*get_schema)(struct ArrowArrayStream*, struct ArrowSchema* out);
    int (*get_next)(struct ArrowArrayStream*, struct ArrowArray* out);
    const char* (*get_last_error)(struct ArrowArrayStream*);
    void (*release)(struct ArrowArrayStream*);
    void* private_data;
};

#endif

/* A column of cells to be read: texts, doubles, or both among one another, as spreadsheets have them.
 * Borrowed for the call. The texts are one behind the other, as in Arrow: no NUL is needed. */
typedef struct iku_kolom_sel {
    const char* teks; /* the bytes of all texts, UTF-8; may be NULL where all are empty */
    const int64_t*
        batas; /* rows + 1: the text of row i is teks[batas[i]] up to teks[batas[i + 1]]; ascending */
    const double* biner;  /* rows elements; NULL where no cell is a double */
    const uint8_t* jenis; /* rows IKU_SEL_...; NULL: all are texts, or, where `batas` is NULL, doubles */
} iku_kolom_sel;

/* How columns are computed. NULL stands for a struct of zeros. */
typedef struct iku_opsi {
    int64_t size;    /* sizeof(iku_opsi) */
    int64_t faktor;  /* iku_persen and iku_classify: what the quotient is multiplied by; 0 is 100 */
    int32_t mode;    /* IKU_MODE_... */
    int32_t desimal; /* of the result: 0 to IKU_DESIMAL_KOLOM_TERBANYAK */
    int32_t utas;    /* threads at most, the caller's own among them; 0 is 1. The result is the same for any
                        number. Fewer are used below some 131,072 rows each; all have ended on return. */
    int32_t cadangan;
} iku_opsi;

/* The band of a scale that a value fell into, or the reason why there is none. */
typedef struct iku_predikat {
    int32_t pita;     /* its place in the scale, 0 is the highest; -1 without one (see iku_skala_label) */
    int32_t di_celah; /* 1 where the printed scale has no band for the value and the policy chose one */
    int32_t alasan;   /* IKU_ALASAN_..., _ADA where there is a band */
    int32_t cadangan;
} iku_predikat;

/* What the files of an assessment are called; notes and hashes are named so. NUL-terminated; NULL: it has no
 * name. */
typedef struct iku_opsi_penilaian {
    int64_t size; /* sizeof(iku_opsi_penilaian) */
    const char* nama_dokumen;
    const char* nama_data;
    const char* nama_target;
    const char* nama_proyek;
    int64_t cadangan;
} iku_opsi_penilaian;

/* What a region or unit reported for a year. */
typedef struct iku_laporan_unit {
    const char* kode;     /* its code, UTF-8 */
    int64_t panjang;      /* length of the code in bytes */
    const iku_nilai* isi; /* variabel_count values of the formula's variables, in their order */
    iku_nilai bobot;      /* its weight for IKU_ROLLUP_RERATA_TERTIMBANG; all zero: 1 */
    int32_t sistem;       /* IKU_SISTEM_... */
    int32_t cadangan;
} iku_laporan_unit;

/* A node of a hierarchy in one year. The nodes are in the order of the trees: parents before their children,
 * what is below a node directly behind it. */
typedef struct iku_simpul {
    int64_t simpul;     /* its place in the hierarchy */
    int64_t induk;      /* the place, among these nodes, of the one above; -1 for a root */
    int64_t akhir;      /* behind the last node below it: what is from here to there is its subtree */
    int64_t dilaporkan; /* units below it, itself included, that reported every value */
    int64_t diharapkan; /* units that were expected to */
    int64_t kosong;     /* units that were expected and did not: see iku_rollup_hierarki_kosong */
} iku_simpul;

/* What a call says of an achievement beside its rule. NULL stands for a struct of zeros. A value that is all
 * zero is not given; one that is a reason is the caller's bug. */
typedef struct iku_opsi_capaian {
    int64_t size;        /* sizeof(iku_opsi_capaian) */
    iku_nilai toleransi; /* W, the worst tolerable value, for the rules that ask for it */
    iku_nilai lantai;    /* floor in place of the rule's own */
    iku_nilai plafon;    /* cap in place of the rule's own */
    int64_t cadangan;
} iku_opsi_capaian;

/* Achievements of whole columns. What it points to is borrowed for the call. */
typedef struct iku_soal_capaian {
    int64_t size;                  /* sizeof(iku_soal_capaian) */
    const iku_aturan* aturan;      /* the rule */
    const iku_formula* formula;    /* the realisasi over the columns; NULL: it is the only column itself */
    const iku_kolom* kolom;        /* the formula's variables, in their order */
    int64_t n_kolom;               /* variabel_count, or 1 without a formula */
    const iku_nilai* target;       /* one target for every row, as iku_capaian has it; NULL with n_target 0 */
    int64_t n_target;              /* 1, 2 for a range, or 0 where kolom_target has the targets */
    const iku_kolom* kolom_target; /* the target of each row; NULL where `target` is given */
    const iku_opsi_capaian* batas; /* worst tolerable value, floor and cap; NULL: the rule's own */
    int64_t cadangan;
} iku_soal_capaian;

/* A long table of facts: row i says what variable variabel[i] of region wilayah[i] was in period periode[i],
 * by codes of the caller's. Periods count up in time (2024, or 2024 * 12 + month). Rows in any order.
 * Borrowed for the call. */
typedef struct iku_tabel_panjang {
    int64_t size;           /* sizeof(iku_tabel_panjang) */
    const int64_t* wilayah; /* `baris` elements, as the two below */
    const int64_t* periode;
    const int64_t* variabel;
    const iku_kolom* nilai; /* the value of each row */
    int64_t baris;          /* rows, below 2^32 */
    int64_t cadangan;
} iku_tabel_panjang;

/* What stands for a variable of a definition: a code of the table, in the same period (0) or one so many
 * later (-1: the year before, where periods are years). */
typedef struct iku_rujukan {
    int64_t kode;
    int64_t geser;
} iku_rujukan;

/* An indicator of a catalogue: its formula, and a reference for each of its variables in their order. Many
 * definitions may share a formula. */
typedef struct iku_definisi {
    const iku_formula* formula;
    const iku_rujukan* variabel;
    int64_t n; /* variabel_count */
} iku_definisi;

/* ---- library and text -------------------------------------------------------------------------------- */

/* The version of the library that is loaded, written like IKU_VERSI. While the major version is 0 compare
 * iku_versi() / 100 with IKU_VERSI / 100: header and library belong together when they are equal. */
IKU_API int32_t iku_versi(void);

/* The library as JSON: version, limits, rounding modes, reasons. Owned. Made anew at each call; its members
 * may grow in later versions, so look them up by name. Errors: none. */
IKU_API int32_t iku_info(iku_teks** hasil, iku_error* error);

/* The bytes of a text, NUL-terminated, and their number. Borrowed; NULL and 0 for NULL. The number does not
 * count the NUL at the end; a text may hold NUL bytes of its own. */
IKU_API const char* iku_teks_data(const iku_teks* teks, int64_t* n);
IKU_API void iku_teks_free(iku_teks* teks);

/* ---- names ------------------------------------------------------------------------------------------- */

/* The name of a constant as data files, JSON and the command write it: "penyebut_nol", "half_up", "dibaca",
 * "persen", "galat". Static; NULL for a number that is no such constant. *n, where n is given, is the length
 * in bytes, 0 with NULL. */
IKU_API const char* iku_alasan_nama(int32_t alasan, int64_t* n);
IKU_API const char* iku_mode_nama(int32_t mode, int64_t* n);
IKU_API const char* iku_status_nama(int32_t status, int64_t* n);
IKU_API const char* iku_pengali_nama(int32_t pengali, int64_t* n);
IKU_API const char* iku_tingkat_nama(int32_t tingkat, int64_t* n);

/* The constant with that name; -1 when there is none. Names are compared byte by byte, case and white space
 * included. -1 also for NULL and for a length below 1. */
IKU_API int32_t iku_alasan_find(const char* nama, int64_t n);
IKU_API int32_t iku_mode_find(const char* nama, int64_t n);

/* A reason in words, for people: "penyebut nol", "the denominator is zero". Static; NULL for a number that is
 * no reason or no language. */
IKU_API const char* iku_alasan_penjelasan(int32_t alasan, int32_t bahasa, int64_t* n);

/* The printed form of a note's code: "FORMULA-001". Static; NULL for a number that is no code. */
IKU_API const char* iku_catatan_label(int32_t kode, int64_t* n);

/* ---- notes ------------------------------------------------------------------------------------------- */

/* How many notes there are; 0 for NULL. */
IKU_API int64_t iku_catatan_count(const iku_daftar_catatan* daftar);

/* Note i, 0 <= i < count, else IKU_ARGUMENT: its code, level and place; then its text and its advice as
 * sentences in one language. A note that needs no advice has an empty one. Texts are owned. They stand in the
 * order the reader made them: mostly that of their places in the text. Errors: none. */
IKU_API int32_t iku_catatan_get(const iku_daftar_catatan* daftar, int64_t i, iku_catatan* hasil,
                                iku_error* error);
IKU_API int32_t iku_catatan_pesan(const iku_daftar_catatan* daftar, int64_t i, int32_t bahasa,
                                  iku_teks** hasil, iku_error* error);
IKU_API int32_t iku_catatan_saran(const iku_daftar_catatan* daftar, int64_t i, int32_t bahasa,
                                  iku_teks** hasil, iku_error* error);

/* The place of note i in words: "baris 22, kolom 5"; of the copy of a file that is no text
 * (docs/konsep/berkas.md) "lembar IKU, sel C7" or "halaman 2, tabel 1, baris 5, sel 3", where baris and kolom
 * of the struct are the row and the cell and its posisi and panjang are 0. Empty when it is not known. Owned.
 * Errors: none. */
IKU_API int32_t iku_catatan_tempat(const iku_daftar_catatan* daftar, int64_t i, int32_t bahasa,
                                   iku_teks** hasil, iku_error* error);

/* ---- exact numbers ----------------------------------------------------------------------------------- */

/* Reads exactly what iku_rasional_to_string writes ("-37", "3700/39"), also unreduced, and plain decimals
 * with a point ("12.50"); at most 4096 digits. Anything else is IKU_INPUT. For numbers as people write them:
 * iku_rasional_read. No locale, no sign but a leading minus, no white space, no exponent. Owned. Errors:
 * IKU_INPUT. */
IKU_API int32_t iku_rasional_from_string(const char* teks, int64_t n, iku_rasional** hasil, iku_error* error);

/* The fraction as a number. A penyebut of 0 is IKU_ARGUMENT. Every other pair is a number, INT64_MIN
 * included; it is reduced. Owned. Errors: none. */
IKU_API int32_t iku_rasional_from_pecahan(const iku_pecahan* pecahan, iku_rasional** hasil, iku_error* error);

/* Reads a number as documents print it: 1.234,5  36.743  Rp499.471.900  95%  n/a. A percent sign is a unit
 * and does not scale: "95%" is 95. *hasil is the number and *alasan 0; or *hasil is NULL and *alasan says
 * why. A range or a ratio is not one number: IKU_ALASAN_BUKAN_ANGKA. For both, and for notes: iku_angka_read.
 * Text that is no number is no error. The number is owned. Errors: none. */
IKU_API int32_t iku_rasional_read(const char* teks, int64_t n, int32_t lokal, iku_rasional** hasil,
                                  uint8_t* alasan, iku_error* error);

/* The exact value as text: "p" or "p/q" in lowest terms. Equal numbers have equal texts. Owned.
 * iku_rasional_from_string gives the number back, up to its limit of digits. Errors: none. */
IKU_API int32_t iku_rasional_to_string(const iku_rasional* r, iku_teks** hasil, iku_error* error);

/* The exact value as two int64 in lowest terms; IKU_RANGE when it does not fit. *hasil is the caller's
 * struct; nothing is to be freed. Errors: IKU_RANGE. */
IKU_API int32_t iku_rasional_to_pecahan(const iku_rasional* r, iku_pecahan* hasil, iku_error* error);

/* The value rounded once to `desimal` decimals (0 to IKU_DESIMAL_TERBANYAK), printed with all of them and
 * thousands marks: "1.234,50" (id), "1,234.50" (en). The minus sign is ASCII. Owned. A value that rounds to 0
 * has no sign. This is the one rounding, at the edge: never compute with what was printed. Errors: none. */
IKU_API int32_t iku_rasional_format(const iku_rasional* r, int32_t desimal, int32_t mode, int32_t lokal,
                                    iku_teks** hasil, iku_error* error);

/* The value rounded once to `desimal` decimals; the result is exact as a number. Owned. Thresholds and
 * further formulas take the exact value, not this one. Errors: none. */
IKU_API int32_t iku_rasional_round(const iku_rasional* r, int32_t desimal, int32_t mode, iku_rasional** hasil,
                                   iku_error* error);

/* a and b, one operation (IKU_OP_...), exactly. Division by zero: *hasil NULL, *alasan
 * IKU_ALASAN_PENYEBUT_NOL; a result of more than 131072 bits: IKU_ALASAN_MELUAP. a and b may be the same
 * handle. Owned. It is one step of a formula, so reasons are those of iku_formula_evaluate. Errors: none. */
IKU_API int32_t iku_rasional_compute(const iku_rasional* a, int32_t operasi, const iku_rasional* b,
                                     iku_rasional** hasil, uint8_t* alasan, iku_error* error);

/* -1, 0 or 1 as a is less than, equal to or greater than b, exactly. *hasil is the caller's int32_t. Errors:
 * none. */
IKU_API int32_t iku_rasional_compare(const iku_rasional* a, const iku_rasional* b, int32_t* hasil,
                                     iku_error* error);

/* -1, 0 or 1: the sign; 0 also for NULL. */
IKU_API int32_t iku_rasional_sign(const iku_rasional* r);
IKU_API void iku_rasional_free(iku_rasional* r);

/* ---- reading a cell where a number should stand ------------------------------------------------------ */

/* Reads whatever stands there, with notes: a number, a range, a ratio, or a reason. `lokal` declares how
 * numbers are written; without one (IKU_LOKAL_TIDAK_ADA) a text with two readings, such as "1.234", is
 * IKU_ALASAN_AMBIGU and a note names both. Always a handle. Owned. Linear in the text; a number has at most
 * 4096 digits, a longer one is IKU_ALASAN_TIDAK_SAH. Errors: none. */
IKU_API int32_t iku_angka_read(const char* teks, int64_t n, int32_t lokal, iku_angka** hasil,
                               iku_error* error);

/* What was found: IKU_ANGKA_...; -1 for NULL. */
IKU_API int32_t iku_angka_jenis(const iku_angka* angka);

/* The number (i = 0), or the sides of a range (lower, upper) or ratio (left, right). Borrowed; NULL when
 * there is none. It is not to be freed; it lives as long as `angka`. */
IKU_API const iku_rasional* iku_angka_nilai(const iku_angka* angka, int64_t i);

/* Why there is no number; IKU_ALASAN_ADA when there is one or two; -1 for NULL. */
IKU_API int32_t iku_angka_alasan(const iku_angka* angka);

/* The notes. Borrowed; NULL for NULL. */
IKU_API const iku_daftar_catatan* iku_angka_catatan(const iku_angka* angka);
IKU_API void iku_angka_free(iku_angka* angka);

/* Reads a column of cells, each as iku_angka_read does. Cells with two readings ("1.234") are decided by
 * `lokal`; else, where `cacah` is 1, by being counts of whole things, which have no decimals; else by the
 * cells of the column with one reading, if all of these agree; else they are IKU_ALASAN_AMBIGU. Every such
 * inference is a note that names its rows. A range or a ratio is IKU_ALASAN_TIDAK_SAH here. A double is read
 * as the shortest decimal with its binary value; one of more than 15 digits is IKU_ALASAN_AMBIGU, NaN is not
 * reported. An empty text is not reported, so an Arrow column whose nulls are empty needs no `jenis`. Always
 * a handle. Owned. `cacah` is 0 or 1. Linear in the text. Errors: none. */
IKU_API int32_t iku_read_numbers(const iku_kolom_sel* sel, int64_t baris, int32_t lokal, int32_t cacah,
                                 iku_angka_kolom** hasil, iku_error* error);

/* How many rows; 0 for NULL. */
IKU_API int64_t iku_angka_kolom_count(const iku_angka_kolom* kolom);

/* Row i: its exact value, borrowed, NULL when there is none or i is out of range; and the reason then
 * (IKU_ALASAN_ADA when there is a value; -1 when i is out of range). */
IKU_API const iku_rasional* iku_angka_kolom_nilai(const iku_angka_kolom* kolom, int64_t i);
IKU_API int32_t iku_angka_kolom_alasan(const iku_angka_kolom* kolom, int64_t i);

/* The whole column for iku_persen and iku_formula_evaluate_kolom, with the fewest decimals that write every
 * row out, reasons included. *hasil is the caller's struct; what it points to is borrowed. IKU_RANGE when a
 * value has more decimals or digits than a column can hold. Errors: IKU_RANGE. */
IKU_API int32_t iku_angka_kolom_isi(const iku_angka_kolom* kolom, iku_kolom* hasil, iku_error* error);

/* The notes. Borrowed; NULL for NULL. A note on one cell has its row, from 1, as `baris`, and its place in
 * the cell; one on the column has `baris` 0 and names rows in its text. */
IKU_API const iku_daftar_catatan* iku_angka_kolom_catatan(const iku_angka_kolom* kolom);
IKU_API void iku_angka_kolom_free(iku_angka_kolom* kolom);

/* ---- formulas ---------------------------------------------------------------------------------------- */

/* Reads a formula as documents print it, LaTeX or plain text; its numbers are written in `lokal`. Always a
 * handle: one that was refused has status IKU_STATUS_DITOLAK and notes. Linear in the text; at most 64 KiB
 * and 4096 steps. Owned. What the values will be, zero denominators among them, is no matter of reading.
 * Errors: none. */
IKU_API int32_t iku_formula_read(const char* teks, int64_t n, int32_t lokal, iku_formula** hasil,
                                 iku_error* error);

/* How far it could be read: IKU_STATUS_...; -1 for NULL. */
IKU_API int32_t iku_formula_status(const iku_formula* f);

/* 1 when there is something to evaluate, else 0: the functions below that need it then return IKU_INPUT. A
 * plain count (IKU_STATUS_BUKAN_HITUNGAN) may be evaluated too: it is its one variable. */
IKU_API int32_t iku_formula_is_terhitung(const iku_formula* f);

/* The unit of the result: IKU_PENGALI_...; -1 for NULL and where there is nothing to evaluate. */
IKU_API int32_t iku_formula_pengali(const iku_formula* f);

/* The text as it was read, word for word. Borrowed; NULL for NULL. It may hold NUL bytes and bytes that are
 * not UTF-8, as the text did. */
IKU_API const char* iku_formula_teks(const iku_formula* f, int64_t* n);

/* Its variables, in order of first use: how many (0 for NULL), the phrase that names each (borrowed; NULL
 * when i is out of range), and how many years its value lies before (-1: last year's) or after the period
 * that is evaluated. A name may come twice with two shifts: this year's and last year's value are two
 * variables. */
IKU_API int64_t iku_formula_variabel_count(const iku_formula* f);
IKU_API const char* iku_formula_variabel_nama(const iku_formula* f, int64_t i, int64_t* n);
IKU_API int32_t iku_formula_variabel_geser_tahun(const iku_formula* f, int64_t i);

/* The notes made on reading. Borrowed; NULL for NULL. A formula borrowed from a document has none of its own:
 * they are among the document's. */
IKU_API const iku_daftar_catatan* iku_formula_catatan(const iku_formula* f);

/* The formula in canonical form, "v1 / v2 * 100", over v1..vn in order of first use. Owned. IKU_INPUT without
 * one. Constants have a decimal point or are p / q, whatever the locale; brackets are minimal. Errors:
 * IKU_INPUT. */
IKU_API int32_t iku_formula_rumus(const iku_formula* f, iku_teks** hasil, iku_error* error);

/* The formula with its variables' names as LaTeX, without dollar signs. Owned. IKU_INPUT without one. Names
 * are escaped for LaTeX; `lokal` is how constants are printed. Errors: IKU_INPUT. */
IKU_API int32_t iku_formula_latex(const iku_formula* f, int32_t lokal, iku_teks** hasil, iku_error* error);

/* The reading as JSON, also of a refused text: {"teks", "status", "rumus", "variabel", "pengali", "catatan"},
 * and "geser_tahun" where a variable is shifted. Owned. One line. `bahasa` is the language of its notes.
 * Exact values are texts, never floats. Bytes that are not UTF-8 become U+FFFD. Errors: none. */
IKU_API int32_t iku_formula_json(const iku_formula* f, int32_t bahasa, iku_teks** hasil, iku_error* error);

/* The exact value for n values, one for each variable in their order (n must be variabel_count). *hasil is
 * the value and *alasan 0; or *hasil is NULL and *alasan says why. Every divisor is tested, also one that
 * would cancel. *hasil owned. IKU_INPUT when there is nothing to evaluate. `nilai` is an array of n structs,
 * NULL only where n is 0. Nothing is rounded. Linear in the steps of the formula. Errors: IKU_INPUT. */
IKU_API int32_t iku_formula_evaluate(const iku_formula* f, const iku_nilai* nilai, int64_t n,
                                     iku_rasional** hasil, uint8_t* alasan, iku_error* error);

/* The same evaluation, told step by step down to the counts, in one IKU_FORMAT_...; its result is that of
 * evaluate. A missing result is explained too. Owned. IKU_INPUT when there is nothing to evaluate. `gaya`
 * decides how many decimals its last line keeps; the steps are exact, and "..." stands for digits that were
 * cut. Errors: IKU_INPUT. */
IKU_API int32_t iku_formula_explain(const iku_formula* f, const iku_nilai* nilai, int64_t n, int32_t format,
                                    const iku_gaya* gaya, iku_teks** hasil, iku_error* error);
IKU_API void iku_formula_free(iku_formula* f);

/* ---- documents --------------------------------------------------------------------------------------- */

/* Reads an IKU document from its text, at most 64 MiB; numbers in its formulas are written in `lokal`. Always
 * a handle: where there is no table to read, is_terbaca answers 0 and a note says so. Owned. Every line of
 * the text is part of the result or named in a note. Linear in the text. Errors: none. */
IKU_API int32_t iku_dokumen_read(const char* teks, int64_t n, int32_t lokal, iku_dokumen** hasil,
                                 iku_error* error);

/* Reads back what iku_dokumen_json wrote. Always a handle, as above. Owned. The notes that the JSON carries
 * come back too. What is not that JSON is a note. Errors: none. */
IKU_API int32_t iku_dokumen_read_json(const char* teks, int64_t n, iku_dokumen** hasil, iku_error* error);

/* 1 when a document was read, else 0. */
IKU_API int32_t iku_dokumen_is_terbaca(const iku_dokumen* d);

/* The year; 0 when the document does not say, and for NULL. */
IKU_API int32_t iku_dokumen_tahun(const iku_dokumen* d);

/* The agency's name; empty when the document does not say. Borrowed; NULL for NULL. */
IKU_API const char* iku_dokumen_unit_organisasi(const iku_dokumen* d, int64_t* n);

/* The objectives (sasaran strategis): how many (0 for NULL), and their texts. Borrowed; NULL when i is out of
 * range. */
IKU_API int64_t iku_dokumen_sasaran_count(const iku_dokumen* d);
IKU_API const char* iku_dokumen_sasaran_nama(const iku_dokumen* d, int64_t i, int64_t* n);

/* The indicators of all objectives, in the document's order: how many (0 for NULL); the name of each; the
 * index of its objective (-1 when i is out of range); and its formula. Borrowed; NULL when i is out of range.
 * The formula may be one that was refused: ask its status. */
IKU_API int64_t iku_dokumen_indikator_count(const iku_dokumen* d);
IKU_API const char* iku_dokumen_indikator_nama(const iku_dokumen* d, int64_t i, int64_t* n);
IKU_API int64_t iku_dokumen_indikator_sasaran(const iku_dokumen* d, int64_t i);
IKU_API const iku_formula* iku_dokumen_indikator_formula(const iku_dokumen* d, int64_t i);

/* The notes made on reading. Borrowed; NULL for NULL. */
IKU_API const iku_daftar_catatan* iku_dokumen_catatan(const iku_dokumen* d);

/* The whole document with its notes as JSON of docs/schema/dokumen.schema.json. Owned. IKU_INPUT when none
 * was read. `bahasa` is the language of its notes. Exact values are texts, never floats. Errors:
 * IKU_INPUT. */
IKU_API int32_t iku_dokumen_json(const iku_dokumen* d, int32_t bahasa, iku_teks** hasil, iku_error* error);
IKU_API void iku_dokumen_free(iku_dokumen* d);

/* ---- a document with its data ------------------------------------------------------------------------ */

/* Evaluates every indicator that has a formula, in every period and region that the data speak of. `csv` is
 * the text of a data file: long (periode, variabel, nilai, perhaps indikator and wilayah) or wide (a column a
 * variable); its numbers are written in `lokal`. A cell that is no number is a reason; what could not be used
 * is a note. Owned. IKU_INPUT when the handle holds no document. The evaluation keeps what it needs: the
 * document may be freed before it. Errors: IKU_INPUT. */
IKU_API int32_t iku_dokumen_evaluate(const iku_dokumen* d, const char* csv, int64_t n, int32_t lokal,
                                     iku_evaluasi** hasil, iku_error* error);

/* The rows, one for each indicator, period and region: how many (0 for NULL). */
IKU_API int64_t iku_evaluasi_count(const iku_evaluasi* e);

/* Row i: the index of its indicator in the document (-1 when i is out of range); its period ("2023",
 * "2023-TW3") and its region (empty when none is stated), borrowed, NULL when i is out of range; its exact
 * value, borrowed, NULL when there is none, and the reason then (IKU_ALASAN_ADA when there is a value; -1
 * when i is out of range). */
IKU_API int64_t iku_evaluasi_indikator(const iku_evaluasi* e, int64_t i);
IKU_API const char* iku_evaluasi_periode(const iku_evaluasi* e, int64_t i, int64_t* n);
IKU_API const char* iku_evaluasi_wilayah(const iku_evaluasi* e, int64_t i, int64_t* n);
IKU_API const iku_rasional* iku_evaluasi_nilai(const iku_evaluasi* e, int64_t i);
IKU_API int32_t iku_evaluasi_alasan(const iku_evaluasi* e, int64_t i);

/* Row i explained, like iku_formula_explain. IKU_ARGUMENT when i is out of range. Owned. Errors: none. */
IKU_API int32_t iku_evaluasi_explain(const iku_evaluasi* e, int64_t i, int32_t format, const iku_gaya* gaya,
                                     iku_teks** hasil, iku_error* error);

/* What the data file says of itself, in its leading lines that begin with #: show it wherever the figures
 * show, since it may say that they are illustrative. How many lines (0 for NULL); each, borrowed, NULL when i
 * is out of range. */
IKU_API int64_t iku_evaluasi_keterangan_count(const iku_evaluasi* e);
IKU_API const char* iku_evaluasi_keterangan(const iku_evaluasi* e, int64_t i, int64_t* n);

/* The notes on the data and on the evaluation (the document's own are not among them). Borrowed; NULL for
 * NULL. */
IKU_API const iku_daftar_catatan* iku_evaluasi_catatan(const iku_evaluasi* e);

/* The whole evaluation as JSON, what `iku evaluate --jejak --format json` prints: the file's remarks, rows
 * with exact and rounded values and every step, what it stands on, notes. Owned. Exact values are texts; what
 * `gaya` rounded stands beside them. Errors: none. */
IKU_API int32_t iku_evaluasi_json(const iku_evaluasi* e, const iku_gaya* gaya, iku_teks** hasil,
                                  iku_error* error);
IKU_API void iku_evaluasi_free(iku_evaluasi* e);

/* ---- scales ------------------------------------------------------------------------------------------ */

/* One scale: a built-in one by its id ("permendagri-86-2017"; docs/konsep/skala.md has them all with their
 * sources), or the only one of a text that is a JSON object with "skala", as in the library's own data file.
 * Owned. IKU_INPUT for an id that is none, and for a text that is refused or holds not exactly one scale. An
 * id never changes its meaning. Errors: IKU_INPUT. */
IKU_API int32_t iku_skala_read(const char* teks, int64_t n, iku_skala** hasil, iku_error* error);

/* Its id; its bands, the highest first: how many (0 for NULL), and what each is called. Borrowed; NULL for
 * NULL and when i is out of range. */
IKU_API const char* iku_skala_id(const iku_skala* s, int64_t* n);
IKU_API int64_t iku_skala_count(const iku_skala* s);
IKU_API const char* iku_skala_label(const iku_skala* s, int64_t i, int64_t* n);

/* The whole scale as JSON: id, family, name, years in force, policy for gaps, sources and how far each was
 * checked, bands with their ends. Owned. One line; it is an element of what iku_daftar_skala_read reads.
 * Errors: none. */
IKU_API int32_t iku_skala_json(const iku_skala* s, iku_teks** hasil, iku_error* error);

/* The band of an exact value, which is never rounded first unless the policy `celah` (IKU_CELAH_...) says so
 * for a value between two bands. *hasil is the caller's struct. A reason stays the reason, and a value in no
 * band is IKU_ALASAN_DI_LUAR_DOMAIN. For whole columns: iku_classify. Errors: none. */
IKU_API int32_t iku_skala_classify(const iku_skala* s, const iku_nilai* nilai, int32_t celah,
                                   iku_predikat* hasil, iku_error* error);
IKU_API void iku_skala_free(iku_skala* s);

/* The built-in scales, in the order of their data file. Owned. Errors: none. */
IKU_API int32_t iku_daftar_skala_baku(iku_daftar_skala** hasil, iku_error* error);

/* Scales of one's own, from a JSON text: {"skala": [{"id": ..., "pita": [{"label": ..., "bawah": ">= 91"},
 * ...]}]}. Always a handle: of a text that is no such file, an empty one whose notes say why. Owned. A scale
 * with an error in it, such as bands that overlap, is left out with a note of level galat; a gap between
 * bands is one of level info. Linear in the text. Errors: none. */
IKU_API int32_t iku_daftar_skala_read(const char* json, int64_t n, iku_daftar_skala** hasil,
                                      iku_error* error);

/* How many (0 for NULL); and each, in the order of the file. Borrowed; NULL when i is out of range. */
IKU_API int64_t iku_daftar_skala_count(const iku_daftar_skala* daftar);
IKU_API const iku_skala* iku_daftar_skala_get(const iku_daftar_skala* daftar, int64_t i);

/* The scale with that id (`tahun` 0); or the one of the family `id` that was in force in the year `tahun`:
 * ("permendagri", 2012) is "permendagri-54-2010". Borrowed; NULL when there is none. Ids are compared byte by
 * byte. */
IKU_API const iku_skala* iku_daftar_skala_find(const iku_daftar_skala* daftar, const char* id, int64_t n,
                                               int32_t tahun);

/* The notes made on reading. Borrowed; NULL for NULL. */
IKU_API const iku_daftar_catatan* iku_daftar_skala_catatan(const iku_daftar_skala* daftar);
IKU_API void iku_daftar_skala_free(iku_daftar_skala* daftar);

/* ---- achievement rules ------------------------------------------------------------------------------- */

/* One rule: a built-in one by its id ("min-selisih"; docs/konsep/capaian.md has them all with their sources),
 * or a formula over R (realisasi), T (target), W (worst tolerable value), L and U (ends of a range): the
 * built-in rule that it is, else a rule of one's own named by its text, for which `polarisasi`
 * (IKU_POLARISASI_...) must be declared. Owned. IKU_INPUT where the text is neither, and where the rule is
 * for another polarisasi. An id never changes its meaning. There is no national rule to minimize: choose one.
 * Errors: IKU_INPUT. */
IKU_API int32_t iku_aturan_read(const char* teks, int64_t n, int32_t polarisasi, iku_aturan** hasil,
                                iku_error* error);

/* Its id (borrowed; NULL for NULL), and which way its indicators go (IKU_POLARISASI_...; -1 for NULL). */
IKU_API const char* iku_aturan_id(const iku_aturan* a, int64_t* n);
IKU_API int32_t iku_aturan_polarisasi(const iku_aturan* a);

/* The whole rule as JSON: its formula as people write it and in canonical form over v1..v5 for R, T, W, L, U,
 * what stands for a zero or a negative target, floor and cap, sources and how far each was checked. Owned.
 * One line; exact values are texts. Errors: none. */
IKU_API int32_t iku_aturan_json(const iku_aturan* a, iku_teks** hasil, iku_error* error);
IKU_API void iku_aturan_free(iku_aturan* a);

/* The built-in rules, in the order of their data file. Owned. Errors: none. */
IKU_API int32_t iku_daftar_aturan_baku(iku_daftar_aturan** hasil, iku_error* error);

/* Rules of one's own, from a JSON text: {"aturan": [{"id": ..., "polarisasi": ..., "rumus": "(2T - R)/T"}]}.
 * Always a handle: of a text that is no such file, an empty one whose notes say why. Owned. A rule with an
 * error in it is left out with a note of level galat. Linear in the text. Errors: none. */
IKU_API int32_t iku_daftar_aturan_read(const char* json, int64_t n, iku_daftar_aturan** hasil,
                                       iku_error* error);

/* How many (0 for NULL); each, in the order of the file; and the one with that id, compared byte by byte.
 * Borrowed; NULL when there is none. */
IKU_API int64_t iku_daftar_aturan_count(const iku_daftar_aturan* daftar);
IKU_API const iku_aturan* iku_daftar_aturan_get(const iku_daftar_aturan* daftar, int64_t i);
IKU_API const iku_aturan* iku_daftar_aturan_find(const iku_daftar_aturan* daftar, const char* id, int64_t n);

/* The notes made on reading. Borrowed; NULL for NULL. */
IKU_API const iku_daftar_catatan* iku_daftar_aturan_catatan(const iku_daftar_aturan* daftar);
IKU_API void iku_daftar_aturan_free(iku_daftar_aturan* daftar);

/* ---- achievements ------------------------------------------------------------------------------------ */

/* The achievement of a realisasi against a target under a rule, in percent, exactly: 100 where the target is
 * met. A target is one value, or with `n_target` 2 a range with its lower and its upper end in it, which a
 * realisasi inside meets and one outside is measured against at the end it lies beyond. *hasil is the value
 * and *alasan 0; or *hasil is NULL and *alasan says why: the reasons of realisasi and target,
 * IKU_ALASAN_TARGET_NOL and _DI_LUAR_DOMAIN as the rule says, _PENYEBUT_NOL where it divides by a realisasi
 * of zero. *hasil owned. Nothing is rounded. Errors: none. */
IKU_API int32_t iku_capaian(const iku_aturan* aturan, const iku_nilai* realisasi, const iku_nilai* target,
                            int64_t n_target, const iku_opsi_capaian* opsi, iku_rasional** hasil,
                            uint8_t* alasan, iku_error* error);

/* The same, told step by step from the counts that the formula takes on (n values, as for
 * iku_formula_evaluate), in one IKU_FORMAT_...; see iku_formula_explain. For a realisasi that is given as it
 * is, the formula may be a plain count ("Jumlah medali"), which has one variable. Owned. IKU_INPUT when there
 * is nothing to evaluate, and for a formula without variables. Errors: IKU_INPUT. */
IKU_API int32_t iku_capaian_explain(const iku_aturan* aturan, const iku_formula* f, const iku_nilai* nilai,
                                    int64_t n, const iku_nilai* target, int64_t n_target,
                                    const iku_opsi_capaian* opsi, int32_t format, const iku_gaya* gaya,
                                    iku_teks** hasil, iku_error* error);

/* Whether the target is met, which no rule decides: 1 or 0; -1 when realisasi or target has no value. *hasil
 * is the caller's int32_t. R >= T to maximize, R <= T to minimize, R = T to stabilize; of a range, inside it,
 * or beyond its good end unless the indicator is to be stable. Errors: none. */
IKU_API int32_t iku_is_terpenuhi(const iku_nilai* realisasi, const iku_nilai* target, int64_t n_target,
                                 int32_t polarisasi, int32_t* hasil, iku_error* error);

/* ---- periods, units, ranks --------------------------------------------------------------------------- */

/* The values of n periods, in the order of time, as one. `bertarget`: n bytes, 0 where a period has no target
 * and its missing value is skipped; NULL: all have one. `cara` is IKU_KONSOLIDASI_..., `kosong`
 * IKU_KOSONG_... *hasil owned, or NULL with its reason; without any value that is the reason of the last
 * period. Errors: none. */
IKU_API int32_t iku_konsolidasi(const iku_nilai* nilai, const uint8_t* bertarget, int64_t n, int32_t cara,
                                int32_t kosong, iku_rasional** hasil, uint8_t* alasan, iku_error* error);

/* The mean of those of n figures that have a value, weighted by n numbers, or not where `bobot` is NULL.
 * *hasil owned, or NULL with its reason: the first one's where none has a value, IKU_ALASAN_PENYEBUT_NOL
 * where the weights add up to zero. Errors: none. */
IKU_API int32_t iku_rerata(const iku_nilai* nilai, const iku_nilai* bobot, int64_t n, iku_rasional** hasil,
                           uint8_t* alasan, iku_error* error);

/* The figures of units as one (`cara` is IKU_ROLLUP_...). `isi` is a table with a row a unit: isi[i *
 * variabel_count + v] is what unit i has for variable v. Only units with every value count, for every way
 * alike; melapor[i] is 1 for those (may be NULL), so the coverage is their number of `unit`. `bobot` are the
 * units' weights for IKU_ROLLUP_RERATA_TERTIMBANG and NULL for the others. *hasil owned, or NULL with its
 * reason: IKU_ALASAN_TIDAK_DILAPORKAN where nobody reports; _DI_LUAR_DOMAIN where a pooled formula changes
 * its value when all variables are doubled, so that sums mean nothing. IKU_INPUT when there is nothing to
 * evaluate. The order of the units never shows. For whole columns: iku_formula_rollup_kolom. Errors:
 * IKU_INPUT. */
IKU_API int32_t iku_formula_rollup(const iku_formula* f, const iku_nilai* isi, const iku_nilai* bobot,
                                   int64_t unit, int32_t cara, iku_rasional** hasil, uint8_t* alasan,
                                   uint8_t* melapor, iku_error* error);

/* hasil[i] is the rank of nilai[i] by exact value, from 1, or 0 where it has none; equal values share a rank
 * and the next one is skipped (1, 2, 2, 4). `urutan` is IKU_URUTAN_... `hasil` has n elements. O(n log n).
 * For whole columns: iku_rank. Errors: none. */
IKU_API int32_t iku_peringkat(const iku_nilai* nilai, int64_t n, int32_t urutan, int64_t* hasil,
                              iku_error* error);

/* hasil[i] / 10^desimal is the share of nilai[i] in percent, and all add up to exactly 100: each is cut, and
 * what is left goes to those with the largest remainders, the first ones among equals. *alasan is 0; or all
 * are 0 and *alasan says why: a value is missing, or IKU_ALASAN_DI_LUAR_DOMAIN where one is negative or their
 * sum is zero. `desimal` is 0 to IKU_DESIMAL_BAGIAN_TERBANYAK; `hasil` has n elements. Errors: none. */
IKU_API int32_t iku_bagian_seratus(const iku_nilai* nilai, int64_t n, int32_t desimal, int64_t* hasil,
                                   uint8_t* alasan, iku_error* error);

/* Growth against an earlier value in percent of it (IKU_ALASAN_PENYEBUT_NOL when that is zero); the
 * difference of two percentages in points (poin); how far a value has come from where a plan began to where
 * it is to end, in percent (_PENYEBUT_NOL when both are the same). *hasil owned, or NULL with its reason.
 * Errors: none. */
IKU_API int32_t iku_pertumbuhan(const iku_nilai* sekarang, const iku_nilai* dahulu, iku_rasional** hasil,
                                uint8_t* alasan, iku_error* error);
IKU_API int32_t iku_selisih_poin(const iku_nilai* sekarang, const iku_nilai* dahulu, iku_rasional** hasil,
                                 uint8_t* alasan, iku_error* error);
IKU_API int32_t iku_kemajuan(const iku_nilai* sekarang, const iku_nilai* awal, const iku_nilai* akhir,
                             iku_rasional** hasil, uint8_t* alasan, iku_error* error);

/* The n periods of a year so far, in the order of time and at most IKU_PERIODE_TERBANYAK, as one: against
 * the consolidated targets of these periods, and against the year's. Targets are consolidated in the same way
 * (IKU_KONSOLIDASI_..., IKU_KOSONG_...); periods without a target are skipped in them, and with
 * IKU_KOSONG_LEWATI those whose realisasi is skipped. `hasil` and `alasan`
 * have IKU_KUMULATIF_BANYAK elements: hasil[i] owned and alasan[i] 0, or hasil[i] NULL with its reason.
 * Errors: none. */
IKU_API int32_t iku_capaian_kumulatif(const iku_aturan* aturan, const iku_nilai* realisasi,
                                      const iku_nilai* target, int64_t n, const iku_nilai* target_tahun,
                                      int32_t cara, int32_t kosong, iku_rasional** hasil, uint8_t* alasan,
                                      iku_error* error);

/* The formula on a year's values: each variable is consolidated in its own way (cara[v] is
 * IKU_KONSOLIDASI_..., one for each variable), never a quarter's numerator over another quarter's
 * denominator: a period that is skipped, or not the last known, is so for all variables of one way. `isi` is
 * a table with a row a period; the rest as in iku_konsolidasi. *hasil owned, or NULL with its reason.
 * IKU_INPUT when there is nothing to evaluate. Errors: IKU_INPUT. */
IKU_API int32_t iku_formula_konsolidasi(const iku_formula* f, const iku_nilai* isi, const uint8_t* bertarget,
                                        int64_t periode, const int32_t* cara, int32_t kosong,
                                        iku_rasional** hasil, uint8_t* alasan, iku_error* error);

/* For how much a roll-up speaks (table as in iku_formula_rollup): what the units with every value have of the
 * denominator, in percent of what all units have. *hasil owned, or NULL with its reason:
 * IKU_ALASAN_DI_LUAR_DOMAIN where the formula is not one quotient, else the reason of a unit that did not
 * give even its denominator. IKU_INPUT when there is nothing to evaluate. Errors: IKU_INPUT. */
IKU_API int32_t iku_formula_bagian_penyebut(const iku_formula* f, const iku_nilai* isi, int64_t unit,
                                            iku_rasional** hasil, uint8_t* alasan, iku_error* error);

/* ---- categories -------------------------------------------------------------------------------------- */

/* Ordinal categories by their id ("opini-bpk", or a built-in scale's, whose bands they are), or one list of
 * your own as a JSON object. Owned. IKU_INPUT where the text is neither. Errors: IKU_INPUT. */
IKU_API int32_t iku_kategori_read(const char* teks, int64_t n, iku_kategori** hasil, iku_error* error);

/* Its id, how many categories there are (0 for NULL), and the label of category i, 0 being the best.
 * Borrowed; NULL for NULL and for no such category. */
IKU_API const char* iku_kategori_id(const iku_kategori* k, int64_t* n);
IKU_API int64_t iku_kategori_count(const iku_kategori* k);
IKU_API const char* iku_kategori_label(const iku_kategori* k, int64_t i, int64_t* n);

/* The category that a text names by its label or another of its words, white space and ASCII case aside:
 * *hasil is the caller's. A number names none. Without one `alasan` says why: _TIDAK_DILAPORKAN, _STRIP or
 * _TIDAK_BERLAKU as the cell says, else IKU_ALASAN_TIDAK_SAH. Errors: none. */
IKU_API int32_t iku_kategori_find(const iku_kategori* k, const char* teks, int64_t n, iku_predikat* hasil,
                                  iku_error* error);

/* A category against a target, both of `k`: *terpenuhi is 1 where it is as good or better, 0 where not, -1
 * when either is missing. The achievement in one of IKU_KATEGORI_...; `aturan` is for _NILAI, which needs it,
 * and NULL for the others. *hasil owned, or NULL with its reason: IKU_ALASAN_DI_LUAR_DOMAIN for _TANPA and
 * where a category has no number. Errors: none. */
IKU_API int32_t iku_kategori_capaian(const iku_kategori* k, const iku_predikat* realisasi,
                                     const iku_predikat* target, int32_t cara, const iku_aturan* aturan,
                                     int32_t* terpenuhi, iku_rasional** hasil, uint8_t* alasan,
                                     iku_error* error);
IKU_API void iku_kategori_free(iku_kategori* k);

/* ---- composites -------------------------------------------------------------------------------------- */

/* Weighted figures, level upon level (NKO): {"komposit": [{"id": ..., "kosong": "lewati", "bagian": [{"nama":
 * ..., "induk": ..., "bobot": ..., "nilai": ...}]}]}; docs/konsep/rollup.md has all of it. They are evaluated
 * at once. One with an error in it is left out with a note. Owned. Errors: none. */
IKU_API int32_t iku_daftar_komposit_read(const char* json, int64_t n, iku_daftar_komposit** hasil,
                                         iku_error* error);

/* How many (0 for NULL), their ids, how many parts each has and what these are called. Borrowed; NULL for
 * NULL and out of range. */
IKU_API int64_t iku_daftar_komposit_count(const iku_daftar_komposit* daftar);
IKU_API const char* iku_daftar_komposit_id(const iku_daftar_komposit* daftar, int64_t i, int64_t* n);
IKU_API int64_t iku_daftar_komposit_bagian_count(const iku_daftar_komposit* daftar, int64_t i);
IKU_API const char* iku_daftar_komposit_bagian_nama(const iku_daftar_komposit* daftar, int64_t i,
                                                    int64_t bagian, int64_t* n);

/* The figure of composite i (`bagian` -1) or of one of its parts. *hasil owned, or NULL with its reason:
 * IKU_ALASAN_TIDAK_SAH where a weight is negative or the weights do not add up to what is declared,
 * _BELUM_DAPAT_DIHITUNG where a part has no value and is not skipped, _PENYEBUT_NOL where the weights add up
 * to zero. Errors: none. */
IKU_API int32_t iku_daftar_komposit_nilai(const iku_daftar_komposit* daftar, int64_t i, int64_t bagian,
                                          iku_rasional** hasil, uint8_t* alasan, iku_error* error);

/* Composite i step by step as one formula over its figures, in one IKU_FORMAT_... Owned. IKU_INPUT when no
 * part has a figure, and when there are more steps than a formula may have. Errors: IKU_INPUT. */
IKU_API int32_t iku_daftar_komposit_explain(const iku_daftar_komposit* daftar, int64_t i, int32_t format,
                                            const iku_gaya* gaya, iku_teks** hasil, iku_error* error);

/* The notes, also on parts that are skipped. Borrowed; NULL for NULL. */
IKU_API const iku_daftar_catatan* iku_daftar_komposit_catatan(const iku_daftar_komposit* daftar);
IKU_API void iku_daftar_komposit_free(iku_daftar_komposit* daftar);

/* The achievements of n indicators as one of their agency. sasaran[i] is the sasaran of indicator i, counted
 * from 0 in ascending order (0, 0, 1, 2, 2); `bobot` are weights of the indicators, NULL: all 1. `cara` is
 * IKU_INSTANSI_..., `kosong` IKU_KOSONG_... *hasil owned, or NULL with its reason. Errors: none. */
IKU_API int32_t iku_instansi(const iku_nilai* capaian, const iku_nilai* bobot, const int64_t* sasaran,
                             int64_t n, int32_t cara, int32_t kosong, iku_rasional** hasil, uint8_t* alasan,
                             iku_error* error);

/* ---- hierarchies ------------------------------------------------------------------------------------- */

/* Reads regions or units from CSV: kode, nama, tingkat, induk, sistem_kode, berlaku_dari, berlaku_sampai, of
 * which kode and sistem_kode must be there. A node that cannot be used is left out with a note. Owned; always
 * a handle: without such columns is_terbaca answers 0 and a note says so. O(n log n). Errors: none. */
IKU_API int32_t iku_hierarki_read(const char* csv, int64_t n, iku_hierarki** hasil, iku_error* error);

/* 1 when there was a table to read, else 0; how many nodes it has (0 for NULL); of node i whose number its
 * code is (IKU_SISTEM_..., -1 out of range), its code, name and level (borrowed; NULL out of range). A code
 * whose name or parent changed has several nodes. */
IKU_API int32_t iku_hierarki_is_terbaca(const iku_hierarki* h);
IKU_API int64_t iku_hierarki_count(const iku_hierarki* h);
IKU_API int32_t iku_hierarki_sistem(const iku_hierarki* h, int64_t i);
IKU_API const char* iku_hierarki_kode(const iku_hierarki* h, int64_t i, int64_t* n);
IKU_API const char* iku_hierarki_nama(const iku_hierarki* h, int64_t i, int64_t* n);
IKU_API const char* iku_hierarki_tingkat(const iku_hierarki* h, int64_t i, int64_t* n);

/* *hasil is the place of the node that a code had in a year (1 to 9999), in any spelling of its system, or
 * -1. O(log n). Errors: none. */
IKU_API int32_t iku_hierarki_find(const iku_hierarki* h, int32_t sistem, const char* kode, int64_t n,
                                  int32_t tahun, int64_t* hasil, iku_error* error);
IKU_API const iku_daftar_catatan* iku_hierarki_catatan(const iku_hierarki* h);
IKU_API void iku_hierarki_free(iku_hierarki* h);

/* Rolls n reports of a year up along the trees of that year: of every node the figure of the units below it.
 * `tingkat` is the level whose nodes are expected to report; empty: the nodes with nothing below them. `cara`
 * is IKU_ROLLUP_...; with `skala` (may be NULL) a node whose pooled figure and mean fall into two bands is
 * noted. A report that no expected unit gave is not used, and one that stands twice makes its unit a missing
 * one; both are noted. Owned; it needs neither the hierarchy nor the formula afterwards. IKU_INPUT when there
 * is nothing to evaluate. Linear. Errors: IKU_INPUT. */
IKU_API int32_t iku_hierarki_rollup(const iku_hierarki* h, int32_t tahun, const iku_formula* f,
                                    const iku_laporan_unit* laporan, int64_t n, int32_t cara,
                                    const char* tingkat, int64_t n_tingkat, const iku_skala* skala,
                                    iku_rollup_hierarki** hasil, iku_error* error);

/* How many nodes the year has (0 for NULL); node i, the caller's struct (IKU_ARGUMENT out of range); and its
 * figures (`apa` is IKU_SIMPUL_...): *hasil owned, or NULL with its reason. Errors: none. */
IKU_API int64_t iku_rollup_hierarki_count(const iku_rollup_hierarki* r);
IKU_API int32_t iku_rollup_hierarki_get(const iku_rollup_hierarki* r, int64_t i, iku_simpul* hasil,
                                        iku_error* error);
IKU_API int32_t iku_rollup_hierarki_nilai(const iku_rollup_hierarki* r, int64_t i, int32_t apa,
                                          iku_rasional** hasil, uint8_t* alasan, iku_error* error);

/* The place, among these nodes, of one of those below node i that did not report; -1 out of range. */
IKU_API int64_t iku_rollup_hierarki_kosong(const iku_rollup_hierarki* r, int64_t i, int64_t ke);
IKU_API const iku_daftar_catatan* iku_rollup_hierarki_catatan(const iku_rollup_hierarki* r);
IKU_API void iku_rollup_hierarki_free(iku_rollup_hierarki* r);

/* A region's code: *tingkat is its level (IKU_TINGKAT_...), *kode the code as its system prints it, *induk
 * that of the region above as far as the digits say it (NULL for a province); or *tingkat is -1 and both are
 * NULL for what is no code of that system. Owned. Errors: none. */
IKU_API int32_t iku_kode_wilayah_read(const char* teks, int64_t n, int32_t sistem, int32_t* tingkat,
                                      iku_teks** kode, iku_teks** induk, iku_error* error);

/* Which code of Kemendagri is which of BPS, from CSV: kode_kemendagri, kode_bps. A code with two partners has
 * none. Owned; always a handle, as with iku_hierarki_read. Errors: none. */
IKU_API int32_t iku_jembatan_read(const char* csv, int64_t n, iku_jembatan** hasil, iku_error* error);
IKU_API int32_t iku_jembatan_is_terbaca(const iku_jembatan* j);
IKU_API int64_t iku_jembatan_count(const iku_jembatan* j);

/* A region's code in the system `tujuan`; *hasil owned, or NULL where it is not declared. Never derived from
 * the digits. Errors: none. */
IKU_API int32_t iku_jembatan_find(const iku_jembatan* j, const char* kode, int64_t n, int32_t sistem,
                                  int32_t tujuan, iku_teks** hasil, iku_error* error);
IKU_API const iku_daftar_catatan* iku_jembatan_catatan(const iku_jembatan* j);
IKU_API void iku_jembatan_free(iku_jembatan* j);

/* ---- printed figures, recomputed --------------------------------------------------------------------- */

/* Recomputes published figures (uji hitung ulang) from the text of a CSV table: docs/konsep/recheck.md has
 * its columns. Where `lokal` is none declared, each text is read with the evidence of its row and column.
 * `aturan` is the rule of rows that name none, `skala` the scale of the predicates; both may be NULL. Always
 * a handle: where there is no table to read, is_terbaca answers 0 and a note says so. Owned. It says that
 * figures agree or differ, never why. Linear in the text. Errors: none. */
IKU_API int32_t iku_recheck(const char* csv, int64_t n, int32_t lokal, const iku_aturan* aturan,
                            const iku_skala* skala, iku_uji** hasil, iku_error* error);

/* 1 when there was a table to read, else 0; how many rows it has (0 for NULL). */
IKU_API int32_t iku_uji_is_terbaca(const iku_uji* u);
IKU_API int64_t iku_uji_count(const iku_uji* u);

/* Row i, in the order of the file, as one line of JSON; IKU_ARGUMENT when i is out of range. The whole as
 * JSON: summary, the rows with the gravest first, notes. Owned. Exact values are texts. Errors: none. */
IKU_API int32_t iku_uji_baris_json(const iku_uji* u, int64_t i, int32_t bahasa, iku_teks** hasil,
                                   iku_error* error);
IKU_API int32_t iku_uji_json(const iku_uji* u, int32_t bahasa, iku_teks** hasil, iku_error* error);

/* The notes on the table. Borrowed; NULL for NULL. */
IKU_API const iku_daftar_catatan* iku_uji_catatan(const iku_uji* u);
IKU_API void iku_uji_free(iku_uji* u);

/* The work paper as one self-contained HTML page, its figures written as in `bahasa`. Owned. Errors: none. */
IKU_API int32_t iku_uji_html(const iku_uji* u, int32_t bahasa, iku_teks** hasil, iku_error* error);

/* Puts the figures of another program beside those of this library: the columns realisasi, capaian and
 * predikat of the table are the old ones (docs/konsep/compare.md). Arguments as for iku_recheck. The whole as
 * one line of JSON: summary, rows with every way that gives the old figure, notes; where there is no table to
 * read, no rows and a note that says so. Owned. Errors: none. */
IKU_API int32_t iku_compare(const char* csv, int64_t n, int32_t lokal, const iku_aturan* aturan,
                            const iku_skala* skala, int32_t bahasa, iku_teks** hasil, iku_error* error);

/* ---- settings ---------------------------------------------------------------------------------------- */

/* The settings of a run: those of the call over those of the project file, over those of the profile (the
 * call's, else the file's), over the defaults. `panggilan` and `proyek` are JSON texts, {"profil": "...",
 * "skala": "...", "desimal": 3, ...}, the project file's with "iku": 1; an empty one sets nothing. `iku info`
 * lists the keys. A scale or a rule of one's own stands there as an object, as in a data file
 * (docs/panduan/skala-sendiri.md, aturan-sendiri.md); "aturan" is a rule for the polarity it is made for, or
 * a list of them. Always a handle: when any of them cannot be used, is_terbaca answers 0 and notes say why.
 * Owned. Errors: none. */
IKU_API int32_t iku_pengaturan_read(const char* panggilan, int64_t n, const char* proyek, int64_t n_proyek,
                                    iku_pengaturan** hasil, iku_error* error);

/* 1 when the settings can be used, else 0. */
IKU_API int32_t iku_pengaturan_is_terbaca(const iku_pengaturan* p);

/* The value of a key as text, of a scale or rule of one's own its id. Borrowed; NULL when there is no such
 * key. */
IKU_API const char* iku_pengaturan_nilai(const iku_pengaturan* p, const char* kunci, int64_t n_kunci,
                                         int64_t* n);

/* All of them as one line of JSON: {"profil", "setelan": {key: {"nilai", "penyetel", "dasar", "asal"}}},
 * where penyetel is who set it (bawaan, profil, berkas, panggilan) and asal its sources and how far each was
 * checked; "isi" is the scale or rule, where it is one's own. Owned. Errors: none. */
IKU_API int32_t iku_pengaturan_json(const iku_pengaturan* p, iku_teks** hasil, iku_error* error);

/* The notes made on reading. Borrowed; NULL for NULL. */
IKU_API const iku_daftar_catatan* iku_pengaturan_catatan(const iku_pengaturan* p);
IKU_API void iku_pengaturan_free(iku_pengaturan* p);

/* ---- figures against targets ------------------------------------------------------------------------- */

/* Evaluates a document with its data, as iku_dokumen_evaluate does, and measures every figure against the
 * targets of its indicator and period under the settings. `target` is the text of a target file
 * (docs/konsep/capaian.md); NULL with 0: there are no targets. `p` NULL: the defaults. Numbers are written as
 * the settings say. Owned; it needs none of its inputs afterwards. IKU_INPUT when `d` holds no document or
 * `p` cannot be used. Every target is used, or named in a note. Errors: IKU_INPUT. */
IKU_API int32_t iku_dokumen_nilai(const iku_dokumen* d, const char* data, int64_t n_data, const char* target,
                                  int64_t n_target, const iku_pengaturan* p, const iku_opsi_penilaian* opsi,
                                  iku_penilaian** hasil, iku_error* error);

/* The evaluation behind it. Borrowed; NULL for NULL. */
IKU_API const iku_evaluasi* iku_penilaian_evaluasi(const iku_penilaian* p);

/* The rows, one for each figure and each of its targets: how many (0 for NULL). */
IKU_API int64_t iku_penilaian_count(const iku_penilaian* p);

/* Row i: the place of its figure in the evaluation (-1 when i is out of range); the name of its target
 * (empty: it has none) and the id of its rule (empty: none was chosen), borrowed, NULL when i is out of
 * range; which way the indicator goes (IKU_POLARISASI_..., -1 when i is out of range). */
IKU_API int64_t iku_penilaian_baris(const iku_penilaian* p, int64_t i);
IKU_API const char* iku_penilaian_nama_target(const iku_penilaian* p, int64_t i, int64_t* n);
IKU_API const char* iku_penilaian_aturan(const iku_penilaian* p, int64_t i, int64_t* n);
IKU_API int32_t iku_penilaian_polarisasi(const iku_penilaian* p, int64_t i);

/* Its target (`ujung` 0), or the lower (0) and upper end (1) of a range; its achievement in percent.
 * Borrowed; NULL when there is none, as of a target that is a category, or i is out of range. And why it has
 * no achievement (IKU_ALASAN_ADA when it has one; -1 when i is out of range). */
IKU_API const iku_rasional* iku_penilaian_target(const iku_penilaian* p, int64_t i, int32_t ujung);
IKU_API const iku_rasional* iku_penilaian_capaian(const iku_penilaian* p, int64_t i);
IKU_API int32_t iku_penilaian_alasan(const iku_penilaian* p, int64_t i);

/* The label of its band in the scale of the settings (borrowed; NULL when there is none), and why there is
 * none (IKU_ALASAN_ADA when there is one, IKU_ALASAN_TIDAK_BERLAKU when the settings have no scale; -1 when i
 * is out of range); whether the target is met: 1 or 0, -1 when that is not known or i is out of range. */
IKU_API const char* iku_penilaian_predikat(const iku_penilaian* p, int64_t i, int64_t* n);
IKU_API int32_t iku_penilaian_predikat_alasan(const iku_penilaian* p, int64_t i);
IKU_API int32_t iku_penilaian_is_terpenuhi(const iku_penilaian* p, int64_t i);

/* Where the target is a category of an ordinal scale: its label and that of the category that was reached.
 * Borrowed; NULL when there is none: the target is a number, or none was reported, or i is out of range. And
 * why none was reached (IKU_ALASAN_ADA when one was, IKU_ALASAN_TIDAK_BERLAKU when the target is no category;
 * -1 when i is out of range). */
IKU_API const char* iku_penilaian_target_kategori(const iku_penilaian* p, int64_t i, int64_t* n);
IKU_API const char* iku_penilaian_kategori(const iku_penilaian* p, int64_t i, int64_t* n);
IKU_API int32_t iku_penilaian_kategori_alasan(const iku_penilaian* p, int64_t i);

/* The achievement of row i explained from the counts on, like iku_formula_explain. Owned. IKU_ARGUMENT when i
 * is out of range, IKU_INPUT when no rule was chosen. Errors: IKU_INPUT. */
IKU_API int32_t iku_penilaian_explain(const iku_penilaian* p, int64_t i, int32_t format, const iku_gaya* gaya,
                                      iku_teks** hasil, iku_error* error);

/* The whole as JSON, byte for byte what `iku evaluate --format json` prints: rows with their exact values,
 * targets, achievements and predicates, summary, what it stands on, notes; with `langkah` 1 every step too.
 * Owned. Language and rounding are those of the settings. Errors: none. */
IKU_API int32_t iku_penilaian_json(const iku_penilaian* p, int32_t langkah, iku_teks** hasil,
                                   iku_error* error);

/* What it stands on as one line of JSON: version, SHA-256 of the definitions and of every text that was read,
 * and each setting with its origin. Owned. Errors: none. */
IKU_API int32_t iku_penilaian_landasan(const iku_penilaian* p, iku_teks** hasil, iku_error* error);

/* The performance report (LKjIP) in one IKU_LAPORAN_..., what `iku report` prints. `periode` ("2023",
 * "2023-TW3") is the one it is about; empty: the document's year. Owned. IKU_INPUT where `periode` is none.
 * Where the settings do not say how numbers are written, they are as in `bahasa`. Errors: IKU_INPUT. */
IKU_API int32_t iku_penilaian_laporan(const iku_penilaian* p, int32_t format, int32_t bahasa,
                                      const char* periode, int64_t n, iku_teks** hasil, iku_error* error);

/* The same data and targets under other rules, caps, scales and gap policies, one at a time, as JSON: how
 * many achievements and predicates change, and each of them; what `iku sensitivity --format json` prints.
 * Owned. Errors: none. */
IKU_API int32_t iku_penilaian_sensitivitas(const iku_penilaian* p, iku_teks** hasil, iku_error* error);

/* All notes: on the settings, the document, the data and the targets. Borrowed; NULL for NULL. */
IKU_API const iku_daftar_catatan* iku_penilaian_catatan(const iku_penilaian* p);
IKU_API void iku_penilaian_free(iku_penilaian* p);

/* ---- columns ----------------------------------------------------------------------------------------- */

/* hasil[i] / 10^opsi->desimal is faktor * a[i] / b[i], rounded once, as if in unbounded integers, and
 * alasan[i] is 0; or alasan[i] says why there is none and hasil[i] is 0: a reason of the inputs, denominator
 * zero, or does not fit int64 (IKU_ALASAN_MELUAP). A row equals the evaluation of "v1 / v2 * faktor", reasons
 * included. `hasil` and `alasan` have `baris` elements (rows) and must overlap neither each other nor an
 * input (IKU_ARGUMENT). `baris` may be 0; pointers to no elements may be NULL. With 2 decimals 37 of 39 gives
 * 9487. Units: of columns and results 10^-desimal. Other threads must not write the inputs meanwhile. Linear
 * in the rows. Errors: none. */
IKU_API int32_t iku_persen(const iku_kolom* a, const iku_kolom* b, int64_t baris, const iku_opsi* opsi,
                           int64_t* hasil, uint8_t* alasan, iku_error* error);

/* The same for a formula: kolom[0..n-1] are its variables in their order, n must be variabel_count. IKU_INPUT
 * when there is nothing to evaluate. opsi->faktor must be 0, since the factor is in the formula. Errors:
 * IKU_INPUT. */
IKU_API int32_t iku_formula_evaluate_kolom(const iku_formula* f, const iku_kolom* kolom, int64_t n,
                                           int64_t baris, const iku_opsi* opsi, int64_t* hasil,
                                           uint8_t* alasan, iku_error* error);

/* ---- classes ----------------------------------------------------------------------------------------- */

/* pita[i] is the band of faktor * a[i] / b[i], or of a[i] itself where `b` is NULL: its index in the scale,
 * and alasan[i] is 0; or pita[i] is -1 and alasan[i] says why: as in iku_persen, or
 * IKU_ALASAN_DI_LUAR_DOMAIN where the scale has no band. Decided on the exact value: nothing is rounded
 * before it is compared. di_celah[i] is 1 where the printed table has no band for the value and the scale's
 * rule gave one; `di_celah` may be NULL. The outputs have `baris` elements and must overlap neither one
 * another nor an input. opsi->mode and opsi->desimal must be 0, and so must opsi->faktor without `b`.
 * IKU_RANGE for a scale of more than IKU_PITA_TERBANYAK bands. Linear in the rows times the bands. Errors:
 * IKU_RANGE. */
IKU_API int32_t iku_classify(const iku_kolom* a, const iku_kolom* b, int64_t baris, const iku_skala* skala,
                             const iku_opsi* opsi, int8_t* pita, uint8_t* alasan, uint8_t* di_celah,
                             iku_error* error);

/* The same for a formula: kolom[0..n-1] are its variables in their order, n must be variabel_count. IKU_INPUT
 * when there is nothing to evaluate. Errors: IKU_INPUT, IKU_RANGE. */
IKU_API int32_t iku_formula_classify_kolom(const iku_formula* f, const iku_kolom* kolom, int64_t n,
                                           int64_t baris, const iku_skala* skala, int8_t* pita,
                                           uint8_t* alasan, uint8_t* di_celah, iku_error* error);

/* ---- achievements of columns ------------------------------------------------------------------------- */

/* From counts to achievements in one pass: hasil[i] / 10^opsi->desimal is the achievement of row i in
 * percent, rounded once, and alasan[i] is 0; or alasan[i] says why there is none and hasil[i] is 0. A row
 * equals iku_formula_evaluate, then iku_capaian against its target, reasons included;
 * IKU_ALASAN_MELUAP where the rounded figure leaves int64. The outputs have `baris` elements and must overlap
 * neither each other nor an input. opsi->faktor must be 0. IKU_INPUT when there is nothing to evaluate.
 * Linear in the rows. Errors: IKU_INPUT. */
IKU_API int32_t iku_capaian_kolom(const iku_soal_capaian* soal, int64_t baris, const iku_opsi* opsi,
                                  int64_t* hasil, uint8_t* alasan, iku_error* error);

/* From counts to predicates in one pass: the band of each achievement, decided on its exact value; outputs as
 * those of iku_classify. Errors: IKU_INPUT, IKU_RANGE. */
IKU_API int32_t iku_capaian_classify(const iku_soal_capaian* soal, int64_t baris, const iku_skala* skala,
                                     int8_t* pita, uint8_t* alasan, uint8_t* di_celah, iku_error* error);

/* ---- ranks and groups -------------------------------------------------------------------------------- */

/* hasil[i] is the rank of a[i] / b[i], or of a[i] itself where `b` is NULL, among the rows that have a value,
 * and alasan[i] is 0; or hasil[i] is 0 and alasan[i] says why there is none. From 1, by exact value; equal
 * values share a rank and the next one is skipped (1, 2, 2, 4). The outputs have `baris` elements and must
 * overlap neither each other nor an input; `baris` is below 2^32. O(n log n). Errors: none. */
IKU_API int32_t iku_rank(const iku_kolom* a, const iku_kolom* b, int64_t baris, int32_t urutan,
                         int64_t* hasil, uint8_t* alasan, iku_error* error);

/* pembilang[i] / penyebut[i] is a[i] / b[i] in lowest terms, with a positive penyebut, and alasan[i] is 0; or
 * both are 0 and alasan[i] says why, as in iku_persen; IKU_ALASAN_MELUAP where a part leaves int64. Nothing
 * else here needs it: percentages, classes and ranks are exact without. The outputs have `baris` elements and
 * must overlap neither one another nor an input. Errors: none. */
IKU_API int32_t iku_reduce(const iku_kolom* a, const iku_kolom* b, int64_t baris, int64_t* pembilang,
                           int64_t* penyebut, uint8_t* alasan, iku_error* error);

/* Rolls rows up by their key, such as the code of a province: kolom[0..n-1] are the formula's variables in
 * their order (n must be variabel_count), kunci[i] is the key of row i, `cara` an IKU_ROLLUP_... Only
 * complete rows count. Sums never overflow. Owned. IKU_INPUT when there is nothing to evaluate. opsi->faktor
 * must be 0, since the factor is in the formula; `baris` is below 2^32. A formula that is not a ratio
 * (its value changes when all variables are doubled) has IKU_ALASAN_DI_LUAR_DOMAIN for
 * IKU_ROLLUP_POOLED. Errors: IKU_INPUT. */
IKU_API int32_t iku_formula_rollup_kolom(const iku_formula* f, const iku_kolom* kolom, int64_t n,
                                         int64_t baris, const int64_t* kunci, int32_t cara,
                                         const iku_opsi* opsi, iku_rollup** hasil, iku_error* error);

/* The groups, by ascending key: how many (0 for NULL), and as arrays of so many elements: the keys; the
 * figures, rounded and scaled as a column's, 0 where `alasan` says why there is none; complete rows, and rows
 * there are. Borrowed; NULL for NULL. */
IKU_API int64_t iku_rollup_count(const iku_rollup* r);
IKU_API const int64_t* iku_rollup_kunci(const iku_rollup* r);
IKU_API const int64_t* iku_rollup_hasil(const iku_rollup* r);
IKU_API const uint8_t* iku_rollup_alasan(const iku_rollup* r);
IKU_API const int64_t* iku_rollup_dilaporkan(const iku_rollup* r);
IKU_API const int64_t* iku_rollup_diharapkan(const iku_rollup* r);
IKU_API void iku_rollup_free(iku_rollup* r);

/* ---- catalogues -------------------------------------------------------------------------------------- */

/* Every definition for every region and period that the table names, in one reading of it. A figure is that
 * of iku_formula_evaluate, rounded once, a value being that of the one row with its region, period and code:
 * IKU_ALASAN_TIDAK_DILAPORKAN where there is none, IKU_ALASAN_AMBIGU where there are several. Owned; it needs
 * none of its inputs afterwards. IKU_INPUT when a definition has nothing to evaluate; error->posisi is its
 * place. opsi->faktor must be 0. Linear in the rows, and in definitions times regions times periods.
 * Errors: IKU_INPUT. */
IKU_API int32_t iku_katalog_evaluate(const iku_tabel_panjang* tabel, const iku_definisi* definisi, int64_t n,
                                     const iku_opsi* opsi, iku_katalog** hasil, iku_error* error);

/* The same rolled up, with a region as a unit: one figure for each group and period. grup[i] is the group of
 * the region with code wilayah[i], n_wilayah of both, in any order, each code once; codes that the table does
 * not have are skipped. `cara` is an IKU_ROLLUP_... but not _RERATA_TERTIMBANG. IKU_INPUT when a region of
 * the table has no group. Errors: IKU_INPUT. */
IKU_API int32_t iku_katalog_rollup(const iku_tabel_panjang* tabel, const iku_definisi* definisi, int64_t n,
                                   const int64_t* wilayah, const int64_t* grup, int64_t n_wilayah,
                                   int32_t cara, const iku_opsi* opsi, iku_katalog** hasil, iku_error* error);

/* The level of a hierarchy that a code says by its first digits: of 3509 the province is 35, by two digits.
 * A code with no more digits is its own. -1 for a negative code or fewer than 1 digits. */
IKU_API int64_t iku_awalan_kode(int64_t kode, int32_t digit);

/* The keys, ascending: how many regions (or groups) and periods there are (0 for NULL), and their codes.
 * Borrowed; NULL for NULL. */
IKU_API int64_t iku_katalog_wilayah_count(const iku_katalog* k);
IKU_API int64_t iku_katalog_periode_count(const iku_katalog* k);
IKU_API const int64_t* iku_katalog_wilayah(const iku_katalog* k);
IKU_API const int64_t* iku_katalog_periode(const iku_katalog* k);

/* The figures as arrays: that of definition d, region w and period p is element (d * wilayah_count + w) *
 * periode_count + p: rounded and scaled as a column's, 0 where `alasan` says why there is none; for groups
 * the regions with every value, and the regions there are. Borrowed; NULL for NULL, and the last two without
 * groups. */
IKU_API const int64_t* iku_katalog_hasil(const iku_katalog* k);
IKU_API const uint8_t* iku_katalog_alasan(const iku_katalog* k);
IKU_API const int64_t* iku_katalog_dilaporkan(const iku_katalog* k);
IKU_API const int64_t* iku_katalog_diharapkan(const iku_katalog* k);
IKU_API void iku_katalog_free(iku_katalog* k);

/* ---- Arrow ------------------------------------------------------------------------------------------- */

/* Takes over a column through the Arrow C Data Interface, an array with its schema, or through the C Stream
 * Interface, whose arrays become one column. Whatever the call returns, IKU_ARGUMENT for a NULL excepted, the
 * structs are the library's from then on: their `release` is NULL afterwards, and what is behind them is
 * released exactly once. Read are integers of 8 to 64 bits, decimals of 128 bits with a scale of 0 to 18,
 * float64 (integers below 2^53 where all are, else the shortest decimals), and any of these by a dictionary;
 * a null is not reported. An array of int64 is not copied, all else is. Owned. IKU_INPUT for another type,
 * for structs that cannot be right, and for a stream that fails; error->kode is the note's. That buffers are
 * as long as the lengths say cannot be checked. Errors: IKU_INPUT. */
IKU_API int32_t iku_arrow_import(struct ArrowArray* larik, struct ArrowSchema* skema, iku_arrow** hasil,
                                 iku_error* error);
IKU_API int32_t iku_arrow_import_stream(struct ArrowArrayStream* aliran, iku_arrow** hasil, iku_error* error);

/* The rows: how many (0 for NULL); the column for the functions above, the caller's struct, what it points to
 * borrowed. IKU_RANGE when a value has more digits than a column can hold. Errors: IKU_RANGE. */
IKU_API int64_t iku_arrow_count(const iku_arrow* k);
IKU_API int32_t iku_arrow_isi(const iku_arrow* k, iku_kolom* hasil, iku_error* error);

/* Notes on values that could not be read exactly. Borrowed; NULL for NULL. */
IKU_API const iku_daftar_catatan* iku_arrow_catatan(const iku_arrow* k);
IKU_API void iku_arrow_free(iku_arrow* k);

/* Gives results to another library: int64 where `desimal` is 0, else decimal128 with 19 digits and that
 * scale; a row with a reason is a null. The rows are copied. `larik` and `skema` are overwritten, and are
 * then the consumer's, who calls their `release`. Errors: none. */
IKU_API int32_t iku_arrow_export(const int64_t* hasil, const uint8_t* alasan, int64_t baris, int32_t desimal,
                                 struct ArrowArray* larik, struct ArrowSchema* skema, iku_error* error);

#ifdef __cplusplus
}
#endif

#endif /* IKU_H */

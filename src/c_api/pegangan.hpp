// SPDX-License-Identifier: Apache-2.0
// What is behind the opaque types of iku.h. All are immutable once made.
#pragma once

#include "iku/angka/alasan.hpp"
#include "iku/angka/rasional.hpp"
#include "iku/dokumen/dokumen.hpp"
#include "iku/formula/formula.hpp"
#include "iku/kinerja/aturan.hpp"
#include "iku/kinerja/skala.hpp"
#include "iku/laporan/kertas_kerja.hpp"
#include "iku/laporan/recheck.hpp"
#include "iku/tabel/arrow.hpp"
#include "iku/tabel/katalog.hpp"
#include "iku/tabel/kolom_eksak.hpp"
#include "iku/tabel/rollup.hpp"
#include "iku/teks/catatan.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

struct iku_teks {
    std::string isi;
};

struct iku_rasional {
    iku::Rasional nilai;
};

struct iku_daftar_catatan {
    std::vector<iku::Catatan> isi;
};

struct iku_angka {
    std::int32_t jenis;
    iku::Alasan alasan;
    std::vector<iku_rasional> nilai;
    iku_daftar_catatan catatan;
};

struct iku_angka_kolom {
    std::vector<iku_rasional> nilai;  // what can be lent; 0 where there is none
    iku::KolomEksak kolom;
    iku_daftar_catatan catatan;
};

struct iku_formula {
    iku::Perhitungan perhitungan;
    iku_daftar_catatan catatan;
};

struct iku_skala {
    iku::Skala isi;
};

struct iku_rollup {
    std::vector<std::int64_t> kunci;
    iku::RollupKolom isi;
};

struct iku_katalog {
    iku::HasilKatalog isi;
};

struct iku_arrow {
    iku::KolomArrow isi;
    iku_daftar_catatan catatan;
};

struct iku_dokumen {
    // An indicator's place in the document; its formula as a handle that can be lent.
    struct Butir {
        std::size_t sasaran;
        std::size_t indikator;
        iku_formula formula;
    };

    iku::Dokumen isi;
    bool terbaca;
    iku_daftar_catatan catatan;
    std::vector<Butir> butir;
    std::string sidik;  // SHA-256 of the text it was read from
};

struct iku_evaluasi {
    struct Baris {
        std::int64_t indikator;
        std::string periode;
        iku::Alasan alasan;
        std::optional<iku_rasional> nilai;
    };

    iku::KertasKerja isi;  // with its own copy of the document, so that the handle needs no other
    iku_daftar_catatan catatan;
    std::vector<Baris> baris;
};

struct iku_daftar_skala {
    std::vector<iku_skala> isi;
    iku_daftar_catatan catatan;
};

struct iku_aturan {
    iku::AturanCapaian isi;
};

struct iku_daftar_aturan {
    std::vector<iku_aturan> isi;
    iku_daftar_catatan catatan;
};

struct iku_pengaturan {
    iku::Pengaturan isi;
    bool terbaca;
    std::string sidik;  // SHA-256 of the project file; empty where there is none
    iku_daftar_catatan catatan;
};

struct iku_penilaian {
    // What can be lent of a row: the ends of its target, its achievement.
    struct Baris {
        std::array<std::optional<iku_rasional>, 2> target;
        std::optional<iku_rasional> capaian;
    };

    iku_evaluasi evaluasi;
    std::vector<Baris> baris;
};

struct iku_uji {
    iku::OpsiRecheck opsi;
    iku::Recheck isi;
    bool terbaca;
    iku_daftar_catatan catatan;
};

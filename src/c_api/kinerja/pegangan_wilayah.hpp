// SPDX-License-Identifier: Apache-2.0
// What is behind the opaque types of hierarchies, composites and categories.
#pragma once

#include "iku/kinerja/hierarki.hpp"
#include "iku/kinerja/kategori.hpp"
#include "iku/kinerja/komposit.hpp"
#include "iku/kinerja/rollup_hierarki.hpp"

#include "c_api/pegangan.hpp"

#include <vector>

struct iku_hierarki {
    iku::Hierarki isi;
    bool terbaca;
    iku_daftar_catatan catatan;
};

struct iku_jembatan {
    iku::JembatanKode isi;
    bool terbaca;
    iku_daftar_catatan catatan;
};

struct iku_rollup_hierarki {
    iku::RollupHierarki isi;
    iku_daftar_catatan catatan;
};

struct iku_komposit {
    iku::Komposit isi;
    iku::NilaiKomposit nilai;
};

struct iku_daftar_komposit {
    std::vector<iku_komposit> isi;
    iku_daftar_catatan catatan;
};

struct iku_kategori {
    iku::SkalaKategori isi;
};

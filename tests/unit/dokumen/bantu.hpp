// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/dokumen/json.hpp"
#include "iku/dokumen/read.hpp"
#include "iku/teks/utf8.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace iku::uji {

inline std::string read_file(const std::string& nama) {
    std::ifstream berkas(nama, std::ios::binary);
    return {std::istreambuf_iterator<char>(berkas), {}};
}

inline std::vector<Catatan> with_kode(const std::vector<Catatan>& semua, Kode kode) {
    std::vector<Catatan> hasil;
    std::copy_if(semua.begin(), semua.end(), std::back_inserter(hasil),
                 [kode](const Catatan& c) { return c.kode == kode; });
    return hasil;
}

template <class Bernama>
std::vector<std::string> names(const std::vector<Bernama>& daftar) {
    std::vector<std::string> hasil;
    for (const auto& satu : daftar)
        hasil.push_back(satu.nama);
    return hasil;
}

// What stands in the text at a position.
inline std::string_view at(std::string_view teks, const Posisi& posisi) {
    return teks.substr(posisi.bita, posisi.panjang);
}

// Every word of the result, in small letters and with a space at both ends.
inline std::string words(const Dokumen& d) {
    std::string semua = " " + (d.tahun ? std::to_string(*d.tahun) : "") + " ";
    const auto add = [&semua](const std::string& teks) { semua += lipat_nama(teks) + " "; };
    const UnitOrganisasi& unit = d.unit_organisasi;
    const Penandatangan& orang = d.penandatangan;
    for (const std::string& teks : {unit.nama, unit.tugas, unit.alamat, unit.pemerintah, orang.jabatan,
                                    orang.nama, orang.pangkat, orang.nip})
        add(teks);
    for (const std::string& teks : unit.fungsi)
        add(teks);
    for (const Sasaran& sasaran : d.sasaran) {
        add(sasaran.nama);
        for (const Indikator& indikator : sasaran.indikator)
            for (const Sel& sel : indikator.sel)
                add(sel.teks);
    }
    return semua;
}

}  // namespace iku::uji

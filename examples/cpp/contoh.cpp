// SPDX-License-Identifier: Apache-2.0
// contoh DOC DATA: the figures of a document, from C++.
//
//     find_package(iku REQUIRED COMPONENTS Cpp)
//     target_link_libraries(contoh PRIVATE iku::iku)
#include <fstream>
#include <iku/angka/format.hpp>
#include <iku/dokumen/read.hpp>
#include <iku/laporan/evaluasi.hpp>
#include <iostream>
#include <iterator>
#include <string>

namespace {

std::string baca_berkas(const char* jalur) {
    std::ifstream berkas(jalur, std::ios::binary);
    return {std::istreambuf_iterator<char>(berkas), {}};
}

void cetak_catatan(const std::vector<iku::Catatan>& daftar) {
    for (const auto& catatan : daftar) {
        std::cout << "  [" << label(catatan.kode) << "] baris " << catatan.posisi.baris << ": "
                  << pesan(catatan, iku::Bahasa::id) << '\n';
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "contoh DOC DATA: two files\n";
        return 2;
    }
    const auto dokumen = iku::read_dokumen(baca_berkas(argv[1]));
    cetak_catatan(dokumen.catatan);
    const auto data = iku::read_data(baca_berkas(argv[2]));
    cetak_catatan(data.catatan);
    if (!dokumen.isi || !data.isi) return 1;

    for (const auto& keterangan : data.isi->keterangan)
        std::cout << "Data: " << keterangan << '\n';
    const auto evaluasi = iku::evaluate(*dokumen.isi, *data.isi);
    for (const auto& baris : evaluasi.isi->baris) {
        const auto& indikator = dokumen.isi->sasaran[baris.sasaran].indikator[baris.indikator];
        const iku::Hasil& hasil = baris.jejak.hasil;
        std::cout << baris.periode.to_string() << "  " << indikator.nama << ": "
                  << (hasil.ada() ? hasil->to_string() : std::string(nama(hasil.alasan()))) << " = "
                  << iku::format(hasil, {iku::Mode::half_up, 2}, iku::Lokal::id) << '\n';
    }
}

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// The words the document reader goes by: data/dokumen/*.json, looked up. What is a word in those files is
// never a word in the code.
namespace iku::detail::dok {

enum class DaftarKata : std::uint8_t {
    unit_awal,
    unit_induk,
    unit_sebelum,
    unit_sambung,
    unit_dan,
    wilayah,
    pemerintah,
    alamat,
    jabatan,
    jabatan_lanjut,
    pangkat,
    tanda_tangan,
    fungsi_kuat,
    fungsi_lemah,
    bukan_gandeng,
    pertumbuhan,
    kata_umum,
    tanpa_isi,
    penutup,
    bulan,
    baris_jumlah,
    sama,
    bagian_sasaran,
    bagian_lain,
    catatan_kaki,
    penggantung,
    awal_indikator,
    awal_sasaran,
};

// Whether the list holds that word. `kata` is compared as it is: small letters expected.
bool is_kata(DaftarKata daftar, std::string_view kata) noexcept;

// Whether a text (small letters) begins with a word or phrase of the list, and that word ends there.
bool begins_with_kata(DaftarKata daftar, std::string_view teks) noexcept;

// Whether a text heads a part of a table: "Sasaran 1 : ...", "Misi II. ..." with a word of the list.
bool is_judul_bagian(DaftarKata daftar, std::string_view teks);

// The function word of the list that this word (small letters) ends with, leaving at least three bytes before
// it; empty when there is none.
std::string_view find_akhiran(DaftarKata daftar, std::string_view kata) noexcept;

// What a column heading means: the key of its column ("sumber_data", "target_2025"; empty: none we know),
// whether it was typed twice, and whether it was only recognised by a word in it.
struct Judul {
    std::string kunci;
    bool ganda = false;
    bool mirip = false;
};
Judul find_judul(std::string_view teks);

// The same, exact headings only: what decides that a line is a heading at all.
bool is_judul(std::string_view teks);

// The key of a label such as "Nama Unit Organisasi" in any case; empty when there is none.
std::string_view find_label(std::string_view teks);

}  // namespace iku::detail::dok

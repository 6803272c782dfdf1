// SPDX-License-Identifier: Apache-2.0
// One form of the column kernels: every loop, and the table that points at them (no include guard on
// purpose). What the including file provides is said in dasar.inl.
#include "tabel/kernels/dasar.inl"
#include "tabel/kernels/kunci.inl"
#include "tabel/kernels/loop.inl"
#include "tabel/kernels/pilah.inl"
#include "tabel/kernels/sederhanakan.inl"
#include "tabel/kernels/titik_tetap.inl"

constexpr Kernel buat_kernel(std::string_view nama_bentuk, bool (*didukung)() noexcept) noexcept {
    return {nama_bentuk,
            didukung,
            {&persen<Mode::half_up>, &persen<Mode::half_even>, &persen<Mode::half_down>, &persen<Mode::down>,
             &persen<Mode::up>, &persen<Mode::floor>, &persen<Mode::ceiling>},
            &tambah,
            &kurang,
            &kali,
            &kali_tetapan,
            &minimum,
            &maksimum,
            &uji_nol,
            &pilah_nisbah,
            &pilah_bulat,
            &kunci_nisbah,
            &titik_tetap,
            &sederhanakan};
}

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/kinerja/asal.hpp"
#include "iku/kinerja/konsolidasi.hpp"
#include "iku/kinerja/peringkat.hpp"
#include "iku/kinerja/polarisasi.hpp"
#include "iku/kinerja/rollup.hpp"
#include "iku/kinerja/skala.hpp"
#include "iku/laporan/recheck.hpp"

#include "../pilihan.hpp"

// The enumerations of performance, as pilihan.hpp has those of the layers before it.
namespace iku::ikat {

// An enumeration whose members count from 0, by the table of its names.
template <class E, const auto& daftar>
struct PilihanUrut {
    static constexpr auto anggota = [] {
        std::array<E, daftar.size()> hasil{};
        for (std::size_t i = 0; i < hasil.size(); ++i)
            hasil[i] = static_cast<E>(i);
        return hasil;
    }();
    static constexpr std::string_view nama(E x) { return daftar[static_cast<std::size_t>(x)]; }
};

template <>
struct Pilihan<Verifikasi> : PilihanUrut<Verifikasi, nama_verifikasi> {
    static constexpr const char* kelas = "Verifikasi";
};
template <>
struct Pilihan<Polarisasi> : PilihanUrut<Polarisasi, nama_polarisasi> {
    static constexpr const char* kelas = "Polarisasi";
};
template <>
struct Pilihan<Celah> : PilihanUrut<Celah, nama_celah> {
    static constexpr const char* kelas = "Celah";
};
template <>
struct Pilihan<Konsolidasi> : PilihanUrut<Konsolidasi, nama_konsolidasi> {
    static constexpr const char* kelas = "Konsolidasi";
};
template <>
struct Pilihan<PeriodeKosong> : PilihanUrut<PeriodeKosong, nama_periode_kosong> {
    static constexpr const char* kelas = "PeriodeKosong";
};
template <>
struct Pilihan<CaraRollup> : PilihanUrut<CaraRollup, nama_cara_rollup> {
    static constexpr const char* kelas = "CaraRollup";
};
template <>
struct Pilihan<Urutan> : PilihanUrut<Urutan, nama_urutan> {
    static constexpr const char* kelas = "Urutan";
};
template <>
struct Pilihan<HasilUji> : PilihanUrut<HasilUji, nama_hasil_uji> {
    static constexpr const char* kelas = "HasilUji";
};
template <>
struct Pilihan<Akibat> : PilihanUrut<Akibat, nama_akibat> {
    static constexpr const char* kelas = "Akibat";
};

}  // namespace iku::ikat

namespace pybind11::detail {

template <>
struct type_caster<iku::Verifikasi> : iku::ikat::PengubahPilihan<iku::Verifikasi> {};
template <>
struct type_caster<iku::Polarisasi> : iku::ikat::PengubahPilihan<iku::Polarisasi> {};
template <>
struct type_caster<iku::Celah> : iku::ikat::PengubahPilihan<iku::Celah> {};
template <>
struct type_caster<iku::Konsolidasi> : iku::ikat::PengubahPilihan<iku::Konsolidasi> {};
template <>
struct type_caster<iku::PeriodeKosong> : iku::ikat::PengubahPilihan<iku::PeriodeKosong> {};
template <>
struct type_caster<iku::CaraRollup> : iku::ikat::PengubahPilihan<iku::CaraRollup> {};
template <>
struct type_caster<iku::Urutan> : iku::ikat::PengubahPilihan<iku::Urutan> {};
template <>
struct type_caster<iku::HasilUji> : iku::ikat::PengubahPilihan<iku::HasilUji> {};
template <>
struct type_caster<iku::Akibat> : iku::ikat::PengubahPilihan<iku::Akibat> {};

}  // namespace pybind11::detail

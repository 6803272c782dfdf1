// SPDX-License-Identifier: Apache-2.0
// Checks of arguments. Each gives back what was checked, in the type the core takes, or throws Tolak.
#pragma once

#include "iku/angka/lokal.hpp"
#include "iku/angka/pembulatan.hpp"
#include "iku/formula/jejak.hpp"
#include "iku/teks/bahasa.hpp"

#include "c_api/guard.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace iku::c_api {

inline void pastikan(bool benar, const char* apa, const char* mengapa) {
    if (!benar) throw Tolak{IKU_ARGUMENT, apa, mengapa};
}

// A pointer that must be there.
template <class T>
T& perlu(T* penunjuk, const char* apa) {
    pastikan(penunjuk != nullptr, apa, "is NULL");
    return *penunjuk;
}

inline std::size_t panjang(std::int64_t n, const char* apa) {
    pastikan(n >= 0, apa, "is negative");
    return static_cast<std::size_t>(n);
}

inline std::size_t jumlah_baris(std::int64_t baris, const char* apa = "baris") {
    constexpr auto terbanyak = std::numeric_limits<std::ptrdiff_t>::max() / 16;
    pastikan(baris >= 0 && baris <= terbanyak, apa, "is negative or too large");
    return static_cast<std::size_t>(baris);
}

inline std::string_view teks(const char* data, std::int64_t n, const char* apa) {
    const std::size_t ukuran = panjang(n, "n");
    pastikan(data != nullptr || ukuran == 0, apa, "is NULL");
    return ukuran == 0 ? std::string_view{""} : std::string_view{data, ukuran};
}

// An index into a sequence, for functions that report.
inline std::size_t indeks(std::int64_t i, std::size_t jumlah) {
    pastikan(i >= 0 && static_cast<std::uint64_t>(i) < jumlah, "i", "is out of range");
    return static_cast<std::size_t>(i);
}

// The same for accessors, which answer NULL or -1.
inline bool is_indeks(std::int64_t i, std::size_t jumlah) noexcept {
    return i >= 0 && static_cast<std::uint64_t>(i) < jumlah;
}

inline std::optional<Lokal> lokal_bila_ada(std::int32_t lokal) {
    pastikan(lokal >= IKU_LOKAL_TIDAK_ADA && lokal <= IKU_LOKAL_EN, "lokal", "is no IKU_LOKAL_ constant");
    if (lokal == IKU_LOKAL_TIDAK_ADA) return std::nullopt;
    return static_cast<Lokal>(lokal);
}

inline Lokal lokal(std::int32_t nilai) {
    return lokal_bila_ada(nilai).value_or(Lokal::id);
}

inline Bahasa bahasa(std::int32_t nilai) {
    pastikan(nilai >= IKU_BAHASA_ID && nilai <= IKU_BAHASA_EN, "bahasa", "is no IKU_BAHASA_ constant");
    return static_cast<Bahasa>(nilai);
}

inline bool is_alasan(std::int32_t nilai) noexcept {
    return nilai >= 0 && nilai <= 0xFF && !nama(static_cast<Alasan>(nilai)).empty();
}

inline Pembulatan pembulatan(std::int32_t mode, std::int32_t desimal, std::int32_t desimal_terbanyak) {
    pastikan(mode >= IKU_MODE_HALF_UP && mode <= IKU_MODE_CEILING, "mode", "is no IKU_MODE_ constant");
    pastikan(desimal >= 0 && desimal <= desimal_terbanyak, "desimal", "is out of range");
    return {static_cast<Mode>(mode), static_cast<std::uint8_t>(desimal)};
}

// The options a caller gave, or zeros. A struct of a later header is longer: it is taken as long as what this
// library does not know is zero.
template <class T>
T opsi(const T* diberikan, const char* apa) {
    constexpr std::int64_t terbesar = 4096;
    T hasil{};
    if (diberikan == nullptr) return hasil;
    const std::int64_t ukuran = diberikan->size;
    pastikan(ukuran >= static_cast<std::int64_t>(sizeof(T)) && ukuran <= terbesar, apa,
             "has a size that is not sizeof its type");
    const auto* bita = reinterpret_cast<const unsigned char*>(diberikan);
    for (auto i = sizeof(T); i < static_cast<std::size_t>(ukuran); ++i) {
        pastikan(bita[i] == 0, apa, "has a field that this library does not know");
    }
    std::memcpy(&hasil, diberikan, sizeof(T));
    pastikan(hasil.cadangan == 0, apa, "has a reserved field that is not 0");
    return hasil;
}

inline GayaJejak gaya(const iku_gaya* diberikan) {
    const iku_gaya g = opsi(diberikan, "gaya");
    return {bahasa(g.bahasa), lokal(g.lokal), pembulatan(g.mode, g.desimal, IKU_DESIMAL_TERBANYAK)};
}

// What a value handle, a fraction or a reason stands for; see iku_nilai.
inline Hasil nilai(const iku_nilai& n) {
    pastikan(n.cadangan == 0, "nilai", "has a reserved field that is not 0");
    if (n.alasan != IKU_ALASAN_ADA) {
        pastikan(is_alasan(n.alasan), "nilai", "has an alasan that is no IKU_ALASAN_ constant");
        return static_cast<Alasan>(n.alasan);
    }
    if (n.rasional != nullptr) return n.rasional->nilai;
    if (n.penyebut != 0) return Rasional(n.pembilang, n.penyebut);
    pastikan(n.pembilang == 0, "nilai", "has a penyebut of 0");
    return Alasan::tidak_dilaporkan;
}

// Several of them.
inline std::vector<Hasil> daftar_nilai(const iku_nilai* diberikan, std::int64_t n, const char* apa) {
    const std::size_t jumlah = panjang(n, "n");
    pastikan(diberikan != nullptr || jumlah == 0, apa, "is NULL");
    std::vector<Hasil> isi;
    pastikan(jumlah <= isi.max_size(), "n", "is too large");
    isi.reserve(jumlah);
    for (std::size_t i = 0; i < jumlah; ++i)
        isi.push_back(nilai(diberikan[i]));
    return isi;
}

// A constant that counts the members of an enumeration from 0, in the order of their names.
template <class E, std::size_t N>
E pilihan(std::int32_t nilai, const std::array<std::string_view, N>& /*nama*/, const char* apa) {
    pastikan(is_indeks(nilai, N), apa, "is no constant of iku.h");
    return static_cast<E>(nilai);
}

// The same from 1, where 0 is none.
template <class E, std::size_t N>
std::optional<E> pilihan_bila_ada(std::int32_t nilai, const std::array<std::string_view, N>& nama,
                                  const char* apa) {
    if (nilai == 0) return std::nullopt;
    return pilihan<E>(nilai > 0 ? nilai - 1 : nilai, nama, apa);
}

// A handle that holds a document.
inline const iku_dokumen& terbaca(const iku_dokumen* d) {
    const auto& pegangan = perlu(d, "d");
    if (!pegangan.terbaca) throw Tolak{IKU_INPUT, "d", "holds no document: see its notes"};
    return pegangan;
}

}  // namespace iku::c_api

// SPDX-License-Identifier: Apache-2.0
// The big tier of Rasional, and the only place that knows Boost. Compiled once (src/angka/besar.cpp), or
// included by rasional.hpp where IKU_HEADER_ONLY is defined.
#pragma once

#include "iku/angka/rasional.hpp"

#include <algorithm>
#include <atomic>
#include <bit>
#include <boost/multiprecision/cpp_int.hpp>

#ifdef IKU_HEADER_ONLY
#define IKU_SATU_KALI inline
#else
#define IKU_SATU_KALI
#endif

namespace iku::detail {

using BilanganBesar =
    boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>, boost::multiprecision::et_off>;

struct Besar {
    BilanganBesar pembilang;
    BilanganBesar penyebut;
    std::atomic<std::uint32_t> acuan{1};
};

struct Dalam {
    static BilanganBesar pembilang(const Rasional& r) {
        return r.is_besar() ? r.besar_->pembilang : BilanganBesar(r.pembilang_);
    }
    static BilanganBesar penyebut(const Rasional& r) {
        return r.is_besar() ? r.besar_->penyebut : BilanganBesar(r.penyebut_);
    }

    // From lowest terms with a positive denominator.
    static Rasional dari_kanonik(BilanganBesar pembilang, BilanganBesar penyebut) {
        const BilanganBesar maks = std::numeric_limits<std::int64_t>::max();
        if (pembilang <= maks && pembilang >= -maks && penyebut <= maks) {
            return Rasional(Kecil{static_cast<std::int64_t>(pembilang), static_cast<std::int64_t>(penyebut)});
        }
        return Rasional(new Besar{std::move(pembilang), std::move(penyebut)});
    }
    static Rasional dari(BilanganBesar pembilang, BilanganBesar penyebut) {
        const BilanganBesar g = gcd(pembilang, penyebut);
        if (g != 1) {
            pembilang /= g;
            penyebut /= g;
        }
        if (penyebut < 0) {
            pembilang = -pembilang;
            penyebut = -penyebut;
        }
        return dari_kanonik(std::move(pembilang), std::move(penyebut));
    }
};

IKU_SATU_KALI Besar* salin(Besar* besar) noexcept {
    besar->acuan.fetch_add(1, std::memory_order_relaxed);
    return besar;
}

IKU_SATU_KALI void lepas(Besar* besar) noexcept {
    if (besar->acuan.fetch_sub(1, std::memory_order_acq_rel) == 1) delete besar;
}

IKU_SATU_KALI Rasional dari_besar(bool negatif, std::uint64_t pembilang, std::uint64_t penyebut) {
    BilanganBesar n = pembilang;
    if (negatif) n = -n;
    return Dalam::dari(std::move(n), BilanganBesar(penyebut));
}

// a/b * c/d in lowest terms, cancelled crosswise: the numbers whose gcd is taken stay short.
IKU_SATU_KALI Rasional kali_besar(BilanganBesar a, BilanganBesar b, BilanganBesar c, BilanganBesar d) {
    const auto ringkas = [](BilanganBesar& x, BilanganBesar& y) {
        if (x == 1 || y == 1) return;
        const BilanganBesar g = gcd(x, y);
        if (g == 1) return;
        x /= g;
        y /= g;
    };
    ringkas(a, d);
    ringkas(c, b);
    return Dalam::dari_kanonik(a * c, b * d);
}

// a/b + c/d in lowest terms. Only what the denominators have in common can be cancelled, so no gcd of the
// long sum is taken (Knuth, The Art of Computer Programming 2, 4.5.1).
IKU_SATU_KALI Rasional tambah_besar(const BilanganBesar& a, const BilanganBesar& b, const BilanganBesar& c,
                                    const BilanganBesar& d) {
    if (b == 1 || d == 1) return Dalam::dari_kanonik(a * d + c * b, b * d);
    const BilanganBesar g = gcd(b, d);
    if (g == 1) return Dalam::dari_kanonik(a * d + c * b, b * d);
    const BilanganBesar sisa_b = b / g;
    BilanganBesar jumlah = a * (d / g) + c * sisa_b;
    const BilanganBesar h = gcd(jumlah, g);
    if (h == 1) return Dalam::dari_kanonik(std::move(jumlah), sisa_b * d);
    return Dalam::dari_kanonik(jumlah / h, sisa_b * (d / h));
}

IKU_SATU_KALI Rasional hitung_besar(Operasi operasi, const Rasional& x, const Rasional& y) {
    BilanganBesar a = Dalam::pembilang(x);
    BilanganBesar b = Dalam::penyebut(x);
    BilanganBesar c = Dalam::pembilang(y);
    BilanganBesar d = Dalam::penyebut(y);
    switch (operasi) {
        case Operasi::kurang:
            c = -c;
            [[fallthrough]];
        case Operasi::tambah:
            return tambah_besar(a, b, c, d);
        case Operasi::kali:
            return kali_besar(std::move(a), std::move(b), std::move(c), std::move(d));
        case Operasi::bagi:
            if (c < 0) {
                c = -c;
                d = -d;
            }
            return kali_besar(std::move(a), std::move(b), std::move(d), std::move(c));
    }
    return {};
}

IKU_SATU_KALI Rasional bulatkan_besar(const Rasional& nilai, Pembulatan cara) {
    BilanganBesar skala = pow(BilanganBesar(10), cara.desimal);
    const BilanganBesar n = Dalam::pembilang(nilai) * skala;
    const BilanganBesar d = Dalam::penyebut(nilai);
    BilanganBesar utuh;
    BilanganBesar sisa;
    divide_qr(BilanganBesar(abs(n)), d, utuh, sisa);
    const Sisa keadaan{n < 0, bit_test(utuh, 0), sisa != 0, BilanganBesar(sisa * 2).compare(d)};
    if (is_menjauh(cara.mode, keadaan)) ++utuh;
    if (n < 0) utuh = -utuh;
    return Dalam::dari(std::move(utuh), std::move(skala));
}

IKU_SATU_KALI Rasional bagian_besar(const Rasional& nilai, bool penyebut) {
    return Dalam::dari_kanonik(penyebut ? Dalam::penyebut(nilai) : Dalam::pembilang(nilai), BilanganBesar(1));
}

IKU_SATU_KALI bool sama_besar(const Besar& a, const Besar& b) noexcept {
    return &a == &b || (a.pembilang.compare(b.pembilang) == 0 && a.penyebut.compare(b.penyebut) == 0);
}

IKU_SATU_KALI int tanda_besar(const Besar& besar) noexcept {
    return besar.pembilang.sign();
}

IKU_SATU_KALI int bandingkan_besar(const Rasional& a, const Rasional& b) {
    const BilanganBesar kiri = Dalam::pembilang(a) * Dalam::penyebut(b);
    const BilanganBesar kanan = Dalam::pembilang(b) * Dalam::penyebut(a);
    const int urutan = kiri.compare(kanan);
    return (urutan > 0) - (urutan < 0);
}

IKU_SATU_KALI std::size_t hash_besar(const Besar& besar) noexcept {
    return hash_value(besar.pembilang) * 31U + hash_value(besar.penyebut);
}

IKU_SATU_KALI bool bulat_besar(const Besar& besar) noexcept {
    return besar.penyebut.compare(1) == 0;
}

// From the limbs, since msb() takes no negative number and a copy may not fit memory.
IKU_SATU_KALI std::size_t bit_besar(const Besar& besar) noexcept {
    const auto bit = [](const BilanganBesar& x) {
        const auto& isi = x.backend();
        const std::size_t atas = isi.size() - 1;
        return atas * sizeof(isi.limbs()[0]) * 8 +
               static_cast<std::size_t>(std::bit_width(isi.limbs()[atas]));
    };
    return std::max(bit(besar.pembilang), bit(besar.penyebut));
}

// Digits only, checked by the caller: Boost's own string constructor takes forms that are no numbers ("",
// "1/0", "010").
IKU_SATU_KALI BilanganBesar dari_digit(std::string_view digit) {
    BilanganBesar hasil = 0;
    while (!digit.empty()) {
        const std::size_t n = std::min<std::size_t>(18, digit.size());
        std::uint64_t potong = 0;
        std::uint64_t faktor = 1;
        for (const char c : digit.substr(0, n)) {
            potong = potong * 10 + static_cast<std::uint64_t>(c - '0');
            faktor *= 10;
        }
        hasil = hasil * faktor + potong;
        digit.remove_prefix(n);
    }
    return hasil;
}

}  // namespace iku::detail

namespace iku {

IKU_SATU_KALI std::string Rasional::to_string() const {
    if (!is_besar()) {
        return penyebut_ == 1 ? std::to_string(pembilang_)
                              : std::to_string(pembilang_) + '/' + std::to_string(penyebut_);
    }
    std::string teks = detail::Dalam::pembilang(*this).str();
    if (!is_bulat()) teks += '/' + detail::Dalam::penyebut(*this).str();
    return teks;
}

IKU_SATU_KALI std::vector<std::uint8_t> Rasional::to_bita() const {
    assert(is_bulat());
    const detail::BilanganBesar mutlak = abs(detail::Dalam::pembilang(*this));
    std::vector<std::uint8_t> bita;
    export_bits(mutlak, std::back_inserter(bita), 8, false);
    return bita;
}

IKU_SATU_KALI Rasional Rasional::from_bita(bool negatif, std::span<const std::uint8_t> bita) {
    detail::BilanganBesar n = 0;
    if (!bita.empty()) import_bits(n, bita.begin(), bita.end(), 8, false);
    if (negatif) n = -n;
    return detail::Dalam::dari_kanonik(std::move(n), detail::BilanganBesar(1));
}

IKU_SATU_KALI std::optional<Rasional> Rasional::from_string(std::string_view teks) {
    const auto is_digit = [](std::string_view t) {
        return !t.empty() && std::all_of(t.begin(), t.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    if (teks.size() > digit_terbanyak + 2) return std::nullopt;
    const bool negatif = !teks.empty() && teks.front() == '-';
    if (negatif) teks.remove_prefix(1);
    const std::size_t pisah = std::min(teks.find_first_of("/."), teks.size());
    const std::string_view depan = teks.substr(0, pisah);
    const bool ada_belakang = pisah < teks.size();
    const std::string_view belakang = ada_belakang ? teks.substr(pisah + 1) : std::string_view{};
    if (!is_digit(depan) || (ada_belakang && !is_digit(belakang))) return std::nullopt;
    if (depan.size() + belakang.size() > digit_terbanyak) return std::nullopt;

    detail::BilanganBesar n = detail::dari_digit(depan);
    detail::BilanganBesar d = 1;
    if (ada_belakang && teks[pisah] == '/') {
        d = detail::dari_digit(belakang);
        if (d == 0) return std::nullopt;
    } else if (ada_belakang) {
        d = pow(detail::BilanganBesar(10), static_cast<unsigned>(belakang.size()));
        n = n * d + detail::dari_digit(belakang);
    }
    if (negatif) n = -n;
    return detail::Dalam::dari(std::move(n), std::move(d));
}

}  // namespace iku

#undef IKU_SATU_KALI

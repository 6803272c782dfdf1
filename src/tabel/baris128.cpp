// SPDX-License-Identifier: Apache-2.0
#include "tabel/baris128.hpp"

#include <algorithm>
#include <bit>

namespace iku {
namespace {

U128 besaran128(I128 x) noexcept {
    const auto u = static_cast<U128>(x);
    return x < 0 ? U128{0} - u : u;
}

int lebar(U128 u) noexcept {
    const auto atas = static_cast<std::uint64_t>(u >> 64U);
    return static_cast<int>(atas != 0 ? 64 + std::bit_width(atas)
                                      : std::bit_width(static_cast<std::uint64_t>(u)));
}

// By widths, since a checked 128-bit product needs a run-time library that is not everywhere.
bool kali128(I128 x, I128 y, I128& z) noexcept {
    if (lebar(besaran128(x)) + lebar(besaran128(y)) > 126) return false;
    z = x * y;
    return true;
}

}  // namespace

bool Baris128::lakukan(const Perintah& p, bool& nol) {
    using Jenis = Perintah::Jenis;
    switch (p.jenis) {
        case Jenis::tetapan:
            isi_[p.z] = p.k;
            return true;
        case Jenis::tambah:
            return !__builtin_add_overflow(isi_[p.x], isi_[p.y], &isi_[p.z]);
        case Jenis::kurang:
            return !__builtin_sub_overflow(isi_[p.x], isi_[p.y], &isi_[p.z]);
        case Jenis::kali:
            return kali128(isi_[p.x], isi_[p.y], isi_[p.z]);
        case Jenis::kali_tetapan:
            return kali128(isi_[p.x], p.k, isi_[p.z]);
        case Jenis::minimum:
        case Jenis::maksimum: {
            const bool ambil_kecil = (p.jenis == Jenis::minimum) != (isi_[p.d] < 0);
            isi_[p.z] = ambil_kecil ? std::min(isi_[p.x], isi_[p.y]) : std::max(isi_[p.x], isi_[p.y]);
            return true;
        }
        case Jenis::uji_nol:
            nol = nol || isi_[p.x] == 0;
            return true;
    }
    return false;
}

std::optional<SelKolom> Baris128::operator()(std::size_t baris, const Pembulat& pembulat) {
    for (std::size_t k = 0; k < kolom_.size(); ++k)
        isi_[k] = kolom_[k].isi[baris];
    bool nol = program_.selalu_nol;
    for (const Perintah& p : program_.perintah) {
        if (!lakukan(p, nol)) return std::nullopt;
    }
    if (nol) return SelKolom{0, Alasan::penyebut_nol};
    const I128 n = isi_[program_.n];
    const I128 d = isi_[program_.d];
    const U128 p = detail::besaran(pembulat.p);
    const U128 q = detail::besaran(pembulat.q);
    if (lebar(besaran128(n)) + lebar(p) > 127 || lebar(besaran128(d)) + lebar(q) > 127) return std::nullopt;
    return bulatkan128(besaran128(n) * p, besaran128(d) * q, ((n < 0) != (pembulat.p < 0)) != (d < 0),
                       pembulat.mode);
}

}  // namespace iku

// SPDX-License-Identifier: Apache-2.0
#include "catatan_kaki.hpp"

#include <algorithm>
#include <array>

namespace iku::cli {
namespace {

std::string superskrip(std::size_t nomor) {
    constexpr std::array<std::string_view, 10> digit{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string teks;
    for (const char c : std::to_string(nomor))
        teks += digit[static_cast<std::size_t>(c - '0')];
    return teks;
}

}  // namespace

std::string CatatanKaki::tanda(Alasan alasan) {
    const auto letak = std::find(alasan_.begin(), alasan_.end(), alasan);
    const auto nomor = static_cast<std::size_t>(letak - alasan_.begin()) + 1;
    if (letak == alasan_.end()) alasan_.push_back(alasan);
    return std::string(strip) + superskrip(nomor);
}

std::string CatatanKaki::cetak(std::size_t inden, Bahasa bahasa) const {
    std::string teks;
    for (std::size_t i = 0; i < alasan_.size(); ++i) {
        teks += std::string(inden, ' ') + superskrip(i + 1) + ' ' +
                std::string(penjelasan(alasan_[i], bahasa)) + '\n';
    }
    return teks;
}

}  // namespace iku::cli

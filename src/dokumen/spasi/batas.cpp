// SPDX-License-Identifier: Apache-2.0
#include "dokumen/spasi/batas.hpp"

#include <algorithm>
#include <limits>

namespace iku::detail::dok {
namespace {

using Nilai = std::int64_t;

namespace nilai {
constexpr Nilai sela_lebar = 2;   // a gap of three or more,
constexpr Nilai awal_sel = 6;     // and a cell beginning behind it
constexpr Nilai awal_kata = 2;    // a word beginning behind one space
constexpr Nilai melintas = -10;   // a word lies across
constexpr Nilai jauh_judul = -1;  // for each line and two characters away from the gap between the headings
constexpr Nilai tanpa_kata = -6;  // for each line: two boundaries with nothing between them
}  // namespace nilai

constexpr std::uint32_t lebar_terbesar = 4096;  // character columns looked at
constexpr std::size_t calon_terbanyak = 192;
constexpr std::uint32_t dekat = 4;
constexpr Nilai tak_mungkin = std::numeric_limits<Nilai>::min() / 4;

// "1.", "a)", "-": the marker of an item inside a cell, behind which no cell begins.
bool is_butir(std::string_view kata) noexcept {
    if (kata == "-" || kata == "\xE2\x80\xA2") return true;
    const std::size_t n = kata.size();
    if (n < 2 || n > 3 || (kata[n - 1] != '.' && kata[n - 1] != ')')) return false;
    const std::string_view isi = kata.substr(0, n - 1);
    return isi.find_first_not_of("0123456789") == std::string_view::npos ||
           (n == 2 && isi[0] >= 'a' && isi[0] <= 'z');
}

class PenentuBatas {
  public:
    PenentuBatas(std::span<const GarisKisi> garis, std::span<const KataKisi> judul)
        : judul_(judul), jumlah_(static_cast<Nilai>(garis.size())) {
        std::uint32_t lebar = judul.back().akhir;
        for (const GarisKisi& satu : garis)
            lebar = std::max(lebar, satu.kata.back().akhir);
        lebar = std::min(lebar, lebar_terbesar);
        nilai_.assign(lebar + 1, 0);
        mulai_.assign(lebar + 2, 0);
        lega_.assign(lebar + 2, 0);
        for (const GarisKisi& satu : garis)
            add(satu.kata);
        drop_sempit();
        for (std::size_t x = 1; x < mulai_.size(); ++x)
            mulai_[x] += mulai_[x - 1];
        pick_calon();
    }

    std::vector<std::uint32_t> find() const {
        const std::size_t n = calon_.size();
        const std::size_t batas = judul_.size() - 1;
        if (n < batas) return {};
        std::vector<Nilai> terbaik(n, 0);
        std::vector<std::vector<std::size_t>> dari;
        for (std::size_t k = 0; k < batas; ++k) {
            std::vector<Nilai> baru(n, tak_mungkin);
            std::vector<std::size_t> asal(n, 0);
            for (std::size_t j = 0; j < n; ++j) {
                const Nilai sendiri = nilai_[calon_[j]] + price_judul(k, calon_[j]);
                if (k == 0) baru[j] = sendiri + price_isi(0, calon_[j]);
                for (std::size_t i = 0; k > 0 && i < j; ++i) {
                    const Nilai jumlah = terbaik[i] + sendiri + price_isi(calon_[i], calon_[j]);
                    if (terbaik[i] == tak_mungkin || jumlah <= baru[j]) continue;
                    baru[j] = jumlah;
                    asal[j] = i;
                }
            }
            terbaik = std::move(baru);
            dari.push_back(std::move(asal));
        }
        for (std::size_t j = 0; j < n; ++j)
            if (terbaik[j] != tak_mungkin) terbaik[j] += price_isi(calon_[j], mulai_.size() - 1);
        auto j = static_cast<std::size_t>(std::max_element(terbaik.begin(), terbaik.end()) - terbaik.begin());
        if (terbaik[j] == tak_mungkin) return {};
        std::vector<std::uint32_t> hasil(batas);
        for (std::size_t k = batas; k-- > 0; j = dari[k][j])
            hasil[k] = calon_[j];
        return hasil;
    }

  private:
    // What one line says of every place.
    void add(const std::vector<KataKisi>& kata) {
        for (std::size_t w = 0; w < kata.size(); ++w) {
            const auto [awal, akhir, teks] = kata[w];
            if (awal >= nilai_.size()) return;
            ++mulai_[awal + 1];
            const std::uint32_t ujung = w == 0 ? 0 : kata[w - 1].akhir;
            const std::uint32_t sela = w == 0 ? nilai::awal_sel : awal - ujung;
            for (std::uint32_t x = w == 0 ? awal - std::min<std::uint32_t>(awal, nilai::awal_sel) : ujung + 1;
                 x < awal; ++x)
                nilai_[x] += std::max<Nilai>(sela > 2 ? nilai::sela_lebar : 0, nilai::awal_sel - (awal - x));
            if (w == 0 || sela > 1) {
                ++lega_[ujung];
                --lega_[awal + 1];
            }
            const bool rentang =
                w > 1 && kata[w - 1].teks == "-" && kata[w - 1].awal == kata[w - 2].akhir + 1;
            const bool butir = w > 0 && sela <= 2 && is_butir(kata[w - 1].teks) && !rentang &&
                               (w > 1 || kata[0].awal >= judul_[1].awal);
            nilai_[awal] += butir ? nilai::melintas * dekat : sela > 1 ? nilai::awal_sel : nilai::awal_kata;
            for (std::uint32_t x = awal + 1; x < akhir && x < nilai_.size(); ++x)
                nilai_[x] += nilai::melintas * std::min({x - awal, akhir - x, dekat});
        }
    }

    // A place that lies in no gap of two spaces or more is between words, however many lines agree.
    void drop_sempit() {
        std::int64_t sela = 0;
        for (std::size_t x = 0; x < nilai_.size(); ++x) {
            sela += lega_[x];
            if (sela == 0) nilai_[x] = std::min<Nilai>(nilai_[x], 0);
        }
    }

    // The places that no place close by is better than, the best of them.
    void pick_calon() {
        for (std::uint32_t x = 1; x < nilai_.size(); ++x) {
            const bool turun = x + 1 == nilai_.size() || nilai_[x + 1] < nilai_[x];
            if (turun && nilai_[x - 1] <= nilai_[x]) calon_.push_back(x);
        }
        if (calon_.size() > calon_terbanyak) {
            std::nth_element(calon_.begin(), calon_.begin() + calon_terbanyak, calon_.end(),
                             [this](std::uint32_t a, std::uint32_t b) { return nilai_[a] > nilai_[b]; });
            calon_.resize(calon_terbanyak);
        }
        // Columns without words have no place of their own but where their headings begin.
        for (std::size_t k = 1; k < judul_.size(); ++k)
            if (judul_[k].awal > 0 && judul_[k].awal < nilai_.size()) calon_.push_back(judul_[k].awal);
        std::sort(calon_.begin(), calon_.end());
        calon_.erase(std::unique(calon_.begin(), calon_.end()), calon_.end());
    }

    // A boundary lies between two headings, or not far from there.
    Nilai price_judul(std::size_t k, std::uint32_t x) const {
        const std::uint32_t kiri = judul_[k].akhir;
        const std::uint32_t kanan = std::max(kiri, judul_[k + 1].awal);
        const std::uint32_t jauh = x < kiri ? kiri - x : x > kanan ? x - kanan : 0;
        return nilai::jauh_judul * jumlah_ * static_cast<Nilai>(jauh) / 2;
    }

    // A column holds words, one or more in every fourth line.
    Nilai price_isi(std::size_t awal, std::size_t akhir) const {
        const Nilai isi = mulai_[akhir] - mulai_[awal];
        return nilai::tanpa_kata * std::max<Nilai>(0, jumlah_ / 4 + 1 - isi);
    }

    std::span<const KataKisi> judul_;
    Nilai jumlah_;
    std::vector<Nilai> nilai_;
    std::vector<std::int64_t> lega_;    // differences: how many lines have a gap there
    std::vector<std::uint32_t> mulai_;  // words that begin before each place
    std::vector<std::uint32_t> calon_;
};

}  // namespace

std::vector<std::uint32_t> find_batas(std::span<const GarisKisi> garis, std::span<const KataKisi> judul) {
    if (garis.empty() || judul.size() < 2) return {};
    return PenentuBatas(garis, judul).find();
}

}  // namespace iku::detail::dok

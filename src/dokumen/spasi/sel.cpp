// SPDX-License-Identifier: Apache-2.0
#include "dokumen/spasi/sel.hpp"

#include "dokumen/spasi/batas.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace iku::detail::dok {
namespace {

using Harga = std::int32_t;

namespace harga {
constexpr Harga kata = 200;       // through a word
constexpr Harga satu_spasi = 24;  // where only one space is left,
constexpr Harga dua_spasi = 8;    // or two
constexpr Harga awal_kata = 12;   // what a word that begins there is worth
constexpr Harga geser = 3;        // for each character to the left or right of the line before,
constexpr Harga jauh = 1;         // and of the straight boundary
constexpr Harga ragu = 8;         // another place that costs no more than this makes doubt
}  // namespace harga

constexpr std::uint32_t terjauh = 9;     // how far a line may stand from the straight boundary
constexpr std::uint32_t toleransi = 20;  // one line in so many may cross a boundary
constexpr std::size_t dekat = 4;         // lines that bear witness for each other

// The gap of a line in which a place lies: from the end of one word to the beginning of the next.
struct Sela {
    std::uint32_t awal = 0, akhir = std::numeric_limits<std::uint32_t>::max();
    bool ada_kiri = false, ada_kanan = false;

    bool is_diapit() const noexcept { return ada_kiri && ada_kanan; }
    bool is_sempit() const noexcept { return is_diapit() && akhir - awal == 1; }
};

std::uint32_t find_kata(const std::vector<KataKisi>& kata, std::uint32_t x) {
    const auto it = std::lower_bound(kata.begin(), kata.end(), x,
                                     [](const KataKisi& k, std::uint32_t di) { return k.awal < di; });
    return static_cast<std::uint32_t>(it - kata.begin());
}

Sela find_sela(const std::vector<KataKisi>& kata, std::size_t kanan) {
    Sela hasil;
    hasil.ada_kiri = kanan > 0;
    hasil.ada_kanan = kanan < kata.size();
    if (hasil.ada_kiri) hasil.awal = kata[kanan - 1].akhir;
    if (hasil.ada_kanan) hasil.akhir = kata[kanan].awal;
    return hasil;
}

// The way of one boundary down the page.
class PenelusurBatas {
  public:
    PenelusurBatas(std::span<const GarisKisi> garis, std::uint32_t lurus,
                   const std::vector<std::uint32_t>& kiri)
        : garis_(garis),
          lurus_(lurus),
          kiri_(kiri),
          dari_(lurus > terjauh ? lurus - terjauh : 0),
          lebar_(lurus + terjauh - dari_ + 1) {}

    // The place in each line.
    std::vector<std::uint32_t> find() {
        asal_.assign(garis_.size() * lebar_, 0);
        std::vector<Harga> terbaik;
        std::vector<Harga> baris;
        price(0, terbaik);
        for (std::size_t i = 1; i < garis_.size(); ++i) {
            move(i, terbaik);
            price(i, baris);
            for (std::uint32_t d = 0; d < lebar_; ++d)
                terbaik[d] += baris[d];
        }
        std::vector<std::uint32_t> hasil(garis_.size());
        auto d =
            static_cast<std::uint32_t>(std::min_element(terbaik.begin(), terbaik.end()) - terbaik.begin());
        for (std::size_t i = garis_.size(); i-- > 0;) {
            hasil[i] = dari_ + d;
            if (i > 0) d = asal_[i * lebar_ + d];
        }
        return hasil;
    }

    // The price of a place in a line.
    Harga price(std::size_t i, std::uint32_t x) const {
        const std::vector<KataKisi>& kata = garis_[i].kata;
        const std::size_t kanan = find_kata(kata, x);
        const Sela sela = find_sela(kata, kanan);
        Harga hasil = harga::jauh * static_cast<Harga>(x > lurus_ ? x - lurus_ : lurus_ - x);
        if (!kiri_.empty() && x <= kiri_[i]) return hasil + 2 * harga::kata;
        if (sela.ada_kiri && sela.awal > x - 1) return hasil + harga::kata;
        if (sela.ada_kanan && sela.akhir == x) hasil -= harga::awal_kata;
        if (!sela.is_diapit()) return hasil;
        const std::uint32_t lebar = sela.akhir - sela.awal;
        return hasil + (lebar == 1 ? harga::satu_spasi : lebar == 2 ? harga::dua_spasi : 0);
    }

  private:
    void price(std::size_t i, std::vector<Harga>& hasil) const {
        hasil.resize(lebar_);
        for (std::uint32_t d = 0; d < lebar_; ++d)
            hasil[d] = price(i, dari_ + d);
    }

    // The cheapest place of the line before to come from.
    void move(std::size_t i, std::vector<Harga>& terbaik) {
        std::uint8_t* const asal = &asal_[i * lebar_];
        for (std::uint32_t d = 0; d < lebar_; ++d)
            asal[d] = static_cast<std::uint8_t>(d);
        const auto relax = [&](std::uint32_t d, std::uint32_t dari) {
            if (terbaik[dari] + harga::geser >= terbaik[d]) return;
            terbaik[d] = terbaik[dari] + harga::geser;
            asal[d] = asal[dari];
        };
        for (std::uint32_t d = 1; d < lebar_; ++d)
            relax(d, d - 1);
        for (std::uint32_t d = lebar_ - 1; d > 0; --d)
            relax(d - 1, d);
    }

    std::span<const GarisKisi> garis_;
    std::uint32_t lurus_;
    const std::vector<std::uint32_t>& kiri_;
    std::uint32_t dari_, lebar_;
    std::vector<std::uint8_t> asal_;
};

class PenataSel {
  public:
    PenataSel(std::span<const GarisKisi> garis, std::vector<std::uint32_t> batas)
        : garis_(garis), batas_(std::move(batas)) {
        hasil_.potong.resize(garis.size());
        hasil_.melintas.assign(garis.size(), false);
        ragu_.assign(garis.size(), false);
    }

    TataSel align() {
        if (batas_.empty()) {
            hasil_.menyatu = 0;
            return std::move(hasil_);
        }
        std::vector<std::uint32_t> kiri;
        for (std::size_t k = 0; k < batas_.size() && !hasil_.menyatu; ++k) {
            PenelusurBatas penelusur(garis_, batas_[k], kiri);
            std::vector<std::uint32_t> di = penelusur.find();
            if (!take(penelusur, di)) hasil_.menyatu = k;
            kiri = std::move(di);
        }
        for (std::size_t i = 0; i < garis_.size(); ++i)
            if (ragu_[i]) hasil_.ragu.push_back(i);
        return std::move(hasil_);
    }

  private:
    // False when too many lines are cut through a word, or by a guess.
    bool take(const PenelusurBatas& penelusur, const std::vector<std::uint32_t>& di) {
        std::size_t diapit = 0;
        std::size_t terpotong = 0;
        std::size_t ragu = 0;
        for (std::size_t i = 0; i < garis_.size(); ++i) {
            const std::vector<KataKisi>& kata = garis_[i].kata;
            hasil_.potong[i].push_back(find_kata(kata, di[i]));
            const Sela sela = find_sela(kata, hasil_.potong[i].back());
            if (sela.ada_kiri && sela.awal >= di[i]) {
                hasil_.melintas[i] = true;
                terpotong += garis_[i].potongan > 1 ? 1 : 0;
            }
            diapit += sela.is_diapit() ? 1 : 0;
        }
        for (std::size_t i = 0; i < garis_.size(); ++i) {
            if (hasil_.melintas[i] || !is_ragu(penelusur, di, i)) continue;
            ragu_[i] = true;
            ++ragu;
        }
        return terpotong <= garis_.size() / toleransi + 1 && ragu * 3 <= diapit + 2;
    }

    // A cut at one space is a guess where another place is about as good and no line close by has a cell that
    // begins there.
    bool is_ragu(const PenelusurBatas& penelusur, const std::vector<std::uint32_t>& di, std::size_t i) const {
        const std::vector<KataKisi>& kata = garis_[i].kata;
        const std::size_t kanan = hasil_.potong[i].back();
        if (!find_sela(kata, kanan).is_sempit()) return false;
        for (std::size_t j = i > dekat ? i - dekat : 0; j < std::min(garis_.size(), i + dekat + 1); ++j) {
            const Sela lain = find_sela(garis_[j].kata, hasil_.potong[j].back());
            if (j != i && lain.ada_kanan && !lain.is_sempit() && lain.akhir == kata[kanan].awal) return false;
        }
        const Harga kini = penelusur.price(i, di[i]);
        const auto is_setara = [&](std::size_t w) {
            return w > 0 && w < kata.size() && penelusur.price(i, kata[w].awal) <= kini + harga::ragu;
        };
        return is_setara(kanan - 1) || is_setara(kanan + 1);
    }

    std::span<const GarisKisi> garis_;
    std::vector<std::uint32_t> batas_;
    std::vector<bool> ragu_;
    TataSel hasil_;
};

}  // namespace

TataSel align_sel(std::span<const GarisKisi> garis, std::span<const KataKisi> judul,
                  const std::vector<std::uint32_t>& lurus) {
    return PenataSel(garis, lurus.empty() ? find_batas(garis, judul) : lurus).align();
}

}  // namespace iku::detail::dok

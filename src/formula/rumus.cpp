// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/read.hpp"

#include <charconv>
#include <optional>
#include <vector>

namespace iku {
namespace {

constexpr bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

// What waits on the operator stack.
enum class Tunggu : std::uint8_t { operasi, negatif, kurung, fungsi, fungsi_kedua };

struct Butir {
    Tunggu tunggu;
    Op op;
};

constexpr int kuat(const Butir& butir) noexcept {
    switch (butir.tunggu) {
        case Tunggu::operasi:
            return butir.op == Op::kali || butir.op == Op::bagi ? 2 : 1;
        case Tunggu::negatif:
            return 3;
        default:
            return 0;
    }
}

// Operator precedence with an explicit stack: a value is expected, or an operator.
class Pembaca {
  public:
    Pembaca(std::string_view teks, std::uint32_t jumlah_variabel)
        : teks_(teks), jumlah_variabel_(jumlah_variabel) {}

    std::optional<Ekspresi> baca() {
        bool perlu_nilai = true;
        for (lewati_spasi(); i_ < teks_.size(); lewati_spasi()) {
            if (!(perlu_nilai ? nilai(perlu_nilai) : operasi(perlu_nilai))) return std::nullopt;
        }
        if (perlu_nilai || !turunkan(1)) return std::nullopt;
        if (!tunggu_.empty()) return std::nullopt;
        return std::move(penyusun_).selesai();
    }

  private:
    void lewati_spasi() {
        while (i_ < teks_.size() && teks_[i_] == ' ')
            ++i_;
    }
    bool mulai(std::string_view awal) {
        if (!teks_.substr(i_).starts_with(awal)) return false;
        i_ += awal.size();
        return true;
    }

    bool nilai(bool& perlu_nilai) {
        if (mulai("(")) return dorong({Tunggu::kurung, Op::tambah});
        if (mulai("min(")) return dorong({Tunggu::fungsi, Op::minimum});
        if (mulai("max(")) return dorong({Tunggu::fungsi, Op::maksimum});
        const bool minus = teks_[i_] == '-';
        if (minus && !(i_ + 1 < teks_.size() && is_digit(teks_[i_ + 1]))) {
            ++i_;
            return dorong({Tunggu::negatif, Op::negatif});
        }
        perlu_nilai = false;
        return teks_[i_] == 'v' ? variabel() : konstanta();
    }

    bool dorong(Butir butir) {
        if (tunggu_.size() >= Ekspresi::simpul_terbanyak) return false;
        tunggu_.push_back(butir);
        return true;
    }

    bool variabel() {
        std::uint32_t nomor = 0;
        const char* awal = teks_.data() + i_ + 1;
        const char* akhir = teks_.data() + teks_.size();
        if (awal == akhir || *awal == '0') return false;
        const auto [berhenti, galat] = std::from_chars(awal, akhir, nomor);
        if (galat != std::errc{} || nomor == 0 || nomor > jumlah_variabel_) return false;
        i_ = static_cast<std::size_t>(berhenti - teks_.data());
        return penyusun_.variabel(nomor - 1);
    }

    bool konstanta() {
        std::size_t akhir = i_ + (teks_[i_] == '-' ? 1 : 0);
        while (akhir < teks_.size() && (is_digit(teks_[akhir]) || teks_[akhir] == '.'))
            ++akhir;
        const auto angka = Rasional::from_string(teks_.substr(i_, akhir - i_));
        i_ = akhir;
        return angka.has_value() && penyusun_.konstanta(*angka);
    }

    bool operasi(bool& perlu_nilai) {
        const char c = teks_[i_++];
        switch (c) {
            case ')':
                return tutup();
            case ',':
                perlu_nilai = true;
                return koma();
            case '+':
            case '-':
                perlu_nilai = true;
                return turunkan(1) && dorong({Tunggu::operasi, c == '+' ? Op::tambah : Op::kurang});
            case '*':
            case '/':
                perlu_nilai = true;
                return turunkan(2) && dorong({Tunggu::operasi, c == '*' ? Op::kali : Op::bagi});
            default:
                return false;
        }
    }

    // Writes out the waiting operators at least as strong as `batas`.
    bool turunkan(int batas) {
        while (!tunggu_.empty() && kuat(tunggu_.back()) >= batas) {
            if (!penyusun_.operasi(tunggu_.back().op)) return false;
            tunggu_.pop_back();
        }
        return true;
    }

    bool tutup() {
        if (!turunkan(1) || tunggu_.empty()) return false;
        const Butir butir = tunggu_.back();
        tunggu_.pop_back();
        if (butir.tunggu == Tunggu::fungsi_kedua) return penyusun_.operasi(butir.op);
        return butir.tunggu == Tunggu::kurung;
    }

    bool koma() {
        if (!turunkan(1) || tunggu_.empty() || tunggu_.back().tunggu != Tunggu::fungsi) return false;
        tunggu_.back().tunggu = Tunggu::fungsi_kedua;
        return true;
    }

    std::string_view teks_;
    std::uint32_t jumlah_variabel_;
    std::size_t i_ = 0;
    std::vector<Butir> tunggu_;
    PenyusunEkspresi penyusun_;
};

}  // namespace

std::optional<Ekspresi> read_rumus(std::string_view rumus, std::uint32_t jumlah_variabel) {
    return Pembaca(rumus, jumlah_variabel).baca();
}

}  // namespace iku

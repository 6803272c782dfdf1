// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/rollup.hpp"

#include "iku/angka/jumlah.hpp"
#include "iku/tabel/evaluate.hpp"
#include "iku/tabel/kolom_eksak.hpp"

#include "tabel/bagi.hpp"
#include "tabel/bilangan128.hpp"
#include "tabel/blok.hpp"
#include "tabel/lingkungan.hpp"
#include "tabel/pelaksana.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <mutex>

namespace iku {
namespace {

// An integer of any width that 128 bits hold.
Rasional to_rasional(I128 nilai) {
    const auto rendah = static_cast<std::uint64_t>(static_cast<U128>(nilai));
    const auto tinggi = static_cast<std::int64_t>(nilai >> 64);
    return Rasional(tinggi) * Rasional(std::uint64_t{1} << 32U) * Rasional(std::uint64_t{1} << 32U) +
           Rasional(rendah);
}

// Adds up over the rows of all groups: f(awal, jumlah, T&) adds a stretch to sums that begin as `jumlah` is,
// and each stretch of a thread has sums of its own, which `gabung` then adds to it.
template <class T, class F, class G>
void himpun(std::size_t baris, Utas utas, T& jumlah, const F& f, const G& gabung) {
    if (bagi_baris(baris, utas).banyak == 1) return f(std::size_t{0}, baris, jumlah);
    const T awalan = jumlah;
    std::mutex gembok;
    per_rentang(baris, utas, [&](std::size_t awal, std::size_t m) {
        T sendiri = awalan;
        f(awal, m, sendiri);
        const std::lock_guard kunci(gembok);
        gabung(jumlah, sendiri);
    });
}

template <class T>
void tambahkan(std::vector<T>& jumlah, const std::vector<T>& lain) {
    for (std::size_t g = 0; g < jumlah.size(); ++g)
        jumlah[g] += lain[g];
}

// The rows of all groups: which are complete, and how many each group has.
class Penggulung {
  public:
    Penggulung(const Ekspresi& ekspresi, std::span<const Kolom> kolom, const Kelompok& kelompok, Utas utas)
        : ekspresi_(ekspresi),
          kolom_(kolom),
          kelompok_(kelompok),
          utas_(kelompok.size() > kelompok.nomor.size() / 64 ? Utas{} : utas),
          semua_lengkap_(
              std::none_of(kolom.begin(), kolom.end(),
                           [](const Kolom& k) { return k.ada != nullptr || k.alasan != nullptr; })),
          lengkap_(semua_lengkap_ ? 0 : kelompok.nomor.size()) {
        cacah_.dilaporkan.resize(kelompok.size());
        cacah_.diharapkan.resize(kelompok.size());
        const auto hitung = [&](std::size_t awal, std::size_t jumlah, Cacah& cacah) {
            const std::size_t akhir = awal + jumlah;
            if (semua_lengkap_) return hitung_baris(awal, akhir, cacah.diharapkan);
            for (; awal < akhir; awal += blok_terbesar)
                tandai(awal, std::min(blok_terbesar, akhir - awal), cacah);
        };
        himpun(kelompok.nomor.size(), utas_, cacah_, hitung, [](Cacah& cacah, const Cacah& lain) {
            tambahkan(cacah.dilaporkan, lain.dilaporkan);
            tambahkan(cacah.diharapkan, lain.diharapkan);
        });
        if (semua_lengkap_) cacah_.dilaporkan = cacah_.diharapkan;
    }

    std::span<const std::int64_t> dilaporkan() const noexcept { return cacah_.dilaporkan; }
    std::span<const std::int64_t> diharapkan() const noexcept { return cacah_.diharapkan; }

    // The sums of a column over complete rows, one a group.
    KolomEksak jumlah(const Kolom& kolom) const;

    // Figures that are made of the rows' own, exactly; of the groups chosen, others are left as they are.
    void eksak(CaraRollup cara, const std::vector<bool>& dipilih, std::vector<Hasil>& hasil) const;

    // Rounded means, where the bounds of fixed point decide them; the other groups are the result.
    std::vector<bool> rerata_terbatas(Pembulatan pembulatan, RollupKolom& hasil) const;

  private:
    // Complete rows, and all rows, by group.
    struct Cacah {
        std::vector<std::int64_t> dilaporkan{}, diharapkan{};
    };
    // Sums of fixed-point quotients by group, and the groups that they do not decide.
    struct Rerata {
        std::vector<I128> jumlah{};
        std::vector<bool> sisa{};
    };

    void hitung_baris(std::size_t awal, std::size_t akhir, std::vector<std::int64_t>& jumlah) const {
        for (; awal < akhir; ++awal)
            ++jumlah[kelompok_.nomor[awal]];
    }

    bool is_lengkap(std::size_t i) const noexcept { return semua_lengkap_ || lengkap_[i] != 0; }

    // Which rows of a block are complete.
    void tandai(std::size_t awal, std::size_t m, Cacah& cacah) {
        std::array<std::uint8_t, blok_terbesar> alasan{};
        for (const Kolom& satu : kolom_)
            gabung_keabsahan(satu, awal, {alasan.data(), m});
        for (std::size_t i = 0; i < m; ++i) {
            lengkap_[awal + i] = static_cast<std::uint8_t>(alasan[i] == 0);
            ++cacah.diharapkan[kelompok_.nomor[awal + i]];
            cacah.dilaporkan[kelompok_.nomor[awal + i]] += lengkap_[awal + i];
        }
    }

    // Sums that may have wrapped, and which bits the addends have.
    template <class T>
    struct Jumlah {
        std::vector<T> isi{};
        std::uint64_t bit = 0;
    };
    template <class T>
    Jumlah<T> jumlahkan(std::span<const std::int64_t> isi) const {
        Jumlah<T> hasil{std::vector<T>(kelompok_.size())};
        const auto tambah = [&](std::size_t i, std::int64_t v, Jumlah<T>& jumlah) {
            jumlah.isi[kelompok_.nomor[i]] += static_cast<T>(v);
            jumlah.bit |= static_cast<std::uint64_t>(v ^ (v >> 63));
        };
        const auto hitung = [&](std::size_t awal, std::size_t banyak, Jumlah<T>& jumlah) {
            for (std::size_t i = awal; semua_lengkap_ && i < awal + banyak; ++i)
                tambah(i, isi[i], jumlah);
            for (std::size_t i = awal; !semua_lengkap_ && i < awal + banyak; ++i)
                tambah(i, isi[i] & -static_cast<std::int64_t>(lengkap_[i]), jumlah);
        };
        himpun(isi.size(), utas_, hasil, hitung, [](Jumlah<T>& jumlah, const Jumlah<T>& lain) {
            tambahkan(jumlah.isi, lain.isi);
            jumlah.bit |= lain.bit;
        });
        return hasil;
    }

    std::optional<std::int64_t> jumlah_blok(std::size_t awal, std::span<const std::int64_t> nilai,
                                            std::span<const std::uint8_t> alasan,
                                            bool ada_luap) const noexcept;
    void jumlahkan_titik_tetap(const Program& program, std::size_t awal, std::size_t banyak,
                               Rerata& rerata) const;

    const Ekspresi& ekspresi_;
    std::span<const Kolom> kolom_;
    const Kelompok& kelompok_;
    Utas utas_;
    bool semua_lengkap_;                 // no column says of any row that it has no value
    std::vector<std::uint8_t> lengkap_;  // else by row; empty where all are
    Cacah cacah_{};
};

KolomEksak Penggulung::jumlah(const Kolom& kolom) const {
    KolomEksak hasil;
    hasil.desimal = kolom.desimal;
    const auto pendek = jumlahkan<std::uint64_t>(kolom.isi);
    // n numbers of width w have a sum of at most n * 2^w.
    if (std::bit_width(pendek.bit) + std::bit_width(kolom.size()) <= 62) {
        for (const std::uint64_t satu : pendek.isi)
            hasil.isi.push_back(static_cast<std::int64_t>(satu));
        hasil.alasan.assign(hasil.isi.size(), Alasan::ada);
    } else {
        for (const I128 satu : jumlahkan<I128>(kolom.isi).isi) {
            const auto sempit = static_cast<std::int64_t>(satu);
            const bool muat = sempit == satu;
            if (!muat)
                hasil.luar.emplace_hint(hasil.luar.end(), hasil.isi.size(),
                                        to_rasional(satu) / pangkat10(kolom.desimal));
            hasil.isi.push_back(muat ? sempit : 0);
            hasil.alasan.push_back(muat ? Alasan::ada : Alasan::meluap);
        }
    }
    for (std::size_t g = 0; g < hasil.isi.size(); ++g)
        if (cacah_.dilaporkan[g] == 0) hasil.alasan[g] = Alasan::tidak_dilaporkan;
    return hasil;
}

void Penggulung::eksak(CaraRollup cara, const std::vector<bool>& dipilih, std::vector<Hasil>& hasil) const {
    const auto dipakai = variabel_dipakai(ekspresi_);
    BarisSkalar nilai(ekspresi_, kolom_, dipakai);
    std::vector<Penjumlah> penjumlah(kelompok_.size());
    std::vector<Alasan> alasan(kelompok_.size(), Alasan::ada);
    std::vector<Hasil> terkecil(cara == CaraRollup::minimum ? kelompok_.size() : 0);
    for (std::size_t i = 0; i < kelompok_.nomor.size(); ++i) {
        const std::size_t g = kelompok_.nomor[i];
        if (!dipilih[g] || !is_lengkap(i)) continue;
        const Hasil satu = nilai(i);
        alasan[g] = gabung(alasan[g], satu.alasan());
        if (!satu.ada()) continue;
        if (cara != CaraRollup::minimum) {
            penjumlah[g].tambah(*satu);
        } else if (!terkecil[g].ada() || *satu < *terkecil[g]) {
            terkecil[g] = satu;
        }
    }
    for (std::size_t g = 0; g < hasil.size(); ++g) {
        if (!dipilih[g]) continue;
        if (cacah_.dilaporkan[g] == 0) {
            hasil[g] = Alasan::tidak_dilaporkan;
        } else if (alasan[g] != Alasan::ada) {
            hasil[g] = alasan[g];
        } else if (cara == CaraRollup::minimum) {
            hasil[g] = terkecil[g];
        } else {
            const Rasional jumlah = penjumlah[g].jumlah();
            hasil[g] = cara == CaraRollup::rerata ? jumlah / Rasional(cacah_.dilaporkan[g]) : jumlah;
        }
    }
}

int lebar128(U128 u) noexcept {
    const auto atas = static_cast<std::uint64_t>(u >> 64U);
    return static_cast<int>(atas != 0 ? 64 + std::bit_width(atas)
                                      : std::bit_width(static_cast<std::uint64_t>(u)));
}

// p * x / bawah, rounded.
SelKolom bulatkan_hasil_kali(I128 x, std::int64_t p, U128 bawah, Mode mode) noexcept {
    const U128 mutlak = x < 0 ? U128{0} - static_cast<U128>(x) : static_cast<U128>(x);
    return bulatkan128(mutlak * detail::besaran(p), bawah, (x < 0) != (p < 0), mode);
}

// The mean of `banyak` quotients times p/q, whose sum times 2^40 is within `banyak` of `jumlah`: rounded,
// when both ends round to the same.
std::optional<SelKolom> putuskan(I128 jumlah, std::int64_t banyak, const Pembulat& pembulat) noexcept {
    const U128 terjauh = (jumlah < 0 ? U128{0} - static_cast<U128>(jumlah) : static_cast<U128>(jumlah)) +
                         static_cast<U128>(banyak);
    const auto u = static_cast<std::uint64_t>(banyak);
    const auto q = static_cast<std::uint64_t>(pembulat.q);
    if (lebar128(terjauh) + static_cast<int>(std::bit_width(detail::besaran(pembulat.p))) > 127)
        return std::nullopt;
    if (std::bit_width(u) + std::bit_width(q) > 86) return std::nullopt;
    const U128 bawah = (static_cast<U128>(u) * q) << 40U;
    const SelKolom kiri = bulatkan_hasil_kali(jumlah - banyak, pembulat.p, bawah, pembulat.mode);
    const SelKolom kanan = bulatkan_hasil_kali(jumlah + banyak, pembulat.p, bawah, pembulat.mode);
    return kiri == kanan && kiri.alasan == Alasan::ada ? std::optional(kiri) : std::nullopt;
}

// The sum of a block of complete rows of one group, as rows in the order of their keys mostly are; nothing
// for another block. A quotient is below 2^50, so 2^13 of them fit.
std::optional<std::int64_t> Penggulung::jumlah_blok(std::size_t awal, std::span<const std::int64_t> nilai,
                                                    std::span<const std::uint8_t> alasan,
                                                    bool ada_luap) const noexcept {
    const std::uint32_t* const nomor = kelompok_.nomor.data() + awal;
    if (!semua_lengkap_ || ada_luap || nomor[0] != nomor[nilai.size() - 1]) return std::nullopt;
    std::uint32_t beda = 0;
    unsigned lain = 0;
    std::int64_t jumlah = 0;
    for (std::size_t i = 0; i < nilai.size(); ++i)
        beda |= nomor[i] ^ nomor[0];
    for (std::size_t i = 0; i < nilai.size(); ++i)
        lain |= static_cast<unsigned>(alasan[i]) | static_cast<unsigned>(nilai[i] == kernels::terlalu_besar);
    if (beda != 0 || lain != 0) return std::nullopt;
    for (const std::int64_t satu : nilai)
        jumlah += satu;
    return jumlah;
}

void Penggulung::jumlahkan_titik_tetap(const Program& program, std::size_t awal, std::size_t banyak,
                                       Rerata& rerata) const {
    const std::vector<Kolom> kolom = potong(kolom_, awal, banyak);
    Pelaksana pelaksana(program, kolom);
    std::array<std::uint8_t, blok_terbesar> alasan{};
    std::array<std::int64_t, blok_terbesar> nilai{};
    const kernels::Kernel& kernel = kernels::dipakai();
    const LingkunganBaku lingkungan;
    for (std::size_t mulai = 0; mulai < banyak; mulai += pelaksana.lebar()) {
        const std::size_t m = std::min(pelaksana.lebar(), banyak - mulai);
        pelaksana.jalankan(mulai, {alasan.data(), m});
        kernel.titik_tetap(pelaksana.n(), pelaksana.d(), m, nilai.data());
        if (const auto jumlah = jumlah_blok(awal + mulai, {nilai.data(), m}, alasan, pelaksana.ada_luap())) {
            rerata.jumlah[kelompok_.nomor[awal + mulai]] += *jumlah;
            continue;
        }
        for (std::size_t i = 0; i < m; ++i) {
            const std::size_t g = kelompok_.nomor[awal + mulai + i];
            if (!is_lengkap(awal + mulai + i)) continue;
            const bool luap = pelaksana.ada_luap() && pelaksana.is_luap_baris(i);
            if (alasan[i] != 0 || luap || nilai[i] == kernels::terlalu_besar) {
                rerata.sisa[g] = true;
            } else {
                rerata.jumlah[g] += nilai[i];
            }
        }
    }
}

std::vector<bool> Penggulung::rerata_terbatas(Pembulatan pembulatan, RollupKolom& hasil) const {
    const auto program = kompilasi(ekspresi_, kolom_);
    const auto pembulat = program
                              ? buat_pembulat(program->skala * pangkat10(pembulatan.desimal), pembulatan.mode)
                              : std::nullopt;
    if (!pembulat) return std::vector<bool>(kelompok_.size(), true);
    Rerata rerata{std::vector<I128>(kelompok_.size()), std::vector<bool>(kelompok_.size(), false)};
    const auto hitung = [&](std::size_t awal, std::size_t banyak, Rerata& bagian) {
        jumlahkan_titik_tetap(*program, awal, banyak, bagian);
    };
    himpun(kelompok_.nomor.size(), utas_, rerata, hitung, [](Rerata& jumlah, const Rerata& lain) {
        tambahkan(jumlah.jumlah, lain.jumlah);
        for (std::size_t g = 0; g < lain.sisa.size(); ++g)
            jumlah.sisa[g] = jumlah.sisa[g] || lain.sisa[g];
    });
    for (std::size_t g = 0; g < rerata.sisa.size(); ++g) {
        if (rerata.sisa[g] || cacah_.dilaporkan[g] == 0) {
            rerata.sisa[g] = true;
            continue;
        }
        const auto sel = putuskan(rerata.jumlah[g], cacah_.dilaporkan[g], *pembulat);
        rerata.sisa[g] = !sel;
        if (sel) hasil.hasil[g] = sel->hasil;
    }
    return std::move(rerata.sisa);
}

// The formula on the sums, as exact outcomes or as cells.
template <class Simpan>
void pooled(const Ekspresi& ekspresi, std::span<const KolomEksak> jumlah, std::size_t g, Simpan simpan) {
    std::vector<Hasil> isi;
    for (const KolomEksak& satu : jumlah)
        isi.push_back(satu.hasil(g));
    simpan(g, evaluate(ekspresi, isi));
}

void pooled_bulat(const Ekspresi& ekspresi, std::span<const KolomEksak> jumlah, Pembulatan pembulatan,
                  RollupKolom& hasil) {
    std::vector<Kolom> kolom;
    for (const KolomEksak& satu : jumlah)
        kolom.push_back(satu.kolom());
    evaluate(ekspresi, kolom, pembulatan, hasil.hasil, hasil.alasan);
    for (const KolomEksak& satu : jumlah) {
        for (const auto& di_luar : satu.luar) {
            pooled(ekspresi, jumlah, di_luar.first, [&](std::size_t g, const Hasil& nilai) {
                const SelKolom sel = to_sel(nilai, pembulatan);
                hasil.hasil[g] = sel.hasil;
                hasil.alasan[g] = sel.alasan;
            });
        }
    }
}

std::vector<KolomEksak> semua_jumlah(const Penggulung& penggulung, std::span<const Kolom> kolom) {
    std::vector<KolomEksak> jumlah;
    for (const Kolom& satu : kolom)
        jumlah.push_back(penggulung.jumlah(satu));
    return jumlah;
}

Alasan alasan_tak_homogen(std::int64_t dilaporkan) noexcept {
    return dilaporkan == 0 ? Alasan::tidak_dilaporkan : Alasan::di_luar_domain;
}

}  // namespace

RollupKolom rollup(const Ekspresi& ekspresi, std::span<const Kolom> kolom, const Kelompok& kelompok,
                   CaraRollup cara, Pembulatan pembulatan, Utas utas) {
    assert(kolom.size() >= ekspresi.jumlah_variabel() && cara != CaraRollup::rerata_tertimbang);
    const Penggulung penggulung(ekspresi, kolom, kelompok, utas);
    RollupKolom hasil;
    hasil.hasil.resize(kelompok.size());
    hasil.alasan.resize(kelompok.size());
    hasil.dilaporkan.assign(penggulung.dilaporkan().begin(), penggulung.dilaporkan().end());
    hasil.diharapkan.assign(penggulung.diharapkan().begin(), penggulung.diharapkan().end());
    if (cara == CaraRollup::pooled && !is_homogen(ekspresi)) {
        std::transform(hasil.dilaporkan.begin(), hasil.dilaporkan.end(), hasil.alasan.begin(),
                       alasan_tak_homogen);
        return hasil;
    }
    if (cara == CaraRollup::pooled) {
        pooled_bulat(ekspresi, semua_jumlah(penggulung, kolom), pembulatan, hasil);
        return hasil;
    }
    const std::vector<bool> sisa = cara == CaraRollup::rerata ? penggulung.rerata_terbatas(pembulatan, hasil)
                                                              : std::vector<bool>(kelompok.size(), true);
    if (std::find(sisa.begin(), sisa.end(), true) == sisa.end()) return hasil;
    std::vector<Hasil> eksak(kelompok.size());
    penggulung.eksak(cara, sisa, eksak);
    for (std::size_t g = 0; g < eksak.size(); ++g) {
        if (!sisa[g]) continue;
        const SelKolom sel = to_sel(eksak[g], pembulatan);
        hasil.hasil[g] = sel.hasil;
        hasil.alasan[g] = sel.alasan;
    }
    return hasil;
}

std::vector<Hasil> rollup_eksak(const Ekspresi& ekspresi, std::span<const Kolom> kolom,
                                const Kelompok& kelompok, CaraRollup cara) {
    assert(kolom.size() >= ekspresi.jumlah_variabel() && cara != CaraRollup::rerata_tertimbang);
    const Penggulung penggulung(ekspresi, kolom, kelompok, {});
    std::vector<Hasil> hasil(kelompok.size());
    if (cara != CaraRollup::pooled) {
        penggulung.eksak(cara, std::vector<bool>(kelompok.size(), true), hasil);
    } else if (is_homogen(ekspresi)) {
        const auto jumlah = semua_jumlah(penggulung, kolom);
        for (std::size_t g = 0; g < hasil.size(); ++g)
            pooled(ekspresi, jumlah, g, [&](std::size_t i, Hasil nilai) { hasil[i] = std::move(nilai); });
    } else {
        std::transform(penggulung.dilaporkan().begin(), penggulung.dilaporkan().end(), hasil.begin(),
                       [](std::int64_t n) { return Hasil(alasan_tak_homogen(n)); });
    }
    return hasil;
}

}  // namespace iku

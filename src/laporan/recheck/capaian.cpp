// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/capaian.hpp"

#include "laporan/recheck/uji.hpp"

#include <algorithm>
#include <utility>

namespace iku::detail {
namespace {

// A realisasi counted in whole things (orang, dokumen) has no rounding behind it; a score or an index printed
// without decimals may have.
bool is_bilangan_utuh(const BarisTercetak& baris) {
    return baris.realisasi.langkah >= 1 && !baris.realisasi.persen && baris.is_cacah();
}

// The bound that a rule's value may have been held to: the usual caps, or a floor of zero. Nothing where the
// value does not reach it.
struct Batasan {
    Rasional nilai;
    std::string nama;
};

std::vector<Batasan> find_batasan(const Rasional& nilai) {
    std::vector<Batasan> hasil;
    for (const int plafon : {100, 120}) {
        if (nilai > plafon) hasil.push_back({plafon, "plafon " + std::to_string(plafon)});
    }
    if (nilai.tanda() < 0) hasil.push_back({0, "lantai 0"});
    return hasil;
}

class PengujiCapaian {
  public:
    PengujiCapaian(const BarisTercetak& baris, AturanDasar dasar, Target target,
                   const RealisasiHitung& realisasi)
        : baris_(baris),
          cetak_(baris.capaian),
          dasar_(std::move(dasar)),
          target_(std::move(target)),
          semua_(daftar_aturan_uji(baris)) {
        const Rasional* tercetak = baris.realisasi.angka();
        if (tercetak != nullptr) dari_cetak_ = *tercetak;
        dari_cacah_ = realisasi.eksak.ada();
        dari_ = dari_cacah_ ? realisasi.eksak : dari_cetak_;
        if (dari_cacah_) selang_ = realisasi.selang;
        if (!dari_cacah_ && tercetak != nullptr)
            selang_ = is_bilangan_utuh(baris) ? Rentang{*tercetak, *tercetak} : baris.realisasi.selang();
        buang_tanpa_kasus();
    }

    UjiAngka uji() {
        UjiAngka hasil;
        hasil.tercetak = cetak_.teks;
        if (cetak_.angka() != nullptr) hasil.nilai = *cetak_.angka();
        hasil.eksak = capaian(dari_, target_, dasar_.aturan);
        if (cetak_.is_kosong()) return selesaikan_kurang(std::move(hasil), {"capaian"});
        if (cetak_.angka() == nullptr) return selesaikan(std::move(hasil), HasilUji::tidak_terbaca);
        if (!dari_.ada()) return selesaikan_kurang(std::move(hasil), {"realisasi"});
        catat_dicoba(hasil);
        const HasilUji kelas = find_kelas(hasil);
        return selesaikan(std::move(hasil), kelas);
    }

  private:
    // What every rule makes of the row, whichever of them decides in the end.
    void catat_dicoba(UjiAngka& hasil) const {
        const auto catat = [&](const AturanCapaian& aturan) {
            hasil.dicoba.push_back({aturan.id, capaian(dari_, target_, aturan), {}, is_cocok(dari_, aturan)});
        };
        catat(dasar_.aturan);
        for (const auto& aturan : semua_) {
            if (aturan.id != dasar_.aturan.id) catat(aturan);
        }
    }

    // A rule for targets that are met in full is one of its own only where that happened.
    void buang_tanpa_kasus() {
        const Hasil biasa = capaian(dari_, target_, *find_aturan("maks-rasio"));
        std::erase_if(semua_, [&](const AturanCapaian& aturan) {
            return aturan.penuh && (capaian(dari_, target_, aturan) == biasa || biasa != Hasil(100));
        });
    }

    // The rules a figure may follow without being "another rule": the declared one, or any of them. The base
    // comes first.
    std::vector<AturanCapaian> boleh() const {
        std::vector<AturanCapaian> hasil{dasar_.aturan};
        for (const auto& aturan : semua_) {
            if (!dasar_.dinyatakan && aturan.id != dasar_.aturan.id) hasil.push_back(aturan);
        }
        return hasil;
    }

    bool is_cocok(const Hasil& realisasi, const AturanCapaian& aturan, Mode mode = Mode::half_up) const {
        const Hasil nilai = capaian(realisasi, target_, aturan);
        return nilai.ada() && bulatkan(*nilai, cetak_.langkah, mode) == *cetak_.angka();
    }

    // The rules among these that give the printed digits; the first one's value becomes the exact value.
    bool coba(UjiAngka& hasil, const std::vector<AturanCapaian>& aturan, const Hasil& realisasi,
              Mode mode) const {
        for (const auto& satu : aturan) {
            if (is_cocok(realisasi, satu, mode)) hasil.aturan.push_back(satu.id);
            if (hasil.aturan.size() == 1 && hasil.aturan.front() == satu.id)
                hasil.eksak = capaian(dari_, target_, satu);
        }
        return !hasil.aturan.empty();
    }

    // From the printed realisasi, not from the counts; rounded, or cut.
    bool is_dari_cetakan(UjiAngka& hasil, const std::vector<AturanCapaian>& aturan) const {
        if (!dari_cacah_ || !dari_cetak_.ada()) return false;
        return coba(hasil, aturan, dari_cetak_, Mode::half_up) ||
               coba(hasil, aturan, dari_cetak_, Mode::down);
    }

    bool is_sejalan(const AturanCapaian& aturan) const {
        if (!selang_ || !capaian(dari_, target_, aturan).ada()) return false;
        std::vector<Rasional> t;
        const auto* angka = std::get_if<Hasil>(&target_.isi);
        if (angka != nullptr) t = {**angka};
        if (angka != nullptr && baris_.target.langkah < 1)
            t = {baris_.target.selang().bawah, baris_.target.selang().atas};
        if (selang_->bawah == selang_->atas && t.size() < 2) return false;
        std::optional<Rentang> jangkau;
        const auto tambah = [&](const Rasional& r, const Target& target) {
            const Hasil nilai = capaian(r, target, aturan);
            if (!nilai.ada()) return;
            if (!jangkau) jangkau = Rentang{*nilai, *nilai};
            jangkau->bawah = std::min(jangkau->bawah, *nilai);
            jangkau->atas = std::max(jangkau->atas, *nilai);
        };
        for (const Rasional& r : {selang_->bawah, selang_->atas}) {
            if (angka == nullptr) tambah(r, target_);
            for (const Rasional& satu : t)
                tambah(r, {"target", Hasil(satu), {}});
        }
        const Rentang cetakan = cetak_.selang();
        return jangkau && jangkau->bawah <= cetakan.atas && jangkau->atas >= cetakan.bawah;
    }

    // Names the rules it is in line with; the exact value is that of the first.
    HasilUji sejalan(UjiAngka& hasil, const std::vector<AturanCapaian>& aturan) const {
        for (const auto& satu : aturan) {
            if (!is_sejalan(satu)) continue;
            if (hasil.aturan.empty()) hasil.eksak = capaian(dari_, target_, satu);
            hasil.aturan.push_back(satu.id);
        }
        return HasilUji::sejalan;
    }

    bool coba_varian(UjiAngka& hasil) const {
        for (const Hasil& realisasi : {dari_, dari_cetak_}) {
            if (!realisasi.ada()) continue;
            for (const auto& aturan : semua_) {
                if (is_cocok(realisasi, aturan)) hasil.aturan.push_back(aturan.id);
            }
            for (const auto& aturan : semua_)
                coba_batasan(hasil, aturan, capaian(realisasi, target_, aturan));
            if (!hasil.aturan.empty()) return true;
        }
        return false;
    }

    void coba_batasan(UjiAngka& hasil, const AturanCapaian& aturan, const Hasil& nilai) const {
        if (!nilai.ada()) return;
        for (const Batasan& satu : find_batasan(*nilai)) {
            if (satu.nilai == *cetak_.angka()) hasil.aturan.push_back(aturan.id + " (" + satu.nama + ")");
        }
    }

    bool coba_satuan(UjiAngka& hasil) const {
        const Hasil nilai = capaian(dari_, target_, dasar_.aturan);
        if (!nilai.ada() || nilai->is_nol()) return false;
        for (const std::int64_t pangkat : {100, 1000, 10, 100'000, 10'000}) {
            for (const Rasional& faktor : {Rasional(pangkat), Rasional(1, pangkat)}) {
                if (bulatkan(*nilai * faktor, cetak_.langkah, Mode::half_up) != *cetak_.angka()) continue;
                if (cetak_.angka()->is_nol()) continue;
                hasil.aturan = {dasar_.aturan.id + " * " + faktor.to_string()};
                return true;
            }
        }
        return false;
    }

    HasilUji find_kelas(UjiAngka& hasil) const {
        const auto utama = boleh();
        if (coba(hasil, utama, dari_, Mode::half_up)) {
            // Every rule that gives the digits is named, the declared one first.
            for (const auto& aturan : semua_) {
                if (dasar_.dinyatakan && aturan.id != dasar_.aturan.id && is_cocok(dari_, aturan))
                    hasil.aturan.push_back(aturan.id);
            }
            return HasilUji::cocok;
        }
        if (coba(hasil, utama, dari_, Mode::down)) return HasilUji::dipotong;
        if (is_dari_cetakan(hasil, utama)) return HasilUji::dibulatkan_dini;
        // Where any rule may be meant, the base rule's own digits in another unit say more than what the
        // rounding of the inputs would allow another rule.
        if (is_sejalan(utama.front())) return sejalan(hasil, utama);
        if (!dasar_.dinyatakan && coba_satuan(hasil)) return HasilUji::satuan_lain;
        if (std::any_of(utama.begin(), utama.end(), [&](const auto& a) { return is_sejalan(a); }))
            return sejalan(hasil, utama);
        if (coba_varian(hasil)) return HasilUji::varian_lain;
        if (!hasil.eksak.ada()) return HasilUji::kurang_data;
        return coba_satuan(hasil) ? HasilUji::satuan_lain : HasilUji::berbeda;
    }

    const BarisTercetak& baris_;
    const Tercetak& cetak_;
    AturanDasar dasar_;
    Target target_;
    std::vector<AturanCapaian> semua_;
    Hasil dari_cetak_{Alasan::tidak_dilaporkan}, dari_{Alasan::tidak_dilaporkan};
    std::optional<Rentang> selang_;
    bool dari_cacah_ = false;
};

}  // namespace

UjiAngka uji_capaian(const BarisTercetak& baris, const AturanDasar& dasar, const RealisasiHitung& realisasi) {
    const auto target = target_uji(baris);
    const auto rusak = [](const Tercetak& sel) {
        return !sel.is_kosong() && !sel.kategori && !sel.is_terbaca();
    };
    const bool ada_realisasi = realisasi.eksak.ada() || baris.realisasi.angka() != nullptr;
    const bool masukan_rusak =
        (!target && !baris.target.is_kosong() && !baris.target.kategori) ||
        (!ada_realisasi && (rusak(baris.realisasi) || rusak(baris.pembilang) || rusak(baris.penyebut)));
    UjiAngka hasil;
    hasil.tercetak = baris.capaian.teks;
    if (baris.capaian.angka() != nullptr) hasil.nilai = *baris.capaian.angka();
    if (baris.capaian.is_kosong() && dasar.tak_terbaca)
        return selesaikan_kurang(std::move(hasil), {"capaian"});
    if (!baris.capaian.is_kosong() && (baris.capaian.angka() == nullptr || masukan_rusak))
        return selesaikan(std::move(hasil), HasilUji::tidak_terbaca);
    if (dasar.tak_terbaca) return selesaikan_kurang(std::move(hasil), {"aturan"});
    if (target) return PengujiCapaian(baris, dasar, *target, realisasi).uji();
    if (baris.capaian.is_kosong()) return selesaikan_kurang(std::move(hasil), {"capaian"});
    return selesaikan_kurang(std::move(hasil), ada_realisasi
                                                   ? std::vector<std::string>{"target"}
                                                   : std::vector<std::string>{"target", "realisasi"});
}

}  // namespace iku::detail

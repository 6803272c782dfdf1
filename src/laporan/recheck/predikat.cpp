// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/capaian.hpp"
#include "iku/teks/kode/laporan.hpp"
#include "iku/teks/utf8.hpp"

#include "laporan/recheck/uji.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace iku::detail {
namespace {

bool is_memuat(const Skala& skala, const std::string& label) {
    return std::any_of(skala.pita.begin(), skala.pita.end(),
                       [&](const Pita& pita) { return lipat_nama(pita.label) == label; });
}

std::string label_nilai(const Skala& skala, const Hasil& nilai) {
    const auto hasil = skala.classify(nilai);
    const auto* predikat = std::get_if<Predikat>(&hasil);
    return predikat == nullptr ? std::string() : predikat->label;
}

// Scores and indexes are classified themselves, achievements are not.
bool is_atas_nilai(const Skala& skala) {
    return skala.keluarga == "akip" || skala.keluarga == "spm";
}

class PengujiPredikat {
  public:
    PengujiPredikat(const BarisTercetak& baris, const RealisasiHitung& realisasi, const UjiAngka& capaian)
        : baris_(baris),
          realisasi_(realisasi),
          capaian_(capaian),
          label_(lipat_nama(baris[Bidang::predikat])) {}

    UjiAngka uji(const std::vector<const Skala*>& skala, std::string& label_hitung) {
        UjiAngka hasil;
        hasil.tercetak = lipat_spasi(baris_[Bidang::predikat]);
        if (label_.empty()) return selesaikan_kurang(std::move(hasil), {"predikat"});
        if (skala.empty()) return selesaikan_kurang(std::move(hasil), {"skala"});
        const Skala& utama = *skala.front();
        hasil.eksak = dasar(utama);
        label_hitung = label_nilai(utama, hasil.eksak);
        if (!hasil.eksak.ada())
            return selesaikan_kurang(std::move(hasil), {is_atas_nilai(utama) ? "realisasi" : "capaian"});
        if (!is_memuat(utama, label_)) return selesaikan_kurang(std::move(hasil), {"skala"});
        for (const Skala* satu : skala) {
            const Hasil nilai = dasar(*satu);
            hasil.dicoba.push_back({satu->id, nilai, label_nilai(*satu, nilai), is_label(*satu, nilai)});
        }
        const HasilUji kelas = find_kelas(skala, hasil);
        if (kelas == HasilUji::cocok) label_hitung = hasil.tercetak;
        return selesaikan(std::move(hasil), kelas);
    }

  private:
    static Hasil angka(const Tercetak& cetak) {
        return cetak.angka() == nullptr ? Hasil(Alasan::tidak_dilaporkan) : Hasil(*cetak.angka());
    }
    // What the scale classifies: recomputed where it can be, else as printed.
    Hasil dasar(const Skala& skala) const {
        const Hasil& hitung = is_atas_nilai(skala) ? realisasi_.eksak : capaian_.eksak;
        return hitung.ada() ? hitung : tercetak(skala);
    }
    Hasil tercetak(const Skala& skala) const {
        return angka(is_atas_nilai(skala) ? baris_.realisasi : baris_.capaian);
    }
    bool is_label(const Skala& skala, const Hasil& nilai) const {
        return lipat_nama(label_nilai(skala, nilai)) == label_;
    }

    // The rounding of the printed figure alone could have moved it into the band.
    bool is_sejalan(const Skala& skala) const {
        const Hasil& hitung = is_atas_nilai(skala) ? realisasi_.eksak : capaian_.eksak;
        const Tercetak& cetak = is_atas_nilai(skala) ? baris_.realisasi : baris_.capaian;
        if (hitung.ada() || cetak.angka() == nullptr) return false;
        return is_label(skala, cetak.selang().bawah) || is_label(skala, cetak.selang().atas);
    }

    HasilUji find_kelas(const std::vector<const Skala*>& skala, UjiAngka& hasil) const {
        const auto kumpulkan = [&](auto&& cocok) {
            for (const Skala* satu : skala) {
                if (cocok(*satu)) hasil.aturan.push_back(satu->id);
            }
            return !hasil.aturan.empty();
        };
        if (kumpulkan([&](const Skala& s) { return is_label(s, dasar(s)); })) return HasilUji::cocok;
        if (kumpulkan([&](const Skala& s) { return is_label(s, tercetak(s)); }))
            return HasilUji::dibulatkan_dini;
        if (kumpulkan([&](const Skala& s) { return is_sejalan(s); })) return HasilUji::sejalan;
        return is_varian(skala, hasil) ? HasilUji::varian_lain : HasilUji::berbeda;
    }

    // Another gap policy, or another achievement rule.
    bool is_varian(const std::vector<const Skala*>& skala, UjiAngka& hasil) const {
        for (const Skala* satu : skala) {
            Skala dibulatkan = *satu;
            dibulatkan.celah = Celah::bulatkan_dulu;
            const Hasil nilai = dasar(*satu);
            if (nilai.ada() && is_label(dibulatkan, nilai->bulatkan(Mode::half_up)))
                hasil.aturan.push_back(satu->id + " (" + std::string(nama(Celah::bulatkan_dulu)) + ")");
        }
        const auto target = target_uji(baris_);
        const Hasil realisasi = realisasi_.eksak.ada() ? realisasi_.eksak : angka(baris_.realisasi);
        if (!target || is_atas_nilai(*skala.front())) return !hasil.aturan.empty();
        for (const auto& aturan : daftar_aturan_uji(baris_)) {
            if (is_label(*skala.front(), iku::capaian(realisasi, *target, aturan)))
                hasil.aturan.push_back(skala.front()->id + " (" + aturan.id + ")");
        }
        return !hasil.aturan.empty();
    }

    const BarisTercetak& baris_;
    const RealisasiHitung& realisasi_;
    const UjiAngka& capaian_;
    std::string label_;
};

std::optional<std::int16_t> tahun(const BarisTercetak& baris) {
    const std::string teks = lipat_spasi(baris[Bidang::tahun]);
    std::int16_t nilai = 0;
    const auto [akhir, galat] = std::from_chars(teks.data(), teks.data() + teks.size(), nilai);
    return galat == std::errc{} && nilai > 0 ? std::optional(nilai) : std::nullopt;
}

// Nothing when neither the row nor the caller names one that there is.
const Skala* find_dinyatakan(const BarisTercetak& baris, const OpsiRecheck& opsi,
                             std::vector<Catatan>& catatan) {
    if (const std::string id = lipat_spasi(baris[Bidang::skala]); !id.empty()) {
        if (const Skala* skala = find_skala(id)) return skala;
        catatan.push_back({kode::laporan_uji_skala, baris.posisi, {id}});
    }
    return opsi.skala ? &*opsi.skala : nullptr;
}

// The row's or the caller's scale, else every built-in one that knows the label, those in force first.
std::vector<const Skala*> find_calon(const BarisTercetak& baris, const OpsiRecheck& opsi,
                                     std::vector<Catatan>& catatan) {
    if (const Skala* skala = find_dinyatakan(baris, opsi, catatan)) return {skala};
    std::vector<const Skala*> hasil;
    const std::string label = lipat_nama(baris[Bidang::predikat]);
    if (label.empty()) return hasil;
    for (const Skala& skala : skala_baku()) {
        if (is_memuat(skala, label)) hasil.push_back(&skala);
    }
    if (const auto pada = tahun(baris)) {
        std::stable_partition(hasil.begin(), hasil.end(),
                              [&](const Skala* skala) { return skala->is_berlaku(*pada); });
    }
    return hasil;
}

}  // namespace

std::optional<Skala> find_skala_dinyatakan(const BarisTercetak& baris, const OpsiRecheck& opsi,
                                           std::vector<Catatan>& catatan) {
    const Skala* skala = find_dinyatakan(baris, opsi, catatan);
    return skala == nullptr ? std::nullopt : std::optional(*skala);
}

UjiAngka uji_predikat(const BarisTercetak& baris, const OpsiRecheck& opsi, const RealisasiHitung& realisasi,
                      const UjiAngka& capaian, std::string& label_hitung, std::vector<Catatan>& catatan) {
    return PengujiPredikat(baris, realisasi, capaian).uji(find_calon(baris, opsi, catatan), label_hitung);
}

}  // namespace iku::detail

// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/capaian.hpp"
#include "iku/kinerja/skala.hpp"
#include "iku/teks/kode/laporan.hpp"
#include "iku/teks/utf8.hpp"

#include "laporan/recheck/uji.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace iku::detail {
namespace {

bool is_memuat(const Skala& skala, const std::string& label) {
    return std::any_of(skala.pita.begin(), skala.pita.end(),
                       [&](const Pita& pita) { return lipat_nama(pita.label) == label; });
}

// The label as it stands in a cell: without a footnote mark, a full stop, quotes or an abbreviation behind
// it. Empty where nothing is printed.
std::string lipat_label(std::string_view sel) {
    std::string label = lipat_nama(sel);
    if (read_tercetak(label, std::nullopt, false).is_kosong()) return {};
    const auto buang = [&](std::string_view tanda) {
        bool ada = false;
        for (; label.size() > tanda.size() && label.ends_with(tanda); ada = true)
            label.erase(label.size() - tanda.size());
        return ada;
    };
    for (const std::string_view kutip : {"\"", "'", "“", "”", "‘", "’"}) {
        if (label.starts_with(kutip)) label.erase(0, kutip.size());
    }
    for (bool ada = true; ada;) {
        ada = false;
        for (const std::string_view tanda : {"*)", "*", ".", "\"", "'", "”", "’", "“", "‘", " "})
            ada = buang(tanda) || ada;
        const auto buka = label.find('(');
        if (buka == std::string::npos || buka == 0 || !label.ends_with(')')) continue;
        label.erase(buka);
        ada = true;
    }
    return label;
}

std::string label_nilai(const Skala& skala, const Hasil& nilai) {
    const auto hasil = skala.classify(nilai);
    const auto* predikat = std::get_if<Predikat>(&hasil);
    return predikat == nullptr ? std::string() : predikat->label;
}

// Scores and indexes are classified themselves; of counts, money and measures the achievement is.
bool is_bernilai(const BarisTercetak& baris) {
    static constexpr std::array<std::string_view, 12> skor{"",      "nilai",  "skor",  "skor nilai",
                                                           "score", "indeks", "index", "poin",
                                                           "point", "angka",  "skala", "predikat"};
    std::string satuan = lipat_nama(baris[Bidang::satuan]);
    satuan = lipat_spasi(satuan.substr(0, satuan.find('(')));
    return std::find(skor.begin(), skor.end(), satuan) != skor.end();
}

bool is_persen(const BarisTercetak& baris) {
    const auto faktor = read_faktor_satuan(baris[Bidang::satuan]);
    return faktor && *faktor == Rasional(100);
}

class PengujiPredikat {
  public:
    PengujiPredikat(const BarisTercetak& baris, const RealisasiHitung& realisasi, const UjiAngka& capaian)
        : baris_(baris),
          realisasi_(realisasi),
          capaian_(capaian),
          label_(lipat_label(baris[Bidang::predikat])) {}

    UjiAngka uji(const std::vector<const Skala*>& skala, std::string& label_hitung) {
        UjiAngka hasil;
        hasil.tercetak = lipat_spasi(baris_[Bidang::predikat]);
        if (label_.empty()) return selesaikan_kurang(std::move(hasil), {"predikat"});
        if (skala.empty()) return selesaikan_kurang(std::move(hasil), {"skala"});
        if (skala.size() == 1 && !is_memuat(*skala.front(), label_))
            return di_luar_skala(*skala.front(), label_hitung, std::move(hasil));
        const Skala& utama = *skala.front();
        hasil.eksak = dasar(utama);
        label_hitung = label_nilai(utama, hasil.eksak);
        if (!hasil.eksak.ada())
            return selesaikan_kurang(std::move(hasil), {is_atas_nilai(utama) ? "realisasi" : "capaian"});
        for (const Skala* satu : skala) {
            const Hasil nilai = dasar(*satu);
            hasil.dicoba.push_back({satu->id, nilai, label_nilai(*satu, nilai), is_label(*satu, nilai)});
        }
        const HasilUji kelas = find_kelas(skala, hasil);
        if (kelas == HasilUji::cocok) label_hitung = label_cocok(skala);
        return selesaikan(std::move(hasil), kelas);
    }

  private:
    // What the scale classifies: the realisasi itself, or the achievement.
    bool is_atas_nilai(const Skala& skala) const {
        if (skala.keluarga == "spm") return is_bernilai(baris_) || is_persen(baris_);
        return skala.keluarga == "akip" && is_bernilai(baris_);
    }

    // The label as the first scale that gives it writes it.
    std::string label_cocok(const std::vector<const Skala*>& skala) const {
        const auto it =
            std::find_if(skala.begin(), skala.end(), [&](const Skala* s) { return is_label(*s, dasar(*s)); });
        return label_nilai(**it, dasar(**it));
    }

    // The label is none of the declared scale's; another scale may have it and give it. One that no scale has
    // is no predicate that is known.
    UjiAngka di_luar_skala(const Skala& dinyatakan, std::string& label_hitung, UjiAngka hasil) const {
        hasil.eksak = dasar(dinyatakan);
        label_hitung = label_nilai(dinyatakan, hasil.eksak);
        if (!hasil.eksak.ada())
            return selesaikan_kurang(std::move(hasil), {is_atas_nilai(dinyatakan) ? "realisasi" : "capaian"});
        for (const Skala& skala : skala_baku()) {
            if (is_label(skala, dasar(skala))) hasil.aturan.push_back(skala.id);
        }
        if (!hasil.aturan.empty()) return selesaikan(std::move(hasil), HasilUji::varian_lain);
        const auto baku = skala_baku();
        const bool dikenal = std::any_of(baku.begin(), baku.end(),
                                         [&](const Skala& skala) { return is_memuat(skala, label_); });
        return dikenal ? selesaikan(std::move(hasil), HasilUji::berbeda)
                       : selesaikan_kurang(std::move(hasil), {"predikat"});
    }

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
            return find_lewat_cetakan(skala, hasil);
        if (kumpulkan([&](const Skala& s) { return is_sejalan(s); })) return HasilUji::sejalan;
        return is_varian(skala, hasil) ? HasilUji::varian_lain : HasilUji::berbeda;
    }

    // It follows from the printed figure. Where that is what another rule gives, so is the predicate.
    HasilUji find_lewat_cetakan(const std::vector<const Skala*>& skala, UjiAngka& hasil) const {
        if (is_atas_nilai(*skala.front()) || capaian_.hasil_uji != HasilUji::varian_lain)
            return HasilUji::dibulatkan_dini;
        std::vector<std::string> cara;
        for (const auto& id : hasil.aturan) {
            for (const auto& aturan : capaian_.aturan)
                cara.push_back(std::string(id).append(" (").append(aturan).append(")"));
        }
        hasil.aturan = std::move(cara);
        return HasilUji::varian_lain;
    }

    // Whether the printed achievement is the recomputed one: then no other rule was behind the predicate.
    bool is_capaian_sesuai() const {
        switch (capaian_.hasil_uji) {
            case HasilUji::cocok:
            case HasilUji::dipotong:
            case HasilUji::dibulatkan_dini:
            case HasilUji::sejalan:
                return true;
            default:
                return capaian_.kurang == std::vector<std::string>{"aturan"};
        }
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
        if (!target || is_atas_nilai(*skala.front()) || is_capaian_sesuai()) return !hasil.aturan.empty();
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

// A name as people write it: AKIP_88_2021, "Permendagri 86/2017", "Permendagri Nomor 86 Tahun 2017".
std::string lipat_skala(std::string_view nama_skala) {
    std::string id;
    std::string kata;
    const auto tutup = [&] {
        static constexpr std::array<std::string_view, 4> abai{"nomor", "no", "tahun", "skala"};
        if (!kata.empty() && std::find(abai.begin(), abai.end(), kata) == abai.end())
            id += (id.empty() ? "" : "-") + kata;
        kata.clear();
    };
    for (const char c : lipat_nama(nama_skala)) {
        if (std::string_view(" -_/.:,").find(c) == std::string_view::npos) {
            kata += c;
        } else {
            tutup();
        }
    }
    tutup();
    return id;
}

// The row's or the caller's scale, else every built-in one that knows the label, those in force first.
std::vector<const Skala*> find_calon(const BarisTercetak& baris, const OpsiRecheck& opsi,
                                     std::vector<Catatan>& catatan) {
    const auto dinyatakan = find_skala_dinyatakan(baris, opsi, catatan);
    if (dinyatakan.skala != nullptr) return {dinyatakan.skala};
    if (dinyatakan.tak_terbaca) return {};
    std::vector<const Skala*> hasil;
    const std::string label = lipat_label(baris[Bidang::predikat]);
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

SkalaDinyatakan find_skala_dinyatakan(const BarisTercetak& baris, const OpsiRecheck& opsi,
                                      std::vector<Catatan>& catatan) {
    const std::string tertulis = lipat_spasi(baris[Bidang::skala]);
    if (tertulis.empty() || read_tercetak(tertulis, std::nullopt, false).is_kosong())
        return {opsi.skala ? &*opsi.skala : nullptr, false};
    if (const Skala* skala = find_skala(lipat_skala(tertulis))) return {skala, false};
    if (opsi.skala && lipat_skala(opsi.skala->id) == lipat_skala(tertulis)) return {&*opsi.skala, false};
    catatan.push_back({kode::laporan_uji_skala, baris.posisi, {tertulis}});
    return {nullptr, true};
}

UjiAngka uji_predikat(const BarisTercetak& baris, const OpsiRecheck& opsi, const RealisasiHitung& realisasi,
                      const UjiAngka& capaian, std::string& label_hitung, std::vector<Catatan>& catatan) {
    return PengujiPredikat(baris, realisasi, capaian).uji(find_calon(baris, opsi, catatan), label_hitung);
}

}  // namespace iku::detail

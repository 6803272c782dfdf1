// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/pertanyaan.hpp"

#include "iku/kinerja/json.hpp"

#include "teks/penulis_json.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace iku {
namespace {

// The settings that an answer leads to; it counts as said by the call.
Pengaturan menjawab(Pengaturan pengaturan, const std::optional<Kunci>& kunci, const std::string& nilai) {
    std::vector<Catatan> catatan;
    if (kunci) {
        pengaturan.pasang(*kunci, {nilai, Penyetel::panggilan, "pilihan", {}}, catatan);
    } else {
        pengaturan.pasang_profil(nilai, catatan);
    }
    return pengaturan;
}

bool is_berbeda(const BarisPenilaian& a, const BarisPenilaian& b) {
    return a.capaian != b.capaian || a.predikat != b.predikat;
}

class Penanya {
  public:
    Penanya(const BahanPertanyaan& bahan, const Pengaturan& pengaturan,
            const std::vector<std::optional<Kunci>>& sudah)
        : bahan_(bahan), pengaturan_(pengaturan), sudah_(sudah), dasar_(nilai(pengaturan)) {}

    std::optional<Pertanyaan> next() const {
        if (is_terbuka({}) && pengaturan_.profil().empty()) return susun({}, id(profil_baku()), "dasar");
        for (const Polarisasi polarisasi :
             {Polarisasi::maximize, Polarisasi::minimize, Polarisasi::stabilize}) {
            const Kunci kunci = kunci_aturan(polarisasi);
            if (is_terbuka(kunci) && ada(polarisasi) && !pengaturan_.aturan(polarisasi))
                return susun(kunci, aturan(polarisasi), pengaturan_[kunci].nilai);
        }
        if (is_terbuka(Kunci::skala) && !pengaturan_.skala()) return susun(Kunci::skala, skala(), "tanpa");
        const auto sekarang = pengaturan_.skala();
        if (is_terbuka(Kunci::celah) && sekarang && is_bercelah(*sekarang))
            return susun(Kunci::celah, {nama_celah.begin(), nama_celah.end()}, nama(sekarang->celah));
        if (is_terbuka(Kunci::plafon) && pengaturan_[Kunci::plafon].penyetel == Penyetel::bawaan)
            return susun(Kunci::plafon, {"tanpa", "100", "120"}, "tanpa");
        return std::nullopt;
    }

  private:
    // Neither asked, nor set by the call or a file.
    bool is_terbuka(const std::optional<Kunci>& kunci) const {
        if (std::find(sudah_.begin(), sudah_.end(), kunci) != sudah_.end()) return false;
        return !kunci || pengaturan_[*kunci].penyetel < Penyetel::berkas;
    }

    template <class Daftar>
    static std::vector<std::string> id(const Daftar& daftar) {
        std::vector<std::string> semua;
        for (const auto& satu : daftar)
            semua.push_back(satu.id);
        return semua;
    }
    std::vector<std::string> aturan(Polarisasi polarisasi) const {
        std::vector<std::string> semua{pengaturan_[kunci_aturan(polarisasi)].nilai};
        for (const AturanCapaian& satu : aturan_baku()) {
            if (satu.polarisasi == polarisasi) semua.push_back(satu.id);
        }
        return semua;
    }
    static std::vector<std::string> skala() {
        std::vector<std::string> semua = id(skala_baku());
        semua.insert(semua.begin(), "tanpa");
        return semua;
    }
    static bool is_bercelah(const Skala& skala) {
        return std::any_of(skala.pita.begin(), skala.pita.end(),
                           [](const Pita& p) { return p.atas.has_value(); });
    }
    bool ada(Polarisasi polarisasi) const {
        return std::any_of(dasar_.begin(), dasar_.end(),
                           [&](const BarisPenilaian& b) { return b.polarisasi == polarisasi; });
    }

    std::vector<BarisPenilaian> nilai(const Pengaturan& pengaturan) const {
        return nilai_kinerja(bahan_.dokumen, bahan_.evaluasi, bahan_.target, pengaturan).isi->baris;
    }

    Pertanyaan susun(std::optional<Kunci> kunci, const std::vector<std::string>& pilihan,
                     std::string_view bawaan) const {
        Pertanyaan hasil{kunci, {}, 0};
        std::vector<std::vector<BarisPenilaian>> semua;
        for (const std::string& satu : pilihan) {
            if (satu == bawaan) hasil.bawaan = semua.size();
            semua.push_back(nilai(menjawab(pengaturan_, kunci, satu)));
        }
        const auto tempat = pilih_contoh(semua);
        for (std::size_t i = 0; i < pilihan.size(); ++i) {
            Jawaban jawaban{pilihan[i], {}};
            for (const std::size_t satu : tempat)
                jawaban.contoh.push_back(std::move(semua[i][satu]));
            hasil.jawaban.push_back(std::move(jawaban));
        }
        return hasil;
    }

    // Rows that some answers treat otherwise than others, then the rest, in order.
    std::vector<std::size_t> pilih_contoh(const std::vector<std::vector<BarisPenilaian>>& semua) const {
        std::vector<std::size_t> tempat;
        for (const bool berbeda : {true, false}) {
            for (std::size_t b = 0; b < dasar_.size() && tempat.size() < contoh_terbanyak; ++b) {
                const bool ini = std::any_of(semua.begin(), semua.end(), [&](const auto& satu) {
                    return is_berbeda(satu[b], semua.front()[b]);
                });
                if (ini == berbeda) tempat.push_back(b);
            }
        }
        return tempat;
    }

    const BahanPertanyaan& bahan_;
    const Pengaturan& pengaturan_;
    const std::vector<std::optional<Kunci>>& sudah_;
    std::vector<BarisPenilaian> dasar_;
};

}  // namespace

std::optional<Pertanyaan> next_pertanyaan(const BahanPertanyaan& bahan, const Pengaturan& pengaturan,
                                          const std::vector<std::optional<Kunci>>& sudah) {
    return Penanya(bahan, pengaturan, sudah).next();
}

std::string to_proyek(const Pengaturan& pengaturan) {
    detail::PenulisJson json(2);
    json.objek().bilangan("iku", 1);
    if (!pengaturan.profil().empty()) json.teks("profil", pengaturan.profil());
    for (std::size_t i = 0; i < nama_kunci.size(); ++i) {
        const Setelan& setelan = pengaturan[static_cast<Kunci>(i)];
        if (setelan.penyetel < Penyetel::berkas) continue;
        if (const std::string sendiri = to_json(setelan.sendiri); !sendiri.empty()) {
            json.kunci(nama_kunci[i]).mentah(sendiri);
            continue;
        }
        const auto angka = Rasional::from_string(setelan.nilai);
        const auto bulat = angka ? angka->to_int64() : std::nullopt;
        bulat ? json.bilangan(nama_kunci[i], *bulat) : json.teks(nama_kunci[i], setelan.nilai);
    }
    json.tutup();
    return std::move(json).selesai() + '\n';
}

}  // namespace iku

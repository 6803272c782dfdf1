// SPDX-License-Identifier: Apache-2.0
// Settings from JSON, and those of a run put together.
#include "iku/teks/kode/kinerja.hpp"

#include "kinerja/periksa_json.hpp"
#include "kinerja/sendiri.hpp"

#include <algorithm>
#include <utility>

namespace iku {
namespace {

using detail::NilaiJson;
using detail::PeriksaJson;

bool is_bergalat(const std::vector<Catatan>& catatan) {
    return std::any_of(catatan.begin(), catatan.end(),
                       [](const Catatan& satu) { return tingkat(satu.kode) == Tingkat::galat; });
}

// The profile and the keys of an object of settings; what is neither is a note.
class PembacaSetelan {
  public:
    explicit PembacaSetelan(std::vector<Catatan>& catatan) : catatan_(catatan), periksa_(catatan) {}

    Panggilan read(const NilaiJson& isi) && {
        if (const auto* profil = periksa_.teks(isi, "", "profil", false)) hasil_.profil = *profil;
        for (const auto& [nama_anggota, nilai] : *isi.objek()) {
            if (nama_anggota == "iku" || nama_anggota == "profil") continue;
            const std::string di = '/' + nama_anggota;
            if (nama_anggota == "aturan") {
                read_aturan(nilai, di);
            } else if (const auto kunci = find_kunci(nama_anggota)) {
                read_kunci(*kunci, nilai, di);
            } else {
                periksa_.tolak(di, "tanpa kunci ini");
            }
        }
        return std::move(hasil_);
    }

  private:
    // A rule, or a list of rules, each for its own polarity.
    void read_aturan(const NilaiJson& nilai, const std::string& di) {
        const auto* daftar = nilai.larik();
        if (daftar == nullptr) return read_satu_aturan(nilai, di);
        for (std::size_t i = 0; i < daftar->size(); ++i)
            read_satu_aturan((*daftar)[i], di + '/' + std::to_string(i));
    }

    void read_satu_aturan(const NilaiJson& nilai, const std::string& di) {
        if (nilai.teks() != nullptr) {
            const AturanCapaian* baku = find_aturan(*nilai.teks());
            if (baku != nullptr) return tambah(kunci_aturan(baku->polarisasi), baku->id, di);
        } else if (nilai.objek() != nullptr) {
            auto aturan = detail::read_aturan(nilai, di, {}, catatan_);
            if (!aturan) return;
            const Kunci kunci = kunci_aturan(aturan->polarisasi);
            return tambah(kunci, NilaiSetelan(*std::move(aturan)), di);
        }
        periksa_.tolak(di, "id aturan, atau aturan sendiri; rumus ditulis di maximize, minimize, stabilize");
    }

    void read_kunci(Kunci kunci, const NilaiJson& nilai, const std::string& di) {
        if (nilai.teks() != nullptr) return tambah(kunci, *nilai.teks(), di);
        if (nilai.bulat() != nullptr) return tambah(kunci, std::to_string(*nilai.bulat()), di);
        if (nilai.objek() == nullptr) return periksa_.tolak(di, "teks atau bilangan bulat");
        auto sendiri = detail::read_sendiri(kunci, nilai, di, catatan_);
        if (auto* skala = std::get_if<Skala>(&sendiri)) tambah(kunci, NilaiSetelan(std::move(*skala)), di);
        if (auto* aturan = std::get_if<AturanCapaian>(&sendiri))
            tambah(kunci, NilaiSetelan(std::move(*aturan)), di);
    }

    void tambah(Kunci kunci, NilaiSetelan nilai, const std::string& di) {
        const bool ada = std::any_of(hasil_.setelan.begin(), hasil_.setelan.end(),
                                     [&](const auto& satu) { return satu.first == kunci; });
        if (ada) return periksa_.tolak(di, std::string(nama(kunci)) + " satu kali saja");
        hasil_.setelan.emplace_back(kunci, std::move(nilai));
    }

    std::vector<Catatan>& catatan_;
    PeriksaJson periksa_;
    Panggilan hasil_;
};

Setelan setelan(const NilaiSetelan& nilai, Penyetel penyetel) {
    return {nilai.nilai, penyetel, "pilihan", {}, nilai.sendiri};
}

}  // namespace

Bacaan<Pengaturan> read_proyek(std::string_view json) {
    Bacaan<Pengaturan> hasil;
    const auto isi = detail::read_objek(json, hasil.catatan);
    if (!isi) return hasil;
    const auto* versi = (*isi)["iku"].bulat();
    if (versi == nullptr || *versi != 1) {
        PeriksaJson(hasil.catatan).tolak("/iku", "1");
        return hasil;
    }
    const Panggilan dibaca = PembacaSetelan(hasil.catatan).read(*isi);
    Pengaturan pengaturan;
    if (!dibaca.profil.empty()) pengaturan.pasang_profil(dibaca.profil, hasil.catatan);
    for (const auto& [kunci, nilai] : dibaca.setelan)
        pengaturan.pasang(kunci, setelan(nilai, Penyetel::berkas), hasil.catatan);
    hasil.isi = std::move(pengaturan);
    return hasil;
}

Bacaan<Panggilan> read_panggilan(std::string_view json) {
    Bacaan<Panggilan> hasil;
    if (json.empty()) {
        hasil.isi.emplace();
        return hasil;
    }
    const auto isi = detail::read_objek(json, hasil.catatan);
    if (!isi) return hasil;
    Panggilan dibaca = PembacaSetelan(hasil.catatan).read(*isi);
    if (!is_bergalat(hasil.catatan)) hasil.isi = std::move(dibaca);
    return hasil;
}

Bacaan<Pengaturan> susun_pengaturan(const Panggilan& panggilan, std::optional<std::string_view> proyek) {
    Bacaan<Pengaturan> hasil;
    if (proyek) {
        hasil = read_proyek(*proyek);
    } else {
        hasil.isi.emplace();
    }
    if (hasil.isi && !panggilan.profil.empty()) hasil.isi->pasang_profil(panggilan.profil, hasil.catatan);
    for (const auto& [kunci, nilai] : panggilan.setelan) {
        if (hasil.isi) hasil.isi->pasang(kunci, setelan(nilai, Penyetel::panggilan), hasil.catatan);
    }
    if (is_bergalat(hasil.catatan)) hasil.isi.reset();
    return hasil;
}

}  // namespace iku

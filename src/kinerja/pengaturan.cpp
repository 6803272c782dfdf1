// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/pengaturan.hpp"

#include "iku/kinerja/kategori.hpp"
#include "iku/kinerja/konsolidasi.hpp"
#include "iku/kinerja/rollup.hpp"
#include "iku/teks/daftar_nama.hpp"
#include "iku/teks/kode/kinerja.hpp"

#include "kinerja/data_tertanam.hpp"
#include "kinerja/periksa_json.hpp"

#include <algorithm>
#include <utility>

namespace iku {
namespace {

constexpr std::string_view harus_dipilih = "pilih";
constexpr std::string_view tanpa = "tanpa";

bool is_salah_satu(std::string_view teks, std::initializer_list<std::string_view> daftar) {
    return std::find(daftar.begin(), daftar.end(), teks) != daftar.end();
}

bool is_desimal(std::string_view teks) {
    const auto nilai = Rasional::from_string(teks);
    return nilai && nilai->is_bulat() && *nilai >= 0 && *nilai <= 30;
}

Polarisasi polarisasi(Kunci kunci) {
    if (kunci == Kunci::minimize) return Polarisasi::minimize;
    return kunci == Kunci::stabilize ? Polarisasi::stabilize : Polarisasi::maximize;
}

// What a key can be, or nothing when this value is one.
std::string find_salah(Kunci kunci, std::string_view nilai) {
    const auto harus = [](bool benar, std::string harap) { return benar ? std::string() : std::move(harap); };
    switch (kunci) {
        case Kunci::angka:
        case Kunci::tampil:
        case Kunci::bahasa:
            return harus(is_salah_satu(nilai, {"id", "en"}), "id atau en");
        case Kunci::desimal:
            return harus(is_desimal(nilai), "0 sampai 30");
        case Kunci::pembulatan:
            return harus(find_mode(nilai).has_value(),
                         "half_up, half_even, half_down, down, up, floor, ceiling");
        case Kunci::maximize:
        case Kunci::minimize:
        case Kunci::stabilize:
            return harus(nilai == harus_dipilih || read_aturan(nilai, polarisasi(kunci)).has_value(),
                         "id aturan, atau rumus dengan R dan T");
        case Kunci::lantai:
        case Kunci::plafon:
            return harus(nilai == tanpa || Rasional::from_string(nilai).has_value(), "bilangan, atau tanpa");
        case Kunci::target_nol:
        case Kunci::target_negatif:
            return harus(nilai == "aturan" || read_pengganti(nilai).has_value(),
                         "nama alasan, bilangan, rumus, atau aturan");
        case Kunci::skala:
            return harus(nilai == tanpa || find_skala(nilai) != nullptr, "id skala, atau tanpa");
        case Kunci::celah:
            return harus(nilai == "skala" || find_celah(nilai).has_value(),
                         "batas_bawah, bulatkan_dulu, galat, atau skala");
        case Kunci::konsolidasi:
            return harus(nilai == harus_dipilih || find_konsolidasi(nilai).has_value(),
                         "jumlah, rerata, nilai_terakhir, periode_terakhir");
        case Kunci::periode_kosong:
            return harus(is_salah_satu(nilai, {"belum_dapat_dihitung", "lewati"}),
                         "belum_dapat_dihitung atau lewati");
        case Kunci::rollup:
            return harus(find_cara_rollup(nilai).has_value(),
                         "pooled, rerata, rerata_tertimbang, minimum, jumlah");
        case Kunci::kategori:
            return harus(find_cara_kategori(nilai).has_value(), "tanpa, terpenuhi, nilai");
    }
    return {};
}

using detail::NilaiJson;
using detail::PeriksaJson;

std::vector<Profil> read_profil(std::string_view json) {
    std::vector<Catatan> catatan;
    std::vector<Profil> hasil;
    const auto isi = detail::read_daftar(json, "profil", catatan);
    PeriksaJson periksa(catatan);
    for (const NilaiJson& satu : *(*isi)["profil"].larik()) {
        Profil profil{*satu["id"].teks(), *satu["nama"].teks(), {}};
        for (const NilaiJson& butir : *satu["setelan"].larik()) {
            const Asal asal{*butir["sumber"].teks(), *find_verifikasi(*butir["verifikasi"].teks())};
            profil.setelan.emplace_back(
                *find_kunci(*butir["kunci"].teks()),
                Setelan{*butir["nilai"].teks(), Penyetel::profil, *butir["dasar"].teks(), asal});
        }
        hasil.push_back(std::move(profil));
    }
    return hasil;
}

// A member of the project file as the text of its key.
std::optional<std::string> teks_setelan(const NilaiJson& nilai) {
    if (nilai.teks() != nullptr) return *nilai.teks();
    if (nilai.bulat() != nullptr) return std::to_string(*nilai.bulat());
    return std::nullopt;
}

// The profile and the keys of an object of settings; what is neither is a note.
Panggilan baca_anggota(const NilaiJson& isi, PeriksaJson& periksa) {
    Panggilan hasil;
    if (const auto* profil = periksa.teks(isi, "", "profil", false)) hasil.profil = *profil;
    for (const auto& [nama_anggota, nilai] : *isi.objek()) {
        if (nama_anggota == "iku" || nama_anggota == "profil") continue;
        const auto kunci = find_kunci(nama_anggota);
        const auto teks = teks_setelan(nilai);
        if (!kunci) {
            periksa.tolak('/' + nama_anggota, "tanpa kunci ini");
        } else if (!teks) {
            periksa.tolak('/' + nama_anggota, "teks atau bilangan bulat");
        } else {
            hasil.setelan.emplace_back(*kunci, *teks);
        }
    }
    return hasil;
}

}  // namespace

std::optional<Kunci> find_kunci(std::string_view dicari) noexcept {
    return detail::find_nama<Kunci>(nama_kunci, dicari);
}

Pengaturan::Pengaturan() {
    const auto bawaan = [this](Kunci kunci, std::string_view nilai) {
        isi_[static_cast<std::size_t>(kunci)].nilai = nilai;
    };
    bawaan(Kunci::angka, "id");
    bawaan(Kunci::tampil, "id");
    bawaan(Kunci::bahasa, "id");
    bawaan(Kunci::desimal, "2");
    bawaan(Kunci::pembulatan, "half_up");
    bawaan(Kunci::maximize, "maks-rasio");
    for (const Kunci kunci : {Kunci::minimize, Kunci::stabilize, Kunci::konsolidasi})
        bawaan(kunci, harus_dipilih);
    for (const Kunci kunci : {Kunci::lantai, Kunci::plafon, Kunci::skala})
        bawaan(kunci, tanpa);
    bawaan(Kunci::target_nol, "aturan");
    bawaan(Kunci::target_negatif, "aturan");
    bawaan(Kunci::celah, "skala");
    bawaan(Kunci::periode_kosong, "belum_dapat_dihitung");
    bawaan(Kunci::rollup, "pooled");
    bawaan(Kunci::kategori, tanpa);
}

bool Pengaturan::pasang(Kunci kunci, Setelan setelan, std::vector<Catatan>& catatan) {
    if (const std::string harap = find_salah(kunci, setelan.nilai); !harap.empty()) {
        catatan.push_back(
            {kode::kinerja_setelan_salah, {}, {std::string(nama(kunci)), setelan.nilai, harap}});
        return false;
    }
    Setelan& lama = isi_[static_cast<std::size_t>(kunci)];
    if (setelan.penyetel >= lama.penyetel) lama = std::move(setelan);
    return true;
}

bool Pengaturan::pasang_profil(std::string_view id, std::vector<Catatan>& catatan) {
    const auto baku = profil_baku();
    const auto it = std::find_if(baku.begin(), baku.end(), [&](const Profil& p) { return p.id == id; });
    if (it == baku.end()) {
        std::string daftar;
        for (const Profil& satu : baku)
            daftar += (daftar.empty() ? "" : ", ") + satu.id;
        catatan.push_back({kode::kinerja_setelan_salah, {}, {"profil", std::string(id), daftar}});
        return false;
    }
    profil_ = it->id;
    const Pengaturan bawaan;
    for (std::size_t i = 0; i < isi_.size(); ++i) {
        if (isi_[i].penyetel == Penyetel::profil) isi_[i] = bawaan.isi_[i];
    }
    for (const auto& [kunci, setelan] : it->setelan)
        pasang(kunci, setelan, catatan);
    return true;
}

std::optional<AturanCapaian> Pengaturan::aturan(Polarisasi polarisasi) const {
    const Setelan& pilihan = (*this)[kunci_aturan(polarisasi)];
    if (pilihan.nilai == harus_dipilih) return std::nullopt;
    auto hasil = read_aturan(pilihan.nilai, polarisasi);
    if (!hasil) return std::nullopt;
    hasil->polarisasi = polarisasi;
    const auto batas = [&](Kunci k, std::optional<Rasional>& isi) {
        if ((*this)[k].penyetel != Penyetel::bawaan) isi = Rasional::from_string((*this)[k].nilai);
    };
    batas(Kunci::lantai, hasil->lantai);
    batas(Kunci::plafon, hasil->plafon);
    const auto pengganti = [&](Kunci k, Pengganti& isi) {
        if ((*this)[k].nilai == "aturan") return;
        if (const auto baru = read_pengganti((*this)[k].nilai)) isi = *baru;
    };
    pengganti(Kunci::target_nol, hasil->nol);
    pengganti(Kunci::target_negatif, hasil->negatif);
    return hasil;
}

std::optional<Skala> Pengaturan::skala() const {
    const Skala* baku = find_skala((*this)[Kunci::skala].nilai);
    if (baku == nullptr) return std::nullopt;
    Skala hasil = *baku;
    if (const auto celah = find_celah((*this)[Kunci::celah].nilai)) hasil.celah = *celah;
    return hasil;
}

Pembulatan Pengaturan::pembulatan() const {
    const auto desimal = Rasional::from_string((*this)[Kunci::desimal].nilai)->to_int64();
    return {*find_mode((*this)[Kunci::pembulatan].nilai), static_cast<std::uint8_t>(*desimal)};
}

std::vector<Asal> Pengaturan::asal(Kunci kunci) const {
    const Setelan& setelan = (*this)[kunci];
    if (!setelan.asal.sumber.empty()) return {setelan.asal};
    if (kunci == Kunci::skala) {
        const Skala* skala = find_skala(setelan.nilai);
        return skala == nullptr ? std::vector<Asal>{} : skala->asal;
    }
    if (is_salah_satu(nama(kunci), {"maximize", "minimize", "stabilize"})) {
        const auto aturan = read_aturan(setelan.nilai, polarisasi(kunci));
        return aturan ? aturan->asal : std::vector<Asal>{};
    }
    return {};
}

std::span<const Profil> profil_baku() {
    static const std::vector<Profil> baku = read_profil(detail::profil_tertanam());
    return baku;
}

Bacaan<Pengaturan> read_proyek(std::string_view json) {
    Bacaan<Pengaturan> hasil;
    const auto isi = detail::read_objek(json, hasil.catatan);
    if (!isi) return hasil;
    PeriksaJson periksa(hasil.catatan);
    const auto* versi = (*isi)["iku"].bulat();
    if (versi == nullptr || *versi != 1) {
        periksa.tolak("/iku", "1");
        return hasil;
    }
    const Panggilan dibaca = baca_anggota(*isi, periksa);
    Pengaturan pengaturan;
    if (!dibaca.profil.empty()) pengaturan.pasang_profil(dibaca.profil, hasil.catatan);
    for (const auto& [kunci, nilai] : dibaca.setelan)
        pengaturan.pasang(kunci, {nilai, Penyetel::berkas, "pilihan", {}}, hasil.catatan);
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
    PeriksaJson periksa(hasil.catatan);
    Panggilan dibaca = baca_anggota(*isi, periksa);
    if (hasil.catatan.empty()) hasil.isi = std::move(dibaca);
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
        if (hasil.isi) hasil.isi->pasang(kunci, {nilai, Penyetel::panggilan, "pilihan", {}}, hasil.catatan);
    }
    if (std::any_of(hasil.catatan.begin(), hasil.catatan.end(),
                    [](const Catatan& satu) { return tingkat(satu.kode) == Tingkat::galat; }))
        hasil.isi.reset();
    return hasil;
}

}  // namespace iku

// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/pengaturan.hpp"

#include "iku/kinerja/kategori.hpp"
#include "iku/kinerja/konsolidasi.hpp"
#include "iku/kinerja/rollup.hpp"
#include "iku/teks/daftar_nama.hpp"
#include "iku/teks/kode/kinerja.hpp"

#include "kinerja/data_tertanam.hpp"
#include "kinerja/periksa_json.hpp"
#include "kinerja/sendiri.hpp"

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

std::optional<AturanCapaian> find_aturan_kunci(Kunci kunci, const Setelan& setelan) {
    if (const auto* sendiri = std::get_if<AturanCapaian>(&setelan.sendiri)) return *sendiri;
    return read_aturan(setelan.nilai, *detail::find_polarisasi_kunci(kunci));
}

const Skala* find_skala(const Setelan& setelan) {
    const auto* sendiri = std::get_if<Skala>(&setelan.sendiri);
    return sendiri != nullptr ? sendiri : iku::find_skala(setelan.nilai);
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
            return harus(
                nilai == harus_dipilih || read_aturan(nilai, *detail::find_polarisasi_kunci(kunci)),
                "id aturan, rumus dengan R dan T, atau aturan sendiri {\"id\": ..., \"rumus\": ...}");
        case Kunci::lantai:
        case Kunci::plafon:
            return harus(nilai == tanpa || Rasional::from_string(nilai).has_value(), "bilangan, atau tanpa");
        case Kunci::target_nol:
        case Kunci::target_negatif:
            return harus(nilai == "aturan" || read_pengganti(nilai).has_value(),
                         "nama alasan, bilangan, rumus, atau aturan");
        case Kunci::skala:
            return harus(nilai == tanpa || iku::find_skala(nilai) != nullptr,
                         "id skala, tanpa, atau skala sendiri {\"id\": ..., \"pita\": [...]}");
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

// Whether another key's rule of the user's own has this id, and is another.
bool Pengaturan::is_nama_lain(Kunci kunci, const Setelan& setelan) const {
    for (std::size_t i = 0; i < isi_.size(); ++i) {
        const bool is_lain = static_cast<Kunci>(i) != kunci && isi_[i].nilai == setelan.nilai &&
                             isi_[i].sendiri.index() == setelan.sendiri.index();
        if (is_lain && isi_[i].sendiri != setelan.sendiri) return true;
    }
    return false;
}

bool Pengaturan::pasang(Kunci kunci, Setelan setelan, std::vector<Catatan>& catatan) {
    if (!detail::baca_sendiri(kunci, setelan, catatan)) return false;
    const bool is_sendiri = !std::holds_alternative<std::monostate>(setelan.sendiri);
    if (is_sendiri && is_nama_lain(kunci, setelan)) {
        catatan.push_back({kode::kinerja_nama_ganda, {}, {setelan.nilai}});
        return false;
    }
    const std::string harap = is_sendiri ? std::string() : find_salah(kunci, setelan.nilai);
    if (!harap.empty()) {
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

// Whether a key that somebody set wins over what one's own rule or scale, set under `pilihan`, says itself.
bool Pengaturan::is_menang(Kunci kunci, const Setelan& pilihan, bool disebut) const {
    const Penyetel penyetel = (*this)[kunci].penyetel;
    const bool is_sendiri = !std::holds_alternative<std::monostate>(pilihan.sendiri);
    return penyetel != Penyetel::bawaan && !(is_sendiri && disebut && penyetel < pilihan.penyetel);
}

std::optional<AturanCapaian> Pengaturan::aturan(Polarisasi polarisasi) const {
    const Kunci kunci = kunci_aturan(polarisasi);
    const Setelan& pilihan = (*this)[kunci];
    if (pilihan.nilai == harus_dipilih) return std::nullopt;
    auto hasil = find_aturan_kunci(kunci, pilihan);
    if (!hasil) return std::nullopt;
    hasil->polarisasi = polarisasi;
    const auto batas = [&](Kunci k, std::optional<Rasional>& isi) {
        if (is_menang(k, pilihan, isi.has_value())) isi = Rasional::from_string((*this)[k].nilai);
    };
    batas(Kunci::lantai, hasil->lantai);
    batas(Kunci::plafon, hasil->plafon);
    const AturanCapaian bawaan;
    const auto pengganti = [&](Kunci k, Pengganti& isi, const Pengganti& tidak_disebut) {
        if (!is_menang(k, pilihan, isi != tidak_disebut)) return;
        if (const auto baru = read_pengganti((*this)[k].nilai)) isi = *baru;
    };
    pengganti(Kunci::target_nol, hasil->nol, bawaan.nol);
    pengganti(Kunci::target_negatif, hasil->negatif, bawaan.negatif);
    return hasil;
}

std::optional<Skala> Pengaturan::skala() const {
    const Setelan& pilihan = (*this)[Kunci::skala];
    const Skala* dipilih = find_skala(pilihan);
    if (dipilih == nullptr) return std::nullopt;
    Skala hasil = *dipilih;
    if (const auto celah = find_celah((*this)[Kunci::celah].nilai);
        celah && is_menang(Kunci::celah, pilihan, true))
        hasil.celah = *celah;
    return hasil;
}

Pembulatan Pengaturan::pembulatan() const {
    const auto desimal = Rasional::from_string((*this)[Kunci::desimal].nilai)->to_int64();
    return {*find_mode((*this)[Kunci::pembulatan].nilai), static_cast<std::uint8_t>(*desimal)};
}

std::vector<Asal> Pengaturan::asal(Kunci kunci) const {
    const Setelan& setelan = (*this)[kunci];
    if (!setelan.asal.sumber.empty()) return {setelan.asal};
    std::vector<Asal> hasil;
    if (kunci == Kunci::skala) {
        if (const Skala* skala = find_skala(setelan)) hasil = skala->asal;
    } else if (detail::find_polarisasi_kunci(kunci)) {
        if (const auto aturan = find_aturan_kunci(kunci, setelan)) hasil = aturan->asal;
    }
    if (hasil.empty() && !std::holds_alternative<std::monostate>(setelan.sendiri)) hasil.emplace_back();
    return hasil;
}

std::span<const Profil> profil_baku() {
    static const std::vector<Profil> baku = read_profil(detail::profil_tertanam());
    return baku;
}

}  // namespace iku

// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/komposit.hpp"

#include "iku/angka/jumlah.hpp"
#include "iku/teks/kode/kinerja.hpp"

#include <cassert>
#include <utility>

namespace iku {
namespace {

constexpr std::size_t teratas = BagianKomposit::teratas;

// The parts of each group; those in no group last. `di(i)` are the places of group i's parts.
class Susunan {
  public:
    explicit Susunan(const std::vector<BagianKomposit>& bagian)
        : awal_(bagian.size() + 2), anggota_(bagian.size()) {
        for (const auto& satu : bagian)
            ++awal_[nomor(satu) + 1];
        for (std::size_t i = 1; i < awal_.size(); ++i)
            awal_[i] += awal_[i - 1];
        auto berikut = awal_;
        for (std::size_t i = 0; i < bagian.size(); ++i) {
            assert(bagian[i].induk == teratas || bagian[i].induk < i);
            anggota_[berikut[nomor(bagian[i])]++] = i;
        }
    }

    std::size_t jumlah() const { return anggota_.size(); }
    bool is_kelompok(std::size_t i) const { return awal_[i] != awal_[i + 1]; }
    std::span<const std::size_t> di(std::size_t i) const {
        return std::span(anggota_).subspan(awal_[i], awal_[i + 1] - awal_[i]);
    }

  private:
    std::size_t nomor(const BagianKomposit& satu) const {
        return satu.induk == teratas ? awal_.size() - 2 : satu.induk;
    }

    std::vector<std::size_t> awal_, anggota_;
};

class Penghitung {
  public:
    explicit Penghitung(const Komposit& komposit) : komposit_(komposit), susunan_(komposit.bagian) {
        nilai_.resize(komposit.bagian.size());
        for (std::size_t i = nilai_.size(); i-- > 0;) {
            const BagianKomposit& satu = komposit.bagian[i];
            nilai_[i] = susunan_.is_kelompok(i) ? kelompok(i, satu.nama, satu.jumlah_bobot) : satu.nilai;
        }
        hasil_ = kelompok(susunan_.jumlah(), komposit.nama, komposit.jumlah_bobot);
    }

    const Susunan& susunan() const { return susunan_; }
    const Hasil& nilai(std::size_t i) const { return nilai_[i]; }
    const Hasil& hasil() const { return hasil_; }

    Bacaan<NilaiKomposit> selesai() && {
        return {NilaiKomposit{std::move(hasil_), std::move(nilai_)}, std::move(catatan_)};
    }

  private:
    Hasil kelompok(std::size_t i, const std::string& nama_kelompok,
                   const std::optional<Rasional>& seharusnya) {
        const auto anggota = susunan_.di(i);
        if (!is_bobot_sah(anggota, nama_kelompok, seharusnya)) return Alasan::tidak_sah;
        Penjumlah atas;
        Penjumlah bawah;
        bool ada = false;
        for (const std::size_t k : anggota) {
            const BagianKomposit& satu = komposit_.bagian[k];
            if (!nilai_[k].ada()) {
                if (komposit_.kosong != BagianKosong::lewati) return Alasan::belum_dapat_dihitung;
                continue;
            }
            ada = true;
            atas.tambah(*nilai_[k] * satu.bobot);
            bawah.tambah(satu.bobot);
        }
        if (!ada) return anggota.empty() ? Hasil() : nilai_[anggota.front()];
        catat_dilewati(anggota, nama_kelompok);
        const Rasional bobot = bawah.jumlah();
        return bobot.is_nol() ? Hasil(Alasan::penyebut_nol) : Hasil(atas.jumlah() / bobot);
    }

    bool is_bobot_sah(std::span<const std::size_t> anggota, const std::string& nama_kelompok,
                      const std::optional<Rasional>& seharusnya) {
        Penjumlah penjumlah;
        bool sah = true;
        for (const std::size_t k : anggota) {
            const BagianKomposit& satu = komposit_.bagian[k];
            penjumlah.tambah(satu.bobot);
            if (satu.bobot.tanda() >= 0) continue;
            catatan_.push_back({kode::kinerja_bobot_negatif, {}, {satu.nama, satu.bobot.to_string()}});
            sah = false;
        }
        if (!sah || !seharusnya || penjumlah.jumlah() == *seharusnya) return sah;
        catatan_.push_back({kode::kinerja_bobot_tidak_genap,
                            {},
                            {nama_kelompok, penjumlah.jumlah().to_string(), seharusnya->to_string()}});
        return false;
    }

    void catat_dilewati(std::span<const std::size_t> anggota, const std::string& nama_kelompok) {
        for (const std::size_t k : anggota) {
            if (nilai_[k].ada()) continue;
            catatan_.push_back(
                {kode::kinerja_bagian_dilewati,
                 {},
                 {komposit_.bagian[k].nama, nama_kelompok, std::string(nama(nilai_[k].alasan()))}});
        }
    }

    const Komposit& komposit_;
    Susunan susunan_;
    std::vector<Hasil> nilai_;
    Hasil hasil_;
    std::vector<Catatan> catatan_;
};

// Writes a composite out as a tape over its figures.
class PenulisKomposit {
  public:
    PenulisKomposit(const Komposit& komposit, const Penghitung& hitungan)
        : komposit_(komposit), hitungan_(hitungan) {}

    std::optional<Jejak> tulis() && {
        jalan_.push_back({hitungan_.susunan().jumlah(), 0, 0, is_berbobot(hitungan_.susunan().jumlah())});
        while (baik_ && !jalan_.empty())
            maju();
        auto ekspresi = baik_ ? std::move(pita_).selesai() : std::nullopt;
        if (!ekspresi || variabel_.empty()) return std::nullopt;
        Jejak jejak = iku::explain(Formula(*std::move(ekspresi), variabel_, Pengali::polos), isi_);
        if (!hitungan_.hasil().ada()) jejak.hasil = hitungan_.hasil();
        return jejak;
    }

  private:
    // A group on the way down: which part comes next, how many were written.
    struct Kelompok {
        std::size_t nomor, berikut, tertulis;
        bool berbobot;
    };

    bool is_dipakai(std::size_t k) const {
        return hitungan_.nilai(k).ada() || komposit_.kosong != BagianKosong::lewati;
    }

    // Whether weights must be written: not where all of them are 1.
    bool is_berbobot(std::size_t kelompok) const {
        for (const std::size_t k : hitungan_.susunan().di(kelompok)) {
            if (is_dipakai(k) && komposit_.bagian[k].bobot != Rasional(1)) return true;
        }
        return false;
    }

    void maju() {
        const auto anggota = hitungan_.susunan().di(jalan_.back().nomor);
        if (jalan_.back().berikut == anggota.size()) return tutup();
        const std::size_t k = anggota[jalan_.back().berikut++];
        if (!is_dipakai(k)) return;
        const bool berisi = hitungan_.susunan().is_kelompok(k);
        if (berisi) {
            jalan_.push_back({k, 0, 0, is_berbobot(k)});
            return;
        }
        variabel_.push_back({komposit_.bagian[k].nama, 0});
        isi_.push_back(hitungan_.nilai(k));
        baik_ = baik_ && pita_.variabel(static_cast<std::uint32_t>(variabel_.size() - 1));
        masukkan(k);
    }

    // A part's value is on the tape: times its weight, and added to those before it in its group.
    void masukkan(std::size_t k) {
        Kelompok& kelompok = jalan_.back();
        if (kelompok.berbobot)
            baik_ = baik_ && pita_.konstanta(komposit_.bagian[k].bobot) && pita_.operasi(Op::kali);
        if (kelompok.tertulis++ > 0) baik_ = baik_ && pita_.operasi(Op::tambah);
    }

    void tutup() {
        const Kelompok kelompok = jalan_.back();
        jalan_.pop_back();
        Penjumlah bobot;
        for (const std::size_t k : hitungan_.susunan().di(kelompok.nomor)) {
            if (is_dipakai(k)) bobot.tambah(komposit_.bagian[k].bobot);
        }
        baik_ = baik_ && kelompok.tertulis > 0;
        if (kelompok.tertulis > 1 || kelompok.berbobot)
            baik_ = baik_ && pita_.konstanta(bobot.jumlah()) && pita_.operasi(Op::bagi);
        if (!jalan_.empty() && baik_) masukkan(kelompok.nomor);
    }

    const Komposit& komposit_;
    const Penghitung& hitungan_;
    PenyusunEkspresi pita_;
    bool baik_ = true;
    std::vector<Kelompok> jalan_;
    std::vector<Variabel> variabel_;
    std::vector<Hasil> isi_;
};

}  // namespace

Bacaan<NilaiKomposit> evaluate(const Komposit& komposit) {
    return Penghitung(komposit).selesai();
}

std::optional<Jejak> explain(const Komposit& komposit) {
    const Penghitung hitungan(komposit);
    return PenulisKomposit(komposit, hitungan).tulis();
}

Komposit susun_instansi(std::span<const CapaianSasaran> sasaran, CaraInstansi cara, BagianKosong kosong) {
    Komposit hasil;
    hasil.id = nama(cara);
    hasil.kosong = kosong;
    for (const CapaianSasaran& satu : sasaran) {
        std::size_t induk = teratas;
        if (cara == CaraInstansi::rerata_sasaran) {
            induk = hasil.bagian.size();
            hasil.bagian.push_back({satu.nama, teratas, satu.bobot, {}, {}});
        }
        for (const CapaianIndikator& indikator : satu.indikator)
            hasil.bagian.push_back({indikator.nama, induk, indikator.bobot, indikator.capaian, {}});
    }
    return hasil;
}

}  // namespace iku

// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/bagian/pembilang.hpp"

#include "iku/teks/kode/formula.hpp"
#include "iku/teks/utf8.hpp"

#include "formula/baca/kata/frasa.hpp"
#include "formula/baca/kata/kosakata.hpp"
#include "formula/baca/tanda/kurung.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace iku::baca {
namespace {

enum class Label : std::uint8_t { depan, pembilang, penyebut, konstanta, rumus, lain };

// A part of the text: its label at `mulai`, its pieces [awal, akhir), and the symbol of "Pembilang (a):".
struct Ruas {
    Label label = Label::depan;
    std::size_t mulai = 0, awal = 0, akhir = 0;
    std::size_t simbol = 0;

    bool is_kosong() const noexcept { return awal >= akhir; }
};

Label label_kata(std::string_view kata) noexcept {
    if (is_label_pembilang(kata)) return Label::pembilang;
    if (is_label_penyebut(kata)) return Label::penyebut;
    if (is_label_konstanta(kata)) return Label::konstanta;
    if (is_label_rumus(kata)) return Label::rumus;
    return is_label_keterangan(kata) ? Label::lain : Label::depan;
}

bool is_pelengkap(const Token& x) noexcept {
    return x.jenis == Jenis::koma || x.jenis == Jenis::titik_koma || x.jenis == Jenis::titik ||
           x.jenis == Jenis::butir || x.jenis == Jenis::titik_dua || x.teks == ":";
}

class Pembaca {
  public:
    Pembaca(DaftarToken& token, Buku& buku) : t_(token), buku_(&buku) {}

    DaftarToken baca() {
        bagi();
        const auto pembilang = jumlah(Label::pembilang);
        const auto penyebut = jumlah(Label::penyebut);
        if (pembilang == 0 || penyebut == 0) return {};
        if (pembilang > 1 || penyebut > 1 || jumlah(Label::konstanta) > 1) {
            buku_->catat(kode::formula_dua_rumus, t_[ruas_.back().mulai]);
            return {};
        }
        berpenanda_ = ruas_.front().akhir == 2 && is_penanda(0);
        for (Ruas& r : ruas_)
            rapikan(r);
        const auto rumus = std::find_if(ruas_.begin(), ruas_.end(), [&](const Ruas& r) {
            return (r.label == Label::rumus || r.label == Label::depan) && ada_operasi(r);
        });
        return rumus == ruas_.end() ? susun() : dengan_rumus(*rumus);
    }

  private:
    bool is_jenis(std::size_t i, Jenis j) const { return i < t_.size() && t_[i].jenis == j; }
    bool is_tanda(std::size_t i) const {
        return i < t_.size() && (t_[i].teks == ":" || t_[i].jenis == Jenis::sama || t_[i].kecil == "adalah" ||
                                 t_[i].kecil == "yaitu" || t_[i].kecil == "is");
    }
    std::size_t jumlah(Label label) const {
        return static_cast<std::size_t>(
            std::count_if(ruas_.begin(), ruas_.end(), [&](const Ruas& r) { return r.label == label; }));
    }
    const Ruas& ruas(Label label) const {
        return *std::find_if(ruas_.begin(), ruas_.end(), [&](const Ruas& r) { return r.label == label; });
    }
    bool ada_operasi(const Ruas& r) const {
        return std::any_of(iter(r.awal), iter(r.akhir), [](const Token& x) { return is_operator(x.jenis); });
    }
    DaftarToken::const_iterator iter(std::size_t i) const {
        return t_.cbegin() + static_cast<std::ptrdiff_t>(i);
    }

    // ---- the parts ----

    void bagi() {
        ruas_.push_back({});
        for (std::size_t i = 0; i < t_.size(); ++i) {
            if (t_[i].jenis == Jenis::buka && t_[i].pasangan > i) {
                i = t_[i].pasangan;
                continue;
            }
            Ruas baru = label_di(i);
            if (baru.label == Label::depan) baru = rumus_di(i);
            if (baru.label == Label::depan) continue;
            ruas_.back().akhir = baru.mulai;
            i = baru.awal - 1;
            ruas_.push_back(baru);
        }
        ruas_.back().akhir = t_.size();
    }

    // The label at i: "Pembilang :", "Penyebut (b) =", "Sumber Data:", or alone on its line.
    Ruas label_di(std::size_t i) const {
        const Label label = t_[i].jenis == Jenis::kata ? label_kata(t_[i].kecil) : Label::depan;
        if (label == Label::depan) return {};
        Ruas r{label, i, i + 1, i + 1, 0};
        if (label == Label::lain || label == Label::rumus) {
            const std::size_t terjauh = i + (label == Label::lain ? 2U : 4U);
            while (r.awal < terjauh && is_jenis(r.awal, Jenis::kata) && t_[r.awal].teks != ":")
                ++r.awal;
            if (r.awal >= t_.size() || t_[r.awal].teks != ":") return {};
            ++r.awal;
            return r;
        }
        if (is_jenis(r.awal, Jenis::buka) && t_[r.awal].pasangan == r.awal + 2) {
            r.simbol = r.awal + 1;
            r.awal += 3;
        }
        if (is_tanda(r.awal)) {
            ++r.awal;
            return r;
        }
        const bool sendiri = t_[i].baris_baru || i == 0;
        const bool baris = sendiri && r.awal < t_.size() && t_[r.awal].baris_baru;
        const bool ukuran = r.awal < t_.size() && is_kepala(t_[r.awal].kecil) && t_[r.awal].teks[0] == 'J';
        return baris || ukuran ? r : Ruas{};
    }

    // "...; Nilai = Pembilang / Penyebut": a name in front of "=", behind a part.
    Ruas rumus_di(std::size_t i) const {
        if (ruas_.size() < 2 || t_[i].jenis != Jenis::sama) return {};
        std::size_t awal = i;
        while (awal > ruas_.back().awal && i - awal < nama_terpanjang && is_jenis(awal - 1, Jenis::kata) &&
               !(awal < i && t_[awal].baris_baru))
            --awal;
        const bool terpisah = awal < i && (t_[awal].baris_baru || is_pelengkap(t_[awal - 1]));
        return terpisah ? Ruas{Label::rumus, awal, i + 1, i + 1, 0} : Ruas{};
    }

    // Takes punctuation, "dan" and the list marker of the next part off the ends.
    void rapikan(Ruas& r) const {
        while (r.awal < r.akhir && (is_pelengkap(t_[r.awal]) || is_label_kosong(r)))
            ++r.awal;
        for (bool lagi = true; lagi && r.akhir > r.awal;) {
            const bool penanda = berpenanda_ && r.akhir >= r.awal + 2 && is_penanda(r.akhir - 2);
            lagi = penanda || is_pelengkap(t_[r.akhir - 1]) || t_[r.akhir - 1].kecil == "dan" ||
                   is_jenis(r.akhir - 1, Jenis::kurang) || t_[r.akhir - 1].teks == "/";
            if (lagi) r.akhir -= penanda ? 2 : 1;
        }
    }
    bool is_label_kosong(const Ruas& r) const {
        return r.label == Label::depan && label_kata(t_[r.awal].kecil) == Label::rumus &&
               r.awal + 1 == r.akhir;
    }
    bool is_penanda(std::size_t i) const {
        return t_[i + 1].jenis == Jenis::titik && !t_[i + 1].spasi_kiri &&
               (t_[i].jenis == Jenis::angka || t_[i].teks.size() == 1);
    }

    // ---- the formula of the parts ----

    struct Faktor {
        std::size_t awal = 0, akhir = 0;
    };

    DaftarToken susun() {
        Ruas pembilang = ruas(Label::pembilang);
        Ruas penyebut = ruas(Label::penyebut);
        const bool berkonstanta = jumlah(Label::konstanta) > 0;
        const Faktor faktor = berkonstanta ? faktor_konstanta() : faktor_penyebut(penyebut);
        if (pembilang.is_kosong() || penyebut.is_kosong()) {
            const Ruas& kosong = pembilang.is_kosong() ? pembilang : penyebut;
            buku_->catat(kode::formula_operan_hilang, t_[kosong.mulai], {t_[kosong.mulai].teks});
            return {};
        }
        potong_kalimat(pembilang);
        potong_kalimat(penyebut);
        if (buku_->is_ditolak()) return {};
        depan();
        kurung(pembilang);
        sisip(Jenis::bagi, "/");
        kurung(penyebut);
        if (faktor.awal < faktor.akhir) {
            sisip(Jenis::kali, "x");
            salin(faktor.awal, faktor.akhir);
        }
        belakang();
        t_ = std::move(hasil_);
        for (std::size_t i = 0; i < t_.size(); ++i)
            t_[i].pasangan = static_cast<std::uint32_t>(i);
        pasangkan_ulang(t_);
        return {};
    }

    // "100", "x 100%", "1.000 kelahiran hidup"; "-" is none.
    Faktor faktor_konstanta() {
        Ruas r = ruas(Label::konstanta);
        const std::size_t awal = r.awal + (is_jenis(r.awal, Jenis::kali) ? 1U : 0U);
        if (r.is_kosong()) return {};
        if (!is_jenis(awal, Jenis::angka)) {
            buku_->catat(kode::formula_kata_ragu, t_[r.awal], {gabung_teks(t_, r.awal, r.akhir)});
            return {};
        }
        potong_kalimat(r);
        return {awal, r.akhir};
    }

    // "Penyebut: B x 100%": the factor belongs to the quotient.
    Faktor faktor_penyebut(Ruas& r) {
        std::size_t angka = r.akhir;
        const bool satuan =
            angka > r.awal && (is_jenis(angka - 1, Jenis::persen) || is_jenis(angka - 1, Jenis::permil));
        angka -= satuan ? 2U : 1U;
        if (angka < r.awal || angka >= r.akhir || !is_jenis(angka, Jenis::angka) || angka == r.awal ||
            !is_jenis(angka - 1, Jenis::kali))
            return {};
        const Faktor f{angka, r.akhir};
        r.akhir = angka - 1;
        if (!satuan && !t_[r.akhir].baris_baru)
            buku_->catat(kode::formula_faktor_penyebut, t_[angka], {t_[angka].teks});
        while (!r.is_kosong() && is_pelengkap(t_[r.akhir - 1]))
            --r.akhir;
        return f;
    }

    // Sentences behind the first one of a part are remarks, unless they compute.
    void potong_kalimat(Ruas& r) {
        const std::size_t akhir = akhir_kalimat(r);
        if (akhir >= r.akhir) return;
        const bool hitungan =
            std::any_of(iter(akhir), iter(r.akhir), [](const Token& x) { return is_operator(x.jenis); });
        const std::string teks = gabung_teks(t_, akhir + 1, r.akhir);
        buku_->catat(hitungan ? kode::formula_dua_rumus : kode::formula_teks_di_belakang, t_[akhir + 1],
                     hitungan ? std::vector<std::string>{} : std::vector<std::string>{teks});
        r.akhir = akhir;
    }

    // Where the first sentence of a part ends.
    std::size_t akhir_kalimat(const Ruas& r) const {
        std::size_t i = r.awal;
        while (i < r.akhir && !is_akhir_kalimat(t_, i))
            ++i;
        return i;
    }

    void salin(std::size_t awal, std::size_t akhir) { hasil_.insert(hasil_.end(), iter(awal), iter(akhir)); }
    // A piece the text has no characters for.
    void sisip(Jenis jenis, std::string_view teks) {
        Token x;
        x.jenis = jenis;
        x.pasti = true;
        x.teks = teks;
        x.spasi_kiri = true;
        if (!hasil_.empty()) x.bita = hasil_.back().bita + hasil_.back().panjang;
        hasil_.push_back(std::move(x));
    }
    void kurung(const Ruas& r) {
        sisip(Jenis::buka, "(");
        hasil_.back().bita = t_[r.awal].bita;
        salin(r.awal, r.akhir);
        sisip(Jenis::tutup, ")");
    }

    // What stands in front is the name of the result.
    void depan() {
        const Ruas& r = ruas_.front();
        if (r.is_kosong()) return;
        salin(r.awal, r.akhir);
        sisip(Jenis::sama, "=");
    }

    // Other parts behind the last one explain; between the parts they are noted and left out.
    void belakang() {
        bool di_belakang = true;
        std::vector<const Ruas*> lain;
        for (std::size_t k = ruas_.size(); k-- > 0;) {
            const Ruas& r = ruas_[k];
            di_belakang = di_belakang && r.label == Label::lain;
            if (r.label != Label::lain && r.label != Label::rumus) continue;
            if (di_belakang) {
                lain.push_back(&r);
            } else if (r.label == Label::lain) {
                buku_->catat(kode::formula_bagian_lain, t_[r.mulai], {gabung_teks(t_, r.mulai, r.awal)});
            }
        }
        for (std::size_t k = lain.size(); k-- > 0;)
            salin(lain[k]->mulai, lain[k]->akhir);
    }

    // ---- a formula beside the parts ----

    bool disebut(const Ruas& rumus, const Ruas& r) const {
        const std::string simbol = r.simbol > 0 ? t_[r.simbol].teks : std::string{};
        return std::any_of(iter(rumus.awal), iter(rumus.akhir), [&](const Token& x) {
            return label_kata(x.kecil) == r.label || (!simbol.empty() && x.teks == simbol);
        });
    }
    bool terulang(const Ruas& rumus, const Ruas& r) const {
        const std::string isi = lipat_nama(gabung_teks(t_, rumus.awal, rumus.akhir));
        return isi.find(lipat_nama(gabung_teks(t_, r.awal, akhir_kalimat(r)))) != std::string::npos;
    }

    DaftarToken dengan_rumus(const Ruas& rumus) {
        const Ruas& pembilang = ruas(Label::pembilang);
        const Ruas& penyebut = ruas(Label::penyebut);
        DaftarToken keterangan;
        if (disebut(rumus, pembilang) && disebut(rumus, penyebut)) {
            for (const Ruas* r : {&pembilang, &penyebut})
                jelaskan(rumus, *r, keterangan);
        } else if (terulang(rumus, pembilang) && terulang(rumus, penyebut)) {
            buku_->catat(kode::formula_pembilang_terulang, t_[pembilang.mulai]);
        } else {
            buku_->catat(kode::formula_dua_rumus, t_[pembilang.mulai]);
            return {};
        }
        salin(rumus.awal, rumus.akhir);
        belakang();
        t_ = std::move(hasil_);
        for (std::size_t i = 0; i < t_.size(); ++i)
            t_[i].pasangan = static_cast<std::uint32_t>(i);
        pasangkan_ulang(t_);
        return keterangan;
    }

    // "Pembilang = jumlah lulusan ;", by the word or symbol that the formula uses.
    void jelaskan(const Ruas& rumus, const Ruas& r, DaftarToken& keterangan) const {
        const bool kata = std::any_of(iter(rumus.awal), iter(rumus.akhir),
                                      [&](const Token& x) { return label_kata(x.kecil) == r.label; });
        const Token& nama =
            kata ? *std::find_if(iter(rumus.awal), iter(rumus.akhir),
                                 [&](const Token& x) { return label_kata(x.kecil) == r.label; })
                 : t_[r.simbol];
        keterangan.push_back(nama);
        keterangan.push_back(nama);
        keterangan.back().jenis = Jenis::sama;
        keterangan.insert(keterangan.end(), iter(r.awal), iter(akhir_kalimat(r)));
        keterangan.push_back(nama);
        keterangan.back().jenis = Jenis::titik_koma;
        keterangan.back().kecil.clear();
    }

    static constexpr std::size_t nama_terpanjang = 4;  // pieces

    DaftarToken& t_;
    DaftarToken hasil_;
    std::vector<Ruas> ruas_;
    bool berpenanda_ = false;  // "a. Pembilang: ... b. Penyebut: ..."
    Buku* buku_;
};

}  // namespace

DaftarToken baca_pembilang(DaftarToken& token, Buku& buku) {
    return Pembaca(token, buku).baca();
}

}  // namespace iku::baca

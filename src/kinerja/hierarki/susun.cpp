// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/hierarki.hpp"
#include "iku/teks/kode/kinerja.hpp"
#include "iku/teks/utf8.hpp"

#include "kinerja/hierarki/kunci.hpp"
#include "kinerja/hierarki/lingkaran.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace iku {
namespace {

constexpr int tahun_awal = 1;
constexpr int tahun_akhir = 9999;

int dari(const SimpulHierarki& simpul) {
    return simpul.berlaku_dari.value_or(tahun_awal);
}
int sampai(const SimpulHierarki& simpul) {
    return simpul.berlaku_sampai.value_or(tahun_akhir);
}
std::string tahun(const std::optional<std::int16_t>& satu) {
    return satu ? std::to_string(*satu) : std::string("...");
}

SistemKode sistem_induk(const SimpulHierarki& simpul) {
    return simpul.sistem_induk.value_or(simpul.sistem);
}

struct Berkunci {
    SimpulHierarki simpul;
    std::string kunci;
};

// The checks, in the order in which they need one another.
class Penyusun {
  public:
    explicit Penyusun(std::vector<Catatan>& catatan) : catatan_(catatan) {}

    std::vector<Berkunci> susun(std::vector<SimpulHierarki> simpul) && {
        for (SimpulHierarki& satu : simpul) {
            if (rapikan(satu)) isi_.push_back({std::move(satu), {}});
        }
        for (Berkunci& satu : isi_)
            satu.kunci = detail::kunci_kode(satu.simpul.sistem, satu.simpul.kode);
        std::stable_sort(isi_.begin(), isi_.end(), [](const Berkunci& a, const Berkunci& b) {
            return std::pair(std::string_view(a.kunci), dari(a.simpul)) <
                   std::pair(std::string_view(b.kunci), dari(b.simpul));
        });
        buang_tumpang_tindih();
        nomori();
        for (Berkunci& satu : isi_)
            lengkapi_induk(satu.simpul);
        buang_lingkaran();
        nomori();
        sambung();
        for (const Berkunci& satu : isi_)
            periksa_induk(satu.simpul);
        return std::move(isi_);
    }

  private:
    void catat(Kode kode, const SimpulHierarki& simpul, std::vector<std::string> isian) {
        catatan_.push_back({kode, simpul.posisi, std::move(isian)});
    }

    // Codes in their one spelling; what the code says against what is declared.
    bool rapikan(SimpulHierarki& satu) {
        const auto wilayah = read_kode_wilayah(satu.kode, satu.sistem);
        const bool ada =
            satu.sistem == SistemKode::sendiri ? !pangkas(satu.kode).empty() : wilayah.has_value();
        if (!ada) {
            catat(kode::kinerja_kode_salah, satu, {satu.kode, std::string(nama(satu.sistem))});
            return false;
        }
        satu.kode = detail::rapikan_kode(satu.sistem, satu.kode);
        satu.induk = detail::rapikan_kode(sistem_induk(satu), satu.induk);
        if (dari(satu) > sampai(satu)) {
            catat(kode::kinerja_berlaku_salah, satu,
                  {satu.kode, tahun(satu.berlaku_dari), tahun(satu.berlaku_sampai)});
            return false;
        }
        return !wilayah || rapikan_wilayah(satu, *wilayah);
    }

    bool rapikan_wilayah(SimpulHierarki& satu, const KodeWilayah& wilayah) {
        const auto tingkat = find_tingkat_wilayah(satu.tingkat);
        if (tingkat && *tingkat != wilayah.tingkat()) {
            catat(kode::kinerja_tingkat_bertentangan, satu,
                  {satu.kode, satu.tingkat, std::string(nama(wilayah.tingkat()))});
            return false;
        }
        satu.tingkat = nama(wilayah.tingkat());
        const auto induk = read_kode_wilayah(satu.induk, sistem_induk(satu));
        if (induk && induk->tingkat() >= wilayah.tingkat()) {
            catat(kode::kinerja_hierarki_induk_di_bawah, satu, {satu.kode, satu.induk});
            return false;
        }
        if (induk && induk->sistem() == satu.sistem && induk != wilayah.induk())
            catat(kode::kinerja_hierarki_induk_lain, satu,
                  {satu.kode, satu.induk, wilayah.induk()->to_string()});
        return true;
    }

    void buang_tumpang_tindih() {
        std::vector<Berkunci> tersisa;
        for (Berkunci& satu : isi_) {
            const SimpulHierarki& ini = satu.simpul;
            if (!tersisa.empty() && tersisa.back().kunci == satu.kunci) {
                const SimpulHierarki& lama = tersisa.back().simpul;
                if (dari(ini) <= sampai(lama)) {
                    catat(kode::kinerja_hierarki_tumpang_tindih, ini,
                          {ini.kode, tahun(lama.berlaku_dari), tahun(lama.berlaku_sampai)});
                    continue;
                }
                if (dari(ini) > sampai(lama) + 1)
                    catat(kode::kinerja_hierarki_bercelah, ini,
                          {ini.kode, std::to_string(sampai(lama) + 1), std::to_string(dari(ini) - 1)});
            }
            tersisa.push_back(std::move(satu));
        }
        isi_ = std::move(tersisa);
    }

    // The first node of every code.
    void nomori() {
        nomor_.clear();
        for (std::size_t i = 0; i < isi_.size(); ++i)
            nomor_.emplace(isi_[i].kunci, i);
    }

    std::optional<std::size_t> pertama(const SimpulHierarki& simpul) const {
        if (simpul.induk.empty()) return std::nullopt;
        const auto it = nomor_.find(detail::kunci_kode(sistem_induk(simpul), simpul.induk));
        return it == nomor_.end() ? std::nullopt : std::optional(it->second);
    }

    // A region that nobody gave a parent is below the one that its code says, if that is here.
    void lengkapi_induk(SimpulHierarki& satu) const {
        const auto wilayah = read_kode_wilayah(satu.kode, satu.sistem);
        if (!satu.induk.empty() || !wilayah || !wilayah->induk()) return;
        const std::string induk = wilayah->induk()->to_string();
        if (nomor_.contains(detail::kunci_kode(satu.sistem, induk))) satu.induk = induk;
    }

    void buang_lingkaran() {
        std::vector<std::size_t> kode(isi_.size());  // nodes of one code have one number
        for (std::size_t i = 0; i < isi_.size(); ++i)
            kode[i] = nomor_.at(isi_[i].kunci);
        std::vector<detail::SisiGraf> sisi;
        std::vector<std::size_t> pemilik;
        for (std::size_t i = 0; i < isi_.size(); ++i) {
            if (const auto induk = pertama(isi_[i].simpul)) {
                sisi.push_back({kode[i], *induk});
                pemilik.push_back(i);
            }
        }
        const auto kelompok = detail::kelompok_lingkaran(isi_.size(), sisi);
        std::vector<bool> buang(isi_.size());
        for (std::size_t s = 0; s < sisi.size(); ++s) {
            if (kelompok[sisi[s].dari] != kelompok[sisi[s].ke]) continue;
            const SimpulHierarki& satu = isi_[pemilik[s]].simpul;
            catat(kode::kinerja_hierarki_lingkaran, satu, {satu.kode, satu.induk});
            buang[pemilik[s]] = true;
        }
        std::size_t tersisa = 0;
        for (std::size_t i = 0; i < isi_.size(); ++i) {
            if (buang[i]) continue;
            if (tersisa != i) isi_[tersisa] = std::move(isi_[i]);
            ++tersisa;
        }
        isi_.erase(isi_.begin() + static_cast<std::ptrdiff_t>(tersisa), isi_.end());
    }

    // Whether the parent is there, in every year of the node.
    void periksa_induk(const SimpulHierarki& satu) {
        if (satu.induk.empty()) return;
        const auto awal = pertama(satu);
        if (!awal) return catat(kode::kinerja_hierarki_induk_asing, satu, {satu.kode, satu.induk});
        if (const int kosong = tahun_tanpa(*awal, satu); kosong <= sampai(satu)) {
            catat(kode::kinerja_hierarki_induk_tidak_berlaku, satu,
                  {satu.kode, satu.induk, tahun_dikenal(kosong, satu, isi_[*awal].simpul)});
        }
    }

    // The first year of the node in which its parent has none; one behind its last year if there is none.
    int tahun_tanpa(std::size_t induk, const SimpulHierarki& satu) const {
        const std::string& kunci = isi_[induk].kunci;
        const auto it = std::partition_point(
            isi_.begin() + static_cast<std::ptrdiff_t>(induk), isi_.end(),
            [&](const Berkunci& b) { return b.kunci == kunci && sampai(b.simpul) < dari(satu); });
        if (it == isi_.end() || it->kunci != kunci || dari(it->simpul) > dari(satu)) return dari(satu);
        return std::min(sambung_[static_cast<std::size_t>(it - isi_.begin())], sampai(satu)) + 1;
    }

    // The last year of each node, or of those of its code that follow without a gap.
    void sambung() {
        sambung_.resize(isi_.size());
        for (std::size_t i = isi_.size(); i-- > 0;) {
            const bool lanjut = i + 1 < isi_.size() && isi_[i + 1].kunci == isi_[i].kunci &&
                                dari(isi_[i + 1].simpul) == sampai(isi_[i].simpul) + 1;
            sambung_[i] = lanjut ? sambung_[i + 1] : sampai(isi_[i].simpul);
        }
    }

    // That year; where it is only the open beginning, the last year before the parent's first.
    static std::string tahun_dikenal(int kosong, const SimpulHierarki& satu, const SimpulHierarki& induk) {
        const bool terbuka = kosong == tahun_awal && !satu.berlaku_dari && induk.berlaku_dari;
        return std::to_string(terbuka ? *induk.berlaku_dari - 1 : kosong);
    }

    std::vector<Catatan>& catatan_;
    std::vector<Berkunci> isi_;
    std::unordered_map<std::string, std::size_t> nomor_;
    std::vector<int> sambung_;
};

}  // namespace

Bacaan<Hierarki> susun_hierarki(std::vector<SimpulHierarki> simpul) {
    Bacaan<Hierarki> hasil;
    hasil.isi.emplace();
    for (Berkunci& satu : Penyusun(hasil.catatan).susun(std::move(simpul))) {
        hasil.isi->simpul_.push_back(std::move(satu.simpul));
        hasil.isi->kunci_.push_back(std::move(satu.kunci));
    }
    return hasil;
}

}  // namespace iku

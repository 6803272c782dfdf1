// SPDX-License-Identifier: Apache-2.0
#include "dokumen/susun/kepala.hpp"

#include "iku/teks/kode/dokumen.hpp"

#include "dokumen/kata/kata.hpp"

#include <algorithm>
#include <charconv>

namespace iku::detail::dok {
namespace {

constexpr std::string_view judul_iku = "indikator kinerja utama";
constexpr std::size_t judul_terpanjang = 400;

// The length of "1. ", "(2) ", "a) ", "- " at the beginning; 0 when there is none.
std::size_t panjang_butir(std::string_view teks) noexcept {
    std::size_t i = teks.starts_with('(') ? 1 : 0;
    const std::size_t awal = i;
    while (i < teks.size() && i < awal + 2 && is_angka_ascii(static_cast<unsigned char>(teks[i])))
        ++i;
    if (i == awal && i < teks.size() && teks[i] >= 'a' && teks[i] <= 'z') ++i;
    if (i > awal) {
        if (i >= teks.size() || (teks[i] != '.' && teks[i] != ')')) return 0;
        ++i;
    } else if (teks.starts_with("- ") || teks.starts_with("* ")) {
        return 2;
    } else if (teks.starts_with("\u2022")) {
        i = 3;
    } else {
        return 0;
    }
    if (i < teks.size() && !is_spasi(decode_utf8(teks, i).nilai)) return 0;
    return i + decode_utf8(teks, i).panjang;
}

// A list item without the punctuation of the list: `;`, `; dan`, `,`, a full stop.
std::string_view strip_butir(std::string_view teks) noexcept {
    for (const std::string_view akhir : {std::string_view("dan"), std::string_view("serta")}) {
        const std::string_view tanpa =
            teks.ends_with(akhir) ? pangkas(teks.substr(0, teks.size() - akhir.size())) : teks;
        if (tanpa.ends_with(';')) teks = tanpa;
    }
    while (!teks.empty() && (teks.back() == ';' || teks.back() == '.' || teks.back() == ','))
        teks = pangkas(teks.substr(0, teks.size() - 1));
    return teks;
}

// The years that a title names after "tahun": one, or the two of a span.
struct TahunJudul {
    int awal = 0, akhir = 0;
};

int read_tahun(std::string_view teks) noexcept {
    int tahun = 0;
    const auto [akhir, salah] =
        std::from_chars(teks.data(), teks.data() + std::min<std::size_t>(teks.size(), 5), tahun);
    const bool empat = salah == std::errc{} && akhir == teks.data() + 4;
    return empat && tahun >= 1945 && tahun <= 2200 ? tahun : 0;
}

TahunJudul find_tahun(std::string_view kecil) noexcept {
    TahunJudul hasil;
    constexpr std::string_view kata = "tahun ";
    const std::size_t di = kecil.rfind(kata);
    if (di == std::string_view::npos) return hasil;
    std::string_view sisa = kecil.substr(di + kata.size());
    if (sisa.starts_with("anggaran ")) sisa.remove_prefix(9);
    hasil.awal = read_tahun(sisa);
    if (hasil.awal == 0) return hasil;
    sisa.remove_prefix(4);
    while (!sisa.empty() && (sisa[0] == ' ' || is_garis(decode_utf8(sisa).nilai) || sisa[0] == '/'))
        sisa.remove_prefix(decode_utf8(sisa).panjang);
    for (const std::string_view sampai :
         {std::string_view("s.d. "), std::string_view("s/d "), std::string_view("sampai ")})
        if (sisa.starts_with(sampai)) sisa.remove_prefix(sampai.size());
    hasil.akhir = read_tahun(sisa);
    return hasil;
}

class PembacaKepala {
  public:
    PembacaKepala(const Pembacaan& baca, const std::vector<BarisTeks>& baris) : baca_(baca), baris_(baris) {}

    void read() {
        for (indeks_ = 0; indeks_ < baris_.size(); ++indeks_)
            line(baris_[indeks_]);
        finish_fungsi();
        settle_tahun();
        settle_nama();
        use_kop();
    }

  private:
    enum class Di : std::uint8_t { luar, nama, tugas, fungsi, alamat };

    UnitOrganisasi& unit() const { return baca_.dokumen.unit_organisasi; }

    void line(const BarisTeks& baris) {
        const bool sambung = indeks_ > 0 && baris_[indeks_ - 1].nomor + 1 == baris.nomor;
        if (label(baris.teks)) {
            baca_.sumber.use(baris.nomor);
            return;
        }
        if (di_ == Di::fungsi) {
            if (add_fungsi(baris, sambung)) return;
        } else if (di_ != Di::luar && sambung) {
            append(baris);
            return;
        }
        di_ = Di::luar;
        const std::string kecil =
            baris.teks.size() > judul_terpanjang ? std::string{} : lipat_nama(baris.teks);
        if (!kecil.empty()) outside(baris, kecil);
    }

    // "2. Tugas : ...": a label we know, a colon, and what it says.
    bool label(std::string_view teks) {
        const std::size_t titik_dua = teks.substr(0, 130).find(':');
        if (titik_dua == std::string_view::npos) return false;
        const std::size_t butir = panjang_butir(teks);
        if (butir > titik_dua) return false;
        const std::string_view kunci = find_label(teks.substr(butir, titik_dua - butir));
        const std::string isi = lipat_spasi(teks.substr(titik_dua + 1));
        if (kunci.empty() || kunci == "lain") {
            if (!kunci.empty()) di_ = Di::luar;
            return false;
        }
        finish_fungsi();
        di_ = Di::luar;
        if (kunci == "nama") start(Di::nama, unit().nama, isi);
        if (kunci == "tugas") start(Di::tugas, unit().tugas, isi);
        if (kunci == "alamat") start(Di::alamat, unit().alamat, isi);
        if (kunci == "pemerintah") unit().pemerintah = isi;
        if (kunci == "tahun") note_tahun("tahun " + isi, baris_[indeks_]);
        if (kunci == "fungsi") {
            di_ = Di::fungsi;
            fungsi_ = isi;
        }
        return true;
    }

    void start(Di di, std::string& isi_lama, const std::string& isi) {
        di_ = di;
        if (isi_lama.empty()) isi_lama = isi;
    }

    void append(const BarisTeks& baris) {
        std::string& isi = di_ == Di::nama ? unit().nama : di_ == Di::tugas ? unit().tugas : unit().alamat;
        if (!isi.empty()) isi += ' ';
        isi += lipat_spasi(baris.teks);
        baca_.sumber.use(baris.nomor);
    }

    // A function is a list item; a line that is none goes on with the one before.
    bool add_fungsi(const BarisTeks& baris, bool sambung) {
        const std::size_t butir = panjang_butir(baris.teks);
        if (butir == 0 && (!sambung || fungsi_.empty())) return false;
        if (butir > 0) finish_fungsi();
        if (!fungsi_.empty()) fungsi_ += ' ';
        fungsi_ += lipat_spasi(baris.teks.substr(butir));
        baca_.sumber.use(baris.nomor);
        return true;
    }
    void finish_fungsi() {
        const std::string_view isi = strip_butir(fungsi_);
        if (!isi.empty()) unit().fungsi.emplace_back(isi);
        fungsi_.clear();
    }

    void outside(const BarisTeks& baris, const std::string& kecil) {
        const std::size_t di_judul = kecil.find(judul_iku);
        if (di_judul != std::string::npos && (di_judul == 0 || is_huruf_besar(baris.teks))) {
            title(baris, kecil);
        } else if (kecil.starts_with("tahun ")) {
            note_tahun(kecil, baris);
        } else if (begins_with_kata(DaftarKata::pemerintah, kecil) && kecil.size() < 100) {
            if (unit().pemerintah.empty()) unit().pemerintah = lipat_spasi(baris.teks);
            kop_.push_back(&baris);
        } else if (begins_with_kata(DaftarKata::alamat, kecil)) {
            if (unit().alamat.empty()) {
                unit().alamat = lipat_spasi(baris.teks);
                baca_.sumber.use(baris.nomor);
            }
        } else if (begins_with_kata(DaftarKata::unit_awal, kecil) && is_huruf_besar(baris.teks)) {
            kop_.push_back(&baris);
            if (kop_nama_ == nullptr) kop_nama_ = &baris;
        }
    }

    static bool is_huruf_besar(std::string_view teks) noexcept {
        return std::none_of(teks.begin(), teks.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    }

    void title(const BarisTeks& baris, const std::string& kecil) {
        baca_.sumber.use(baris.nomor);
        note_tahun(kecil, baris);
        if (judul_ == nullptr) {
            judul_ = &baris;
        } else if (kecil.starts_with(judul_iku)) {
            baca_.note(kode::dokumen_judul_dua_kali, baca_.sumber.posisi(baris.teks),
                       {std::to_string(judul_->nomor)});
        }
    }

    void note_tahun(std::string_view kecil, const BarisTeks& baris) {
        const TahunJudul tahun = find_tahun(kecil);
        if (tahun.awal == 0) return;
        baca_.sumber.use(baris.nomor);
        if (tahun.akhir != 0) {
            rentang_ = &baris;
            return;
        }
        if (tahun_ == 0) {
            tahun_ = tahun.awal;
        } else if (tahun_ != tahun.awal && !tahun_beda_) {
            tahun_beda_ = true;
            baca_.note(kode::dokumen_tahun_berbeda, baca_.sumber.posisi(baris.teks),
                       {std::to_string(tahun_), std::to_string(tahun.awal)});
        }
    }

    void settle_tahun() {
        if (tahun_ != 0 && !tahun_beda_) baca_.dokumen.tahun = static_cast<std::int16_t>(tahun_);
        if (tahun_ == 0 && rentang_ != nullptr)
            baca_.note(kode::dokumen_tahun_rentang, baca_.sumber.posisi(rentang_->teks),
                       {lipat_spasi(rentang_->teks)});
        if (tahun_ == 0 && rentang_ == nullptr) baca_.note(kode::dokumen_tanpa_tahun, {});
    }

    // Without a label the letterhead names the agency.
    void settle_nama() {
        if (!unit().nama.empty() || kop_nama_ == nullptr) return;
        unit().nama = lipat_spasi(kop_nama_->teks);
        baca_.note(kode::dokumen_nama_dari_kop, baca_.sumber.posisi(kop_nama_->teks), {unit().nama});
    }

    // Lines of the letterhead whose words the result already holds.
    void use_kop() {
        const std::string ada = lipat_nama(unit().nama + " \n " + unit().pemerintah);
        for (const BarisTeks* baris : kop_)
            if (ada.find(lipat_nama(baris->teks)) != std::string::npos) baca_.sumber.use(baris->nomor);
    }

    const Pembacaan& baca_;
    const std::vector<BarisTeks>& baris_;
    std::size_t indeks_ = 0;
    Di di_ = Di::luar;
    std::string fungsi_;
    std::vector<const BarisTeks*> kop_;
    const BarisTeks* kop_nama_ = nullptr;
    const BarisTeks* judul_ = nullptr;
    const BarisTeks* rentang_ = nullptr;
    int tahun_ = 0;
    bool tahun_beda_ = false;
};

std::string_view nip(std::string_view teks, std::string_view kecil) noexcept {
    if (!kecil.starts_with("nip")) return {};
    teks.remove_prefix(3);
    while (!teks.empty() && (teks[0] == '.' || teks[0] == ':' || teks[0] == ' '))
        teks.remove_prefix(1);
    return teks;
}

class PembacaPenutup {
  public:
    PembacaPenutup(const Pembacaan& baca, const std::vector<BarisTeks>& baris) : baca_(baca), baris_(baris) {}

    void read() {
        std::size_t i = 0;
        while (i < baris_.size() && !is_jabatan(i))
            ++i;
        if (i == baris_.size()) return;
        const std::size_t awal = i;
        for (; i < baris_.size(); ++i) {
            if (baris_[i].teks.size() > judul_terpanjang) return;
            line(i, i == awal);
        }
    }

  private:
    bool is_jabatan(std::size_t i) const {
        return baris_[i].teks.size() < 120 &&
               begins_with_kata(DaftarKata::jabatan, lipat_nama(baris_[i].teks));
    }

    void line(std::size_t i, bool pertama) {
        Penandatangan& orang = baca_.dokumen.penandatangan;
        const BarisTeks& baris = baris_[i];
        const std::string kecil = lipat_nama(baris.teks);
        const bool sambung = !pertama && baris_[i - 1].nomor + 1 == baris.nomor && orang.nama.empty();
        if (pertama) {
            take(orang.jabatan, baris.teks, baris);
        } else if (const std::string_view nomor = nip(baris.teks, kecil); !nomor.empty()) {
            take(orang.nip, nomor, baris);
        } else if (begins_with_kata(DaftarKata::pangkat, kecil)) {
            take(orang.pangkat, baris.teks, baris);
        } else if (is_kata(DaftarKata::tanda_tangan, kecil)) {
            baca_.sumber.use(baris.nomor);
        } else if (sambung && begins_with_kata(DaftarKata::jabatan_lanjut, kecil)) {
            orang.jabatan += ' ' + lipat_spasi(baris.teks);
            baca_.sumber.use(baris.nomor);
        } else {
            take(orang.nama, baris.teks, baris);
        }
    }

    // The first that is found counts; a second one is left for the account.
    void take(std::string& isi, std::string_view teks, const BarisTeks& baris) const {
        if (!isi.empty()) return;
        isi = lipat_spasi(teks);
        baca_.sumber.use(baris.nomor);
    }

    const Pembacaan& baca_;
    const std::vector<BarisTeks>& baris_;
};

}  // namespace

void read_kepala(const Pembacaan& baca, const std::vector<BarisTeks>& baris) {
    PembacaKepala(baca, baris).read();
}

void read_penutup(const Pembacaan& baca, const std::vector<BarisTeks>& baris) {
    PembacaPenutup(baca, baris).read();
}

}  // namespace iku::detail::dok

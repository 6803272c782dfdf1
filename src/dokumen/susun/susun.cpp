// SPDX-License-Identifier: Apache-2.0
#include "dokumen/susun/susun.hpp"

#include "iku/formula/read.hpp"
#include "iku/teks/kode/dokumen.hpp"

#include "dokumen/baris/kolom.hpp"
#include "dokumen/kata/kata.hpp"
#include "dokumen/susun/periksa.hpp"
#include "dokumen/susun/unit.hpp"

#include <algorithm>
#include <array>

namespace iku::detail::dok {
namespace {

constexpr std::size_t kolom_tiada = static_cast<std::size_t>(-1);

bool is_angka_saja(std::string_view teks) noexcept {
    return !teks.empty() && teks.find_first_not_of("0123456789") == std::string_view::npos;
}

bool begins_small(std::string_view teks) noexcept {
    return !teks.empty() && teks[0] >= 'a' && teks[0] <= 'z';
}

// How many items a cell lists: bullets, or "1. ... 2. ...", "a. ... b. ...".
std::size_t count_butir(std::string_view teks) {
    std::size_t bulatan = 0;
    for (std::size_t di = teks.find("\u2022"); di != std::string_view::npos; di = teks.find("\u2022", di + 3))
        ++bulatan;
    if (bulatan > 0) return bulatan;
    for (const char awal : {'1', 'a'}) {
        std::size_t jumlah = 0;
        for (std::size_t di = 0; di != std::string_view::npos && jumlah < 9; ++jumlah) {
            const char kini = static_cast<char>(awal + static_cast<char>(jumlah));
            const std::array<char, 3> titik{kini, '.', ' '};
            const std::size_t ada = teks.find(std::string_view(titik.data(), titik.size()), di);
            const bool di_awal = ada == 0 || (ada != std::string_view::npos && teks[ada - 1] == ' ');
            if (!di_awal || (jumlah == 0 && ada != 0)) break;
            di = ada + 1;
        }
        if (jumlah > 1) return jumlah;
    }
    return 0;
}

class Penyusun {
  public:
    Penyusun(const Pembacaan& baca, const Tabel& tabel)
        : baca_(baca),
          tabel_(tabel),
          nomor_(find_kolom("nomor")),
          sasaran_(find_kolom("sasaran")),
          indikator_(find_kolom("indikator")),
          formula_(find_kolom("formula")) {
        if (formula_ == kolom_tiada) formula_ = find_kolom("penjelasan");
    }

    void build() {
        for (const BarisTabel& baris : tabel_.baris) {
            // Lines of an aligned table and of blocks are accounted for one by one, where they are cut.
            if (tabel_.tata_letak != TataLetak::spasi && tabel_.tata_letak != TataLetak::blok)
                baca_.sumber.use(baris.awal, baris.akhir);
            add(baris);
        }
        flush();
        drop_sasaran();
    }

  private:
    std::size_t find_kolom(std::string_view kunci) const {
        const auto it = std::find_if(tabel_.kolom.begin(), tabel_.kolom.end(),
                                     [kunci](const KolomTabel& k) { return k.kunci == kunci; });
        return it == tabel_.kolom.end() ? kolom_tiada : static_cast<std::size_t>(it - tabel_.kolom.begin());
    }

    static const Kotak& sel(const BarisTabel& baris, std::size_t kolom) {
        static const Kotak kosong;
        return kolom < baris.kotak.size() ? baris.kotak[kolom] : kosong;
    }

    // An objective alone in its row that no indicator came to.
    void drop_sasaran() {
        const Kotak kotak = std::exchange(judul_sasaran_, {});
        if (!kotak.is_kosong())
            baca_.note(kode::dokumen_sasaran_tanpa_indikator, kotak.posisi(baca_.sumber), {value(kotak)});
    }

    void add(const BarisTabel& baris) {
        const std::size_t isi = baris.jumlah_isi();
        if (isi == 0 || is_nomor_kolom(baris) || is_judul_ulang(baris)) return;
        if (isi == 1 && take_bagian(baris)) return;
        const Kotak& indikator = sel(baris, indikator_);
        const Kotak& sasaran = sel(baris, sasaran_);
        if (is_jumlah(baris)) {
            baca_.note(kode::dokumen_baris_jumlah, posisi_baris(baris));
            return;
        }
        const bool bernomor = !sel(baris, nomor_).is_kosong();
        if (!indikator.is_kosong() && isi == 2 && is_kode_sasaran(sel(baris, nomor_).teks()))
            return begin_sasaran(indikator);
        if (indikator.is_kosong() && !sasaran.is_kosong() && isi == (bernomor ? 2U : 1U)) {
            if (!bernomor && begins_small(sasaran.teks()) && !kini_.kotak.empty()) return merge(baris);
            return begin_sasaran(sasaran);
        }
        if (continues(baris)) return merge(baris);
        if (indikator.is_kosong()) {
            baca_.note(kode::dokumen_indikator_kosong, posisi_baris(baris));
            return;
        }
        check_bentuk(baris);
        flush();
        kini_ = baris;
    }

    // An objective alone in its row: that of the rows below.
    void begin_sasaran(const Kotak& sasaran) {
        flush();
        drop_sasaran();
        judul_sasaran_ = sasaran;
    }

    // A row across the table: "Sasaran 1 : ..." is the objective of the rows below, "Misi 1 : ..." is none.
    bool take_bagian(const BarisTabel& baris) {
        const auto isi = std::find_if(baris.kotak.begin(), baris.kotak.end(),
                                      [](const Kotak& k) { return !k.is_kosong(); });
        if (is_judul_bagian(DaftarKata::bagian_sasaran, isi->teks())) {
            begin_sasaran(*isi);
            return true;
        }
        if (!is_judul_bagian(DaftarKata::bagian_lain, isi->teks())) return false;
        flush();
        baca_.note(kode::dokumen_judul_bagian, posisi_baris(baris), {value(*isi)});
        return true;
    }

    // "SS1", "SS 2": the number of an objective where indicators stand in the same column.
    static bool is_kode_sasaran(std::string_view nomor) {
        const std::string kecil = lipat_nama(nomor);
        const std::size_t di = kecil.find_first_not_of(" .-", 2);
        return kecil.starts_with("ss") && di != std::string::npos && kecil[di] >= '0' && kecil[di] <= '9';
    }

    // "Jumlah", "Total" in place of a number, or as all the name that a row without an objective, a formula
    // and a unit has: a row that sums up the table.
    bool is_jumlah(const BarisTabel& baris) const {
        if (is_kata(DaftarKata::baris_jumlah, lipat_nama(sel(baris, nomor_).teks()))) return true;
        if (!sel(baris, nomor_).is_kosong() || !sel(baris, formula_).is_kosong()) return false;
        const Kotak& sasaran = sel(baris, sasaran_);
        const Kotak& indikator = sel(baris, indikator_);
        if (!sasaran.is_kosong() && !indikator.is_kosong()) return false;
        if (!sel(baris, find_kolom("satuan")).is_kosong()) return false;
        return is_kata(DaftarKata::baris_jumlah, lipat_nama(sasaran.teks() + indikator.teks()));
    }

    // What is doubtful in a row that is about to be one of its own: fewer cells than headings; or a name and
    // an objective only, without a number, where the row above has more.
    void check_bentuk(const BarisTabel& baris) const {
        const bool bersekat = tabel_.tata_letak == TataLetak::tab || tabel_.tata_letak == TataLetak::pipa;
        if (bersekat && baris.kotak.size() < tabel_.kolom.size())
            baca_.note(kode::dokumen_sel_kurang, posisi_baris(baris),
                       {std::to_string(baris.kotak.size()), std::to_string(tabel_.kolom.size())});
        check_geser(baris);
        check_gabung(baris);
        if (kini_.kotak.empty() || nomor_ == kolom_tiada || !sel(baris, nomor_).is_kosong()) return;
        bool lebih = false;
        for (std::size_t i = 0; i < tabel_.kolom.size(); ++i) {
            if (i == nomor_ || i == sasaran_ || i == indikator_) continue;
            if (!sel(baris, i).is_kosong()) return;
            lebih = lebih || !sel(kini_, i).is_kosong();
        }
        if (lebih) baca_.note(kode::dokumen_lanjutan_ragu, posisi_baris(baris), {std::to_string(kini_.awal)});
    }

    // A merged cell of an aligned table stands beside several rows, its lines with each of them.
    void check_gabung(const BarisTabel& baris) const {
        if (tabel_.tata_letak != TataLetak::spasi || kini_.kotak.empty()) return;
        for (std::size_t i = 0; i < tabel_.kolom.size(); ++i) {
            const std::string& kunci = tabel_.kolom[i].kunci;
            const std::string& teks = sel(baris, i).teks();
            if (teks.empty() || sel(kini_, i).is_kosong() || is_kata(DaftarKata::tanpa_isi, lipat_nama(teks)))
                continue;
            const bool unit = kunci == "penanggung_jawab" && begins_unit(sel(kini_, i)) &&
                              !begins_unit(sel(baris, i)) && !is_kata(DaftarKata::sama, lipat_nama(teks));
            const bool kecil = begins_small(teks) && (kunci == "tujuan" || kunci == "penanggung_jawab" ||
                                                      kunci == "program" || kunci == "alasan");
            if (unit || kecil)
                baca_.note(kode::dokumen_sel_gabung, sel(baris, i).posisi(baca_.sumber), {kunci});
        }
    }
    static bool begins_unit(const Kotak& kotak) {
        return begins_with_kata(DaftarKata::unit_awal, lipat_nama(kotak.teks()));
    }

    // A bare number in place of a name or a unit belongs to the column next to it.
    void check_geser(const BarisTabel& baris) const {
        for (std::size_t i = 0; i < tabel_.kolom.size(); ++i) {
            const std::string& kunci = tabel_.kolom[i].kunci;
            if (kunci != "sasaran" && kunci != "indikator" && kunci != "satuan") continue;
            const std::string& teks = sel(baris, i).teks();
            if (teks.find_first_of("0123456789") == std::string::npos ||
                teks.find_first_not_of("0123456789.,-% \n") != std::string::npos)
                continue;
            baca_.note(kode::dokumen_sel_bergeser, sel(baris, i).posisi(baca_.sumber), {kunci});
        }
    }

    // A row that only goes on with the one before: nothing in the indicator's cell and none of a new
    // objective, or an indicator that begins in the middle of a sentence.
    bool continues(const BarisTabel& baris) const {
        if (kini_.kotak.empty() || !sel(baris, nomor_).is_kosong()) return false;
        if (tabel_.tata_letak == TataLetak::blok || tabel_.tata_letak == TataLetak::json) return false;
        const Kotak& indikator = sel(baris, indikator_);
        if (indikator.is_kosong()) return true;
        return begins_small(indikator.teks()) && !is_butir_berikut(kini_, indikator.teks()) &&
               !has_nilai_sendiri(baris);
    }

    // Whether a row and the one before both have what a row has once: a value, a unit, an objective that
    // begins as objectives do.
    bool has_nilai_sendiri(const BarisTabel& baris) const {
        for (std::size_t i = 0; i < tabel_.kolom.size(); ++i) {
            const std::string& teks = sel(baris, i).teks();
            if (teks.empty() || sel(kini_, i).is_kosong()) continue;
            const std::string& kunci = tabel_.kolom[i].kunci;
            if (kunci == "satuan") return true;
            if (is_kunci_nilai(kunci) && teks.find_first_of("0123456789") != std::string::npos) return true;
            if (kunci == "sasaran" && is_kata(DaftarKata::awal_sasaran,
                                              lipat_nama(std::string_view(teks).substr(0, teks.find(' ')))))
                return true;
        }
        return false;
    }

    // "b. Rasio guru" below "a. Persentase guru": the next item, and a row of its own.
    bool is_butir_berikut(const BarisTabel& atas, std::string_view teks) const {
        const auto is_penanda = [](std::string_view satu) {
            return satu.size() > 3 && begins_small(satu) && (satu[1] == '.' || satu[1] == ')') &&
                   satu[2] == ' ';
        };
        const std::string_view lama = sel(atas, indikator_).teks();
        return is_penanda(teks) && is_penanda(lama) && lama[0] + 1 == teks[0];
    }

    void merge(const BarisTabel& baris) {
        baca_.note(kode::dokumen_baris_lanjutan, posisi_baris(baris), {std::to_string(kini_.awal)});
        if (kini_.kotak.size() < baris.kotak.size()) kini_.kotak.resize(baris.kotak.size());
        for (std::size_t i = 0; i < baris.kotak.size(); ++i)
            kini_.kotak[i].append_line(baris.kotak[i]);
        kini_.akhir = baris.akhir;
    }

    bool is_judul_ulang(const BarisTabel& baris) const {
        std::size_t sama = 0;
        for (std::size_t i = 0; i < baris.kotak.size() && i < tabel_.kolom.size(); ++i) {
            if (!tabel_.kolom[i].kunci.empty() &&
                find_judul(baris.kotak[i].teks()).kunci == tabel_.kolom[i].kunci)
                ++sama;
        }
        if (sama < 2) return false;
        baca_.note(kode::dokumen_judul_berulang, posisi_baris(baris), {std::to_string(tabel_.judul.awal)});
        return true;
    }

    Posisi posisi_baris(const BarisTabel& baris) const {
        const auto it = std::find_if(baris.kotak.begin(), baris.kotak.end(),
                                     [](const Kotak& k) { return !k.is_kosong(); });
        return it == baris.kotak.end() ? Posisi{} : it->posisi(baca_.sumber);
    }

    // The row collected so far becomes an indicator.
    void flush() {
        if (kini_.kotak.empty()) return;
        const BarisTabel baris = std::exchange(kini_, {});
        Sasaran& sasaran = find_sasaran(baris);
        Indikator indikator;
        indikator.nama = value(sel(baris, indikator_));
        if (const std::size_t butir = count_butir(indikator.nama); butir > 1)
            baca_.note(kode::dokumen_beberapa_indikator, sel(baris, indikator_).posisi(baca_.sumber),
                       {std::to_string(butir)});
        add_sel(baris, indikator);
        add_formula(baris, indikator);
        for (std::size_t i = 0; i < tabel_.kolom.size(); ++i) {
            if (tabel_.kolom[i].kunci == "penanggung_jawab") add_unit(sel(baris, i), indikator);
            if (tabel_.kolom[i].kunci == "sumber_data") add_sumber(sel(baris, i), indikator);
        }
        check_indikator(baca_, indikator, sel(baris, indikator_), sel(baris, formula_));
        sasaran.indikator.push_back(std::move(indikator));
    }

    static std::string value(const Kotak& kotak) { return lipat_spasi(kotak.teks()); }

    // An empty or repeated cell goes on with the objective before.
    Sasaran& find_sasaran(const BarisTabel& baris) {
        auto& semua = baca_.dokumen.sasaran;
        Kotak kotak = sel(baris, sasaran_);
        if (mulai_ && is_sama(kotak, "sasaran")) kotak = {};
        if (kotak.is_kosong()) kotak = std::exchange(judul_sasaran_, {});
        drop_sasaran();
        const std::string nama = value(kotak);
        if (mulai_ && begins_small(nama) && !begins_small(semua.back().nama))
            baca_.note(kode::dokumen_sasaran_ragu, kotak.posisi(baca_.sumber));
        const bool baru =
            !nama.empty() && (semua.empty() || !mulai_ || lipat_nama(semua.back().nama) != lipat_nama(nama));
        if (baru || semua.empty() || !mulai_) {
            if (nama.empty()) {
                baca_.note(kode::dokumen_tanpa_sasaran, posisi_baris(baris));
            }
            semua.push_back({static_cast<std::int32_t>(semua.size() + 1), nama, {}});
        }
        mulai_ = true;
        return semua.back();
    }

    void add_sel(const BarisTabel& baris, Indikator& indikator) const {
        for (std::size_t i = 0; i < baris.kotak.size(); ++i) {
            const Kotak& kotak = baris.kotak[i];
            if (kotak.is_kosong()) continue;
            Sel sel{{}, kotak.teks(), kotak.posisi(baca_.sumber)};
            if (i < tabel_.kolom.size()) {
                sel.kolom = tabel_.kolom[i].kunci.empty() ? tabel_.kolom[i].judul : tabel_.kolom[i].kunci;
            } else {
                baca_.note(kode::dokumen_sel_berlebih, sel.posisi,
                           {std::to_string(i + 1), std::to_string(tabel_.kolom.size())});
            }
            if (sel.kolom.empty()) sel.kolom = "kolom " + std::to_string(i + 1);
            indikator.sel.push_back(std::move(sel));
            collect_gandeng(baca_, kotak);
        }
    }

    void add_formula(const BarisTabel& baris, Indikator& indikator) const {
        const Kotak& kotak = sel(baris, formula_);
        if (kotak.is_kosong()) {
            if (formula_ != kolom_tiada)
                baca_.note(kode::dokumen_formula_kosong, posisi_baris(baris), {indikator.nama});
            indikator.perhitungan = Perhitungan({}, Status::bukan_hitungan, std::nullopt);
            return;
        }
        std::string teks = kotak.teks();
        std::replace(teks.begin(), teks.end(), '\n', ' ');
        Bacaan<Perhitungan> hasil = read_formula(teks, baca_.lokal);
        for (Catatan& satu : hasil.catatan) {
            satu.posisi = kotak.posisi(baca_.sumber, satu.posisi.bita, satu.posisi.panjang);
            baca_.catatan.push_back(std::move(satu));
        }
        indikator.perhitungan = hasil.isi ? *std::move(hasil.isi) : Perhitungan(std::move(teks));
    }

    // The names in a cell of units or sources; a cell that says nothing, or only a number, has none.
    std::vector<std::string> read_nama(const Kotak& kotak, std::string_view kolom) const {
        const std::string teks = value(kotak);
        if (teks.empty() || is_kata(DaftarKata::tanpa_isi, lipat_nama(teks))) {
            if (!teks.empty())
                baca_.note(kode::dokumen_sel_tanpa_isi, kotak.posisi(baca_.sumber),
                           {teks, std::string(kolom)});
            return {};
        }
        if (is_angka_saja(teks)) {
            baca_.note(kode::dokumen_mirip_nomor_halaman, kotak.posisi(baca_.sumber),
                       {teks, std::string(kolom)});
            return {};
        }
        DaftarNama daftar = split_nama(teks);
        if (daftar.disimpulkan) {
            std::string gabung;
            for (const std::string& nama : daftar.nama)
                gabung += (gabung.empty() ? "" : " | ") + nama;
            baca_.note(kode::dokumen_nama_dipecah, kotak.posisi(baca_.sumber),
                       {std::to_string(daftar.nama.size()), gabung});
        }
        return std::move(daftar.nama);
    }

    // Ditto: a cell that says that it is the one above.
    bool is_sama(const Kotak& kotak, std::string_view kolom) const {
        if (!is_kata(DaftarKata::sama, lipat_nama(kotak.teks()))) return false;
        baca_.note(kode::dokumen_sama_dengan_atas, kotak.posisi(baca_.sumber),
                   {std::string(kolom), kotak.teks()});
        return true;
    }
    const Indikator* find_atas() const {
        const auto& semua = baca_.dokumen.sasaran;
        for (auto it = semua.rbegin(); mulai_ && it != semua.rend(); ++it)
            if (!it->indikator.empty()) return &it->indikator.back();
        return nullptr;
    }

    void add_unit(const Kotak& kotak, Indikator& indikator) const {
        const Indikator* const atas = find_atas();
        if (atas != nullptr && is_sama(kotak, "penanggung_jawab")) {
            indikator.penanggung_jawab = atas->penanggung_jawab;
            return;
        }
        for (std::string& nama : read_nama(kotak, "penanggung_jawab"))
            indikator.penanggung_jawab.push_back({std::move(nama)});
    }
    void add_sumber(const Kotak& kotak, Indikator& indikator) const {
        const Indikator* const atas = find_atas();
        if (atas != nullptr && is_sama(kotak, "sumber_data")) {
            indikator.sumber_data = atas->sumber_data;
            return;
        }
        for (std::string& nama : read_nama(kotak, "sumber_data"))
            indikator.sumber_data.push_back({std::move(nama)});
    }

    const Pembacaan& baca_;
    const Tabel& tabel_;
    std::size_t nomor_, sasaran_, indikator_, formula_;
    BarisTabel kini_;
    Kotak judul_sasaran_;
    bool mulai_ = false;
};

void note_kolom(const Pembacaan& baca, const Tabel& tabel) {
    std::string daftar;
    for (std::size_t i = 0; i < tabel.kolom.size(); ++i) {
        const KolomTabel& kolom = tabel.kolom[i];
        if (kolom.judul.empty()) continue;
        daftar +=
            (daftar.empty() ? "" : "; ") + kolom.judul + " = " + (kolom.kunci.empty() ? "?" : kolom.kunci);
        const Judul judul = find_judul(kolom.judul);
        const Posisi posisi = tabel.judul.kotak[i].posisi(baca.sumber);
        const bool kembar =
            kolom.kunci.empty() && !judul.mirip &&
            (judul.kunci == "indikator" || judul.kunci == "sasaran" || judul.kunci == "formula" ||
             judul.kunci == "penanggung_jawab" || judul.kunci == "sumber_data");
        if (kembar) {
            baca.note(kode::dokumen_kolom_kembar, posisi, {kolom.judul});
        } else if (kolom.kunci.empty()) {
            baca.note(kode::dokumen_kolom_tak_dikenal, posisi, {kolom.judul});
        }
        if (judul.ganda) baca.note(kode::dokumen_judul_ganda, posisi, {kolom.judul, kolom.kunci});
        if (judul.mirip && !kolom.kunci.empty())
            baca.note(kode::dokumen_judul_mirip, posisi, {kolom.judul, kolom.kunci});
    }
    baca.sumber.use(tabel.judul.awal, tabel.judul.akhir);
    baca.note(kode::dokumen_tabel, tabel.judul.kotak.front().posisi(baca.sumber),
              {std::string(nama(tabel.tata_letak)), std::to_string(tabel.baris.size()), daftar});
}

}  // namespace

void build_sasaran(const Pembacaan& baca, const Tabel& tabel) {
    note_kolom(baca, tabel);
    if (tabel.baris.empty())
        baca.note(kode::dokumen_tabel_kosong, tabel.judul.kotak.front().posisi(baca.sumber));
    Penyusun(baca, tabel).build();
}

}  // namespace iku::detail::dok

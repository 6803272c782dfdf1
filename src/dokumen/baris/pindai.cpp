// SPDX-License-Identifier: Apache-2.0
#include "dokumen/baris/pindai.hpp"

#include "iku/teks/kode/dokumen.hpp"

#include "dokumen/baris/kolom.hpp"
#include "dokumen/kata/kata.hpp"
#include "dokumen/spasi/spasi.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace iku::detail::dok {
namespace {

// A longer line is no heading.
constexpr std::size_t judul_terpanjang = 4096;
constexpr std::size_t kutip_terbuka_terbanyak = 64;

constexpr std::array<Pemisah, 4> semua_pemisah{{
    {TataLetak::tab, '\t'},
    {TataLetak::pipa, '|'},
    {TataLetak::csv, ';'},
    {TataLetak::csv, ','},
}};

// |---|:---:|, +----+====+: lines that rule a table.
bool is_garis_tabel(std::string_view garis) noexcept {
    garis = pangkas(garis);
    return garis.size() >= 3 && garis.find_first_not_of("|+-=: ") == std::string_view::npos &&
           garis.find_first_of("-=") != std::string_view::npos;
}

class Pemindai {
  public:
    explicit Pemindai(const Pembacaan& baca) : baca_(baca), sumber_(baca.sumber), tepi_(baca.sumber) {}

    Susunan scan() {
        for (std::size_t i = 1; i <= sumber_.jumlah_baris(); ++i) {
            if (sumber_.is_kosong(i)) {
                sela_ = true;
            } else if (tepi_.find(i) != TepiHalaman::Jenis::tiada) {
                note_tepi(i);
                sela_ = true;
            } else {
                i = line(i);
                sela_ = false;
            }
        }
        return std::move(hasil_);
    }

  private:
    // Takes the line, or the record that begins there; gives its last line.
    std::size_t line(std::size_t nomor) {
        if (auto baris = find_judul_baris(nomor)) return open(*std::move(baris));
        if (buka_) {
            if (pemisah_.tata_letak == TataLetak::pipa && is_garis_tabel(sumber_.baris(nomor))) {
                if (is_tabel_lain(nomor)) {
                    buka_ = false;
                    return nomor;
                }
                sumber_.use(nomor);
                if (pangkas(sumber_.baris(nomor)).starts_with('+')) sekat_ = Sekat::terbuka;
                return nomor;
            }
            BarisTabel baris = split(pemisah_, nomor);
            if (is_judul_lain(baris)) {
                if (join_judul(baris)) return baris.akhir;
                buka_ = false;
            } else if (is_baris(baris)) {
                return join_sekat(baris) || join_judul(baris) ? baris.akhir : add(std::move(baris));
            }
        }
        if (auto spasi = read_spasi(sumber_, tepi_, nomor)) return take_spasi(*std::move(spasi));
        if (buka_ && is_terlalu_lebar(nomor)) {
            baca_.note(kode::dokumen_terlalu_banyak_kolom, sumber_.posisi(sumber_.baris(nomor)),
                       {std::to_string(kolom_terbanyak)});
            sumber_.use(nomor);
            return nomor;
        }
        hasil_.teks.push_back({nomor, pangkas(sumber_.baris(nomor))});
        baris_tabel_ = false;
        return nomor;
    }

    // A rule under a row that stands apart from those above is under the heading of another table: the row is
    // none. The same heading again is a repeated one.
    bool is_tabel_lain(std::size_t nomor) {
        std::vector<BarisTabel>& baris = hasil_.tabel.back().baris;
        if (sekat_ != Sekat::tanpa || baris.empty() || !terpisah_ || baris.back().akhir + 1 != nomor ||
            is_baris_judul(baris.back()))
            return false;
        baris.pop_back();
        hasil_.tabel_terakhir = baris.empty() ? hasil_.tabel.back().judul.akhir : baris.back().akhir;
        return true;
    }

    void note_tepi(std::size_t nomor) {
        const bool berulang = tepi_.find(nomor) == TepiHalaman::Jenis::berulang;
        baca_.note(berulang ? kode::dokumen_tepi_halaman : kode::dokumen_nomor_halaman,
                   sumber_.posisi(pangkas(sumber_.baris(nomor))));
        sumber_.use(nomor);
    }

    bool is_terlalu_lebar(std::size_t nomor) const {
        const std::string_view garis = sumber_.baris(nomor);
        return std::count(garis.begin(), garis.end(), pemisah_.tanda) >
               static_cast<std::ptrdiff_t>(kolom_terbanyak);
    }

    // A table aligned by spaces is read as a whole; what its layout leaves open is noted here.
    std::size_t take_spasi(TabelSpasi spasi) {
        const auto note_lines = [this](const std::vector<std::size_t>& daftar, Kode kode,
                                       const std::vector<std::string>& isian) {
            for (const std::size_t satu : daftar)
                baca_.note(kode, sumber_.posisi(pangkas(sumber_.baris(satu))), isian);
        };
        note_lines(spasi.judul_ulang, kode::dokumen_judul_berulang, {std::to_string(spasi.tabel.judul.awal)});
        for (const std::size_t satu : spasi.tepi)
            note_tepi(satu);
        if (spasi.terpotong > 0)
            note_lines({spasi.terpotong}, kode::dokumen_terlalu_banyak, {std::to_string(baris_terbanyak)});
        note_lines(spasi.tanpa_judul, kode::dokumen_halaman_tanpa_judul, {});
        note_lines(spasi.kolom_ragu, kode::dokumen_batas_kolom_ragu, {});
        note_lines(spasi.ragu, kode::dokumen_batas_baris_ragu, {});
        note_lines(spasi.sasaran_ragu, kode::dokumen_sasaran_ragu, {});
        for (const Menyatu& satu : spasi.menyatu) {
            const std::string_view awal = pangkas(sumber_.baris(satu.awal));
            const std::string_view akhir = pangkas(sumber_.baris(satu.akhir));
            baca_.note(
                kode::dokumen_kolom_menyatu,
                sumber_.posisi(sumber_.bita(awal), sumber_.bita(akhir) + akhir.size() - sumber_.bita(awal)),
                {satu.kolom, std::to_string(satu.awal), std::to_string(satu.akhir)});
            sumber_.use(satu.awal, satu.akhir);
        }
        if (hasil_.tabel_pertama == 0) hasil_.tabel_pertama = spasi.tabel.judul.awal;
        hasil_.tabel_terakhir = spasi.akhir;
        hasil_.tabel.push_back(std::move(spasi.tabel));
        buka_ = false;
        return spasi.akhir;
    }

    std::optional<BarisTabel> find_judul_baris(std::size_t nomor) {
        const std::string_view garis = sumber_.baris(nomor);
        if (garis.size() > judul_terpanjang) return std::nullopt;
        for (const Pemisah pemisah : semua_pemisah) {
            if (garis.find(pemisah.tanda) == std::string_view::npos) continue;
            BarisTabel baris = split(pemisah, nomor);
            if (!is_baris_judul(baris)) continue;
            pemisah_ = pemisah;
            pemisah_.bingkai = pangkas(garis).front() == '|' || pangkas(garis).back() == '|';
            return baris;
        }
        return std::nullopt;
    }

    // A heading like the one before is a repeated one: the builder knows what to do with it.
    std::size_t open(BarisTabel baris) {
        std::vector<KolomTabel> kolom = read_kolom(baris);
        const bool ulang = buka_ && is_kolom_sama(kolom, hasil_.tabel.back().kolom);
        if (ulang) return add(std::move(baris));
        buka_ = true;
        const bool di_sekat = baris.awal > 1 && pangkas(sumber_.baris(baris.awal - 1)).starts_with('+');
        sekat_ = pemisah_.tata_letak == TataLetak::pipa && di_sekat ? Sekat::tertutup : Sekat::tanpa;
        if (di_sekat) sumber_.use(baris.awal - 1);
        if (hasil_.tabel_pertama == 0) hasil_.tabel_pertama = baris.awal;
        const std::size_t akhir = baris.akhir;
        hasil_.tabel.push_back({pemisah_.tata_letak, std::move(kolom), std::move(baris), {}});
        hasil_.tabel_terakhir = akhir;
        baris_tabel_ = true;
        return akhir;
    }

    // In a table whose rows are ruled (+---+), lines without a rule between them are one row.
    bool join_sekat(BarisTabel& baris) {
        if (sekat_ == Sekat::tanpa) return false;
        const bool awal_baris = std::exchange(sekat_, Sekat::tertutup) == Sekat::terbuka;
        if (awal_baris) return false;
        Tabel& tabel = hasil_.tabel.back();
        BarisTabel& atas = tabel.baris.empty() ? tabel.judul : tabel.baris.back();
        append_lines(atas, baris);
        if (tabel.baris.empty()) tabel.kolom = read_kolom(tabel.judul);
        return true;
    }

    // A second line of headings: years and the like under a heading that spans them.
    bool join_judul(BarisTabel& baris) {
        Tabel& tabel = hasil_.tabel.back();
        if (!tabel.baris.empty() || baris.kotak.size() > tabel.judul.kotak.size()) return false;
        BarisTabel gabung = tabel.judul;
        std::size_t atas = 0;
        for (std::size_t i = 0; i < baris.kotak.size(); ++i) {
            if (!tabel.judul.kotak[i].is_kosong()) atas = i;
            if (baris.kotak[i].is_kosong()) continue;
            if (atas != i) gabung.kotak[i] = tabel.judul.kotak[atas];
            gabung.kotak[i].append_line(baris.kotak[i]);
            if (is_judul(gabung.kotak[i].teks())) continue;
            if (!is_di_bawah_rentang(tabel.judul, baris, i)) return false;
            // "Satuan" below "Indikator Kinerja": what it says by itself.
            if (is_judul(baris.kotak[i].teks())) gabung.kotak[i] = baris.kotak[i];
        }
        gabung.akhir = baris.akhir;
        tabel.judul = std::move(gabung);
        tabel.kolom = read_kolom(tabel.judul);
        hasil_.tabel_terakhir = baris.akhir;
        return true;
    }

    // Whether cell i stands below a heading that spans further columns, in a row with nothing below any other
    // heading but such ones, and without an indicator.
    static bool is_di_bawah_rentang(const BarisTabel& judul, const BarisTabel& baris, std::size_t i) {
        constexpr std::size_t terpanjang = 40;
        const auto is_rentang = [&judul](std::size_t k) {
            return judul.kotak[k].is_kosong() ||
                   (k + 1 < judul.kotak.size() && judul.kotak[k + 1].is_kosong());
        };
        for (std::size_t k = 0; k < baris.kotak.size(); ++k)
            if (!baris.kotak[k].is_kosong() && !is_rentang(k)) return false;
        return i > 0 && baris.jumlah_isi() > 1 && baris.kotak[i].teks().size() <= terpanjang &&
               baris.kotak[0].is_kosong();
    }

    static void append_lines(BarisTabel& atas, const BarisTabel& baris) {
        if (atas.kotak.size() < baris.kotak.size()) atas.kotak.resize(baris.kotak.size());
        for (std::size_t i = 0; i < baris.kotak.size(); ++i)
            atas.kotak[i].append_line(baris.kotak[i]);
        atas.akhir = baris.akhir;
    }

    std::size_t add(BarisTabel baris) {
        const std::size_t akhir = baris.akhir;
        hasil_.tabel_terakhir = akhir;
        terpisah_ = sela_ || !baris_tabel_;
        baris_tabel_ = true;
        if (baris.kutip_terbuka)
            baca_.note(kode::dokumen_kutip_terbuka, sumber_.posisi(pangkas(sumber_.baris(baris.awal))));
        if (jumlah_baris_++ < baris_terbanyak) {
            hasil_.tabel.back().baris.push_back(std::move(baris));
        } else if (jumlah_baris_ == baris_terbanyak + 1) {
            baca_.note(kode::dokumen_terlalu_banyak, sumber_.posisi(pangkas(sumber_.baris(baris.awal))),
                       {std::to_string(baris_terbanyak)});
        }
        return akhir;
    }

    // A stray quotation mark costs a look over many lines: after some of them no cell may go on over lines.
    BarisTabel split(Pemisah pemisah, std::size_t nomor) {
        BarisTabel baris = split_baris(sumber_, pemisah, nomor, kutip_terbuka_ < kutip_terbuka_terbanyak);
        kutip_terbuka_ += baris.kutip_terbuka ? 1 : 0;
        // A framed row in a table without a frame.
        std::vector<Kotak>& kotak = baris.kotak;
        if (!pemisah.bingkai && buka_ && kotak.size() == hasil_.tabel.back().kolom.size() + 2 &&
            kotak.front().is_kosong() && kotak.back().is_kosong()) {
            kotak.pop_back();
            kotak.erase(kotak.begin());
        }
        return baris;
    }

    // Whether cells are a row of the open table, and not a line of text with a comma in it.
    bool is_baris(const BarisTabel& baris) const {
        const std::size_t isi = baris.jumlah_isi();
        if (baris.kotak.size() < 2 || isi == 0) return false;
        const std::size_t kolom = hasil_.tabel.back().kolom.size();
        if (pemisah_.tata_letak == TataLetak::csv && baris.kotak.size() < kolom) return false;
        if (isi >= 2 || pemisah_.tata_letak == TataLetak::pipa) return true;
        return baris_tabel_ && !sela_ && !is_penutup(baris);
    }

    // One cell alone, and it begins the signature.
    static bool is_penutup(const BarisTabel& baris) {
        return std::any_of(baris.kotak.begin(), baris.kotak.end(), [](const Kotak& k) {
            return !k.is_kosong() && begins_with_kata(DaftarKata::jabatan, lipat_nama(k.teks()));
        });
    }

    // Whether rows are ruled, and whether a rule came just before.
    enum class Sekat : std::uint8_t { tanpa, terbuka, tertutup };

    const Pembacaan& baca_;
    Sumber& sumber_;
    TepiHalaman tepi_;
    Susunan hasil_;
    Sekat sekat_ = Sekat::tanpa;
    std::size_t jumlah_baris_ = 0;
    std::size_t kutip_terbuka_ = 0;
    Pemisah pemisah_{};
    bool buka_ = false;         // a table has begun
    bool baris_tabel_ = false;  // the last line with words was a row
    bool sela_ = false;         // an empty line came before
    bool terpisah_ = false;     // the last row stands apart from the line above it
};

}  // namespace

Susunan scan_tabel(const Pembacaan& baca) {
    return Pemindai(baca).scan();
}

}  // namespace iku::detail::dok

// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/hierarki.hpp"
#include "iku/kinerja/kategori.hpp"
#include "iku/kinerja/komposit.hpp"
#include "iku/kinerja/rollup_hierarki.hpp"

#include "angka.hpp"
#include "catatan.hpp"
#include "formula.hpp"
#include "kinerja/aturan.hpp"
#include "kinerja/pilihan_kinerja.hpp"
#include "nilai.hpp"

#include <string>
#include <utility>
#include <vector>

// What iku._wilayah makes its values from: categories, composites, hierarchies, the year so far.
namespace iku::ikat {

namespace {

// A member by its name; a refusal lists the names there are.
template <class E, class Cari, std::size_t N>
E bernama(const std::string& teks_nama, const std::array<std::string_view, N>& semua, Cari cari,
          const char* apa) {
    if (const std::optional<E> ada = cari(teks_nama)) return *ada;
    std::string daftar;
    for (const auto satu : semua)
        daftar.append(daftar.empty() ? "" : ", ").append(satu);
    tolak_input(std::string(apa) + " " + kutip(teks_nama) + " tidak dikenal. Yang ada: " + daftar + ".",
                std::string(apa) + " " + kutip(teks_nama) + " is unknown. There are: " + daftar + ".");
}

SistemKode to_sistem(const std::string& sistem) {
    return bernama<SistemKode>(sistem, nama_sistem_kode, &find_sistem_kode, "sistem");
}

std::vector<Hasil> to_daftar(const py::handle& isi, const char* tempat) {
    std::vector<Hasil> hasil;
    for (const py::handle satu : isi)
        hasil.push_back(to_hasil(satu, tempat, tempat));
    return hasil;
}

SkalaKategori baca_kategori(const std::string& isi) {
    if (auto baku = find_skala_kategori(isi)) return *std::move(baku);
    const auto awal = isi.find_first_not_of(" \t\r\n");
    if (awal == std::string::npos || isi[awal] != '{')
        tolak_input(
            "Skala kategori " + kutip(isi) + " tidak dikenal. Yang ada: " + daftar_skala_kategori() + ".",
            "The categories " + kutip(isi) + " are unknown. There are: " + daftar_skala_kategori() + ".");
    auto bacaan = read_daftar_kategori(isi);
    const bool utuh = tingkat_tertinggi(bacaan.catatan) != Tingkat::galat;
    if (!utuh || !bacaan.isi || bacaan.isi->size() != 1) tolak_bacaan(bacaan.catatan, "kategori");
    return bacaan.isi->front();
}

py::object cari_kategori(const SkalaKategori& skala, const std::string& isi) {
    const auto bacaan = read_kategori(skala, isi);
    if (const auto* alasan = std::get_if<Alasan>(&*bacaan.isi)) return py::cast(*alasan);
    return teks(std::get<Predikat>(*bacaan.isi).label);
}

void ikat_kategori(py::module_& modul) {
    using K = SkalaKategori;
    py::class_<K> kelas(modul, "SkalaKategori", py::is_final(),
                        "Ordinal categories, from the best down. From iku.kategori(id_or_json).");
    kelas.def_property_readonly(
        "id", [](const K& k) { return teks(k.id); }, "Its id.");
    kelas.def_property_readonly(
        "nama", [](const K& k) { return teks(k.nama); }, "Its name in words.");
    kelas.def_property_readonly(
        "label",
        [](const K& k) {
            py::tuple label(k.kategori.size());
            for (std::size_t i = 0; i < k.kategori.size(); ++i)
                label[i] = teks(k.kategori[i].label);
            return label;
        },
        "The labels, the best first.");
    kelas.def("find", &cari_kategori, py::arg("teks"), py::pos_only(),
              "The label of the category that a text names, or the Alasan why it names none.");
    kelas.def(
        "is_terpenuhi",
        [](const K& k, const std::string& realisasi, const std::string& target) {
            return is_terpenuhi(*read_kategori(k, realisasi).isi, *read_kategori(k, target).isi);
        },
        py::arg("realisasi"), py::arg("target"),
        "Whether a category is as good as its target or better; None when either is missing.");
    kelas.def(
        "capaian",
        [](const K& k, const std::string& realisasi, const std::string& target, const std::string& cara,
           const py::object& aturan) {
            const auto dipakai = bernama<CaraKategori>(cara, nama_cara_kategori, &find_cara_kategori, "cara");
            std::optional<AturanCapaian> dengan;
            if (dipakai == CaraKategori::nilai) dengan = to_aturan(aturan, py::none(), py::none());
            return capaian(*read_kategori(k, realisasi).isi, *read_kategori(k, target).isi, k, dipakai,
                           dengan);
        },
        py::arg("realisasi"), py::arg("target"), py::arg("cara"), py::arg("aturan") = "maks-rasio",
        "The achievement: 'terpenuhi' (100 or 0), 'nilai' (the rule on the numbers of the categories), or "
        "'tanpa' (none).");
    kelas.def("__repr__", [](const K& k) {
        return "<SkalaKategori " + k.id + ": " + std::to_string(k.kategori.size()) + " kategori>";
    });
    salin_diri(kelas);
    modul.def("kategori", &baca_kategori, py::arg("id_atau_json"), py::pos_only(),
              "Ordinal categories by their id ('opini-bpk', or a scale's, whose bands they are), or your own "
              "as JSON.");
}

py::tuple baca_komposit(const std::string& json) {
    auto bacaan = read_daftar_komposit(json);
    auto catatan = bacaan.catatan;
    py::list hasil;
    for (const Komposit& satu : unwrap(bacaan, "read_komposit")) {
        const auto nilai = evaluate(satu);
        catatan.insert(catatan.end(), nilai.catatan.begin(), nilai.catatan.end());
        py::list bagian;
        for (std::size_t i = 0; i < satu.bagian.size(); ++i)
            bagian.append(py::make_tuple(teks(satu.bagian[i].nama), nilai.isi->bagian[i]));
        hasil.append(py::make_tuple(teks(satu.id), teks(satu.nama), nilai.isi->hasil, bagian, explain(satu)));
    }
    return py::make_tuple(hasil, to_tuple(catatan));
}

Hasil nilai_instansi(const py::object& sasaran, const std::string& cara, PeriodeKosong kosong) {
    const auto dipakai = bernama<CaraInstansi>(cara, nama_cara_instansi, &find_cara_instansi, "cara");
    std::vector<CapaianSasaran> daftar;
    for (const py::handle satu : sasaran) {
        daftar.emplace_back();
        for (const Hasil& nilai : to_daftar(satu, "instansi"))
            daftar.back().indikator.push_back({{}, nilai, 1});
    }
    const auto bagian =
        kosong == PeriodeKosong::lewati ? BagianKosong::lewati : BagianKosong::belum_dapat_dihitung;
    return evaluate(susun_instansi(daftar, dipakai, bagian)).isi->hasil;
}

py::tuple kumulatif(const py::object& realisasi, const py::object& target, const py::object& target_tahun,
                    Konsolidasi cara, PeriodeKosong kosong, const py::object& aturan) {
    const auto r = to_daftar(realisasi, "capaian_kumulatif, realisasi");
    const auto t = to_daftar(target, "capaian_kumulatif, target");
    if (r.size() != t.size() || r.size() > 12)
        tolak_input("capaian_kumulatif: perlu satu target tiap periode, paling banyak 12 periode.",
                    "capaian_kumulatif: needs one target a period, and at most 12 periods.");
    std::vector<KinerjaPeriode> periode;
    for (std::size_t i = 0; i < r.size(); ++i)
        periode.push_back({{2000, Periode::Jenis::bulan, static_cast<std::uint8_t>(i + 1)}, r[i], t[i]});
    const auto setahun = to_hasil(target_tahun, "target_tahun", "target_tahun");
    const auto h =
        *capaian_kumulatif(periode, setahun, cara, kosong, to_aturan(aturan, py::none(), py::none())).isi;
    return py::make_tuple(h.realisasi, h.target_periode, h.terhadap_periode, h.terhadap_tahun);
}

std::vector<Hasil> setahun(const Formula& formula, const py::object& periode,
                           const std::vector<Konsolidasi>& cara, PeriodeKosong kosong) {
    if (cara.size() != formula.variabel().size())
        tolak_input("konsolidasi_isi: perlu satu cara tiap variabel.",
                    "konsolidasi_isi: needs one way for each variable.");
    std::vector<IsiPeriode> daftar;
    for (const py::handle satu : periode)
        daftar.push_back({to_isi(formula, satu), true});
    return konsolidasi_isi(formula, daftar, cara, kosong);
}

py::tuple gulung_hierarki(const Hierarki& hierarki, const Formula& formula, std::int16_t tahun,
                          const py::dict& laporan, const std::string& sistem, CaraRollup cara,
                          const std::string& tingkat, const std::optional<Skala>& skala,
                          const py::dict& bobot) {
    const SistemKode dari = to_sistem(sistem);
    for (const auto& [kode, berat] : bobot) {
        if (!laporan.contains(kode))
            tolak_input(
                "rollup: bobot " + kutip(kode.cast<std::string>()) + " bukan kode dalam laporan.",
                "rollup: the weight " + kutip(kode.cast<std::string>()) + " is no code that reports.");
    }
    std::vector<LaporanUnit> daftar;
    for (const auto& [kode, isi] : laporan) {
        const py::object berat = bobot.attr("get")(kode, 1);
        daftar.push_back(
            {dari, kode.cast<std::string>(),
             isi.is_none() ? std::vector<Hasil>(formula.variabel().size()) : to_isi(formula, isi),
             to_rasional(berat, "rollup, bobot", "rollup, weight")});
    }
    const auto bacaan = rollup(hierarki, tahun, formula, daftar, {cara, tingkat, skala});
    const RollupHierarki& r = *bacaan.isi;
    const auto simpul = [&](std::size_t i) -> const SimpulHierarki& {
        return hierarki.simpul()[r.pohon.simpul[i]];
    };
    py::list hasil;
    for (std::size_t i = 0; i < r.simpul.size(); ++i) {
        const RollupSimpul& satu = r.simpul[i];
        Cakupan cakupan{satu.dilaporkan, satu.diharapkan, {}, satu.bagian_penyebut};
        for (const std::size_t kosong : r.kosong(i))
            cakupan.tidak_melapor.push_back(simpul(kosong).kode);
        const py::object induk =
            r.pohon.induk[i] == PohonHierarki::tanpa ? py::object(py::none()) : py::int_(r.pohon.induk[i]);
        hasil.append(py::make_tuple(teks(simpul(i).kode), teks(simpul(i).nama), teks(simpul(i).tingkat),
                                    induk, r.pohon.akhir[i], satu.hasil, satu.pooled, satu.rerata, cakupan));
    }
    return py::make_tuple(hasil, to_tuple(bacaan.catatan));
}

void ikat_hierarki(py::module_& modul) {
    py::class_<Hierarki> kelas(modul, "_Hierarki", py::is_final());
    kelas.def("__len__", [](const Hierarki& h) { return h.simpul().size(); });
    kelas.def("find", [](const Hierarki& h, const std::string& kode, const std::string& sistem,
                         std::int16_t tahun) { return h.find(to_sistem(sistem), kode, tahun); });
    kelas.def("simpul", [](const Hierarki& h, std::size_t i) {
        if (i >= h.simpul().size()) throw py::index_error();
        const SimpulHierarki& s = h.simpul()[i];
        return py::make_tuple(nama(s.sistem), teks(s.kode), teks(s.nama), teks(s.tingkat), s.berlaku_dari,
                              s.berlaku_sampai);
    });
    kelas.def("rollup", &gulung_hierarki);
    modul.def("_read_hierarki", [](const std::string& csv) {
        auto bacaan = read_hierarki(csv);
        auto isi = unwrap(bacaan, "read_hierarki");
        return py::make_tuple(std::move(isi), to_tuple(bacaan.catatan));
    });
    py::class_<JembatanKode> jembatan(modul, "_Jembatan", py::is_final());
    jembatan.def("__len__", [](const JembatanKode& j) { return j.pasangan().size(); });
    jembatan.def("find",
                 [](const JembatanKode& j, const std::string& kode, const std::string& dari,
                    const std::string& ke) -> std::optional<std::string> {
                     const auto tujuan = to_sistem(ke);
                     const auto asal = read_kode_wilayah(kode, to_sistem(dari));
                     const auto ada = asal ? j.find(*asal, tujuan) : std::nullopt;
                     return ada ? std::optional(ada->to_string()) : std::nullopt;
                 });
    modul.def("_read_jembatan", [](const std::string& csv) {
        auto bacaan = read_jembatan(csv);
        auto isi = unwrap(bacaan, "read_jembatan");
        return py::make_tuple(std::move(isi), to_tuple(bacaan.catatan));
    });
    modul.def("_kode_wilayah", [](const std::string& isi, const std::string& sistem) -> py::object {
        const auto kode = read_kode_wilayah(isi, to_sistem(sistem));
        if (!kode) return py::none();
        const auto induk = kode->induk();
        return py::make_tuple(kode->to_string(), nama(kode->tingkat()),
                              induk ? std::optional(induk->to_string()) : std::nullopt);
    });
}

}  // namespace

void ikat_wilayah(py::module_& modul) {
    ikat_kategori(modul);
    ikat_hierarki(modul);
    modul.def("_read_komposit", &baca_komposit);
    modul.def("_instansi", &nilai_instansi);
    modul.def("_capaian_kumulatif", &kumulatif);
    modul.def("_konsolidasi_isi", &setahun);
}

}  // namespace iku::ikat

// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/penilaian.hpp"

#include "iku/laporan/kertas_kerja.hpp"
#include "iku/teks/sidik.hpp"

#include "catatan.hpp"
#include "data.hpp"
#include "dokumen.hpp"
#include "kinerja/pilihan_kinerja.hpp"
#include "nilai.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <string>
#include <utility>

namespace iku::ikat {

namespace {

// Settings with the notes of their reader, and the project file they come from.
struct PengaturanPython {
    Pengaturan isi{};
    std::vector<Catatan> catatan{};
    Masukan proyek{};
};

// A run, shared by what looks at it.
struct KertasPython {
    std::shared_ptr<const KertasKerja> isi;
};

std::string nama_singkat(const std::string& nama) {
    return nama.substr(nama.find_last_of('/') + 1);
}

// Settings of a call that are objects already, by the name of their key.
using DaftarSendiri = std::vector<std::pair<std::string, std::variant<Skala, AturanCapaian>>>;

PengaturanPython setelan(const std::string& panggilan, const DaftarSendiri& sendiri,
                         const std::optional<std::string>& proyek, const std::string& asal) {
    auto diminta = read_panggilan(panggilan);
    Panggilan semua = unwrap(diminta);
    for (const auto& [nama_kunci_diminta, isi] : sendiri) {
        const auto kunci = find_kunci(nama_kunci_diminta);
        if (!kunci) {
            tolak_input("Setelan " + kutip(nama_kunci_diminta) + " tidak dikenal.",
                        "There is no setting " + kutip(nama_kunci_diminta) + ".");
        }
        semua.setelan.emplace_back(*kunci,
                                   std::visit([](const auto& satu) { return NilaiSetelan(satu); }, isi));
    }
    auto bacaan = susun_pengaturan(semua, proyek ? std::optional<std::string_view>(*proyek) : std::nullopt);
    PengaturanPython hasil{unwrap(bacaan, asal), {}, {"proyek", asal, {}}};
    hasil.catatan = std::move(diminta.catatan);
    hasil.catatan.insert(hasil.catatan.end(), std::make_move_iterator(bacaan.catatan.begin()),
                         std::make_move_iterator(bacaan.catatan.end()));
    if (proyek) hasil.proyek.sha256 = sha256(*proyek);
    return hasil;
}

void ikat_setelan(py::module_& modul) {
    using P = PengaturanPython;
    py::class_<P> kelas(modul, "Setelan", py::is_final(),
                        "The settings of a run: of the call, over the project file's, over the profile's, "
                        "over the defaults. From iku.setelan(...).");
    kelas.def_property_readonly(
        "profil",
        [](const P& p) -> py::object {
            if (p.isi.profil().empty()) return py::none();
            return teks(p.isi.profil());
        },
        "The profile's id, or None.");
    kelas.def_property_readonly(
        "catatan", [](const P& p) { return to_tuple(p.catatan); }, "What is doubtful in them.");
    kelas.def(
        "__getitem__",
        [](const P& p, const std::string& kunci) {
            const auto dicari = find_kunci(kunci);
            if (!dicari) throw py::key_error(kunci);
            return teks(p.isi[*dicari].nilai);
        },
        py::arg("kunci"));
    kelas.def(
        "to_json", [](const P& p) { return teks(to_json(p.isi)); },
        "Every key with its value, who set it, and what that rests on.");
    tunda(kelas, "to_dicts", "iku._penilaian", "setelan_to_dicts", "A dict a key.");
    kelas.def("__repr__", [](const P& p) {
        std::string isi;
        for (std::size_t i = 0; i < nama_kunci.size(); ++i) {
            const Setelan& satu = p.isi[static_cast<Kunci>(i)];
            if (satu.penyetel != Penyetel::bawaan)
                isi += (isi.empty() ? " " : ", ") + std::string(nama_kunci[i]) + "=" + kutip(satu.nilai);
        }
        return "<Setelan" + isi + ">";
    });
    salin_diri(kelas);
}

KertasPython susun(const DokumenPython& dokumen, const DataPython& data,
                   const std::optional<std::string>& target, const PengaturanPython& setelan,
                   const std::string& asal) {
    BahanKertas bahan;
    bahan.dokumen = dokumen.isi;
    bahan.data = {data.isi, data.catatan};
    bahan.pengaturan = setelan.isi;
    for (const Masukan* satu : {&dokumen.asal, &data.asal, &setelan.proyek}) {
        if (!satu->sha256.empty()) bahan.masukan.push_back(*satu);
    }
    for (const Catatan& satu : setelan.catatan)
        bahan.catatan.push_back({setelan.proyek.nama, satu});
    for (const Catatan& satu : dokumen.catatan)
        bahan.catatan.push_back({dokumen.asal.nama, satu});
    const py::gil_scoped_release lepas;
    if (target) {
        bahan.target = read_target(*target, setelan.isi[Kunci::angka].nilai == "en" ? Lokal::en : Lokal::id);
        bahan.masukan.push_back({"target", asal, sha256(*target)});
    }
    KertasKerja kertas = susun_kertas_kerja(std::move(bahan));
    for (Masukan& satu : kertas.landasan.masukan)
        satu.nama = nama_singkat(satu.nama);
    return {std::make_shared<const KertasKerja>(std::move(kertas))};
}

py::object target_python(const Target& target) {
    if (const auto* rentang = std::get_if<Rentang>(&target.isi)) return py::cast(*rentang);
    return py::cast(std::get<Hasil>(target.isi));
}

// The label of the target's category and that of the one that was reached, and why there is none.
py::tuple kategori_python(const BarisPenilaian& baris) {
    const HasilPredikat tercapai = baris.kategori.value_or(Alasan::tidak_berlaku);
    const auto* ada = std::get_if<Predikat>(&tercapai);
    py::object target = py::none();
    if (!baris.target.kategori.empty()) target = teks(baris.target.kategori);
    return py::make_tuple(target, ada == nullptr ? py::object(py::none()) : py::object(teks(ada->label)),
                          ada == nullptr ? std::get<Alasan>(tercapai) : Alasan::ada);
}

// Of every achievement: the place of its figure, and the fields of iku.BarisPenilaian.
py::list daftar_baris(const KertasPython& kertas) {
    py::list semua;
    if (!kertas.isi->penilaian) return semua;
    for (const BarisPenilaian& satu : kertas.isi->penilaian->baris) {
        py::object predikat = py::none();
        Alasan tanpa = Alasan::ada;
        if (const auto* p = std::get_if<Predikat>(&satu.predikat)) {
            predikat = py::make_tuple(p->pita, teks(p->label), p->di_celah);
        } else {
            tanpa = std::get<Alasan>(satu.predikat);
        }
        const py::tuple awal = py::make_tuple(
            satu.evaluasi, teks(satu.target.nama), target_python(satu.target), teks(satu.target.satuan),
            satu.polarisasi, teks(satu.aturan), satu.capaian, predikat, tanpa, satu.terpenuhi, satu.jejak);
        semua.append(awal + kategori_python(satu));
    }
    return semua;
}

py::list daftar_evaluasi(const KertasPython& kertas) {
    py::list semua;
    for (const BarisEvaluasi& satu : kertas.isi->evaluasi.baris)
        semua.append(py::make_tuple(satu.sasaran, satu.indikator, teks(satu.wilayah),
                                    satu.periode.to_string(), satu.jejak));
    return semua;
}

std::string laporan(const KertasPython& kertas, const std::string& format, std::optional<Bahasa> bahasa,
                    const std::string& periode) {
    const auto* letak = std::find(nama_format_laporan.begin(), nama_format_laporan.end(), format);
    if (letak == nama_format_laporan.end()) {
        tolak_input("laporan: format " + kutip(format) + " tidak ada. Pilih md, csv, json atau html.",
                    "laporan: there is no format " + kutip(format) + ". Choose md, csv, json or html.");
    }
    const auto dibaca = read_periode(periode);
    if (!periode.empty() && !dibaca) {
        tolak_input(
            "laporan: periode " + kutip(periode) + " tidak dikenal. Tulis seperti 2023 atau 2023-TW3.",
            "laporan: " + kutip(periode) + " is no period. Write it as 2023 or 2023-TW3.");
    }
    const py::gil_scoped_release lepas;
    const GayaJejak cara = gaya(kertas.isi->pengaturan());
    return to_teks(susun_laporan(*kertas.isi, bahasa.value_or(cara.bahasa), dibaca),
                   static_cast<FormatLaporan>(letak - nama_format_laporan.begin()));
}

void ikat_kertas(py::module_& modul) {
    using K = KertasPython;
    py::class_<K> kelas(modul, "_KertasKerja", py::is_final());
    kelas.def("baris", &daftar_baris).def("evaluasi", &daftar_evaluasi);
    kelas.def("catatan", [](const K& k) {
        std::vector<Catatan> semua;
        for (const CatatanBerkas& satu : k.isi->catatan)
            semua.push_back(satu.catatan);
        return to_tuple(semua);
    });
    kelas.def("skala", [](const K& k) {
        const auto skala = k.isi->pengaturan().skala();
        return skala ? skala->id : std::string();
    });
    kelas.def(
        "to_json",
        [](const K& k, bool langkah) { return teks(to_json(*k.isi, gaya(k.isi->pengaturan()), langkah)); },
        py::arg("langkah"));
    kelas.def("landasan", [](const K& k) { return teks(to_json(k.isi->landasan)); });
    kelas.def(
        "laporan",
        [](const K& k, const std::string& format, std::optional<Bahasa> bahasa, const std::string& periode) {
            return teks(laporan(k, format, bahasa, periode));
        },
        py::arg("format"), py::arg("bahasa"), py::arg("periode"));
    kelas.def("sensitivitas", [](const K& k) {
        const auto hasil = uji_sensitivitas(*k.isi, varian_baku(k.isi->pengaturan()));
        return teks(to_json(*hasil.isi, *k.isi));
    });
    salin_diri(kelas);
}

}  // namespace

void ikat_penilaian(py::module_& modul) {
    ikat_setelan(modul);
    ikat_kertas(modul);
    modul.def("_setelan", &setelan, py::arg("panggilan"), py::arg("sendiri"), py::arg("proyek"),
              py::arg("asal"));
    modul.def("_penilaian", &susun, py::arg("dokumen"), py::arg("data"), py::arg("target"),
              py::arg("setelan"), py::arg("asal"));
    modul.def(
        "_polarisasi_aturan",
        [](const std::string& id) -> std::optional<std::string> {
            const AturanCapaian* aturan = find_aturan(id);
            if (aturan == nullptr) return std::nullopt;
            return std::string(nama(aturan->polarisasi));
        },
        py::arg("id"));
}

}  // namespace iku::ikat

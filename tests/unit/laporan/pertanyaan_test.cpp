// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/pertanyaan.hpp"

#include "iku/dokumen/read.hpp"

#include <gtest/gtest.h>

namespace iku {
namespace {

class PertanyaanProyek : public testing::Test {
  protected:
    void SetUp() override {
        dokumen_ =
            *read_dokumen(
                 "Sasaran\tIndikator\tFormulasi\nLayanan\tPersentase layanan\tJumlah A / Jumlah B x 100%\n")
                 .isi;
        evaluasi_ =
            *evaluate(dokumen_, *read_data("periode,Jumlah A,Jumlah B\n2022,80,100\n2023,90,100\n").isi).isi;
    }

    void target(std::string_view csv) { target_ = *read_target(csv).isi; }

    // The keys that are asked for, in order, when nobody answers.
    std::vector<std::optional<Kunci>> urutan(const Pengaturan& pengaturan) const {
        std::vector<std::optional<Kunci>> sudah;
        while (const auto satu = tanya(pengaturan, sudah))
            sudah.push_back(satu->kunci);
        return sudah;
    }
    std::optional<Pertanyaan> tanya(const Pengaturan& pengaturan,
                                    const std::vector<std::optional<Kunci>>& sudah = {}) const {
        return next_pertanyaan({dokumen_, evaluasi_, target_}, pengaturan, sudah);
    }

  private:
    Dokumen dokumen_{};
    Evaluasi evaluasi_{};
    std::vector<BarisTarget> target_{};
};

using Urutan = std::vector<std::optional<Kunci>>;

TEST_F(PertanyaanProyek, AsksOnlyWhatIsOpen) {
    target("indikator,periode,target,polarisasi\nPersentase layanan,2023,100,minimize\n");
    EXPECT_EQ(urutan({}), (Urutan{std::nullopt, Kunci::minimize, Kunci::skala, Kunci::plafon}));
    EXPECT_EQ(urutan(*susun_pengaturan({"pemda-permendagri-86", {{Kunci::minimize, "min-rasio"}}}).isi),
              (Urutan{Kunci::celah, Kunci::plafon}));
    EXPECT_EQ(urutan(*susun_pengaturan({"kemenkeu-2026", {}}).isi), Urutan{});
    target("indikator,periode,target,polarisasi\nPersentase layanan,2023,100,maximize\n");
    EXPECT_EQ(urutan(*susun_pengaturan({"dasar", {}}).isi), (Urutan{Kunci::skala, Kunci::plafon}));
}

TEST_F(PertanyaanProyek, ShowsWhatEachAnswerMakesOfTheFirstRows) {
    target(
        "indikator,periode,target,polarisasi\n"
        "Persentase layanan,2022,80,minimize\nPersentase layanan,2023,100,minimize\n");
    const auto satu = *tanya(*susun_pengaturan({"dasar", {}}).isi);
    EXPECT_EQ(satu.kunci, Kunci::minimize);
    EXPECT_EQ(satu.jawaban[satu.bawaan].nilai, "pilih");
    const auto& selisih = satu.jawaban.at(1);
    EXPECT_EQ(selisih.nilai, "min-selisih");
    ASSERT_EQ(selisih.contoh.size(), 2U);
    EXPECT_EQ(selisih.contoh[0].capaian, Hasil(100));
    EXPECT_EQ(selisih.contoh[1].capaian, Hasil(110));
    EXPECT_EQ(satu.jawaban.at(3).nilai, "min-sisa");
    EXPECT_EQ(satu.jawaban.at(3).contoh[0].capaian, Hasil(0));
}

TEST_F(PertanyaanProyek, RowsThatTheAnswerMattersToComeFirst) {
    target("indikator,periode,target\nPersentase layanan,2022,100\nPersentase layanan,2023,60\n");
    const auto satu = *tanya(*susun_pengaturan({"dasar", {}}).isi, {Kunci::skala});
    EXPECT_EQ(satu.kunci, Kunci::plafon);
    EXPECT_EQ(satu.jawaban[0].contoh[0].capaian, Hasil(150));
    EXPECT_EQ(satu.jawaban[2].contoh[0].capaian, Hasil(120));
}

TEST_F(PertanyaanProyek, AProjectFileIsReadBackAsItWas) {
    const auto isi =
        *susun_pengaturan({"pemda-permendagri-86",
                           {{Kunci::minimize, "(2T-R)/T"}, {Kunci::desimal, "3"}, {Kunci::plafon, "120"}}})
             .isi;
    const std::string json = to_proyek(isi);
    EXPECT_EQ(json,
              "{\n  \"iku\": 1,\n  \"profil\": \"pemda-permendagri-86\",\n  \"desimal\": 3,\n"
              "  \"minimize\": \"(2T-R)/T\",\n  \"plafon\": 120\n}\n");
    const auto kembali = read_proyek(json);
    EXPECT_TRUE(kembali.catatan.empty());
    EXPECT_EQ(to_proyek(*kembali.isi), json);
    EXPECT_EQ(kembali.isi->aturan(Polarisasi::minimize), isi.aturan(Polarisasi::minimize));
}

}  // namespace
}  // namespace iku

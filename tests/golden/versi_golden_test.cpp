// SPDX-License-Identifier: Apache-2.0
#include "iku/versi.hpp"

#include <fstream>
#include <string>

#include <gtest/gtest.h>

namespace {

TEST(Golden, VersionIsThatOfTheTable) {
    std::ifstream tabel{IKU_GOLDEN_DIR "/versi.csv"};
    std::string kepala;
    std::string baris;
    ASSERT_TRUE(std::getline(tabel, kepala) && std::getline(tabel, baris)) << IKU_GOLDEN_DIR "/versi.csv";
    EXPECT_EQ(kepala, "teks,angka");
    EXPECT_EQ(baris, std::string{iku::teks_versi()} + "," + std::to_string(iku::versi_pustaka()));
}

}  // namespace

// SPDX-License-Identifier: Apache-2.0
#include "iku/versi.hpp"

#include <string>

#include <gtest/gtest.h>

namespace {

TEST(Versi, OfHeadersAndLinkedLibraryAgree) {
    EXPECT_EQ(iku::versi, iku::versi_pustaka());
}

TEST(Versi, TextHasTheThreeNumbers) {
    EXPECT_EQ(iku::teks_versi(), std::to_string(iku::versi_mayor) + "." + std::to_string(iku::versi_minor) +
                                     "." + std::to_string(iku::versi_tambalan));
}

}  // namespace

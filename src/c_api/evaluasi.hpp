// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "c_api/pegangan.hpp"

namespace iku::c_api {

// Everything that a run gives, with what can be lent of it.
iku_evaluasi evaluasi(BahanKertas bahan);

}  // namespace iku::c_api

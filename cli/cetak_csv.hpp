// SPDX-License-Identifier: Apache-2.0
#pragma once

// The CSV writer of every command is the library's.
#include "iku/teks/tulis.hpp"

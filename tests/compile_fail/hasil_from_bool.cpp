// SPDX-License-Identifier: Apache-2.0
// harus gagal: conversion from .*bool.* requested|no viable conversion from .bool
#include "iku/angka/hasil.hpp"

int main() {
#ifdef IKU_KONTROL
    const iku::Hasil x = 1;
#else
    const iku::Hasil x = true;
#endif
    return x.ada() ? 0 : 1;
}

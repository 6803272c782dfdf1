// SPDX-License-Identifier: Apache-2.0
// harus gagal: conversion from .*double.* requested|no viable conversion from .double
#include "iku/angka/hasil.hpp"

int main() {
#ifdef IKU_KONTROL
    const iku::Hasil x = 1;
#else
    const iku::Hasil x = 0.5;
#endif
    return x.ada() ? 0 : 1;
}

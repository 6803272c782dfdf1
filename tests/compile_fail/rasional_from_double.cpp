// SPDX-License-Identifier: Apache-2.0
// harus gagal: conversion from .*double.* requested|no viable conversion from .double
#include "iku/angka/rasional.hpp"

int main() {
#ifdef IKU_KONTROL
    const iku::Rasional x = 1;
#else
    const iku::Rasional x = 0.5;
#endif
    return x == iku::Rasional(1) ? 0 : 1;
}

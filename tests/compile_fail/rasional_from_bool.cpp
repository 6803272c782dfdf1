// SPDX-License-Identifier: Apache-2.0
// harus gagal: conversion from .*bool.* requested|no viable conversion from .bool
#include "iku/angka/rasional.hpp"

int main() {
#ifdef IKU_KONTROL
    const iku::Rasional x = 1;
#else
    const iku::Rasional x = true;
#endif
    return x == iku::Rasional(1) ? 0 : 1;
}

// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/detail/besar.inl"

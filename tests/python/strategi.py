# SPDX-License-Identifier: Apache-2.0
"""What the property tests draw from: values around every edge of the two tiers of Rasional."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st
from iku import Rasional

TEPI = [
    0,
    1,
    -1,
    2**31,
    2**53,
    2**61 - 1,
    2**62,
    2**63 - 1,
    2**63,
    -(2**63),
    -(2**63) - 1,
    2**64,
    10**18,
    10**40,
]
bulat = st.one_of(
    st.integers(-1000, 1000),
    st.sampled_from(TEPI),
    st.integers(-(2**200), 2**200),
    st.integers(-(2**63), 2**63),
)
pecahan = st.builds(Fraction, bulat, bulat.filter(bool))


def rasional(nilai: Fraction | int) -> Rasional:
    return Rasional(nilai)


def fraction(nilai: Rasional) -> Fraction:
    return Fraction(nilai.numerator, nilai.denominator)

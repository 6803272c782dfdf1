# SPDX-License-Identifier: Apache-2.0
"""Word's equation objects (OMML) as LaTeX, as far as formulas of indicators use them.

Known: runs, fractions, delimiters, sub- and superscripts, roots, n-ary signs, functions, bars, matrices of one column
and boxes. Of anything else the text is kept in order and `tak_dikenal` counts it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_TANDA = {
    "\\": r"\backslash ",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "#": r"\#",
    "&": r"\&",
    "%": r"\%",
    "×": r" \times ",
    "÷": r" \div ",
    "·": r" \cdot ",
    "⋅": r" \cdot ",
    "∑": r"\sum ",
    "∏": r"\prod ",
    "−": "-",
}
_NARY = {"∑": r"\sum", "∏": r"\prod"}
# Parts that a method of their own writes, and parts that only hold others.
_DITULIS = frozenset(("f", "d", "sSup", "sSub", "sSubSup", "rad", "nary", "func", "bar", "m", "eqArr"))
_WADAH = frozenset(
    ("e", "num", "den", "sub", "sup", "deg", "fName", "box", "borderBox", "oMath", "oMathPara")
)
_TERDALAM = 60


class TerlaluDalam(ValueError):
    """An equation nested deeper than any that a person writes."""


class PenerjemahOmml:
    """One equation; `tak_dikenal` names the parts that were only read as text."""

    def __init__(self) -> None:
        self.tak_dikenal: list[str] = []
        self._dalam = 0

    def latex(self, induk: Any) -> str:
        """The LaTeX of all children of an element, in order."""
        self._dalam += 1
        if self._dalam > _TERDALAM:
            raise TerlaluDalam("OMML")
        hasil: list[str] = []
        teks = ""
        for anak in induk:
            nama = anak.tag[len(M) :] if isinstance(anak.tag, str) and anak.tag.startswith(M) else ""
            if nama == "r":
                # Word cuts words into runs at will: neighbours are one text.
                teks += "".join(satu.text or "" for satu in anak.iter(M + "t"))
                continue
            if not nama or nama.endswith("Pr"):
                continue
            hasil += [tulis_teks(teks), self._bagian(nama, anak)]
            teks = ""
        hasil.append(tulis_teks(teks))
        self._dalam -= 1
        return "".join(hasil)

    def _bagian(self, nama: str, benda: Any) -> str:
        if nama in _DITULIS:
            tulis: Callable[[Any], str] = getattr(self, f"_{nama}")
            return tulis(benda)
        if nama not in _WADAH:
            self.tak_dikenal.append(nama)
        return self.latex(benda)

    def _anak(self, benda: Any, nama: str) -> str:
        anak = benda.find(M + nama)
        return "" if anak is None else self.latex(anak).strip()

    def _dasar(self, benda: Any) -> str:
        """What a script stands at: in braces unless it is a word."""
        isi = self._anak(benda, "e")
        return isi if isi.isalnum() else f"{{{isi}}}"

    def _sifat(self, benda: Any, nama: str, baku: str) -> str:
        """A property such as the sign of an n-ary operator; absent it is `baku`."""
        sifat = benda.find(f"{M}{_tanpa_ruang(benda)}Pr/{M}{nama}")
        return baku if sifat is None else str(sifat.get(M + "val", ""))

    def _f(self, benda: Any) -> str:
        atas, bawah = self._anak(benda, "num"), self._anak(benda, "den")
        if self._sifat(benda, "type", "bar") == "noBar":
            self.tak_dikenal.append("f noBar")
        return rf"\frac{{{atas}}}{{{bawah}}}"

    def _d(self, benda: Any) -> str:
        buka, tutup = self._sifat(benda, "begChr", "("), self._sifat(benda, "endChr", ")")
        pisah = self._sifat(benda, "sepChr", "|")
        isi = pisah.join(self.latex(satu).strip() for satu in benda.findall(M + "e"))
        kurung = {"{": r"\{", "}": r"\}"}
        return f"{kurung.get(buka, buka)}{isi}{kurung.get(tutup, tutup)}"

    def _sSup(self, benda: Any) -> str:  # noqa: N802  # the names of OMML
        return f"{self._dasar(benda)}^{{{self._anak(benda, 'sup')}}}"

    def _sSub(self, benda: Any) -> str:  # noqa: N802
        return f"{self._dasar(benda)}_{{{self._anak(benda, 'sub')}}}"

    def _sSubSup(self, benda: Any) -> str:  # noqa: N802
        return f"{self._dasar(benda)}_{{{self._anak(benda, 'sub')}}}^{{{self._anak(benda, 'sup')}}}"

    def _rad(self, benda: Any) -> str:
        derajat = self._anak(benda, "deg")
        return rf"\sqrt{f'[{derajat}]' if derajat else ''}{{{self._anak(benda, 'e')}}}"

    def _nary(self, benda: Any) -> str:
        tanda = self._sifat(benda, "chr", "∫")
        bawah, atas = self._anak(benda, "sub"), self._anak(benda, "sup")
        batas = (f"_{{{bawah}}}" if bawah else "") + (f"^{{{atas}}}" if atas else "")
        return f"{_NARY.get(tanda, tanda)}{batas} {self._anak(benda, 'e')}"

    def _func(self, benda: Any) -> str:
        return f"{self._anak(benda, 'fName')} {self._anak(benda, 'e')}"

    def _bar(self, benda: Any) -> str:
        return rf"\overline{{{self._anak(benda, 'e')}}}"

    def _m(self, benda: Any) -> str:
        # Of one column: words set one above the other. Of more it is no formula that is read.
        baris = [[self.latex(e).strip() for e in satu.findall(M + "e")] for satu in benda.findall(M + "mr")]
        if any(len(satu) != 1 for satu in baris):
            self.tak_dikenal.append("m")
        return " ".join(" ".join(satu) for satu in baris)

    def _eqArr(self, benda: Any) -> str:  # noqa: N802
        return " ".join(self.latex(satu).strip() for satu in benda.findall(M + "e"))


def _tanpa_ruang(benda: Any) -> str:
    return str(benda.tag[len(M) :])


def tulis_teks(teks: str) -> str:
    """The text of runs as it stands, signs as their commands: what is a word and what a sign the core decides."""
    return "".join(_TANDA.get(huruf, huruf) for huruf in teks)

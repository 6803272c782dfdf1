# SPDX-License-Identifier: Apache-2.0
"""HTML and LaTeX for notebooks. Every text that comes from outside is escaped; nothing is loaded, no script."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from . import _iku
from .pilihan import Alasan, Bahasa, Lokal, Mode, Pengali, Tingkat, get_bahasa

if TYPE_CHECKING:
    from ._evaluasi import BarisEvaluasi, Evaluasi
    from ._iku import Catatan, Dokumen, Formula, Hasil, Indikator, Jejak, Kolom, KolomAngka, Rasional
    from ._kolom import CatatanKolom, TabelAngka

BARIS_TERBANYAK = 20
SATUAN = {Pengali.polos: "", Pengali.persen: "%", Pengali.permil: "‰", Pengali.per_100000: " / 100.000"}

# Colours come from the page; only light lines and greys are ours, and they change with its theme.
GAYA = """<style>
.iku-nb{--garis:#d0d0d0;--pudar:#595959;--kepala:#f2f2f2;font-size:13px;line-height:1.45;max-width:100%;overflow-x:auto}
@media (prefers-color-scheme:dark){.iku-nb{--garis:#4a4a4a;--pudar:#b0b0b0;--kepala:#2b2b2b}}
[data-jp-theme-light="true"] .iku-nb{--garis:#d0d0d0;--pudar:#595959;--kepala:#f2f2f2}
[data-jp-theme-light="false"] .iku-nb,.vscode-dark .iku-nb{--garis:#4a4a4a;--pudar:#b0b0b0;--kepala:#2b2b2b}
.iku-nb table{border-collapse:collapse;margin:.3em 0;font-variant-numeric:tabular-nums lining-nums}
.iku-nb caption{text-align:left;font-weight:600;padding:.2em 0;caption-side:top;color:inherit}
.iku-nb th,.iku-nb td{padding:.25em .7em;text-align:left;vertical-align:top;border-bottom:1px solid var(--garis);white-space:normal}
.iku-nb thead th{background:var(--kepala);border-bottom:2px solid var(--garis)}
.iku-nb th.grup{font-weight:600;padding-top:.7em}
.iku-nb .angka{text-align:right;white-space:nowrap}
.iku-nb .label{white-space:nowrap}
.iku-nb .pudar{color:var(--pudar)}
.iku-nb .besar{font-size:1.9em;font-variant-numeric:tabular-nums lining-nums;line-height:1.2}
.iku-nb sup{line-height:0}
.iku-nb .rumus{display:inline-flex;align-items:center}
.iku-nb .rumus .samar{font-size:0}
.iku-nb .rumus .pecahan{display:inline-flex;flex-direction:column;vertical-align:middle;text-align:center;margin:0 .3em}
.iku-nb .rumus .atas,.iku-nb .rumus .bawah{padding:0 .3em}
.iku-nb .rumus .atas{border-bottom:1px solid currentColor}
.iku-nb pre{white-space:pre-wrap;margin:.3em 0;background:none;color:inherit}
.iku-nb ul{margin:.3em 0 .3em 1.2em;padding:0}
.iku-nb summary{cursor:pointer}
</style>"""

KATA = {
    Bahasa.id: {
        "sasaran": "Sasaran",
        "indikator": "Indikator",
        "rumus": "Rumus",
        "penanggung_jawab": "Penanggung jawab",
        "sumber_data": "Sumber data",
        "periode": "Periode",
        "wilayah": "Wilayah",
        "hitungan": "Hitungan",
        "hasil": "Hasil",
        "baris": "Baris",
        "urutan": "Baris ke-",
        "langkah": "Langkah",
        "catatan": "catatan",
        "tanpa_hasil": "tanpa hasil",
        "lagi": "baris lagi",
        "tahun": "tahun",
        "tidak_dihitung": "tidak dihitung",
        "ditolak": "ditolak",
    },
    Bahasa.en: {
        "sasaran": "Objective",
        "indikator": "Indicator",
        "rumus": "Formula",
        "penanggung_jawab": "Responsible",
        "sumber_data": "Data source",
        "periode": "Period",
        "wilayah": "Region",
        "hitungan": "Computation",
        "hasil": "Result",
        "baris": "Row",
        "urutan": "Row no.",
        "langkah": "Steps",
        "catatan": "notes",
        "tanpa_hasil": "without a result",
        "lagi": "more rows",
        "tahun": "year",
        "tidak_dihitung": "not computed",
        "ditolak": "refused",
    },
}


def _kata(nama: str) -> str:
    return KATA[get_bahasa()][nama]


def _bungkus(*isi: str) -> str:
    # A typesetter of the page must not look for formulas in other people's text.
    kelas = "iku-nb tex2jax_ignore mathjax_ignore"
    return f'{GAYA}<div class="{kelas}" lang="{get_bahasa()}">{"".join(isi)}</div>'


def _tampil(hasil: Hasil | Rasional, desimal: int, pembulatan: Mode | str, tampil: Lokal | str) -> str:
    return _iku.format(hasil, desimal, pembulatan, tampil).replace("-", "\u2212")


def _eksak(nilai: Rasional, tampil: Lokal | str = "id", desimal: int = 4) -> str:
    teks = _iku._format_eksak(nilai, desimal, tampil).replace("-", "\u2212")
    return teks.removesuffix("...") + "…" if teks.endswith("...") else teks


def _ratakan(angka: Sequence[str], tanda: str) -> list[str]:
    """Figures of one column, padded so that their decimal marks stand below one another when set to the right."""
    desimal = [len(teks) - 1 - teks.rfind(tanda) if tanda in teks else 0 for teks in angka]
    terbanyak = max(desimal, default=0)
    return [
        teks + ("\u2008" if not ada and terbanyak else "") + "\u2007" * (terbanyak - ada)
        for teks, ada in zip(angka, desimal, strict=True)
    ]


# ----- formulas: fractions drawn by the style sheet; without it, copied or read aloud, the same text is A / B


class _Suku(NamedTuple):
    """A part of a formula, and how tightly it binds as a line of text and as it is drawn."""

    html: str
    garis: int
    gambar: int


_UTUH = 9
_BAGI, _MINIMUM, _MAKSIMUM, _NEGATIF = 5, 6, 7, 8
# Operators of the tape (iku::Op) by number: sign and how tightly it binds.
_TANDA = {2: ("+ ", 1), 3: ("\u2212 ", 1), 4: ("×\u00a0", 2)}


def _samar(teks: str) -> str:
    return f'<span class="samar">{teks}</span>'


def _dalam(suku: _Suku, ikat: int) -> str:
    """The part as an operand of what binds that tightly, with the brackets that it needs."""
    if suku.gambar < ikat:
        return f"({suku.html})"
    return f"{_samar('(')}{suku.html}{_samar(')')}" if suku.garis < ikat else suku.html


def _pecahan(atas: _Suku, bawah: _Suku) -> _Suku:
    kiri = atas.html if atas.garis >= 2 else f"{_samar('(')}{atas.html}{_samar(')')}"
    kanan = bawah.html if bawah.garis > 2 else f"{_samar('(')}{bawah.html}{_samar(')')}"
    isi = f'<span class="atas">{kiri}</span>{_samar(" / ")}<span class="bawah">{kanan}</span>'
    return _Suku(f'<span class="pecahan">{isi}</span>', 2, _UTUH)


def _suku_angka(nilai: Rasional) -> _Suku:
    teks = _iku._format_eksak(abs(nilai), 12, "id")
    if teks.endswith("..."):
        pembilang, penyebut = (_Suku(str(n), _UTUH, _UTUH) for n in abs(nilai).as_integer_ratio())
        suku = _pecahan(pembilang, penyebut)
    else:
        suku = _Suku(teks, _UTUH, _UTUH)
    return suku if nilai >= 0 else _Suku(f"\u2212{suku.html}", 1, 1)


def _gambar(formula: Formula, variabel: Callable[[int], _Suku]) -> str:
    """The formula with its variables as `variabel` writes them, without the box that draws it."""
    pita, konstanta = formula._pita()
    tumpukan: list[_Suku] = []
    for op, arg in pita:
        if op == 0:
            tumpukan.append(_suku_angka(konstanta[arg]))
        elif op == 1:
            tumpukan.append(variabel(arg))
        elif op == _NEGATIF:
            tumpukan.append(_Suku(f"\u2212{_dalam(tumpukan.pop(), 2)}", 1, 1))
        else:
            kanan, kiri = tumpukan.pop(), tumpukan.pop()
            tumpukan.append(_gabung(op, kiri, kanan))
    return tumpukan[0].html


def _gabung(op: int, kiri: _Suku, kanan: _Suku) -> _Suku:
    if op == _BAGI:
        return _pecahan(kiri, kanan)
    if op in (_MINIMUM, _MAKSIMUM):
        nama = "min" if op == _MINIMUM else "max"
        return _Suku(f"{nama}({kiri.html}; {kanan.html})", _UTUH, _UTUH)
    tanda, ikat = _TANDA[op]
    return _Suku(f"{_dalam(kiri, ikat)} {tanda}{_dalam(kanan, ikat + 1)}", ikat, ikat)


def _rumus(formula: Formula) -> str:
    def nama(i: int) -> _Suku:
        variabel = formula.variabel[i]
        geser = f" (t{variabel.geser_tahun:+d})" if variabel.geser_tahun else ""
        return _Suku(escape(variabel.nama + geser), _UTUH, _UTUH)

    return f'<span class="rumus">{_gambar(formula, nama)}</span>'


def _hitungan(jejak: Jejak) -> str:
    """The formula with its numbers put in, on one line."""

    def nilai(i: int) -> _Suku:
        hasil = jejak.isi[i]
        return _Suku("–", _UTUH, _UTUH) if hasil.nilai is None else _suku_angka(hasil.nilai)

    return _gambar(jejak.formula, nilai)


# ----- values


def html_rasional(nilai: Rasional) -> str:
    besar = _eksak(nilai)
    kecil = "" if nilai.penyebut == 1 else f'<div class="pudar">{escape(_tulis(nilai))}</div>'
    return _bungkus(f'<div class="besar">{escape(besar)}</div>{kecil}')


def _pendek(teks: str, panjang: int = 200) -> str:
    return teks if len(teks) <= panjang else teks[:panjang] + "…"


def _tulis(nilai: Rasional) -> str:
    return _pendek(str(nilai).replace("-", "\u2212"))


def latex_rasional(nilai: Rasional) -> str:
    if nilai.penyebut == 1:
        return f"${nilai}$"
    tanda = "-" if nilai < 0 else ""
    pembilang, _, penyebut = str(abs(nilai)).partition("/")
    return f"${tanda}\\frac{{{pembilang}}}{{{penyebut}}}$"


def _alasan(hasil: Hasil) -> str:
    return hasil.alasan.penjelasan(get_bahasa())


def html_hasil(hasil: Hasil) -> str:
    if hasil.nilai is not None:
        return html_rasional(hasil.nilai)
    return _bungkus(f'<div class="besar">–</div><div class="pudar">{escape(_alasan(hasil))}</div>')


def latex_formula(formula: Formula) -> str:
    return f"$\\displaystyle {formula.latex()}$"


def latex_jejak(jejak: Jejak) -> str:
    return f"$\\displaystyle {jejak.latex()}$"


def _angka_besar(jejak: Jejak, desimal: int, pembulatan: Mode | str, tampil: Lokal | str) -> str:
    if jejak.hasil.nilai is None:
        return f'<div class="besar">–</div><div class="pudar">{escape(_alasan(jejak.hasil))}</div>'
    teks = _tampil(jejak.hasil, desimal, pembulatan, tampil) + SATUAN[jejak.formula.pengali]
    return f'<div class="besar" title="{escape(_tulis(jejak.hasil.nilai))}">{escape(teks)}</div>'


def html_jejak(
    jejak: Jejak,
    *,
    bahasa: Bahasa | str | None = None,
    tampil: Lokal | str = "id",
    desimal: int = 2,
    pembulatan: Mode | str = "half_up",
) -> str:
    teks = jejak.text(bahasa=bahasa, tampil=tampil, desimal=desimal, pembulatan=pembulatan)
    return _bungkus(
        _angka_besar(jejak, desimal, pembulatan, tampil),
        f'<div class="pudar">{_hitungan(jejak)}</div>',
        f"<details><summary>{_kata('langkah')}</summary><pre>{escape(teks)}</pre></details>",
    )


# ----- tables


def _baris(sel: Iterable[str]) -> str:
    return f"<tr>{''.join(sel)}</tr>"


def _td(isi: str, kelas: str = "", judul: str = "") -> str:
    sifat = (f' class="{kelas}"' if kelas else "") + (f' title="{escape(judul)}"' if judul else "")
    return f"<td{sifat}>{isi}</td>"


def _tabel(keterangan: str, judul: Sequence[tuple[str, str]], baris: Iterable[str]) -> str:
    kepala = "".join(
        f'<th scope="col"{f" class={kelas}" if kelas else ""}>{escape(nama)}</th>' for nama, kelas in judul
    )
    return f"<table><caption>{keterangan}</caption><thead><tr>{kepala}</tr></thead><tbody>{''.join(baris)}</tbody></table>"


def _grup(nomor: int, nama: str, lebar: int) -> str:
    return f'<tr><th class="grup" scope="colgroup" colspan="{lebar}">{nomor}. {escape(nama)}</th></tr>'


def _sisa(bagian: Sequence[str]) -> str:
    return f'<div class="pudar">{escape("; ".join(bagian))}</div>' if bagian else ""


def html_catatan(catatan: Sequence[Catatan | CatatanKolom]) -> str:
    if not catatan:
        return ""
    hitung = {tingkat: sum(1 for c in catatan if c.tingkat == tingkat) for tingkat in reversed(Tingkat)}
    rincian = ", ".join(f"{jumlah} {tingkat}" for tingkat, jumlah in hitung.items() if jumlah)
    butir = "".join(f"<li><b>{c.tingkat}</b> {escape(c.to_text())}</li>" for c in catatan[:200])
    lebih = f"<li>… {len(catatan) - 200}</li>" if len(catatan) > 200 else ""
    return f"<details><summary>{len(catatan)} {_kata('catatan')} ({rincian})</summary><ul>{butir}{lebih}</ul></details>"


def _daftar(isi: Iterable[str]) -> str:
    return "<br>".join(escape(satu) for satu in isi) or "–"


def _sel_rumus(indikator: Indikator) -> str:
    perhitungan = indikator.perhitungan
    if indikator.formula is not None:
        return _rumus(indikator.formula)
    kata = _kata("ditolak" if perhitungan.status == "ditolak" else "tidak_dihitung")
    return f'{escape(perhitungan.teks)} <span class="pudar">({kata})</span>'


def _baris_indikator(indikator: Indikator) -> str:
    return _baris(
        (
            _td(escape(indikator.nama)),
            _td(_sel_rumus(indikator), judul=indikator.perhitungan.teks),
            _td(_daftar(p.nama for p in indikator.penanggung_jawab)),
            _td(_daftar(s.nama for s in indikator.sumber_data)),
        )
    )


JUDUL_DOKUMEN = ("indikator", "rumus", "penanggung_jawab", "sumber_data")


def html_indikator(indikator: Indikator) -> str:
    judul = [(_kata(nama), "") for nama in JUDUL_DOKUMEN]
    return _bungkus(_tabel("", judul, [_baris_indikator(indikator)]))


def _keterangan(dokumen: Dokumen, data: Iterable[str] = ()) -> str:
    """The caption: what and whose, and below it what the data say of themselves."""
    tahun = f" {dokumen.tahun}" if dokumen.tahun is not None else ""
    baris = "".join(f'<div class="pudar">{escape(teks)}</div>' for teks in data)
    unit = f" · {escape(dokumen.unit_organisasi.nama)}" if dokumen.unit_organisasi.nama else ""
    return f"Indikator Kinerja Utama{tahun}{unit}{baris}"


def html_dokumen(dokumen: Dokumen) -> str:
    baris: list[str] = []
    terlihat = 0
    for sasaran in dokumen.sasaran:
        if terlihat == BARIS_TERBANYAK:
            break
        baris.append(_grup(sasaran.nomor, sasaran.nama, len(JUDUL_DOKUMEN)))
        for indikator in sasaran.indikator[: BARIS_TERBANYAK - terlihat]:
            baris.append(_baris_indikator(indikator))
            terlihat += 1
    lagi = len(dokumen.indikator) - terlihat
    return _bungkus(
        _tabel(
            _keterangan(dokumen),
            [(_kata(nama), "") for nama in JUDUL_DOKUMEN],
            baris,
        ),
        _sisa([f"… {lagi} {_kata('lagi')}"] if lagi else []),
        html_catatan(dokumen.catatan),
    )


class _CatatanKaki:
    """Reasons as footnotes: one number a reason."""

    def __init__(self) -> None:
        self.nomor: dict[Alasan, int] = {}

    def tanda(self, alasan: Alasan) -> str:
        return f"–<sup>{self.nomor.setdefault(alasan, len(self.nomor) + 1)}</sup>"

    def html(self) -> str:
        kaki = (f"<sup>{n}</sup> {escape(a.penjelasan(get_bahasa()))}" for a, n in self.nomor.items())
        return f'<div class="pudar">{" · ".join(kaki)}</div>' if self.nomor else ""


def _sel_hasil(hasil: Hasil, satuan: str, kaki: _CatatanKaki) -> str:
    if hasil.nilai is None:
        return _td(kaki.tanda(hasil.alasan), "angka", _alasan(hasil))
    return _td(escape(_tampil(hasil, 2, "half_up", "id") + satuan), "angka", _tulis(hasil.nilai))


def _baris_evaluasi(satu: BarisEvaluasi, wilayah: bool, satuan: str | None, kaki: _CatatanKaki) -> str:
    sel = [_td(escape(satu.indikator.nama))]
    if wilayah:
        sel.append(_td(escape(satu.wilayah) or "–"))
    sel.append(_td(escape(satu.periode)))
    sel.append(_td(_hitungan(satu.jejak)))
    sel.append(_sel_hasil(satu.hasil, SATUAN[satu.jejak.formula.pengali] if satuan is None else "", kaki))
    return _baris(sel)


def _satuan_bersama(evaluasi: Evaluasi) -> str | None:
    """The unit of all results, for the heading; None where they differ."""
    semua = {SATUAN[satu.jejak.formula.pengali].strip() for satu in evaluasi}
    return semua.pop() if len(semua) == 1 else None


def html_evaluasi(evaluasi: Evaluasi) -> str:
    wilayah = any(satu.wilayah for satu in evaluasi)
    satuan = _satuan_bersama(evaluasi)
    judul = [(_kata("indikator"), "")]
    if wilayah:
        judul.append((_kata("wilayah"), ""))
    judul += [(_kata("periode"), ""), (_kata("hitungan"), "")]
    judul.append((f"{_kata('hasil')} ({satuan})" if satuan else _kata("hasil"), "angka"))
    kaki = _CatatanKaki()
    baris: list[str] = []
    nomor: int | None = None
    for satu in evaluasi.baris[:BARIS_TERBANYAK]:
        if satu.sasaran.nomor != nomor:
            nomor = satu.sasaran.nomor
            baris.append(_grup(nomor, satu.sasaran.nama, len(judul)))
        baris.append(_baris_evaluasi(satu, wilayah, satuan, kaki))
    tanpa = sum(1 for satu in evaluasi if satu.nilai is None)
    return _bungkus(
        _tabel(_keterangan(evaluasi.dokumen, evaluasi.keterangan), judul, baris),
        kaki.html(),
        _lagi(len(evaluasi), tanpa),
        html_catatan(evaluasi.catatan),
    )


def _sel_kolom(hasil: Hasil, desimal: int, kaki: _CatatanKaki) -> str:
    if hasil.nilai is None:
        return _td(kaki.tanda(hasil.alasan), "angka", _alasan(hasil))
    return _td(escape(_tampil(hasil, desimal, "half_up", "id")), "angka")


def html_kolom(kolom: Kolom) -> str:
    kaki = _CatatanKaki()
    baris = [
        _baris((_td(str(i), "pudar angka"), _sel_kolom(kolom[i], kolom.desimal, kaki)))
        for i in range(min(len(kolom), BARIS_TERBANYAK))
    ]
    return _bungkus(
        _tabel("", [(_kata("baris"), "angka"), (_kata("hasil"), "angka")], baris),
        kaki.html(),
        _lagi(len(kolom)),
    )


def _lagi(jumlah: int, tanpa_hasil: int = 0) -> str:
    lagi = jumlah - BARIS_TERBANYAK
    sisa = [f"… {lagi} {_kata('lagi')}"] if lagi > 0 else []
    return _sisa([*sisa, f"{tanpa_hasil} {_kata('tanpa_hasil')}"] if tanpa_hasil else sisa)


def _sel_angka(isi: object, i: int, kaki: _CatatanKaki) -> str:
    """A cell of a column that was read, in its exact value; of another one as it is."""
    if not isinstance(isi, _iku.KolomAngka):
        sel = list(islice(iter(isi), i, i + 1)) if isinstance(isi, Iterable) else []
        return _td(escape(_pendek(str(sel[0]), 60)) if sel else "")
    hasil = isi[i]
    if hasil.nilai is None:
        return _td(kaki.tanda(hasil.alasan), "angka", _alasan(hasil))
    return _td(escape(_eksak(hasil.nilai, desimal=12)), "angka", _tulis(hasil.nilai))


def _tabel_angka(kolom: Mapping[str, object], jumlah: int, kaki: _CatatanKaki) -> str:
    """The first rows, numbered from 1 as notes count them."""
    judul = [(_kata("urutan"), "angka")]
    judul += [(nama, "angka" if isinstance(isi, _iku.KolomAngka) else "") for nama, isi in kolom.items()]
    baris = (
        _baris((_td(str(i + 1), "pudar angka"), *(_sel_angka(isi, i, kaki) for isi in kolom.values())))
        for i in range(min(jumlah, BARIS_TERBANYAK))
    )
    return _tabel("", judul, baris)


def html_kolom_angka(kolom: KolomAngka) -> str:
    kaki = _CatatanKaki()
    tabel = _tabel_angka({_kata("hasil"): kolom}, len(kolom), kaki)
    return _bungkus(tabel, kaki.html(), _lagi(len(kolom)), html_catatan(kolom.catatan))


def html_tabel_angka(tabel: TabelAngka) -> str:
    kaki = _CatatanKaki()
    jumlah = max((len(isi) for isi in tabel.values() if hasattr(isi, "__len__")), default=0)
    isi = _tabel_angka(tabel, jumlah, kaki)
    return _bungkus(isi, kaki.html(), _lagi(jumlah), html_catatan(tabel.catatan))

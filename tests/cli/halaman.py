# SPDX-License-Identifier: Apache-2.0
"""A page that the command wrote, as an HTML parser sees it."""

from __future__ import annotations

from html.parser import HTMLParser

KOSONG = {"meta", "br", "hr", "img", "link", "path", "rect", "circle"}


class Halaman(HTMLParser):
    """The page's elements, its text, and whether every element was closed in its place."""

    def __init__(self, teks: str) -> None:
        super().__init__()
        self.terbuka: list[str] = []
        self.unsur: list[tuple[str, dict[str, str | None]]] = []
        self.isi = ""
        self.rapi = True
        self.feed(teks)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.unsur.append((tag, dict(attrs)))
        if tag not in KOSONG:
            self.terbuka.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.unsur.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.rapi = self.rapi and bool(self.terbuka) and self.terbuka.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.terbuka:
            self.isi += data

    def semua(self, tag: str) -> list[dict[str, str | None]]:
        return [sifat for nama, sifat in self.unsur if nama == tag]

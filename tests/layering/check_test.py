# SPDX-License-Identifier: Apache-2.0
"""The layering check catches each kind of bad include."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from check import check, read_order

ORDER = "versi.hpp:\nangka: versi.hpp\nformula: angka\ncli: formula angka\n<boost/>: angka\n"


class Layering(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.write("include/iku/versi.hpp")
        self.write("include/iku/angka/rasional.hpp", '#include "iku/versi.hpp"')
        self.write("include/iku/formula/formula.hpp", '#include "iku/angka/rasional.hpp"')
        self.write("src/angka/besar.hpp")
        self.write(
            "src/angka/besar.cpp", '#include "besar.hpp"\n#include <boost/cpp_int.hpp>\n#include <vector>'
        )

    def write(self, path: str, text: str = "") -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text + "\n", encoding="utf-8")

    def problems(self, order: str = ORDER) -> list[str]:
        self.write("lapisan.txt", order)
        return check(self.root, read_order(self.root / "lapisan.txt"))[1]

    def test_downward_includes_are_allowed(self) -> None:
        self.assertEqual(self.problems(), [])

    def test_an_upward_include_is_caught_with_its_line(self) -> None:
        self.write("include/iku/angka/naik.hpp", '\n#include "iku/formula/formula.hpp"')
        self.assertEqual(
            self.problems(),
            ['include/iku/angka/naik.hpp:2: angka must not include "iku/formula/formula.hpp" of formula'],
        )

    def test_angle_brackets_hide_nothing(self) -> None:
        self.write("src/angka/naik.cpp", "#include <iku/formula/formula.hpp>")
        self.assertEqual(len(self.problems()), 1)

    def test_a_relative_path_hides_nothing(self) -> None:
        self.write("src/formula/dalam.hpp")
        self.write("src/angka/naik.cpp", '#include "../formula/dalam.hpp"')
        self.assertEqual(len(self.problems()), 1)

    def test_an_unknown_folder_is_caught(self) -> None:
        self.write("src/baru/baru.cpp")
        self.assertIn("src/baru/baru.cpp: in no layer", self.problems()[0])

    def test_a_missing_file_is_caught(self) -> None:
        self.write("src/angka/hilang.cpp", '#include "iku/angka/tidak_ada.hpp"')
        self.assertIn("is no file of the project", self.problems()[0])

    def test_a_private_header_is_not_for_the_command(self) -> None:
        self.write("cli/main.cpp", '#include "angka/besar.hpp"')
        self.assertIn("private header", self.problems()[0])

    def test_a_private_header_is_not_for_a_public_one(self) -> None:
        self.write("include/iku/angka/bocor.hpp", '#include "../../../src/angka/besar.hpp"')
        self.assertIn("private header", self.problems()[0])

    def test_third_party_headers_stay_where_they_belong(self) -> None:
        self.write("src/formula/besar.cpp", "#include <boost/cpp_int.hpp>")
        self.write("include/iku/angka/besar.hpp", "#include <boost/cpp_int.hpp>")
        self.assertEqual(len(self.problems()), 2)

    def test_a_single_file_may_have_a_third_party_header(self) -> None:
        self.write("include/iku/angka/besar.inl", "#include <boost/cpp_int.hpp>")
        self.assertEqual(len(self.problems()), 1)
        self.assertEqual(
            self.problems(ORDER.replace("<boost/>:", "<boost/>: include/iku/angka/besar.inl")), []
        )

    def test_a_cycle_in_the_order_is_caught(self) -> None:
        with self.assertRaisesRegex(ValueError, "cycle"):
            self.problems("angka: formula\nformula: angka\n")

    def test_a_name_without_a_line_is_caught(self) -> None:
        with self.assertRaisesRegex(ValueError, "no line of its own"):
            self.problems("angka: teks\n")


if __name__ == "__main__":
    unittest.main()

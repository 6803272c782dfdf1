# SPDX-License-Identifier: Apache-2.0
"""names.py catches a type that two headers define, and nothing else."""

import tempfile
import unittest
from pathlib import Path

import names


class Names(unittest.TestCase):
    def test_a_type_defined_by_two_headers_is_caught(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for file in ("include/iku/a.hpp", "src/b.hpp"):
                path = root / file
                path.parent.mkdir(parents=True)
                path.write_text("namespace iku {\nstruct Sel {\n    int isi;\n};\n}\n", encoding="utf-8")
            self.assertEqual(list(names.doubles(root)), ["iku::Sel"])

    def test_declarations_specialisations_and_nested_types_are_no_definitions(self) -> None:
        text = "struct Sel;\ntemplate <>\nstruct std::hash<Sel> {\n};\nclass A final {\n    struct B {\n    };\n};\n"
        self.assertEqual(names.type_names(text), ["A"])

    def test_types_of_different_namespaces_may_share_a_name(self) -> None:
        text = "namespace iku {\nnamespace cli {\nstruct A {};\n}  // namespace cli\nstruct A {};\n}  // namespace iku\n"
        self.assertEqual(names.type_names(text), ["iku::cli::A", "iku::A"])


if __name__ == "__main__":
    unittest.main()

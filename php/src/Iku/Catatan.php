<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

/** A note of a reader: what was seen, and where. Lines and columns count from 1; 0 is unknown. */
final class Catatan
{
    /**
     * @internal
     * @param string $label the code, "FORMULA-001"
     * @param int $posisi byte offset in the text
     * @param int $panjang length in bytes
     * @param array<int, string> $pesan by Bahasa
     * @param array<int, string> $saran by Bahasa
     * @param array<int, string> $tempat by Bahasa
     */
    public function __construct(
        public readonly string $label,
        public readonly Tingkat $tingkat,
        public readonly int $posisi,
        public readonly int $panjang,
        public readonly int $baris,
        public readonly int $kolom,
        private readonly array $pesan,
        private readonly array $saran,
        private readonly array $tempat = [],
    ) {
    }

    /** What was seen, as a sentence. */
    public function pesan(Bahasa $bahasa = Bahasa::Id): string
    {
        return $this->pesan[$bahasa->value];
    }

    /** What to do about it; empty when there is nothing to do. */
    public function saran(Bahasa $bahasa = Bahasa::Id): string
    {
        return $this->saran[$bahasa->value];
    }

    /** The place in words: "baris 22, kolom 5", "lembar IKU, sel C7"; empty when it is not known. */
    public function tempat(Bahasa $bahasa = Bahasa::Id): string
    {
        return $this->tempat[$bahasa->value] ?? '';
    }
}

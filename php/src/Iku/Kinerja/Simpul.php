<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Hasil;

/** A region or unit in one year, with the figure of the units below it. */
final class Simpul
{
    /**
     * @internal
     * @param ?int $induk the place of the node above, among the nodes of the year
     * @param int $akhir behind the last node below it
     * @param Hasil $hasil in the way that was asked for
     * @param list<string> $tidakMelapor the codes of the units that were expected and did not report
     */
    public function __construct(
        public readonly string $kode,
        public readonly string $nama,
        public readonly string $tingkat,
        public readonly ?int $induk,
        public readonly int $akhir,
        public readonly Hasil $hasil,
        public readonly Hasil $pooled,
        public readonly Hasil $rerata,
        public readonly Cakupan $cakupan,
    ) {
    }
}

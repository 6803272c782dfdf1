<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Alasan;
use Iku\BarisEvaluasi;
use Iku\Hasil;
use Iku\Rasional;

/** One figure against one of its targets. Values are exact; nothing is rounded. */
final class BarisPenilaian
{
    /** @internal */
    public function __construct(
        /** The figure: its indicator, period, region and value. */
        public readonly BarisEvaluasi $evaluasi,
        /** The name of the target; empty when it has none. */
        public readonly string $namaTarget,
        /** @var list<Rasional> one number, the two ends of a range, or nothing */
        public readonly array $target,
        public readonly Polarisasi $polarisasi,
        /** The id of the rule; empty when none was chosen. */
        public readonly string $aturan,
        /** In percent, or the reason why there is none. */
        public readonly Hasil $capaian,
        /** The label of its band; null when there is none. */
        public readonly ?string $predikat,
        /** Why there is none; TidakBerlaku where the settings have no scale. */
        public readonly ?Alasan $alasanPredikat,
        /** Whether the target is met; null when that is not known. */
        public readonly ?bool $terpenuhi,
        /** The label of the target's category; null when the target is none. */
        public readonly ?string $kategoriTarget = null,
        /** The label of the category that was reached; null when there is none. */
        public readonly ?string $kategori = null,
        /** Why there is none; TidakBerlaku where the target is no category. */
        public readonly ?Alasan $alasanKategori = null,
    ) {
    }
}

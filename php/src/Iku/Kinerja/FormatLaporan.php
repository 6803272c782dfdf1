<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Kinerja;

use Iku\Konstanta;

/** What a report is written as. */
enum FormatLaporan: int
{
    case Markdown = Konstanta::LAPORAN_MD;
    case Csv = Konstanta::LAPORAN_CSV;
    case Json = Konstanta::LAPORAN_JSON;
    case Html = Konstanta::LAPORAN_HTML;
}

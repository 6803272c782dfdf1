<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku;

/**
 * Names of enum cases as data files write them: HalfUp is "half_up".
 *
 * @internal
 */
final class Nama
{
    public static function snake(string $pascal): string
    {
        return strtolower((string) preg_replace('/(?<!^)(?=[A-Z]|(?<=[a-z])[0-9])/', '_', $pascal));
    }

    /**
     * @template T of \UnitEnum
     * @param list<T> $kasus
     * @return T|null
     */
    public static function find(array $kasus, string $nama): ?\UnitEnum
    {
        foreach ($kasus as $satu) {
            if (self::snake($satu->name) === $nama) {
                return $satu;
            }
        }
        return null;
    }
}

<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Exception;

/** The value is exact, but does not fit the type asked for. */
final class RangeException extends \RangeException implements IkuException
{
}

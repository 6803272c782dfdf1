<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Exception;

/** A value of the wrong kind or number was given: the caller's bug. */
final class ArgumentException extends \InvalidArgumentException implements IkuException
{
}

<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Exception;

/** A defect of the library. */
final class InternalException extends \LogicException implements IkuException
{
}

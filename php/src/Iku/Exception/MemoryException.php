<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Exception;

/** Out of memory. */
final class MemoryException extends \RuntimeException implements IkuException
{
}

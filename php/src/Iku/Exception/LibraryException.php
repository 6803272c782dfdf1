<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Exception;

/** libiku.so could not be loaded; the message says what to do. */
final class LibraryException extends \RuntimeException implements IkuException
{
}

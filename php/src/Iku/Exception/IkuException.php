<?php
// SPDX-License-Identifier: Apache-2.0
declare(strict_types=1);

namespace Iku\Exception;

/** Everything that this package throws. Each class is also the fitting one of PHP's own. */
interface IkuException extends \Throwable
{
}

# SPDX-License-Identifier: Apache-2.0
# `iku --version` prints the version of the golden table.
file(STRINGS "${GOLDEN}" rows)
list(GET rows 1 row)
string(REGEX REPLACE ",.*" "" expected "${row}")
execute_process(COMMAND "${IKU}" --version OUTPUT_VARIABLE printed OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
if(NOT printed STREQUAL "iku ${expected}")
    message(FATAL_ERROR "iku --version printed '${printed}', the golden table says 'iku ${expected}'")
endif()

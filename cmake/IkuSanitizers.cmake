# SPDX-License-Identifier: Apache-2.0
# IKU_SANITIZE = address,undefined | thread | fuzzer-no-link,address,undefined (the asan preset). For our own targets only.
function(iku_add_sanitizers target)
    if(NOT IKU_SANITIZE)
        return()
    endif()
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
        message(FATAL_ERROR "IKU_SANITIZE needs g++ or clang++, not ${CMAKE_CXX_COMPILER_ID}")
    endif()
    target_compile_options(${target} PRIVATE
        -fsanitize=${IKU_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    # PUBLIC would leak into the installed target; every target of ours calls this function instead.
    target_link_options(${target} PRIVATE -fsanitize=${IKU_SANITIZE})
endfunction()

# SPDX-License-Identifier: Apache-2.0
# What every target of the project has in common. Consumers inherit none of it.
function(iku_configure_target target)
    set_target_properties(${target} PROPERTIES
        CXX_STANDARD 20 CXX_STANDARD_REQUIRED ON CXX_EXTENSIONS OFF
        C_STANDARD 99 C_STANDARD_REQUIRED ON C_EXTENSIONS OFF
        CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON
        POSITION_INDEPENDENT_CODE ON)
    iku_add_warnings(${target})
    iku_add_sanitizers(${target})
endfunction()

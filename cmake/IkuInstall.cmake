# SPDX-License-Identifier: Apache-2.0
# Two components: Cpp (headers, libikucpp.a, no ABI promise) and C (iku.h, libiku.so). Neither needs Boost or nlohmann/json at the user's.
include(CMakePackageConfigHelpers)
set(iku_cmake_dir "${CMAKE_INSTALL_LIBDIR}/cmake/iku")

install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/iku" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
    COMPONENT Cpp FILES_MATCHING PATTERN "*.hpp" PATTERN "*.inl")
install(TARGETS iku EXPORT ikuCppTargets ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT Cpp
    INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(EXPORT ikuCppTargets NAMESPACE iku:: DESTINATION "${iku_cmake_dir}" COMPONENT Cpp)

configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/ikuConfig.cmake.in"
    "${PROJECT_BINARY_DIR}/ikuConfig.cmake" INSTALL_DESTINATION "${iku_cmake_dir}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/ikuConfigVersion.cmake" COMPATIBILITY SameMinorVersion)

# pkg-config files find their prefix from where they lie, so an installed tree may be moved.
file(RELATIVE_PATH iku_pc_to_prefix "/prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/prefix")
set(iku_components Cpp)
configure_file("${PROJECT_SOURCE_DIR}/cmake/iku-cpp.pc.in" "${PROJECT_BINARY_DIR}/iku-cpp.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/iku-cpp.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig" COMPONENT Cpp)

if(IKU_BUILD_C)
    list(APPEND iku_components C)
    install(FILES "${PROJECT_SOURCE_DIR}/include/iku/iku.h" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/iku" COMPONENT C)
    install(TARGETS iku_c EXPORT ikuCTargets
        RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT C
        LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT C
        ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT C
        INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
    install(EXPORT ikuCTargets NAMESPACE iku:: DESTINATION "${iku_cmake_dir}" COMPONENT C)
    configure_file("${PROJECT_SOURCE_DIR}/cmake/iku.pc.in" "${PROJECT_BINARY_DIR}/iku.pc" @ONLY)
    install(FILES "${PROJECT_BINARY_DIR}/iku.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig" COMPONENT C)
endif()
if(IKU_BUILD_CLI)
    install(TARGETS iku_cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT Cli)
endif()
foreach(component IN LISTS iku_components)
    install(FILES "${PROJECT_BINARY_DIR}/ikuConfig.cmake" "${PROJECT_BINARY_DIR}/ikuConfigVersion.cmake"
        DESTINATION "${iku_cmake_dir}" COMPONENT ${component})
endforeach()

/* SPDX-License-Identifier: Apache-2.0
 * iku.h - the C ABI of iku, C99. This header is the manual.
 *
 * Every function may be called from any thread. None throws, prints, reads the locale or keeps global state.
 * Experimental until 1.0 (SONAME 0): functions may still change between minor versions. */
#ifndef IKU_H
#define IKU_H

#include <stdint.h>

/* How the functions are declared; define it before including to override. */
#ifndef IKU_API
#if defined(_WIN32) && defined(IKU_BUILD)
#define IKU_API __declspec(dllexport)
#elif defined(_WIN32)
#define IKU_API __declspec(dllimport)
#elif defined(__GNUC__)
#define IKU_API __attribute__((visibility("default")))
#else
#define IKU_API
#endif
#endif

/* The version of this header: major * 10000 + minor * 100 + patch, so 10203 is 1.2.3. */
#ifndef IKU_VERSI
#define IKU_VERSI 100
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* The version of the library that is loaded, written like IKU_VERSI. While the major version is 0 compare
 * iku_versi() / 100 with IKU_VERSI / 100: header and library belong together when they are equal. */
IKU_API int32_t iku_versi(void);

#ifdef __cplusplus
}
#endif

#endif /* IKU_H */

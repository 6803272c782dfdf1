# SPDX-License-Identifier: Apache-2.0
# What CI does beside ./run and ./run test.

# Generated files are as their generator writes them.
cxx_files() {
    find . \( -path ./build -o -path ./.venv -o -path ./.git \) -prune -o -type f \
        \( -name '*.hpp' -o -name '*.cpp' -o -name '*.h' -o -name '*.c' -o -name '*.inc' -o -name '*.inl' \) -print0 |
        xargs -0 grep --files-without-match --null -E '^(//|/\*) Generated '
}

# clang_format -i | --dry-run -Werror
clang_format() { cxx_files | xargs -0 clang-format-14 --style=file "$@"; }

ruff_format() {
    .venv/bin/ruff format .
    .venv/bin/ruff check --fix .
}

ruff_check() {
    .venv/bin/ruff check .
    .venv/bin/ruff format --check .
}

# Each source once per content of it, of all headers and of the settings: unchanged files are not looked at again.
clang_tidy() {
    local common file hash
    local -a todo=()
    mkdir -p build/tidy
    common=$(hash_of .clang-tidy include $(find src cli -name '*.hpp' -o -name '*.inc'))
    while IFS= read -r -d '' file; do
        hash=$(printf '%s %s' "$common" "$(sha256sum "$file")" | sha256sum | cut -d ' ' -f 1)
        [[ -f build/tidy/$hash ]] || todo+=("$hash" "$file")
    done < <(find src cli -name '*.cpp' -print0)
    say "$((${#todo[@]} / 2)) files to look at"
    ((${#todo[@]})) || return 0
    printf '%s\0' "${todo[@]}" | xargs -0 -n 2 -P "$JOBS" bash -c 'clang-tidy-14 --quiet -p build/clang "$1" && touch "build/tidy/$0"'
}

layering() { python3 tests/layering/check.py .; }

lint() {
    step "clang-format" clang_format --dry-run -Werror
    step "ruff" ruff_check
    step "mypy" .venv/bin/mypy
    step "layering" layering
    step "configure clang" configure clang
    step "clang-tidy" clang_tidy
}

check_rest() {
    local preset
    KEEP_GOING=1
    make_venv
    install_dev_tools
    lint
    for preset in asan tsan; do # asan is clang++: no test is built for plain clang++ as well
        step "configure $preset" configure "$preset"
        step "build $preset" build "$preset"
        step "ctest $preset" run_ctest "$preset"
    done
    step "wheel, isolated" wheel_test
    step "ABI" tools/abi check --types build/dev/lib/libiku.so
    step "ABI floor, release" tools/abi floor build/release/lib/libiku.so
    run_fuzz asan 5
    step "build benchmarks" build release
    step "benchmark, quick" run_bench quick
    finish
}

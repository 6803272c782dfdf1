# SPDX-License-Identifier: Apache-2.0
# The environment .venv at the root: the package, and pinned tools only for tests and checks.
export PIP_DISABLE_PIP_VERSION_CHECK=1
PYTHON=$ROOT/.venv/bin/python

make_venv() {
    "$PYTHON" -c 'import sys, pip; assert sys.version_info >= (3, 10)' 2>/dev/null && return
    step "make .venv" make_venv_afresh
}

make_venv_afresh() {
    rm -rf .venv
    python3 -m venv .venv
}

# once STAMP HASH NAME COMMAND...: a step that is skipped while the hash is the one it last succeeded with.
once() {
    local stamp=.venv/$1.stamp hash=$2
    shift 2
    [[ -f $stamp && $(<"$stamp") == "$hash" ]] && return
    rm -f "$stamp"
    step "$@"
    ((${#failed_steps[@]})) || printf '%s' "$hash" >"$stamp"
}

# One hash of names and contents of all files below the given paths.
hash_of() {
    local -a there=()
    local path
    for path in "$@"; do
        [[ -e $path ]] && there+=("$path")
    done
    find "${there[@]}" -type f -not -path '*/__pycache__/*' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d ' ' -f 1
}

install_dev_tools() {
    once dev "$(hash_of python/requirements-dev.txt)" "install Python tools" \
        "$PYTHON" -m pip install --requirement python/requirements-dev.txt
}

# The build requirements are pinned and already in .venv, so only what changed is compiled; the wheel test of
# ./run check builds in isolation.
install_iku() {
    once iku "$(hash_of CMakeLists.txt cmake include src cli bindings data python pyproject.toml README.md LICENSE)" \
        "install iku into .venv" pip_install_iku
}

# The same compiler options as the release preset, so that ccache has the library's objects already.
same_options=--config-settings=cmake.define.IKU_WARNINGS_AS_ERRORS=ON

pip_install_iku() {
    "$PYTHON" -m pip install --requirement python/requirements-build.txt
    "$PYTHON" -m pip install --no-build-isolation --force-reinstall --no-deps "$same_options" .
}

run_pytest() { "$PYTHON" -m pytest --quiet; }

# The wheel as a user gets it: built in isolation, installed alone, used from another directory.
wheel_test() {
    local work
    work=$(mktemp -d)
    # shellcheck disable=SC2064 # the folder of now
    trap "rm -rf '$work'" EXIT
    python3 -m venv "$work/venv"
    "$work/venv/bin/python" -m pip wheel --no-deps --wheel-dir "$work/dist" \
        "$same_options" --config-settings=build-dir="$work/build" "$ROOT"
    "$work/venv/bin/python" -m pip install "$work"/dist/iku-*.whl
    cd "$work"
    venv/bin/python -c 'import iku; print(iku.__version__, iku.__file__)'
    venv/bin/iku --version
    venv/bin/python -m pip check
}

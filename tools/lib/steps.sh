# SPDX-License-Identifier: Apache-2.0
# Steps: each says in one line what it did and how long it took, writes its output to build/log, and fails with advice.
LOG=$ROOT/build/log
KEEP_GOING=${KEEP_GOING:-}
failed_steps=()

say() { printf '%s\n' "$*"; }

log_of() { printf '%s/%s.log' "$LOG" "$(tr -c 'a-zA-Z0-9\n' '-' <<<"$1")"; }

# step NAME COMMAND...: never call it behind && or ||, where bash ignores set -e inside functions.
step() {
    local name=$1 log start code seconds
    shift
    mkdir -p "$LOG"
    log=$(log_of "$name")
    printf '%-34s ' "$name"
    start=$EPOCHREALTIME
    set +e
    (
        set -e
        "$@"
    ) >"$log" 2>&1 </dev/null
    code=$?
    set -e
    seconds=$(awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f", b - a }')
    record "$name" "$seconds" "$code"
    if ((code == 0)); then
        say "ok ${seconds} s"
        return
    fi
    say "FAILED ${seconds} s"
    tail -n 40 "$log" | sed 's/^/    /'
    say "Step '$name' failed with exit code $code. Whole output: $log"
    say "What to do: $(advice "$name")"
    failed_steps+=("$name")
    [[ $KEEP_GOING ]] || exit 1
}

# .ci/run names a file for the times; without one nothing is kept.
record() {
    [[ ${IKU_TIMES:-} ]] || return 0
    printf '%s\t%s\t%s\n' "$2" "$3" "$1" >>"$IKU_TIMES"
}

advice() {
    case $1 in
        packages*) say "see the message of apt above; 'apt-get update' may fail without a network." ;;
        configure*) say "a dependency may be missing or too old: read the first 'CMake Error'; rm -r build and try again after a change of compiler." ;;
        build*) say "read the first 'error:' above; rm -r build starts afresh." ;;
        *venv* | *install*) say "rm -r .venv and try again; installing needs a network the first time." ;;
        ctest*) say "run the failing one alone: ctest --preset ${1#ctest } -R NAME" ;;
        pytest*) say "run the failing one alone: .venv/bin/python -m pytest tests/python -k NAME" ;;
        clang-format | "ruff format") say "./run format, then look at the difference." ;;
        wheel*) say "the wheel is built from pyproject.toml in isolation: what it needs must be named there." ;;
        fuzz*) say "the input that failed is kept in build/fuzz/temuan; give it to the program as its only argument." ;;
        *) say "fix what is named above and run the same command again." ;;
    esac
}

finish() {
    if ((${#failed_steps[@]})); then
        say "Failed: $(printf "'%s' " "${failed_steps[@]}")"
        exit 1
    fi
}

# The test runners' own closing lines, from the logs: readable by people and by whoever counts tests.
show_test_lines() {
    local line
    for line in "ctest dev:tests passed, " "pytest: in [0-9.]*s"; do
        grep -h "${line#*:}" "$(log_of "${line%%:*}")" 2>/dev/null | tail -n 1 || say "${line%%:*}: did not run"
    done
}

show_summary() {
    say ""
    awk -F '\t' '
        BEGIN { printf "%-36s %9s  %s\n", "step", "seconds", "" }
        { printf "%-36s %9.1f  %s\n", $3, $1, $2 == 0 ? "ok" : "FAILED"; total += $1 }
        END { printf "%-36s %9.1f\n\n", "all", total }' "$IKU_TIMES"
    show_test_lines
}

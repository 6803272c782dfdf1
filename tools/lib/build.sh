# SPDX-License-Identifier: Apache-2.0
# Building and testing one preset of CMakePresets.json.
JOBS=$(nproc)

# Ninja reconfigures by itself when a CMake file changes; only a new, a moved or a differently preset tree needs more.
configure() {
    local cache=build/$1/CMakeCache.txt
    if [[ -f $cache && -f build/$1/build.ninja && ! CMakePresets.json -nt $cache ]] &&
        grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$ROOT" "$cache"; then
        say "build/$1 is configured"
        return
    fi
    cmake --fresh --preset "$1"
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    cmake --build --preset "$preset" --parallel "$JOBS" ${1:+--target "$@"}
}

run_ctest() { steady ctest --preset "$1" --parallel "$JOBS"; }

# g++ 12's ThreadSanitizer cannot start where the kernel randomises addresses by more than 28 bits; without
# randomisation it can. Containers may forbid setarch, so it is tried first.
steady() {
    local bits
    bits=$(cat /proc/sys/vm/mmap_rnd_bits 2>/dev/null || echo 0)
    if ((bits > 28)) && setarch "$(uname -m)" -R true 2>/dev/null; then
        setarch "$(uname -m)" -R "$@"
    else
        "$@"
    fi
}

# run_bench full|quick: every program and script of bench/, as ratios within one run.
run_bench() { "$PYTHON" bench/jalankan.py "$1"; }

# run_bench_dokumen [--ukuran kecil|penuh]: docs/benchmark.md. Peers that are nobody else's tools are installed for it; what
# cannot be is left out there with a line.
run_bench_dokumen() {
    "$PYTHON" -m pip install --quiet --requirement bench/skenario/requirements.txt || true
    "$PYTHON" bench/skenario/laporan.py "$@"
}

# run_fuzz PRESET SECONDS [TARGET ...]: each target from its seeds in fuzz/korpus, growing build/fuzz/korpus. What a round
# did is added to build/fuzz/putaran.tsv: date, preset, target, seconds, executions. Without entropic scheduling, which
# takes most of the time of inputs as short as ours.
run_fuzz() {
    local preset=$1 detik=$2 program name log count=0
    shift 2
    mkdir -p build/fuzz/temuan
    for program in "build/$preset"/fuzz/fuzz_*; do
        [[ -f $program && -x $program ]] || continue
        name=${program##*/fuzz_}
        [[ $# -eq 0 || " $* " == *" $name "* ]] || continue
        mkdir -p "build/fuzz/korpus/$name"
        local -a arguments=("build/fuzz/korpus/$name")
        [[ -d fuzz/korpus/$name ]] && arguments+=("fuzz/korpus/$name")
        [[ -f fuzz/$name.dict ]] && arguments+=("-dict=fuzz/$name.dict")
        step "fuzz $name" "$program" -max_total_time="$detik" -entropic=0 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
            -artifact_prefix="build/fuzz/temuan/$name-" "${arguments[@]}"
        count=$((count + 1))
        log=$(log_of "fuzz $name")
        printf '%s\t%s\t%s\t%s\t%s\n' "$(date +%F)" "$preset" "$name" "$detik" \
            "$(grep -o 'number_of_executed_units: [0-9]*' "$log" | grep -o '[0-9]*$')" >>build/fuzz/putaran.tsv
    done
    ((count)) || step "fuzz" false # nothing was built
}

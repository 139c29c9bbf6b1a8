#!/usr/bin/env bash
# Builds and runs every test project, checks the formatting, and ends with one line: N passed, N failed.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1
passed=0
failed=0

count() { sed -nE "s/^ *$1: ([0-9]+).*/\1/p" "$log" | tail -1; }

run_project() {
    local project=$1
    local name log good bad status
    name=$(basename "$project" .csproj)
    log=$(mktemp)
    echo "== $name"
    dotnet exec "$(dirname "$project")/bin/Release/net10.0/$name.dll" --no-progress --no-ansi "${@:2}" 2>&1 | tee "$log"
    status=${PIPESTATUS[0]}
    good=$(count succeeded)
    bad=$(count failed)
    rm -f "$log"
    # A run without a test, or one that ended before it could count, is a failure.
    if [[ -z $good || $good -eq 0 ]] || [[ $status -ne 0 && ${bad:-0} -eq 0 ]]; then
        echo "$name: the run failed as a whole (exit code $status)"
        bad=$((${bad:-0} + 1))
    fi
    passed=$((passed + ${good:-0}))
    failed=$((failed + ${bad:-0}))
}

finish() {
    echo "$passed passed, $failed failed"
    [[ $failed -eq 0 && $passed -gt 0 ]]
    exit
}

if ! dotnet build suture.slnx --configuration Release --verbosity quiet -nologo; then
    failed=1
    finish
fi

for project in tests/*/*.csproj; do
    run_project "$project" "$@"
done

if ! dotnet format suture.slnx --verify-no-changes --no-restore; then
    echo "the formatting differs: run 'dotnet format'"
    failed=$((failed + 1))
fi
finish

#!/usr/bin/env bash
# Runs every test, on a real PostgreSQL and in a real browser, and ends with "N passed, N failed, N skipped".
# Arguments go to the test runner of each project: ./test.sh -class "*Layouts*"
#
#   FINALACCOUNTS_CORPUS    a folder of real documents with hand-checked truth (../shared/corpus, where it exists)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

scripts/check-sdk.sh
scripts/install-packages.sh tests

if [[ -z "${FINALACCOUNTS_CORPUS:-}" && -d ../shared/corpus ]]; then
    FINALACCOUNTS_CORPUS=$(realpath ../shared/corpus)
fi
if [[ -n "${FINALACCOUNTS_CORPUS:-}" && -d $FINALACCOUNTS_CORPUS ]]; then
    export FINALACCOUNTS_CORPUS
    echo "Corpus: $FINALACCOUNTS_CORPUS"
else
    echo "Corpus: none (FINALACCOUNTS_CORPUS names no folder); the tests over it are skipped."
fi

# A build server that outlives this script would keep its output open.
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false
dotnet build FinalAccounts.sln -c Release --nologo -v quiet </dev/null

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
passed=0 failed=0 skipped=0
for project in tests/*/*.csproj; do
    name=$(basename "$project" .csproj)
    report="$results/$name.xml"
    # Each project is a program that runs its own tests; its exit code only repeats what the report says.
    dotnet "tests/$name/bin/Release/net10.0/$name.dll" -noLogo -noColor -xml "$report" "$@" </dev/null || true

    # <assembly … total="9" passed="7" failed="1" skipped="1" errors="0" …>: no such element means that the run broke off.
    summary=$(grep -o '<assembly [^>]*>' "$report" 2>/dev/null || true)
    if [[ -z $summary ]]; then
        echo "$name: broke off without a report"
        failed=$((failed + 1))
        continue
    fi
    count() { sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$summary"; }
    passed=$((passed + $(count passed)))
    failed=$((failed + $(count failed) + $(count errors)))
    skipped=$((skipped + $(count skipped)))
done

status=0
if (( failed > 0 || passed == 0 )); then status=1; fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"

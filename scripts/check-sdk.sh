#!/usr/bin/env bash
# Says in one sentence what to do where the .NET SDK that global.json asks for is not there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

wanted=$(sed -n 's/.*"version": *"\([^"]*\)".*/\1/p' global.json)
if ! command -v dotnet >/dev/null 2>&1; then
    found="none is installed"
elif ! dotnet --version >/dev/null 2>&1; then
    found="installed: $(dotnet --list-sdks 2>/dev/null | cut -d' ' -f1 | paste -sd, -)"
else
    exit 0
fi
printf 'The .NET SDK %s or a later 10.0 is needed (%s): https://dotnet.microsoft.com/download/dotnet/10.0\n' "$wanted" "${found%: }" >&2
exit 1

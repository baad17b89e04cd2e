#!/usr/bin/env bash
# Starts the portal: installs what is missing, builds, imports, serves. Needs the .NET SDK only.
#
#   ./run.sh                     on a first start with the samples
#   ./run.sh --import PATH…      imports files and folders first
#
#   ASPNETCORE_URLS                   where it listens          (http://localhost:5080)
#   FinalAccounts__DataDirectory      its database and files    (./data)
#   ConnectionStrings__FinalAccounts  a PostgreSQL server instead of the private one
set -euo pipefail

import=()
case "${1:-}" in
    "") ;;
    --import)
        shift
        for path in "$@"; do
            [[ -e $path ]] || { printf 'There is no %s.\n' "$path" >&2; exit 2; }
            import+=("$(realpath "$path")")
        done
        (( ${#import[@]} > 0 )) || { printf 'Usage: ./run.sh [--import PATH…]\n' >&2; exit 2; }
        ;;
    *)
        sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
        [[ $1 == --help || $1 == -h ]] && exit 0 || exit 2
        ;;
esac
cd "$(dirname "${BASH_SOURCE[0]}")"

scripts/check-sdk.sh
scripts/install-packages.sh portal

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
build() {
    printf 'Building %s …\n' "$1" >&2
    dotnet publish "src/$1" -c Release -o "artifacts/$2" --nologo -v quiet </dev/null >&2
}
build FinalAccounts.Web web
build FinalAccounts.Cli cli

export ASPNETCORE_ENVIRONMENT="${ASPNETCORE_ENVIRONMENT:-Production}"
export ASPNETCORE_URLS="${ASPNETCORE_URLS:-http://localhost:5080}"
export FinalAccounts__DataDirectory="${FinalAccounts__DataDirectory:-$PWD/data}"
exec scripts/start-portal.sh "$PWD/artifacts" "$PWD/samples" ${import[@]+"${import[@]}"}

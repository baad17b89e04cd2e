#!/usr/bin/env bash
# Imports, then becomes the portal. ./run.sh and the container both end here.
#
#   scripts/start-portal.sh APP SAMPLES [PATH…]
#
# APP holds the published programs in web/ and cli/; SAMPLES are imported into an empty database; PATHs before that.
set -euo pipefail

app=$1 samples=$2
shift 2
cli=(dotnet "$app/cli/FinalAccounts.Cli.dll")

if (( $# > 0 )); then
    status=0
    "${cli[@]}" import "$@" || status=$?
    # Ctrl-C while it imports means: stop.
    (( status == 130 )) && exit "$status"
    (( status == 0 )) || printf 'Not everything was imported: see above. The portal starts with what was.\n' >&2
fi
"${cli[@]}" import --if-empty --samples "$samples"

# exec: Ctrl-C and kill reach the portal itself, which stops its database.
exec dotnet "$app/web/FinalAccounts.Web.dll"

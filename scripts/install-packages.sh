#!/usr/bin/env bash
# Installs what is missing on a Debian or Ubuntu machine: as root, or through sudo. What is there is left alone.
#
#   scripts/install-packages.sh portal    what ./run.sh needs: PostgreSQL, and the converters: mutool and pdftoppm (PDF),
#                                         LibreOffice (doc, wps), tesseract (scans), unar (rar, 7z)
#   scripts/install-packages.sh tests     that, and a browser with Chinese fonts
set -euo pipefail

say() { printf '%s\n' "$*" >&2; }
has() { command -v "$1" >/dev/null 2>&1; }

has_postgresql() {
    local initdb
    [[ -x "${FINALACCOUNTS_POSTGRES_BIN:-/nowhere}/initdb" ]] && return
    for initdb in /usr/lib/postgresql/*/bin/initdb /usr/pgsql-*/bin/initdb \
        /opt/homebrew/opt/postgresql*/bin/initdb /usr/local/opt/postgresql*/bin/initdb; do
        [[ -x $initdb ]] && return
    done
    has initdb
}

has_chinese_fonts() { has fc-list && [[ -n "$(fc-list :lang=zh-cn family 2>/dev/null)" ]]; }

has_tesseract() { has tesseract && tesseract --list-langs 2>/dev/null | grep -qx chi_sim; }

missing=()
# A server of one's own makes PostgreSQL's programs on this machine needless; the tests always start their own.
if ! has_postgresql && [[ $1 == tests || -z "${ConnectionStrings__FinalAccounts:-}" ]]; then missing+=(postgresql); fi
has mutool || missing+=(mupdf-tools)
has pdftoppm || missing+=(poppler-utils)
has soffice || missing+=(libreoffice-writer-nogui libreoffice-calc-nogui)
has_tesseract || missing+=(tesseract-ocr tesseract-ocr-chi-sim)
has unar || missing+=(unar)
if [[ $1 == tests ]]; then
    has chromium || missing+=(chromium)
    has_chinese_fonts || missing+=(fonts-noto-cjk)
fi
(( ${#missing[@]} == 0 )) && exit

cannot() {
    if [[ " ${missing[*]} " == *" postgresql "* ]]; then
        say "PostgreSQL is missing and can't be installed here ($1): install it by hand (Debian: apt-get install postgresql; macOS: brew install postgresql@15)," \
            "or name the folder of its programs in FINALACCOUNTS_POSTGRES_BIN," \
            "or name a running server in ConnectionStrings__FinalAccounts."
        exit 1
    fi
    say "Not installed ($1): ${missing[*]}. The portal works without them; reading PDF, doc, rar and scanned files and the browser tests will not."
    exit
}

has apt-get || cannot "no apt-get on this system"
root=()
if [[ $(id -u) != 0 ]]; then
    has sudo || cannot "not root, and no sudo"
    if ! sudo -n true 2>/dev/null; then
        [[ -t 0 ]] || cannot "sudo asks for a password, and there is no terminal"
    fi
    root=(sudo)
    say "Installing through sudo: ${missing[*]}"
else
    say "Installing as root: ${missing[*]}"
fi

# Debian's package makes and starts a cluster of its own, which nothing here uses: tell it not to, for this installation only.
own_cluster=/etc/postgresql-common/createcluster.d/finalaccounts.conf
if [[ " ${missing[*]} " == *" postgresql "* ]]; then
    "${root[@]}" mkdir -p "${own_cluster%/*}"
    echo "create_main_cluster = false" | "${root[@]}" tee "$own_cluster" >/dev/null
    trap '"${root[@]}" rm -f "$own_cluster"' EXIT
fi

apt() { "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@" </dev/null >&2; }
apt install -y --no-install-recommends "${missing[@]}" 2>/dev/null \
    || { apt update && apt install -y --no-install-recommends "${missing[@]}"; } \
    || cannot "apt-get failed"

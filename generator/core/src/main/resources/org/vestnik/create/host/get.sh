#!/bin/sh
# Puts the program, vestnik.jar, into the folder that is named, and Java beside it if this machine has none that would do.
# What to fetch, and the digests that are demanded, stand in program.env beside this file.
#
#   sh .vestnik/get.sh FOLDER
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=${1:?usage: get.sh FOLDER}
# shellcheck source=SCRIPTDIR/program.env
. "$here/program.env"

fail() {
    echo "vestnik: $*" >&2
    exit 5
}

# check FILE SHA256: whether it has this digest.
check() {
    if command -v sha256sum >/dev/null; then
        sum=$(sha256sum "$1")
    else
        sum=$(shasum -a 256 "$1")
    fi
    [ "${sum%% *}" = "$(printf %s "$2" | tr A-F a-f)" ]
}

# fetch URL SHA256 FILE: puts it there whole and right, or not at all.
fetch() {
    [ -n "$2" ] || fail "there is no SHA-256 for $1: set it in $here/program.env"
    if [ ! -f "$3" ] || ! check "$3" "$2"; then
        curl --fail --location --proto '=https' --silent --show-error --retry 2 --output "$3.part" "$1" ||
            fail "cannot fetch $1"
        check "$3.part" "$2" || fail "$1 has another SHA-256 than $here/program.env demands: it is not started"
        mv -f "$3.part" "$3"
    fi
}

# Whether there is Java 17 or newer.
is_java() {
    command -v "$1" >/dev/null || return 1
    version=$("$1" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
    [ "${version:-0}" -ge 17 ]
}

mkdir -p "$folder"
if [ -f "$here/vestnik.jar" ]; then
    [ -z "$VESTNIK_SHA256" ] || check "$here/vestnik.jar" "$VESTNIK_SHA256" ||
        fail "$here/vestnik.jar has another SHA-256 than program.env demands: it is not started"
    cp -f "$here/vestnik.jar" "$folder/vestnik.jar"
elif [ -n "$VESTNIK_URL" ]; then
    fetch "$VESTNIK_URL" "$VESTNIK_SHA256" "$folder/vestnik.jar"
else
    fail "there is no $here/vestnik.jar, and VESTNIK_URL is not set in $here/program.env"
fi

if ! is_java "${JAVA_HOME:+$JAVA_HOME/bin/}java" && ! is_java "$folder/java/bin/java"; then
    [ "$(uname -sm)" = "Linux x86_64" ] || fail "there is no Java: install version 17 or newer"
    fetch "$JAVA_URL" "$JAVA_SHA256" "$folder/java.tar.gz"
    rm -rf "$folder/java"
    mkdir "$folder/java"
    tar -xzf "$folder/java.tar.gz" -C "$folder/java" --strip-components=1
fi

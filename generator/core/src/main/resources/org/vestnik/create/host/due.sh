#!/bin/sh
# Whether the site that readers see must be built again: 0 if so, 1 if not. The site says it itself, in next-build.json; one that
# cannot be asked counts as due. This takes a moment, so ask often.
#
#   sh .vestnik/due.sh [FILE or ADDRESS of next-build.json]
#
# Without a word, the site at `url` in content/bulletin.yaml is asked.
set -u
export LC_ALL=C
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
from=${1:-}
if [ -z "$from" ]; then
    url=$(sed -n "s/^url: *[\"']\{0,1\}\([^\"' #]*\).*/\1/p" "$here/../content/bulletin.yaml" | head -n 1)
    from=${url%/}/next-build.json
fi
case $from in
    http*) next=$(curl --fail --silent --location --max-time 20 "$from") ;;
    *) next=$(cat "$from" 2>/dev/null) ;;
esac
due=$(printf '%s' "$next" | tr -d '\n' | sed -n 's/.*"due" *: *\("[^"]*"\|null\).*/\1/p' | tr -d '"')
now=$(date -u +%Y%m%d%H%M%S)
case $due in
    null) echo "nothing is due: $from" ;;
    ????-??-??T??:??:??*)
        at=$(printf '%s' "$due" | cut -c1-19 | tr -cd 0-9)
        if [ "$at" -gt "$now" ]; then
            echo "nothing is due before $due: $from"
        else
            echo "due since $due: $from"
            exit 0
        fi
        ;;
    *)
        echo "the site does not say when it is due: $from"
        exit 0
        ;;
esac
exit 1

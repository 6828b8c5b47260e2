# How every script here begins. Sets what `settings` says, and leaves no trace of the repository whose hook may have called.
# shellcheck shell=sh
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=SCRIPTDIR/settings
. "$here/settings"
# shellcheck disable=SC2046 # names, each of which is to be unset
unset $(git rev-parse --local-env-vars)
export LC_ALL=C.UTF-8

# say ENGLISH RUSSIAN: to who pushed, or into the journal.
say() {
    if [ "$MESSAGES" = ru ]; then
        echo "$2"
    else
        echo "$1"
    fi >&2
}

# swap RELEASE: shows it in place of the current one, in one step.
swap() {
    ln -sfn "releases/$1" "$ROOT/current.new"
    mv -T "$ROOT/current.new" "$ROOT/current"
}

# The name of the release that is shown; empty if there is none.
current() {
    target=$(readlink "$ROOT/current" || true)
    echo "${target#releases/}"
}

# One at a time: whoever comes later waits.
lock() {
    exec 9>"$ROOT/lock"
    flock 9
}

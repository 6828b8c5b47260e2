#!/bin/sh
# Builds this bulletin into target/site on a machine that has neither the program nor, perhaps, Java: get.sh fetches them. More
# words are handed to `vestnik build`.
#
#   sh .vestnik/build.sh [OPTION...]
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
cd "$here/.."
sh "$here/get.sh" target/program
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
[ ! -x target/program/java/bin/java ] || java=target/program/java/bin/java
export LC_ALL=C.UTF-8 CI=true
exec "$java" -jar target/program/vestnik.jar build . "$@"

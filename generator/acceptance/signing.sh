#!/usr/bin/env bash
# Finds the programs with which editors sign and readers verify (minisign, ssh-keygen, gpg, sha256sum), and installs them where it
# may: the PATH, then apt-get as root. Never goes on without them.
set -euo pipefail

missing() { for name in minisign ssh-keygen gpg sha256sum; do command -v "$name" >/dev/null || echo "$name"; done; }

if [ -n "$(missing)" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing with apt-get: $(missing | tr '\n' ' ')" >&2
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq >&2
  apt-get install -y -qq --no-install-recommends minisign openssh-client gpg coreutils >&2
fi
if [ -n "$(missing)" ]; then
  echo "The tests of signatures need what is missing here: $(missing | tr '\n' ' ')(Debian: apt-get install minisign openssh-client" \
    "gpg coreutils). To leave them out on purpose: -DskipITs" >&2
  exit 3
fi

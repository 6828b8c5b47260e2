#!/usr/bin/env bash
# Finds the programs that a plain server needs (git, curl, nginx with its module for Brotli) and the checker of shell scripts,
# installs them where it may, and writes where nginx and its module are to the file named first. Order: the PATH, then apt-get as
# root. Never goes on without them.
set -euo pipefail
out=${1:?usage: programs.sh FILE}
PATH=$PATH:/usr/sbin:/usr/local/sbin

missing() {
  for name in git curl nginx shellcheck flock; do command -v "$name" >/dev/null || echo "$name"; done
  module >/dev/null || echo "the Brotli module of nginx"
}

# Where nginx keeps its modules differs from system to system.
module() { compgen -G '/usr/lib*/nginx/modules/ngx_http_brotli_static_module.so' | head -n 1 | grep .; }

if [ -n "$(missing)" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing with apt-get: $(missing | tr '\n' ' ')" >&2
  export DEBIAN_FRONTEND=noninteractive
  # The package would start a server of its own on port 80.
  if [ ! -e /usr/sbin/policy-rc.d ]; then
    trap 'rm -f /usr/sbin/policy-rc.d' EXIT
    printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d
    chmod +x /usr/sbin/policy-rc.d
  fi
  apt-get update -qq >&2
  apt-get install -y -qq --no-install-recommends git curl util-linux shellcheck nginx-light libnginx-mod-http-brotli-static >&2
fi
if [ -n "$(missing)" ]; then
  echo "The tests of the plain server need what is missing here: $(missing | tr '\n' ' ')(Debian: apt-get install git curl util-linux" \
    "shellcheck nginx-light libnginx-mod-http-brotli-static). To leave them out on purpose: -DskipITs" >&2
  exit 3
fi

mkdir -p "$(dirname "$out")"
printf 'nginx=%s\nbrotli=%s\n' "$(command -v nginx)" "$(module)" >"$out"

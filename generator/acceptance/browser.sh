#!/usr/bin/env bash
# Finds Chromium and its driver for the browser tests, installs them where it may, and writes both paths to the file named
# first. Order: VESTNIK_BROWSER and VESTNIK_DRIVER, then the PATH, then apt-get as root. Never goes on without a browser.
set -euo pipefail
out=${1:?usage: browser.sh FILE}

# first_of NAME...: the path of the first program that is there.
first_of() { for name; do [ -n "$name" ] && command -v "$name" && return; done; return 1; }

find_both() {
  browser=$(first_of "${VESTNIK_BROWSER:-}" chromium chromium-browser google-chrome-stable google-chrome) &&
    driver=$(first_of "${VESTNIK_DRIVER:-}" chromedriver chromium.chromedriver /usr/lib/chromium/chromedriver /usr/lib/chromium-browser/chromedriver)
}

# A named program that is missing must not be replaced by another one in silence.
for named in "${VESTNIK_BROWSER:-}" "${VESTNIK_DRIVER:-}"; do
  if [ -n "$named" ] && ! command -v "$named" >/dev/null; then
    echo "VESTNIK_BROWSER or VESTNIK_DRIVER names $named, which is not there or cannot be run" >&2
    exit 3
  fi
done

if ! find_both && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "No Chromium with its driver found: installing both with apt-get" >&2
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq >&2
  apt-get install -y -qq --no-install-recommends chromium chromium-driver fonts-dejavu-core >&2
fi
if ! find_both; then
  echo "The browser tests need Chromium and chromedriver of the same version: install them (Debian: apt-get install" \
    "chromium chromium-driver fonts-dejavu-core), or name them in VESTNIK_BROWSER and VESTNIK_DRIVER." \
    "To leave the browser tests out on purpose: -DskipITs" >&2
  exit 3
fi

mkdir -p "$(dirname "$out")"
printf 'browser=%s\ndriver=%s\n' "$browser" "$driver" >"$out"

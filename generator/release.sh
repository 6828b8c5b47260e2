#!/usr/bin/env bash
# Puts together what a release consists of: the jar with its launchers, the SBOM, the licences, and the checksums of them all.
# First: mvn -f generator/pom.xml -DskipTests -P release package
#
#   generator/release.sh FOLDER TAG
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:?usage: release.sh FOLDER TAG}
tag=${2:?usage: release.sh FOLDER TAG}
built=generator/cli/target

version=$(java -jar $built/vestnik.jar --version)
if [ "$version" != "vestnik ${tag#v}" ]; then
  echo "the tag $tag is not of the version that was built: $version" >&2
  exit 1
fi
rm -rf "$folder"
mkdir -p "$folder"
cp $built/vestnik.jar $built/vestnik $built/vestnik.cmd $built/hot-methods.json $built/vestnik-sbom.json "$folder"
{
  cat generator/docs/third-party.md
  printf '\n## Apache License 2.0: Vestnik, and all parts under it\n\n```text\n'
  cat LICENSE
  printf '```\n'
} >"$folder/LICENSES.md"
cd "$folder"
sha256sum -- * >SHA256SUMS

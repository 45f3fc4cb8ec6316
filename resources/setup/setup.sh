#!/usr/bin/env bash
# Makes this checkout ready to run (`run`) or to test (`test`): Debian packages, virtual
# environment, locked dependencies. Does nothing when nothing changed, never asks.
set -euo pipefail
cd "$(dirname "$0")/../.."
purpose=${1:?run or test}
python=${PYTHON:-python3}

packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@" | tr -d ' '; }
lists=(resources/setup/packages-run.txt)
[ "$purpose" = run ] || lists+=(resources/setup/packages-test.txt)
wanted=$(packages "${lists[@]}")
# Debian ships venv apart from its own Python; any other Python brings it along.
"$python" -c 'import ensurepip, venv' 2>/dev/null || wanted="$wanted python3-venv"
# So does it npm; any other Node brings it along, and the two do not go together.
[ "$purpose" = run ] || command -v npm >/dev/null || wanted="$wanted nodejs npm"

missing=()
for package in $wanted; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  install="apt-get install --yes --no-install-recommends ${missing[*]}"
  if [ "$(id -u)" != 0 ]; then
    printf 'Some system packages are missing. Type this line, then start again:\n\n  sudo %s\n\n' "$install" >&2
    exit 1
  fi
  export DEBIAN_FRONTEND=noninteractive
  echo "Installing system packages: ${missing[*]}"
  apt-get update -qq
  $install -qq >/dev/null
fi

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  echo "Python 3.11 or later is needed; $("$python" --version) was found." >&2
  exit 1
}
lock=resources/setup/$purpose.lock
# The test lock holds the run lock, so an environment ready for tests is ready to run.
stamp=$(cat "$lock" pyproject.toml | sha256sum | cut -d' ' -f1)
ready=.venv/ready-$purpose
[ "$purpose" != run ] || [ ! -e .venv/ready-test ] || {
  ready=.venv/ready-test
  lock=resources/setup/test.lock
  stamp=$(cat "$lock" pyproject.toml | sha256sum | cut -d' ' -f1)
}
if [ "$(cat "$ready" 2>/dev/null)" != "$stamp" ]; then
  [ -x .venv/bin/python ] || "$python" -m venv .venv
  echo "Installing Python dependencies from $lock (a few minutes the first time)"
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-warn-script-location \
    --require-hashes -r "$lock"
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
  echo "$stamp" >"$ready"
fi
# What the tests have from npm, each from its lock, then never again: the provider that those of
# FranceConnect+ speak with, the rules of WCAG that the console is checked with.
if [ "$purpose" = test ]; then
  for from in tests/backend/oidc_provider:oidc-provider tests/console/axe:axe-core; do
    folder=${from%:*} name=${from#*:}
    wanted=$(cat "$folder"/package*.json | sha256sum | cut -d' ' -f1)
    if [ "$(cat "build/$name/ready" 2>/dev/null)" != "$wanted" ]; then
      echo "Installing $name for the tests, from its lock"
      mkdir -p "build/$name"
      cp "$folder/package.json" "$folder/package-lock.json" "build/$name/"
      npm ci --prefix "build/$name" --ignore-scripts --no-audit --no-fund --silent
      echo "$wanted" >"build/$name/ready"
    fi
  done
fi
# Visits write nothing, not even what Python compiled: it must be there before they start.
.venv/bin/python -m compileall -q kiosk

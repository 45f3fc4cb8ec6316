#!/usr/bin/env bash
# Everything a change must pass, quickest first. Every step runs, so that one run tells all.
set -uo pipefail
cd "$(dirname "$0")/../.."
bin=.venv/bin
failed=()
step() {
  local name=$1
  shift
  local begun=$SECONDS
  echo "== $name"
  "$@" || failed+=("$name")
  echo "   $((SECONDS - begun)) s"
}

step "style" $bin/ruff check .
step "format" $bin/ruff format --check .
step "types" $bin/mypy
step "walls" $bin/lint-imports
step "journeys" $bin/kiosk journeys check
step "words" $bin/kiosk words check
# Files are shared out, never split: what a file starts once is started once. They are begun in
# the order of tests/conftest.py, the longest first, not by how many tests they hold.
step "tests" $bin/pytest --numprocesses auto --dist loadfile --no-loadscope-reorder "$@"

if [ ${#failed[@]} -gt 0 ]; then
  printf 'Failed: %s\n' "${failed[*]}"
  exit 1
fi
echo "All is well."

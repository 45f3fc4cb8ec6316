#!/usr/bin/env bash
# Starts the kiosk. Where nobody has set it up yet, a demonstration printer stands beside
# it: a real IPP Everywhere printer whose sheets are PDF files in build/printed.
set -euo pipefail
cd "$(dirname "$0")/../.."

demonstration_printer() {
  local here port
  here=$(mktemp -d)
  printed=$PWD/build/printed
  mkdir -p "$printed"
  cat >"$here/print" <<SCRIPT
#!/bin/sh
echo "ATTR: job-impressions=1 job-impressions-completed=0" >&2
sleep 1
exec cp "\$1" "$printed/\$(date +%Y%m%d-%H%M%S)-\$IPP_JOB_ID.pdf"
SCRIPT
  chmod +x "$here/print"
  port=$(.venv/bin/python -c 'import socket; s = socket.socket(); s.bind(("localhost", 0)); print(s.getsockname()[1])')
  # It asks for a system bus even to announce nothing: a private one, gone with it.
  setsid dbus-run-session -- sh -c 'DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS exec "$@"' sh \
    ippeveprinter -r off -n localhost -p "$port" -d "$here" -K "$here" \
    -f application/pdf -c "$here/print" "Imprimante de démonstration" >/dev/null 2>&1 &
  trap "kill -- -$! 2>/dev/null; rm -rf '$here'" EXIT
  for _ in $(seq 100); do
    if (: </dev/tcp/localhost/"$port") 2>/dev/null; then
      export KIOSK_PRINTER__URI=ipp://localhost:$port/ipp/print
      echo "Imprimante de démonstration : les feuilles arrivent dans build/printed."
      return
    fi
    sleep 0.1
  done
  echo "L’imprimante de démonstration ne démarre pas : la borne dira qu’elle n’en a pas." >&2
}

if [ ! -e kiosk.toml ] && [ -z "${KIOSK_CONFIG:-}${KIOSK_PRINTER__URI:-}" ]; then
  demonstration_printer
fi
.venv/bin/kiosk run "$@"

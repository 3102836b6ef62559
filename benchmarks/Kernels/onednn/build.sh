#!/bin/sh
# Builds the shim beside oneDNN 2 (Debian: libdnnl-dev) into the folder that is given. Without header or compiler it says so and fails.
set -eu
cd "$(dirname "$0")"
command -v cc >/dev/null || { echo "no C compiler: oneDNN is left out" >&2; exit 1; }
mkdir -p "$1"
cc -O2 -shared -fPIC -o "$1/libonednnshim.so" shim.c -ldnnl 2>/dev/null ||
  { echo "no oneDNN 2 with headers (Debian: libdnnl-dev): oneDNN is left out" >&2; exit 1; }

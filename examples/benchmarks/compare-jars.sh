#!/usr/bin/env bash
# Compares two builds of lac4j: lookup, audit, order and simulation, in forks that alternate between the two, so that what
# else the machine does meets both. Prints the median of the forks of each and their ratio; exit code 1 if the second one
# takes more than 10 % longer than the first one at anything.
#   examples/benchmarks/compare-jars.sh OLD NEW [AREAS]      OLD, NEW: checkouts after mvn -DskipTests package
# FORKS=N forks of each (10), WORKS="lookup audit order simulation", TARGET=1.10. Ten forks take some 15 minutes.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,6p' "$0"; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
areas=${3:+$(realpath "$3")}
forks=${FORKS:-10}
target=${TARGET:-1.10}
read -r -a works <<< "${WORKS:-lookup audit order simulation}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

class_path() {
  local root=$1 jar path=
  for jar in "$root"/examples/cli/target/lac.jar "$root"/examples/benchmarks/target/lac-example-benchmarks-*.jar \
    "$root"/examples/demo-city/target/lac-example-demo-city-*.jar; do
    case $jar in *-sources.jar | *-javadoc.jar | *-tests.jar) continue ;; esac
    [ -f "$jar" ] || { echo "$jar is missing: run mvn -DskipTests package in $root first." >&2; exit 2; }
    path=$path:$jar
  done
  printf '%s' "${path#:}"
}

# The works are compiled against each build, by what both have; they come before that build's own.
sources=$here/src/main/java/org/lac4j/examples/benchmarks
declare -A path
for side in old new; do
  root=$(realpath "$([ $side = old ] && echo "$1" || echo "$2")")
  jars=$(class_path "$root")
  mkdir "$folder/$side"
  javac -nowarn -proc:none -Xlint:none -d "$folder/$side" -cp "$jars" "$sources"/CompareFork.java \
    "$sources"/*/*Work.java
  path[$side]=$folder/$side:$jars
done

fork() { java -Xmx2g -cp "${path[$1]}" org.lac4j.examples.benchmarks.CompareFork "$2" "$areas" >> "$folder/$2.$1"; }
for work in "${works[@]}"; do
  for ((i = 0; i < forks; i++)); do
    if ((i % 2 == 0)); then fork old "$work"; fork new "$work"; else fork new "$work"; fork old "$work"; fi
  done
done

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'; }
export LC_ALL=C
failed=0
printf '%-12s %12s %12s %8s\n' "$forks forks" 'old, ms' 'new, ms' ratio
for work in "${works[@]}"; do
  old=$(median "$folder/$work.old")
  new=$(median "$folder/$work.new")
  awk -v w="$work" -v o="$old" -v n="$new" 'BEGIN { printf "%-12s %12.3f %12.3f %8.3f\n", w, o, n, n / o }'
  awk -v o="$old" -v n="$new" -v t="$target" 'BEGIN { exit n / o > t }' || failed=1
done
exit $failed

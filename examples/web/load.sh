#!/usr/bin/env bash
# What an answer costs under load on loopback, beside a constant one through the same server and writer; and whether anything goes
# wrong while the files are reloaded ten times. Needs wrk and curl (Debian), and the jar:
#   mvn -q -DskipTests -pl examples/web -am package && examples/web/load.sh [SECONDS OF EACH RUN]
set -euo pipefail
cd "$(dirname "$0")"
seconds=${1:-10}
port=${PORT:-18473}
folder=$(mktemp -d)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -Xmx256m -Djava.io.tmpdir="$folder" -jar "${JAR:-target/lac-web.jar}" --spring.profiles.active=load \
  --server.port="$port" --lac.check-every=200ms > "$folder/log" 2>&1 &
pid=$!
trap 'kill $pid 2> /dev/null; wait $pid 2> /dev/null; rm -rf "$folder"' EXIT
base=http://localhost:$port
until curl -sf "$base/actuator/health" > /dev/null; do sleep 0.5; kill -0 $pid; done
team=$(ls "$folder"/ebor*/team.json)

cat > "$folder/same.lua" <<'LUA'
-- Counts answers that take the area from the old team and the coordinator from the new, or the other way round.
local threads = {}
function setup(thread) table.insert(threads, thread) end
function init() old = 0; new = 0; mixed = 0 end
function response(status, headers, body)
  local area = body:find('You live in New ', 1, true) ~= nil
  local person = body:find('Coordinator is New ', 1, true) ~= nil
  if area ~= person then mixed = mixed + 1 elseif area then new = new + 1 else old = old + 1 end
end
function done(summary, latency, requests)
  local o, n, m = 0, 0, 0
  for _, t in ipairs(threads) do o = o + t:get('old'); n = n + t:get('new'); m = m + t:get('mixed') end
  local e = summary.errors
  print(string.format('answers: %d old, %d new, %d mixed; errors: %d', o, n, m, e.connect + e.read + e.write + e.status + e.timeout))
end
LUA

heap() { jcmd $pid GC.run > /dev/null; jcmd $pid GC.heap_info | grep -o 'used [0-9]*K' | head -1 | tr -dc 0-9; }
run() { wrk -t1 -c16 -d"${seconds}s" --latency "$base$1" | awk -v what="$2" '/50%/ {a=$2} /99%/ {b=$2} /Requests\/sec/ {r=$2} /Non-2xx|Socket errors/ {e=$0} END {printf "%-9s %8.0f requests/s, p50 %s, p99 %s %s\n", what, r, a, b, e}'; }

answer="/api/answer?postcode=EB11AA"
wrk -t1 -c16 -d"${seconds}s" "$base/load/constant" > /dev/null
wrk -t1 -c16 -d"${seconds}s" "$base$answer" > /dev/null
before=$(heap)
for round in 1 2 3; do
  run /load/constant constant
  run "$answer" answer
done
(
  cp "$team" "$folder/old"
  sed 's/"name" : "/"name" : "New /' "$team" > "$folder/new"
  for i in 1 2 3 4 5 6 7 8 9 10; do
    [ $((i % 2)) = 1 ] && next=new || next=old
    cp "$folder/$next" "$team.part" && mv "$team.part" "$team"
    sleep "$(awk "BEGIN {print $seconds / 10}")"
  done
) &
echo "while files are reloaded ten times:"
wrk -t1 -c16 -d"${seconds}s" -s "$folder/same.lua" "$base$answer" | grep -E 'answers:|Requests/sec'
sleep 1
curl -sf "$base/load/reloads"; echo " reloads"
echo "heap in use after collection: $before KB before, $(heap) KB after"

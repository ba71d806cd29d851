#!/usr/bin/env bash
# Puts points into areas with lac locate, with PostGIS and with ogr2ogr, and prints the seconds that each takes for the
# points alone: boundaries and points are loaded and indexed before. Needs gdal-bin, postgresql and postgis.
#   examples/benchmarks/joins.sh WARDS.geojson[.gz] [POINTS]      after: mvn -DskipTests package
set -euo pipefail
wards=$(realpath "$1")
count=${2:-200000}
jar=$(realpath "$(dirname "$0")/../cli/target/lac.jar")
folder=$(mktemp -d)
chmod 755 "$folder"
owner=()
[ "$(id -u)" -ne 0 ] || owner=(runuser -u postgres --)
bin=$(dirname "$(ls /usr/lib/postgresql/*/bin/initdb | tail -n 1)")
data=$("${owner[@]}" mktemp -d)
finish() {
  "${owner[@]}" "$bin/pg_ctl" -D "$data/db" -m immediate stop > /dev/null 2>&1 || true
  "${owner[@]}" rm -rf "$data"
  rm -rf "$folder"
}
trap finish EXIT
cd "$folder"

seconds() {
  local name=$1 start=$EPOCHREALTIME
  shift
  "$@"
  local took
  took=$(awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { print b - a }')
  awk -v n="$name" -v s="$took" -v c="$count" 'BEGIN { printf "%-34s %8.2f s %10.0f rows/s\n", n, s, c / s }'
}

# Every point stands somewhere in the box of England.
awk -v n="$count" 'BEGIN {
  srand(1); print "id,lon,lat"
  for (i = 1; i <= n; i++) printf "%d,%.6f,%.6f\n", i, -5.7 + 7.45 * rand(), 50 + 5.8 * rand()
}' > points.csv
case $wards in *.gz) source=/vsigzip/$wards ;; *) source=$wards ;; esac
ogr2ogr -f GPKG both.gpkg "$source" -nln wards -nlt PROMOTE_TO_MULTI
ogr2ogr -f GPKG -update both.gpkg points.csv -oo X_POSSIBLE_NAMES=lon -oo Y_POSSIBLE_NAMES=lat \
  -oo AUTODETECT_TYPE=YES -a_srs EPSG:4326 -nln points

port=$((20000 + RANDOM % 20000))
(
  cd /
  "${owner[@]}" "$bin/initdb" -D "$data/db" -U lac -A trust --no-sync > /dev/null
  "${owner[@]}" "$bin/pg_ctl" -D "$data/db" -l "$data/log" -w start > /dev/null \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c shared_buffers=512MB -c fsync=off"
)
sql() { psql -h 127.0.0.1 -p "$port" -U lac -d postgres -qAt -c "$1"; }
sql "CREATE EXTENSION postgis"
ogr2ogr -f PostgreSQL "PG:host=127.0.0.1 port=$port user=lac dbname=postgres" both.gpkg
sql "VACUUM ANALYZE wards"
sql "VACUUM ANALYZE points"

locate() { java -jar "$jar" locate --areas "$wards" points.csv -o located.csv > /dev/null; }
nothing() { java -jar "$jar" locate --areas "$wards" none.csv -o none-located.csv > /dev/null; }
head -n 1 points.csv > none.csv
join_postgis() {
  sql "COPY (SELECT p.id, p.lon, p.lat, w.wd13cd, w.wd13nm FROM points p
    LEFT JOIN wards w ON ST_Covers(w.geom, p.geom)) TO STDOUT WITH CSV" > postgis.csv
}
one_process() {
  sql "SET max_parallel_workers_per_gather = 0; COPY (SELECT p.id, p.lon, p.lat, w.wd13cd, w.wd13nm FROM points p
    LEFT JOIN wards w ON ST_Covers(w.geom, p.geom)) TO STDOUT WITH CSV" > postgis.csv
}
join_ogr() {
  ogr2ogr -f CSV ogr.csv both.gpkg -sql "SELECT p.id, p.lon, p.lat, w.WD13CD, w.WD13NM FROM points p
    JOIN rtree_wards_geom r ON r.minx <= p.lon AND r.maxx >= p.lon AND r.miny <= p.lat AND r.maxy >= p.lat
    JOIN wards w ON w.fid = r.id AND ST_Covers(w.geom, p.geom)"
}
seconds "lac locate, boundaries read too" locate
seconds "lac locate of no rows" nothing
seconds "PostGIS, GiST index" join_postgis
seconds "PostGIS, one process" one_process
seconds "ogr2ogr, R-tree of a GeoPackage" join_ogr
echo "placed: $(grep -c ,inside, located.csv) by lac locate, $(grep -c ',E' postgis.csv) by PostGIS, $(($(wc -l < ogr.csv) - 1)) by ogr2ogr"

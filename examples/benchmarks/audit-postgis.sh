#!/usr/bin/env bash
# Checks boundaries with lac audit, with PostGIS and with GEOS, and prints the seconds that each takes. PostGIS and GEOS
# find the polygons loaded and indexed; lac audit is a whole process that reads the file and writes its report.
# Needs gdal-bin, postgresql and postgis; PostGIS has coverage functions since 3.4. GEOS's own, which those call, is measured
# through Shapely 2.1 if PYTHON (python3 if not set) has it.
#   examples/benchmarks/audit-postgis.sh [AREAS.geojson[.gz]]      after: mvn -DskipTests package
# Without a file the invented country of 32,844 areas is taken.
set -euo pipefail
here=$(dirname "$(realpath "$0")")
jar=$(realpath "$here/../cli/target/lac.jar")
python=${PYTHON:-python3}
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
if [ $# -gt 0 ]; then
  areas=$(realpath "$1")
else
  areas=$folder/country.geojson
  java -cp "$here/target/classes:$jar" org.lac4j.examples.benchmarks.audit.CountryFile "$areas"
fi
cd "$folder"
case $areas in *.gz) source=/vsigzip/$areas ;; *) source=$areas ;; esac
ogr2ogr -f GPKG areas.gpkg "$source" -nln areas -nlt PROMOTE_TO_MULTI

seconds() {
  local name=$1 start=$EPOCHREALTIME told
  shift
  told=$("$@")
  awk -v n="$name" -v a="$start" -v b="$EPOCHREALTIME" -v t="$told" 'BEGIN { printf "%-46s %8.2f s   %s\n", n, b - a, t }'
}

port=$((20000 + RANDOM % 20000))
(
  cd /
  "${owner[@]}" "$bin/initdb" -D "$data/db" -U lac -A trust --no-sync > /dev/null
  "${owner[@]}" "$bin/pg_ctl" -D "$data/db" -l "$data/log" -w start > /dev/null \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c shared_buffers=512MB -c fsync=off"
)
sql() { psql -h 127.0.0.1 -p "$port" -U lac -d postgres -qAt -c "$1"; }
sql "CREATE EXTENSION postgis"
ogr2ogr -f PostgreSQL "PG:host=127.0.0.1 port=$port user=lac dbname=postgres" areas.gpkg
sql "VACUUM ANALYZE areas"
# A metre, in the file's units.
metre=$(sql "SELECT CASE WHEN ST_SRID(geom) = 4326 THEN 0.00001 ELSE 1 END FROM areas LIMIT 1")

audit() { java -jar "$jar" audit --areas "$areas" --json > report.json || [ $? -eq 1 ]; }
overlaps() {
  sql "SELECT count(*) || ' pairs' FROM areas a JOIN areas b ON a.fid < b.fid AND ST_Overlaps(a.geom, b.geom)"
}
gaps() { sql "SELECT sum(ST_NumInteriorRings(part.geom)) || ' holes' FROM (SELECT (ST_Dump(ST_Union(geom))).geom FROM areas) part"; }
invalid_edges() {
  sql "SELECT count(*) || ' areas' FROM (SELECT ST_CoverageInvalidEdges(geom, $metre) OVER () AS edges FROM areas) found
    WHERE edges IS NOT NULL"
}
geos() {
  "$python" - "$metre" << 'PYTHON'
import subprocess, sys, time
import shapely
rows = subprocess.run(["ogr2ogr", "-f", "CSV", "/vsistdout/", "areas.gpkg", "-lco", "GEOMETRY=AS_WKT", "-select", ""],
    check=True, capture_output=True, text=True).stdout.splitlines()[1:]
polygons = shapely.from_wkt([row.split('"')[1] for row in rows])
start = time.perf_counter()
edges = shapely.coverage_invalid_edges(polygons, gap_width=float(sys.argv[1]))
took = time.perf_counter() - start
print(f"GEOS {shapely.geos_version_string}, coverage_invalid_edges alone: {took:.2f} s, {(~shapely.is_empty(edges)).sum()} areas")
PYTHON
}

sql "SELECT 'PostGIS ' || postgis_lib_version() || ', GEOS ' || postgis_geos_version()"
seconds "lac audit, file read and report written" audit
if [ "$(sql "SELECT count(*) FROM pg_proc WHERE proname = 'st_coverageinvalidedges'")" -gt 0 ]; then
  seconds "PostGIS, ST_CoverageInvalidEdges" invalid_edges
else
  echo "This PostGIS has no coverage functions: what is done without them."
  seconds "PostGIS, ST_Overlaps of neighbours" overlaps
  seconds "PostGIS, holes of ST_Union" gaps
fi
if "$python" -c "import shapely; shapely.coverage_invalid_edges" 2> /dev/null; then
  geos
fi

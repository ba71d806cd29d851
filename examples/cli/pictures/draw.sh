#!/usr/bin/env bash
# Draws the pictures of the pages anew, from Ebor's files and with Chromium. After: mvn -DskipTests package, and the quickstart.
#   examples/cli/pictures/draw.sh        LAC="java -jar .../lac.jar" for another build of the command
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
ebor=$root/examples/quickstart/target/quickstart
read -r -a lac <<< "${LAC:-java -jar $root/examples/cli/target/lac.jar}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

run() { "${lac[@]}" "$@" > /dev/null || [ $? -eq 1 ]; }

# Takes a picture of a page: name, width, height, and how far from its top.
shoot() {
  printf '<body style="margin:0;overflow:hidden"><iframe src="%s.html" width="%s" height="9000" style="border:0;margin-top:-%spx">' \
    "$1" "$2" "${4:-0}" > shown.html
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --allow-file-access-from-files --force-device-scale-factor=1 \
    "--window-size=$2,$3" "--screenshot=$here/$1.png" "file://$folder/shown.html" > /dev/null 2>&1
}

# One area whose boundary was drawn anew for a stretch, so that it overlaps its neighbour or leaves a gap.
python3 - "$ebor/areas.geojson" areas.geojson << 'END'
import json, sys
city = json.load(open(sys.argv[1]))
shape = city["features"][3]["geometry"]
polygons = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
ring = max((polygon[0] for polygon in polygons), key=len)
for i in range(len(ring) // 8, len(ring) // 5):
    ring[i] = [ring[i][0] + 0.002, ring[i][1] + 0.001]
json.dump(city, open(sys.argv[2], "w"))
END

run audit --areas areas.geojson --wards "$ebor/wards.geojson" --html audit.html
run design --units "$ebor/wards.geojson" --load "$ebor/homes-by-ward.csv" --areas-count 4 -o four.geojson --html design.html
run design --units "$ebor/wards.geojson" --load "$ebor/homes-by-ward.csv" --areas-count 5 -o five.geojson
run compare four.geojson five.geojson --html compare.html
run simulate "$root/examples/cli/scenarios/one-area.json" --compare "$root/examples/cli/scenarios/more-demand.json" \
  --replications 40 --html simulation.html
for page in audit compare design; do
  shoot "$page" 1000 900
done
shoot simulation 1000 900 "${FROM:-1000}"

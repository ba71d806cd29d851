/** GeoJSON, read and written. */
@NullMarked
package org.lac4j.geo.io.internal.geojson;

import org.jspecify.annotations.NullMarked;

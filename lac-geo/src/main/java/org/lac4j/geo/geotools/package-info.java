/** GeoTools in and out: features to coverages and back, and any EPSG number. */
@NullMarked
package org.lac4j.geo.geotools;

import org.jspecify.annotations.NullMarked;

/** Coverages of areas with polygons, and the lookup of points in them. */
@NullMarked
package org.lac4j.geo.coverage;

import org.jspecify.annotations.NullMarked;

/** Coordinate systems: longitude and latitude to the British National Grid and back. */
@NullMarked
package org.lac4j.geo.crs;

import org.jspecify.annotations.NullMarked;

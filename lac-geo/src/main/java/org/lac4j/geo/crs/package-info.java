/** Coordinate systems: longitude and latitude, the British National Grid, and others through GeoTools. */
@NullMarked
package org.lac4j.geo.crs;

import org.jspecify.annotations.NullMarked;

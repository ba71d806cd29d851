/** ESRI Shapefile, read. */
@NullMarked
package org.lac4j.geo.io.internal.shapefile;

import org.jspecify.annotations.NullMarked;

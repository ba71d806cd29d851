/** GeoPackage, read and written; all that knows SQLite. */
@NullMarked
package org.lac4j.geo.io.internal.geopackage;

import org.jspecify.annotations.NullMarked;

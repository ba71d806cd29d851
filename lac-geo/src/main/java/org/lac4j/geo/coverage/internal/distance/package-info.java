/** Distances from points to boundaries, by search and from lists; no lookups. */
@NullMarked
package org.lac4j.geo.coverage.internal.distance;

import org.jspecify.annotations.NullMarked;

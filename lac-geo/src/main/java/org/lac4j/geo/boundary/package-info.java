/** What a boundary file holds, and the options, limits and faults of reading one. */
@NullMarked
package org.lac4j.geo.boundary;

import org.jspecify.annotations.NullMarked;

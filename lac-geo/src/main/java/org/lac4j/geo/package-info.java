/** Places and boundaries: which area covers a place, from which files, in which coordinates. */
@NullMarked
@GeneratedValues
package org.lac4j.geo;

import org.jspecify.annotations.NullMarked;

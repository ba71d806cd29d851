/** Boundary files in and out: readers with limits, faults that name the feature. */
@NullMarked
package org.lac4j.geo.io;

import org.jspecify.annotations.NullMarked;

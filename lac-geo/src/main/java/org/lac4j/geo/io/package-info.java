/** Boundaries from files and databases, and to files: limits, faults that name the feature. */
@NullMarked
package org.lac4j.geo.io;

import org.jspecify.annotations.NullMarked;

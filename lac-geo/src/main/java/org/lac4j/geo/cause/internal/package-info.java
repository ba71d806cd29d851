/** Estimates of moves, simplification and rounding, from lines in metres on the National Grid. */
@NullMarked
package org.lac4j.geo.cause.internal;

import org.jspecify.annotations.NullMarked;

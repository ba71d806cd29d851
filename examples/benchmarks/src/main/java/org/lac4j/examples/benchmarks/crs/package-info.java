/** Benchmarks of coordinate transformations. */
@NullMarked
package org.lac4j.examples.benchmarks.crs;

import org.jspecify.annotations.NullMarked;

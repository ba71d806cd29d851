/** Two builds beside each other; what each benchmark measures is in its package below. */
@NullMarked
package org.lac4j.examples.benchmarks;

import org.jspecify.annotations.NullMarked;

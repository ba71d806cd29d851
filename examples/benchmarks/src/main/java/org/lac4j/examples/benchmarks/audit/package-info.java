/** The audit beside JTS's coverage validator: time, growth with vertices, memory. */
@NullMarked
package org.lac4j.examples.benchmarks.audit;

import org.jspecify.annotations.NullMarked;

/** Benchmarks of the simulation, beside SSJ. */
@NullMarked
package org.lac4j.examples.benchmarks.simulation;

import org.jspecify.annotations.NullMarked;

/** The coverage index beside the alternatives: time of a lookup, time to build, memory, differences. */
@NullMarked
package org.lac4j.examples.benchmarks.coverage;

import org.jspecify.annotations.NullMarked;

/** The coverage index beside the alternatives: lookup, building, memory, differences; no other benchmarks. */
@NullMarked
package org.lac4j.examples.benchmarks.coverage;

import org.jspecify.annotations.NullMarked;

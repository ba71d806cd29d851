/** One run, step by step over one state; measures are worked out elsewhere. */
@NullMarked
package org.lac4j.rules.simulation.internal.run;

import org.jspecify.annotations.NullMarked;

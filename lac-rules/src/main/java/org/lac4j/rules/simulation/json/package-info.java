/** Scenarios from and to JSON, and results to JSON; needs Jackson. */
@NullMarked
package org.lac4j.rules.simulation.json;

import org.jspecify.annotations.NullMarked;

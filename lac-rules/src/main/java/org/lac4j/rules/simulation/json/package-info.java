/** Scenarios from and to JSON, and results to JSON; needs jackson-databind on the class path. */
@NullMarked
package org.lac4j.rules.simulation.json;

import org.jspecify.annotations.NullMarked;

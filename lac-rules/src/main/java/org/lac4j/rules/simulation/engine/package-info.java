/** One run of a scenario, event by event, and what is measured in it. */
@NullMarked
package org.lac4j.rules.simulation.engine;

import org.jspecify.annotations.NullMarked;

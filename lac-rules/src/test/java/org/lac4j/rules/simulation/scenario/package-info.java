/** Scenarios, good and bad. */
@NullMarked
package org.lac4j.rules.simulation.scenario;

import org.jspecify.annotations.NullMarked;

/** Ranges of what a scenario assumes; a study varies them. */
@NullMarked
package org.lac4j.rules.simulation.assumed;

import org.jspecify.annotations.NullMarked;

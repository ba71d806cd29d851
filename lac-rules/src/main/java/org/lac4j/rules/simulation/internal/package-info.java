/** Checks of numbers that the values of a scenario share. */
@NullMarked
package org.lac4j.rules.simulation.internal;

import org.jspecify.annotations.NullMarked;

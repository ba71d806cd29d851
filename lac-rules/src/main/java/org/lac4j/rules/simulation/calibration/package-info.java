/** Scenarios that start from records, and how they fit what happened. */
@NullMarked
package org.lac4j.rules.simulation.calibration;

import org.jspecify.annotations.NullMarked;

/** Tests of scenarios that start from records. */
@NullMarked
package org.lac4j.rules.simulation.calibration;

import org.jspecify.annotations.NullMarked;

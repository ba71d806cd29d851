/** Results of the simulation as a page with charts. */
@NullMarked
package org.lac4j.rules.simulation.report;

import org.jspecify.annotations.NullMarked;

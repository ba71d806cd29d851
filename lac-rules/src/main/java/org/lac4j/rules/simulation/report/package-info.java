/** Results of the simulation as a page with charts; needs XChart and Batik. */
@NullMarked
package org.lac4j.rules.simulation.report;

import org.jspecify.annotations.NullMarked;

/** The shapes of scenarios and results of the simulation. Those of facts stand beside. */
@NullMarked
package org.lac4j.rules.internal.scenarioshape;

import org.jspecify.annotations.NullMarked;

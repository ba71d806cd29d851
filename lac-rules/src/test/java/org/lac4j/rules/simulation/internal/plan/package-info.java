/** Tests of the package of this name. */
@NullMarked
package org.lac4j.rules.simulation.internal.plan;

import org.jspecify.annotations.NullMarked;

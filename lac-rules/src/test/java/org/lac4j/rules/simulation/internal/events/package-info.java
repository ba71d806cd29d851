/** Tests of the package of this name. */
@NullMarked
package org.lac4j.rules.simulation.internal.events;

import org.jspecify.annotations.NullMarked;

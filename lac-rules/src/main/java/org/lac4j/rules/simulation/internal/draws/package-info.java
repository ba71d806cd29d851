/** Random numbers of a person, each for one purpose; no events, no people. */
@NullMarked
package org.lac4j.rules.simulation.internal.draws;

import org.jspecify.annotations.NullMarked;

/** Scenarios as documents, good and bad. */
@NullMarked
package org.lac4j.rules.simulation.json;

import org.jspecify.annotations.NullMarked;

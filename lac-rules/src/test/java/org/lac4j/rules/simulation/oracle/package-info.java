/** A second, plain simulator, written from SIMULATION.md; shares nothing with the engine. */
@NullMarked
package org.lac4j.rules.simulation.oracle;

import org.jspecify.annotations.NullMarked;

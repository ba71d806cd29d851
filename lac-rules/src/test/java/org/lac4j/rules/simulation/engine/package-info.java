/** Single runs against theory and laws. */
@NullMarked
package org.lac4j.rules.simulation.engine;

import org.jspecify.annotations.NullMarked;

/** How long people wait, those who still do included; for timeframes and the simulation. */
@NullMarked
package org.lac4j.rules.internal.waits;

import org.jspecify.annotations.NullMarked;

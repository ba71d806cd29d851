/** How long people wait, with those counted who still do; for timeframes and the simulation. */
@NullMarked
package org.lac4j.rules.internal.waits;

import org.jspecify.annotations.NullMarked;

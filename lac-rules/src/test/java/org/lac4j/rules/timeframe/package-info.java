/** Tests of timeframes, and how well they hold. */
@NullMarked
package org.lac4j.rules.timeframe;

import org.jspecify.annotations.NullMarked;

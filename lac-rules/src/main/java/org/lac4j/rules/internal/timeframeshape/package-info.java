/** The shapes of timeframes and the mirror. Those of answers stand beside, in answershape. */
@NullMarked
package org.lac4j.rules.internal.timeframeshape;

import org.jspecify.annotations.NullMarked;

/** Introductions, who makes them, and the journey that follows each. */
@NullMarked
package org.lac4j.core.introduction;

import org.jspecify.annotations.NullMarked;

/** Reads and writes trees with the streams of Jackson 2. No databind here. */
@NullMarked
package org.lac4j.core.internal.jackson2;

import org.jspecify.annotations.NullMarked;

/** Reads and writes trees with the streams of Jackson 3. No databind here. */
@NullMarked
package org.lac4j.core.internal.jackson3;

import org.jspecify.annotations.NullMarked;

/** The finished index, its words and the lookup of points; nothing builds it here. */
@NullMarked
package org.lac4j.geo.coverage.internal.index;

import org.jspecify.annotations.NullMarked;

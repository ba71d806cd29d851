/** The finished index, its words, and the lookup of a point; nothing that builds it. */
@NullMarked
package org.lac4j.geo.coverage.internal.index;

import org.jspecify.annotations.NullMarked;

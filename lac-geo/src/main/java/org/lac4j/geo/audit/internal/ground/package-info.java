/** Sizes, places and coordinates on the ground. No findings, nothing of how areas meet. */
@NullMarked
package org.lac4j.geo.audit.internal.ground;

import org.jspecify.annotations.NullMarked;

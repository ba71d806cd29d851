/** Places: area codes, locations, and the answer to where a location lies; no geometry. */
@NullMarked
package org.lac4j.core.place;

import org.jspecify.annotations.NullMarked;

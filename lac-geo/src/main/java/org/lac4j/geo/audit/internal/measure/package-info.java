/** How areas lie to each other: lines, overlaps and gaps. No findings. */
@NullMarked
package org.lac4j.geo.audit.internal.measure;

import org.jspecify.annotations.NullMarked;

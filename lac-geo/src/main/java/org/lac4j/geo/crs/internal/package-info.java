/** Ways from any coordinate system to the ground. What users call is next door. */
@NullMarked
package org.lac4j.geo.crs.internal;

import org.jspecify.annotations.NullMarked;

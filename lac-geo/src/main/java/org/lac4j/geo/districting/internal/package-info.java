/** How areas are drawn from units: costs, searches and bounds; no geometry. */
@NullMarked
package org.lac4j.geo.districting.internal;

import org.jspecify.annotations.NullMarked;

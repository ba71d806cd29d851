/** Makes an index of rings: arcs, cells and records; nothing that looks up. */
@NullMarked
package org.lac4j.geo.coverage.internal.building;

import org.jspecify.annotations.NullMarked;

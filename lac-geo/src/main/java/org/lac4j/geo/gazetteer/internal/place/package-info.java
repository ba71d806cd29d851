/** Points placed among the areas of a coverage. */
@NullMarked
package org.lac4j.geo.gazetteer.internal.place;

import org.jspecify.annotations.NullMarked;

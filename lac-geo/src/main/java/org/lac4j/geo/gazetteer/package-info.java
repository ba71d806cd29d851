/** Postcodes and property numbers in compact tables, and the place resolver that reads them. */
@NullMarked
package org.lac4j.geo.gazetteer;

import org.jspecify.annotations.NullMarked;

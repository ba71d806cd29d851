/** Sorted tables of keys, the same in memory and in a file. */
@NullMarked
package org.lac4j.geo.gazetteer.internal.table;

import org.jspecify.annotations.NullMarked;

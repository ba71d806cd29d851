/** Rows of CSV files, zips and folders within limits. */
@NullMarked
package org.lac4j.geo.gazetteer.internal.csv;

import org.jspecify.annotations.NullMarked;

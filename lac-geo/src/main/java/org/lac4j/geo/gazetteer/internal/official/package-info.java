/** What the rows of official directories of postcodes and properties say. */
@NullMarked
package org.lac4j.geo.gazetteer.internal.official;

import org.jspecify.annotations.NullMarked;

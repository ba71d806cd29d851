/** Postcodes and property numbers in compact tables, and the place resolver that reads them. */
@NullMarked
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
package org.lac4j.geo.gazetteer;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.NullMarked;

/** Boundary files in and out: readers with limits, faults that name the feature. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true)
package org.lac4j.geo.io;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

/** Two vintages of a coverage side by side: what changed, in words and square metres. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true)
package org.lac4j.geo.compare;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

/** Audit of coverages: what is wrong where, how large, how severe, and the cure. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true)
package org.lac4j.geo.audit;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

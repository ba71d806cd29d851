/** The model of Local Area Coordination: who is introduced, by whom, and to whom. */
@NullMarked
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    redactedMask = "(private)")
package org.lac4j.core;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.NullMarked;

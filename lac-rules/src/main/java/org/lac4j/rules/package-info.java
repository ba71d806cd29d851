/** Rules as values that describe themselves, and decisions that say why. */
@NullMarked
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
package org.lac4j.rules;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.NullMarked;

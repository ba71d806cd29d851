/** Ebor, an invented city made from a seed: wards, homes, a team and introductions. */
@NullMarked
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
package org.lac4j.examples.democity;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.NullMarked;

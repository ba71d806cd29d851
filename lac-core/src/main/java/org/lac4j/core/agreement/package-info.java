/** Shared agreements: what a person chose, every version kept, never a last day. */
@NullMarked
package org.lac4j.core.agreement;

import org.jspecify.annotations.NullMarked;

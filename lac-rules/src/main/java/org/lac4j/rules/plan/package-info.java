/** Formal plans that may mention Local Area Coordination, and meetings that a conversation precedes. */
@NullMarked
package org.lac4j.rules.plan;

import org.jspecify.annotations.NullMarked;

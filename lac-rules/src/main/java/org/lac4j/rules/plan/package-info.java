/** Formal plans and meetings: when Local Area Coordination may stand in one, and where a conversation comes first. */
@NullMarked
package org.lac4j.rules.plan;

import org.jspecify.annotations.NullMarked;

/** Who may have a conversation, from a covered place and the person's wish alone. */
@NullMarked
package org.lac4j.rules.eligibility;

import org.jspecify.annotations.NullMarked;

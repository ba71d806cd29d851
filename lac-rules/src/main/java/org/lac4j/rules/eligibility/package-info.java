/** Who may have a conversation: a place that is covered and the person's wish, nothing else. */
@NullMarked
package org.lac4j.rules.eligibility;

import org.jspecify.annotations.NullMarked;

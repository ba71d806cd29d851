/** The words of rules and answers, which a council may change. No rule. */
@NullMarked
package org.lac4j.rules.words;

import org.jspecify.annotations.NullMarked;

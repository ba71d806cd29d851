/** Each message of rules and answers, with its arguments and sources. No words. */
@NullMarked
package org.lac4j.rules.internal.words;

import org.jspecify.annotations.NullMarked;

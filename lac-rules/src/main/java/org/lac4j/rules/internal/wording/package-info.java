/** Reasons and sentences in the words of a bundle. Decides nothing. */
@NullMarked
package org.lac4j.rules.internal.wording;

import org.jspecify.annotations.NullMarked;

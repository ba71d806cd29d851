/** Tests of the words. */
@NullMarked
package org.lac4j.rules.words;

import org.jspecify.annotations.NullMarked;

/** Tests of what may be shown to people. */
@NullMarked
package org.lac4j.rules.answer;

import org.jspecify.annotations.NullMarked;

/** Whole stories as a coordinator would recognise them, through the public API and JSON. */
@NullMarked
package org.lac4j.rules.stories;

import org.jspecify.annotations.NullMarked;

/** Small things that all modules share: checks of texts, labels; not for users. */
@NullMarked
package org.lac4j.core.internal;

import org.jspecify.annotations.NullMarked;

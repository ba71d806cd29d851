/** Tests of the package of this name. */
@NullMarked
package org.lac4j.rules.internal.waits;

import org.jspecify.annotations.NullMarked;

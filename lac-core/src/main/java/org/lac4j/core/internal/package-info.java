/** Checks that the values of this module share; no part of the library's API. */
@NullMarked
package org.lac4j.core.internal;

import org.jspecify.annotations.NullMarked;

/** One declaration of a value gives reading, writing and schema; no values here. */
@NullMarked
package org.lac4j.core.internal.shape;

import org.jspecify.annotations.NullMarked;

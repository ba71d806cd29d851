/** One declaration of a value gives reading, writing and its schema. No value stands here. */
@NullMarked
package org.lac4j.core.internal.shape;

import org.jspecify.annotations.NullMarked;

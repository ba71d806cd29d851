/** The shapes of the model's values; the kernel of shapes is beside, in shape. */
@NullMarked
package org.lac4j.core.internal.modelshape;

import org.jspecify.annotations.NullMarked;

/** The shapes of the values of the model. The kernel of shapes stands beside, in shape. */
@NullMarked
package org.lac4j.core.internal.modelshape;

import org.jspecify.annotations.NullMarked;

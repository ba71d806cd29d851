/** Tests of the package of this name. */
@NullMarked
package org.lac4j.rules.internal.scenarioshape;

import org.jspecify.annotations.NullMarked;

/** The shapes of facts and decisions. Those of scenarios stand beside, in scenarioshape. */
@NullMarked
package org.lac4j.rules.internal.factshape;

import org.jspecify.annotations.NullMarked;

/** Two vintages of a coverage compared: what changed, in words and square metres. */
@NullMarked
package org.lac4j.geo.compare;

import org.jspecify.annotations.NullMarked;

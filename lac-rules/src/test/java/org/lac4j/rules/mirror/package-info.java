/** Tests of the mirror. */
@NullMarked
package org.lac4j.rules.mirror;

import org.jspecify.annotations.NullMarked;

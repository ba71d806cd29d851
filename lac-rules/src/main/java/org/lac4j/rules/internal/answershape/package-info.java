/** The shapes of answers. Nothing that is not public has a field here. */
@NullMarked
package org.lac4j.rules.internal.answershape;

import org.jspecify.annotations.NullMarked;

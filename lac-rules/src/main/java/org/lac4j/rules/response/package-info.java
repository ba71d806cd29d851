/** Working days, target dates for an answer and a first meeting, and what can honestly be said. */
@NullMarked
package org.lac4j.rules.response;

import org.jspecify.annotations.NullMarked;

/** Working days, dates for an answer and a meeting, and honest words. */
@NullMarked
package org.lac4j.rules.response;

import org.jspecify.annotations.NullMarked;

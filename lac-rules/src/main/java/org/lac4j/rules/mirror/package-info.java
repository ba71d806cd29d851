/** What real journeys show by area and coordinator, beside chance. No ranking. */
@NullMarked
package org.lac4j.rules.mirror;

import org.jspecify.annotations.NullMarked;

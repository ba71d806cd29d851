/** Scenarios of eligibility. */
@NullMarked
package org.lac4j.rules.eligibility;

import org.jspecify.annotations.NullMarked;

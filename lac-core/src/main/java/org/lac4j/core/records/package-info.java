/** The check that introductions, journeys, agreements and the team agree with each other. */
@NullMarked
package org.lac4j.core.records;

import org.jspecify.annotations.NullMarked;

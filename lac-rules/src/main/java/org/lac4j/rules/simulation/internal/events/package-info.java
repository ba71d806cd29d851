/** The calendar of events to come; knows nothing of what they mean. */
@NullMarked
package org.lac4j.rules.simulation.internal.events;

import org.jspecify.annotations.NullMarked;

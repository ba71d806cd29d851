/** How long people wait now, by area, from journeys. Nothing about single people. */
@NullMarked
package org.lac4j.rules.timeframe;

import org.jspecify.annotations.NullMarked;

/** A scenario as flat tables, the same in every run; nothing changes in it. */
@NullMarked
package org.lac4j.rules.simulation.internal.plan;

import org.jspecify.annotations.NullMarked;

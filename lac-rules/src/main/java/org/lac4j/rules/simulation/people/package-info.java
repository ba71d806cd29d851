/** Who is introduced, how long they stay, and who is there at first. */
@NullMarked
package org.lac4j.rules.simulation.people;

import org.jspecify.annotations.NullMarked;

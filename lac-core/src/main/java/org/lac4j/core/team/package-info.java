/** The team: coordinators, their areas, absences and cover, and the one point of contact. */
@NullMarked
package org.lac4j.core.team;

import org.jspecify.annotations.NullMarked;

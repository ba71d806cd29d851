/** What is simulated: areas, people, coordinators, policies and changes, as values. */
@NullMarked
package org.lac4j.rules.simulation.scenario;

import org.jspecify.annotations.NullMarked;

/**
 * Many runs of a scenario with their intervals, and paired comparisons of several.
 *
 * <p>Start here with {@link org.lac4j.rules.simulation.study.Study}. Beside it stand:
 *
 * <ul>
 *   <li>{@link org.lac4j.rules.simulation.scenario}: what is simulated, as values, with the default {@link
 *       org.lac4j.rules.simulation.scenario.York2024 York 2024};
 *   <li>{@link org.lac4j.rules.simulation.engine}: one run of a scenario and what is measured in it;
 *   <li>{@link org.lac4j.rules.simulation.json}: scenarios from JSON, and results to JSON.
 * </ul>
 */
@NullMarked
package org.lac4j.rules.simulation.study;

import org.jspecify.annotations.NullMarked;

/** Many runs and comparisons. */
@NullMarked
package org.lac4j.rules.simulation.study;

import org.jspecify.annotations.NullMarked;

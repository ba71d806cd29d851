/** Benchmarks of the rules, beside a rule engine. */
@NullMarked
package org.lac4j.examples.benchmarks.rules;

import org.jspecify.annotations.NullMarked;

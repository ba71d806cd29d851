/** The job for spark-submit, with its options. How places are found: see below. */
@NullMarked
package org.lac4j.examples.spark;

import org.jspecify.annotations.NullMarked;

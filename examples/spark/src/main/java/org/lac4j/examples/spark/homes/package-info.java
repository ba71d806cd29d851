/** Tables of homes, placed and counted. The SQL functions are elsewhere. */
@NullMarked
package org.lac4j.examples.spark.homes;

import org.jspecify.annotations.NullMarked;

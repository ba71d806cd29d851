/** SQL functions, and the areas on every executor. No files here. */
@NullMarked
package org.lac4j.examples.spark.functions;

import org.jspecify.annotations.NullMarked;

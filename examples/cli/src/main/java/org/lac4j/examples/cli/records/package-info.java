/** The commands that read a service's own records. What they tell is worked out in lac-rules. */
@NullMarked
package org.lac4j.examples.cli.records;

import org.jspecify.annotations.NullMarked;

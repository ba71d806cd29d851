/** Tables read, worked on and written in order by several threads; no commands. */
@NullMarked
package org.lac4j.examples.cli.table;

import org.jspecify.annotations.NullMarked;

/** A team as a table that a spreadsheet keeps, read and written. */
@NullMarked
package org.lac4j.examples.cli.roster;

import org.jspecify.annotations.NullMarked;

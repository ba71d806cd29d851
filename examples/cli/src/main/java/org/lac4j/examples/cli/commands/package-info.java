/** The commands and their answers; rules belong in the library. */
@NullMarked
package org.lac4j.examples.cli.commands;

import org.jspecify.annotations.NullMarked;

/** The command that writes, explains and compares scenarios; it simulates nothing. */
@NullMarked
package org.lac4j.examples.cli.scenario;

import org.jspecify.annotations.NullMarked;

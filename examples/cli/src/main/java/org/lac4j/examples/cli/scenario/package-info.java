/** The command that writes, explains and compares scenarios; simulating is a command of its own. */
@NullMarked
package org.lac4j.examples.cli.scenario;

import org.jspecify.annotations.NullMarked;

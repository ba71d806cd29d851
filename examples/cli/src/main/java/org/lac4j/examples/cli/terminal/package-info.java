/** What every command shares: streams, progress, exit codes and output files; no commands. */
@NullMarked
package org.lac4j.examples.cli.terminal;

import org.jspecify.annotations.NullMarked;

/** The commands that make, explain and compare scenario files; no simulation. */
@NullMarked
package org.lac4j.examples.cli.scenarios;

import org.jspecify.annotations.NullMarked;

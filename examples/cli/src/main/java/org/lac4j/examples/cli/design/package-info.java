/** What {@code lac design} reads, and the scenarios that its answers become. */
@NullMarked
package org.lac4j.examples.cli.design;

import org.jspecify.annotations.NullMarked;

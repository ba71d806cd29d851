/** Options that several commands share, and what they read; no commands. */
@NullMarked
package org.lac4j.examples.cli.options;

import org.jspecify.annotations.NullMarked;

/** What the command says of itself: help, examples, completion, manual pages. No work. */
@NullMarked
package org.lac4j.examples.cli.guide;

import org.jspecify.annotations.NullMarked;

/** The lac command: a thin face on the library, without rules of its own. */
@NullMarked
package org.lac4j.examples.cli;

import org.jspecify.annotations.NullMarked;

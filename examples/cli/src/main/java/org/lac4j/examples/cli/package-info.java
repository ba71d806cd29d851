/** The lac command's entry; what it does is in the packages below. */
@NullMarked
package org.lac4j.examples.cli;

import org.jspecify.annotations.NullMarked;

/** One run through the whole library, on an invented city or on your boundaries. */
@NullMarked
package org.lac4j.examples.quickstart;

import org.jspecify.annotations.NullMarked;

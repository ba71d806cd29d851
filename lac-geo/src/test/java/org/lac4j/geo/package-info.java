/** What holds for the whole of lac-geo; no tests of one package. */
@NullMarked
package org.lac4j.geo;

import org.jspecify.annotations.NullMarked;

/** What explains many findings or changes at once. Finds nothing itself, and knows no files. */
@NullMarked
package org.lac4j.geo.cause;

import org.jspecify.annotations.NullMarked;

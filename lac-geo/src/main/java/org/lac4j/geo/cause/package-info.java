/** What explains many findings or changes at once. No searching, no files. */
@NullMarked
package org.lac4j.geo.cause;

import org.jspecify.annotations.NullMarked;

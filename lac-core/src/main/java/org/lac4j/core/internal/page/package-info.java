/** HTML pages, tables, SVG maps and charts that the modules share; no geometry types. */
@NullMarked
package org.lac4j.core.internal.page;

import org.jspecify.annotations.NullMarked;

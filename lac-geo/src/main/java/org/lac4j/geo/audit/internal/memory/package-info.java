/** How findings get ids and are found again, and what is read. */
@NullMarked
package org.lac4j.geo.audit.internal.memory;

import org.jspecify.annotations.NullMarked;

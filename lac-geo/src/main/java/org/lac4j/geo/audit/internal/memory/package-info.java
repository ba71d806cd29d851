/** The JSON shapes of what is remembered; nothing is compared here. */
@NullMarked
package org.lac4j.geo.audit.internal.memory;

import org.jspecify.annotations.NullMarked;

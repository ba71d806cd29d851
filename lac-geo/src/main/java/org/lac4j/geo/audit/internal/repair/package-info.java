/** Repairs of lines and coordinates. Nothing that needs a decision. */
@NullMarked
package org.lac4j.geo.audit.internal.repair;

import org.jspecify.annotations.NullMarked;

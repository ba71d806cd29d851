/** Finds what explains many findings of an audit at once. Changes none. */
@NullMarked
package org.lac4j.geo.audit.internal.cause;

import org.jspecify.annotations.NullMarked;

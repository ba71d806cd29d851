/** The checks, one class each, and their list. No measuring of geometry. */
@NullMarked
package org.lac4j.geo.audit.internal.check;

import org.jspecify.annotations.NullMarked;

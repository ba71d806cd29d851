/** Audit of coverages: what is wrong where, how large, how severe, and the cure. */
@NullMarked
package org.lac4j.geo.audit;

import org.jspecify.annotations.NullMarked;

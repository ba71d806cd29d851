/** Runs audits and repairs of coverages. What they take and give is next door. */
@NullMarked
package org.lac4j.geo.audit.run;

import org.jspecify.annotations.NullMarked;

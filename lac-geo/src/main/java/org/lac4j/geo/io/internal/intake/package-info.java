/** What readers of every format share: limits, faults, codes and names. */
@NullMarked
package org.lac4j.geo.io.internal.intake;

import org.jspecify.annotations.NullMarked;

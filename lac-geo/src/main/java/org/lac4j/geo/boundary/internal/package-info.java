/** Words in which faults of boundary files are told. */
@NullMarked
package org.lac4j.geo.boundary.internal;

import org.jspecify.annotations.NullMarked;

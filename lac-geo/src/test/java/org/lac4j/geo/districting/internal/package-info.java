/** Tests of the searches. */
@NullMarked
package org.lac4j.geo.districting.internal;

import org.jspecify.annotations.NullMarked;

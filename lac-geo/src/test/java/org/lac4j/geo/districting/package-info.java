/** Tests of areas drawn from units. */
@NullMarked
package org.lac4j.geo.districting;

import org.jspecify.annotations.NullMarked;

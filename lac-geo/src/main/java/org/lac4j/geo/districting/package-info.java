/** Areas drawn from units: neighbours, loads and objectives; each answer with its bound. */
@NullMarked
package org.lac4j.geo.districting;

import org.jspecify.annotations.NullMarked;

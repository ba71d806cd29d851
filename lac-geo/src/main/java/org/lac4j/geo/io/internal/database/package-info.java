/** Rows of a database as features. */
@NullMarked
package org.lac4j.geo.io.internal.database;

import org.jspecify.annotations.NullMarked;

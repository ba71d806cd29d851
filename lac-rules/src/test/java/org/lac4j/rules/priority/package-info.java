/** Scenarios and properties of advice on order. */
@NullMarked
package org.lac4j.rules.priority;

import org.jspecify.annotations.NullMarked;

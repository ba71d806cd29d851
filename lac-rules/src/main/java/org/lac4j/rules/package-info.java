/** Rules as values that describe themselves, and decisions that say why. */
@NullMarked
@GeneratedValues
package org.lac4j.rules;

import org.jspecify.annotations.NullMarked;

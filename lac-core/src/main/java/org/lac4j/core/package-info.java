/** The model of Local Area Coordination: who is introduced, by whom, and to whom. */
@NullMarked
@GeneratedValues
package org.lac4j.core;

import org.jspecify.annotations.NullMarked;

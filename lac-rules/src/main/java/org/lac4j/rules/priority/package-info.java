/** Advice on the order of a queue, with reasons; a person decides. */
@NullMarked
package org.lac4j.rules.priority;

import org.jspecify.annotations.NullMarked;

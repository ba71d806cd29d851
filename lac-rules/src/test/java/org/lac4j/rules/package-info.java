/** What holds for every rule. */
@NullMarked
package org.lac4j.rules;

import org.jspecify.annotations.NullMarked;

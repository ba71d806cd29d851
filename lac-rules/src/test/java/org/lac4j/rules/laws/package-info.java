/** Laws that any council's own policy can inherit and be tested by. */
@NullMarked
package org.lac4j.rules.laws;

import org.jspecify.annotations.NullMarked;

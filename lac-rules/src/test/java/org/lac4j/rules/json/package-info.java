/** Records of decisions. */
@NullMarked
package org.lac4j.rules.json;

import org.jspecify.annotations.NullMarked;

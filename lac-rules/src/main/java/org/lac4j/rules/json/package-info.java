/** Decisions and their facts as JSON, to audit and replay; needs jackson-databind. */
@NullMarked
package org.lac4j.rules.json;

import org.jspecify.annotations.NullMarked;

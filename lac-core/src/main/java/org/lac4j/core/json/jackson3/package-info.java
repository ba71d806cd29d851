/** The module of Jackson 3 for a host's own mapper. Nothing else needs jackson-databind. */
@NullMarked
package org.lac4j.core.json.jackson3;

import org.jspecify.annotations.NullMarked;

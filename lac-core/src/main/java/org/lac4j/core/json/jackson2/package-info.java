/** The module of Jackson 2 for a host's own mapper. Nothing else needs jackson-databind. */
@NullMarked
package org.lac4j.core.json.jackson2;

import org.jspecify.annotations.NullMarked;

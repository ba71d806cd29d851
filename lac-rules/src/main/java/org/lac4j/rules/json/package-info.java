/** Decisions and their facts as JSON for an audit trail, and their replay; needs jackson-databind. */
@NullMarked
package org.lac4j.rules.json;

import org.jspecify.annotations.NullMarked;

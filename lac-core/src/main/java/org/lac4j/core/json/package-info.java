/** JSON of the types of the model, schemas, and errors that repeat nothing personal. */
@NullMarked
package org.lac4j.core.json;

import org.jspecify.annotations.NullMarked;

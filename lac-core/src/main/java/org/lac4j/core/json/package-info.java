/** JSON of every type of the model, its schemas, and errors that repeat nothing personal. */
@NullMarked
package org.lac4j.core.json;

import org.jspecify.annotations.NullMarked;

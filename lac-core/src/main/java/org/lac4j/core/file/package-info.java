/** Files that are never seen half written; no formats and no documents. */
@NullMarked
package org.lac4j.core.file;

import org.jspecify.annotations.NullMarked;

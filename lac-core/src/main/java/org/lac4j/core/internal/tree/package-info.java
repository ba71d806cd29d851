/** JSON as a tree, and the port to whichever Jackson is there; no shapes. */
@NullMarked
package org.lac4j.core.internal.tree;

import org.jspecify.annotations.NullMarked;

/** JSON as a tree of values, and the port to whichever Jackson is there. No shapes. */
@NullMarked
package org.lac4j.core.internal.tree;

import org.jspecify.annotations.NullMarked;

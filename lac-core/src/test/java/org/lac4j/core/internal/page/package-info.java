/** Tests of what pages are made of. */
@NullMarked
package org.lac4j.core.internal.page;

import org.jspecify.annotations.NullMarked;

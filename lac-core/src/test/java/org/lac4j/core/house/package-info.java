/** Rules on how all modules are built, which tests hold; no rules of the service. */
@NullMarked
package org.lac4j.core.house;

import org.jspecify.annotations.NullMarked;

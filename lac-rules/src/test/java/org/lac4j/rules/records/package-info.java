/** Tests of the bridge from records to rules. */
@NullMarked
package org.lac4j.rules.records;

import org.jspecify.annotations.NullMarked;

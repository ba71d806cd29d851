/** Tests of working days and target dates. */
@NullMarked
package org.lac4j.rules.response;

import org.jspecify.annotations.NullMarked;

/** Tests of formal plans and settings. */
@NullMarked
package org.lac4j.rules.plan;

import org.jspecify.annotations.NullMarked;

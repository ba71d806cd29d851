/** Tests of caseloads beside the guideline. */
@NullMarked
package org.lac4j.rules.caseload;

import org.jspecify.annotations.NullMarked;

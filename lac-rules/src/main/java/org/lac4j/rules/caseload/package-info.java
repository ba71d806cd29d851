/** Caseloads beside the guideline, with suggestions to a stretched team; never a refusal. */
@NullMarked
package org.lac4j.rules.caseload;

import org.jspecify.annotations.NullMarked;

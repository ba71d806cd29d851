/** What may be shown to people, in the council's words. Decisions are made elsewhere. */
@NullMarked
package org.lac4j.rules.answer;

import org.jspecify.annotations.NullMarked;

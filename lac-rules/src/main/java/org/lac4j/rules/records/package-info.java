/** From records to the facts of each rule, as of a day. No rule. */
@NullMarked
package org.lac4j.rules.records;

import org.jspecify.annotations.NullMarked;

/** What an audit takes and gives: input, options, findings, report. No checks. */
@NullMarked
package org.lac4j.geo.audit;

import org.jspecify.annotations.NullMarked;

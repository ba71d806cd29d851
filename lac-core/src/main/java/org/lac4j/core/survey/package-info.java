/** What partners in York said of Local Area Coordination, as reference data. */
@NullMarked
package org.lac4j.core.survey;

import org.jspecify.annotations.NullMarked;

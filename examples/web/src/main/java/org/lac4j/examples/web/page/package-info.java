/** The pages that people see. No decision is made here. */
@NullMarked
package org.lac4j.examples.web.page;

import org.jspecify.annotations.NullMarked;

/** Answers as JSON, for other programs. */
@NullMarked
package org.lac4j.examples.web.api;

import org.jspecify.annotations.NullMarked;

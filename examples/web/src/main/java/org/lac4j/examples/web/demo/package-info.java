/** The demo city as files, where no others are given. */
@NullMarked
package org.lac4j.examples.web.demo;

import org.jspecify.annotations.NullMarked;

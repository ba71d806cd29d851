/** What Spring Boot needs to start, watch and serve the library. No pages. */
@NullMarked
package org.lac4j.spring;

import org.jspecify.annotations.NullMarked;

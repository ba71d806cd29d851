/** A small application on Spring Boot 3.5, which uses the library without the starter. */
@NullMarked
package org.lac4j.examples.boot3;

import org.jspecify.annotations.NullMarked;

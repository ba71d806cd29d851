/** Find your Local Area Coordinator: the application and its settings. */
@NullMarked
package org.lac4j.examples.web;

import org.jspecify.annotations.NullMarked;

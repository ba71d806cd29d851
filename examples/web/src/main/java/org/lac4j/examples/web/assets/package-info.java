/** Takes styles and programs out of WebJars when the application is built. */
@NullMarked
package org.lac4j.examples.web.assets;

import org.jspecify.annotations.NullMarked;

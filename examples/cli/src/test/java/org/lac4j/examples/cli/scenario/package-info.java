/** Tests of the package of this name. */
@NullMarked
package org.lac4j.examples.cli.scenario;

import org.jspecify.annotations.NullMarked;

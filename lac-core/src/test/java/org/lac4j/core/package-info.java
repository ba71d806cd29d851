/** Generators and rules that the tests of every module share; no tests of one package. */
@NullMarked
package org.lac4j.core;

import org.jspecify.annotations.NullMarked;

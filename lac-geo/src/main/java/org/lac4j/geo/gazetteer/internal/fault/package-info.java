/** What is wrong with a file, collected. */
@NullMarked
package org.lac4j.geo.gazetteer.internal.fault;

import org.jspecify.annotations.NullMarked;

/** Tests of the commands that read records. */
@NullMarked
package org.lac4j.examples.cli.records;

import org.jspecify.annotations.NullMarked;

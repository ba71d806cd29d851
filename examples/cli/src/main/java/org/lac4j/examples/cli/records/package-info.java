/** The commands that read a service's own records. No working out. */
@NullMarked
package org.lac4j.examples.cli.records;

import org.jspecify.annotations.NullMarked;

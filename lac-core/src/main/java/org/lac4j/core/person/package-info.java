/** Who may be introduced: a person, a family or a community group. */
@NullMarked
package org.lac4j.core.person;

import org.jspecify.annotations.NullMarked;

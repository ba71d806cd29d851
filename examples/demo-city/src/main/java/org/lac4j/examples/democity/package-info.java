/** Ebor, an invented city made from a seed: wards, homes, a team and introductions. */
@NullMarked
@GeneratedValues
package org.lac4j.examples.democity;

import org.jspecify.annotations.NullMarked;

/** Serves the Open Referral UK feed, whose documents the library makes. */
@NullMarked
package org.lac4j.examples.web.feed;

import org.jspecify.annotations.NullMarked;

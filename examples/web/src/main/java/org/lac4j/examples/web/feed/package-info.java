/** The Open Referral UK feed of the service. Its documents are made by the library. */
@NullMarked
package org.lac4j.examples.web.feed;

import org.jspecify.annotations.NullMarked;

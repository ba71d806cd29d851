/** What an audit measures once for all checks. No findings. */
@NullMarked
package org.lac4j.geo.audit.internal.context;

import org.jspecify.annotations.NullMarked;

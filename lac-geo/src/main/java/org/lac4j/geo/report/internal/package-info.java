/** What reports of audits say of what is remembered; no other words. */
@NullMarked
package org.lac4j.geo.report.internal;

import org.jspecify.annotations.NullMarked;

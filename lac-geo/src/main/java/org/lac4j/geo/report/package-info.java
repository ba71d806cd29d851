/** Reports of audits and comparisons: text, JSON, CSV, GeoJSON and one HTML page. */
@NullMarked
package org.lac4j.geo.report;

import org.jspecify.annotations.NullMarked;

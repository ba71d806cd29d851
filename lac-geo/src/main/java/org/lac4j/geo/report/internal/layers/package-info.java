/** Layers of reports for QGIS in the areas' own coordinates, with styles. */
@NullMarked
package org.lac4j.geo.report.internal.layers;

import org.jspecify.annotations.NullMarked;

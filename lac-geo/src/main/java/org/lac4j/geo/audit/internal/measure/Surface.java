package org.lac4j.geo.audit.internal.measure;

import org.lac4j.geo.audit.AuditedArea;
import org.locationtech.jts.geom.Geometry;

/**
 * The ground that an area claims, as the checks of neighbours take it.
 *
 * @param area the feature
 * @param polygon its valid polygon or multipolygon, in the file's system; not empty
 */
public record Surface(AuditedArea area, Geometry polygon) {}

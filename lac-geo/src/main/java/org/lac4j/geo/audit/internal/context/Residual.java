package org.lac4j.geo.audit.internal.context;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;

/**
 * A place that is in no area, or in no ward and not within the council.
 *
 * @param polygon the place
 * @param squareMetres its size
 * @param widthMetres its width
 * @param areas the areas beside it, or those that it is a part of
 * @param ward the ward of which it is a part; empty if it is in none
 */
public record Residual(
    Geometry polygon,
    double squareMetres,
    double widthMetres,
    ImmutableList<AuditedArea> areas,
    Optional<CoverageArea> ward) {}

package org.lac4j.geo.audit.internal.measure;

import org.locationtech.jts.geom.Polygon;

/**
 * A thin place at which a ring runs out and back again.
 *
 * @param place its polygon in the file's coordinates, from its tip to its mouth
 * @param lengthMetres from its tip to its mouth
 * @param isGround true if it is ground of the area, which sticks out; false if it cuts into the area
 */
public record Finger(Polygon place, double lengthMetres, boolean isGround) {}

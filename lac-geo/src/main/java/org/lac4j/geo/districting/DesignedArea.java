package org.lac4j.geo.districting;

import com.google.common.collect.ImmutableSet;
import org.lac4j.core.place.AreaCode;

/**
 * An area that was drawn. Immutable.
 *
 * @param code its code: that of the area of today whose coordinator it keeps, or a new one
 * @param isNew whether it is a new area
 * @param units the codes of its units, in order, one or more
 * @param load the load of its units
 */
public record DesignedArea(
    AreaCode code, boolean isNew, ImmutableSet<AreaCode> units, double load) {}

package org.lac4j.core.place;

/**
 * Where someone lives or is usually at, as far as it is known: a point, a postcode or a property number.
 *
 * <p>A location says nothing of the area around it; a {@link PlaceResolver} does.
 *
 * @source P7
 */
public sealed interface Location permits LonLat, GridReference, Postcode, Uprn {}

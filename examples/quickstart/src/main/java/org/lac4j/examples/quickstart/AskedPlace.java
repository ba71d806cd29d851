package org.lac4j.examples.quickstart;

import java.util.Optional;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.Location;
import org.locationtech.jts.geom.Coordinate;

/**
 * A place that someone asks about.
 *
 * @param label what is asked, for example "A home in the middle of an area"
 * @param location the location as it is known
 * @param wish whether the person wants a conversation
 * @param marker where it stands on the map, in the wards' coordinates; empty if nobody knows
 */
record AskedPlace(
    String label, Location location, ConversationWish wish, Optional<Coordinate> marker) {}

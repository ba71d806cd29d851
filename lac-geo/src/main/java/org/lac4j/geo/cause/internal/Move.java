package org.lac4j.geo.cause.internal;

import com.google.common.collect.ImmutableList;
import org.lac4j.geo.cause.Displacement;

/**
 * Outlines that lie beside their place by one displacement.
 *
 * @param displacement how far they lie from it
 * @param outlines their numbers, in order
 * @param isWhole whether they are nearly all there are
 */
public record Move(Displacement displacement, ImmutableList<Integer> outlines, boolean isWhole) {}

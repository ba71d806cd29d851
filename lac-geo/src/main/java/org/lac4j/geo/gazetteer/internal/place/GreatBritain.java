package org.lac4j.geo.gazetteer.internal.place;

import com.google.common.collect.ImmutableSet;
import org.lac4j.core.place.Postcode;

/** Which postcodes lie outside Great Britain, by their letters. */
public final class GreatBritain {

  /** Northern Ireland, Guernsey, Jersey, the Isle of Man, Gibraltar. */
  private static final ImmutableSet<String> AREAS_OUTSIDE =
      ImmutableSet.of("BT", "GY", "JE", "IM", "GX");

  private GreatBritain() {}

  public static boolean isOutside(Postcode postcode) {
    String text = postcode.text();
    return postcode.kind() == Postcode.Kind.TERRITORY
        || (AREAS_OUTSIDE.contains(text.substring(0, 2)) && !Character.isLetter(text.charAt(2)));
  }
}

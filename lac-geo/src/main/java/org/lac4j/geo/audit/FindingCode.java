package org.lac4j.geo.audit;

import static org.lac4j.geo.audit.Severity.ERROR;
import static org.lac4j.geo.audit.Severity.INFO;
import static org.lac4j.geo.audit.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;
import org.lac4j.core.internal.Labels;

/** The kinds of finding, those first that spoil most of what comes after them. */
public enum FindingCode {
  /** A file that says itself that it is not whole. */
  TRUNCATED_DOWNLOAD(ERROR, "The server stopped at its limit, so areas are missing from the file."),
  /** A feature without a geometry, or with an empty one. */
  EMPTY_GEOMETRY(ERROR, "The feature has no geometry, so nobody can live in it."),
  /** A feature that is a point, a line or a mixture. */
  NOT_POLYGON(ERROR, "The feature is no polygon, so nobody can live in it."),
  /** A feature without a code. */
  MISSING_CODE(ERROR, "The feature has no code that a team could name."),
  /** A code that stands at several features. */
  DUPLICATE_CODE(ERROR, "Several features have one code, so the code names no one area."),
  /** Codes that look the same. */
  SIMILAR_CODE(WARNING, "Codes look the same but are not, or have characters that can't be seen."),
  /** A code or name that stands in for one that is not known. */
  PLACEHOLDER(WARNING, "The code or name is a placeholder, such as N/A or TBC."),
  /** A code that is made otherwise than most. */
  UNUSUAL_CODE(WARNING, "The code is of another pattern or year than most."),
  /** A name that several areas have. */
  DUPLICATE_NAME(WARNING, "Several areas have one name."),
  /** Coordinates in the wrong order. */
  SWAPPED_AXES(
      ERROR, "The coordinates stand in the wrong order: y before x, latitude before longitude."),
  /** Coordinates of another system than the file says. */
  WRONG_CRS(ERROR, "The coordinates belong to another coordinate system than the file says."),
  /** Coordinates outside Great Britain that no common mistake explains. */
  OUTSIDE_GREAT_BRITAIN(
      ERROR, "The area lies outside Great Britain, and no common mistake explains it."),
  /** A polygon that is not valid. */
  INVALID_GEOMETRY(ERROR, "The polygon is not valid: what is inside it is not certain."),
  /** Two features with the same polygon, or all but the same. */
  DUPLICATE_GEOMETRY(ERROR, "Two features have the same polygon, or all but the same."),
  /** A place in two areas. */
  OVERLAP(ERROR, "Two areas claim the same place."),
  /** A place between areas that is in none. */
  GAP(ERROR, "A place between areas belongs to none of them."),
  /** A part of the council, or of a ward that has areas, that is in no area. */
  NOT_COVERED(ERROR, "A part of the council, or of a ward, is in no area."),
  /** A part of an area beyond the council's boundary or its wards. */
  OUTSIDE(ERROR, "An area reaches beyond the council's boundary or its wards."),
  /** A narrow overlap or gap. */
  SLIVER(WARNING, "An overlap or gap is narrower than the gap width."),
  /** A shared line that two areas draw differently. */
  MISMATCHED_EDGE(WARNING, "Two neighbours draw the line that they share differently."),
  /** An enclosed place, as wide as an area, that is in none. */
  HOLE(WARNING, "A place as wide as an area lies between areas and belongs to none of them."),
  /** A ward that is in no area. */
  WARD_NOT_COVERED(WARNING, "No area covers the ward."),
  /** A ward in several areas. */
  WARD_SPLIT(WARNING, "The ward lies in several areas."),
  /** A declared gap, or a declared ward, that excuses nothing. */
  UNUSED_DECLARATION(WARNING, "What is declared not to be covered is covered, or meets no gap."),
  /** An accepted finding that is gone, is larger now, or was accepted for a time that is over. */
  UNUSED_ACCEPTANCE(WARNING, "What was accepted is gone, is larger now, or its date has passed."),
  /** A place or area with two coordinators. */
  TWO_COORDINATORS(ERROR, "A place has two coordinators."),
  /** An area that nobody serves. */
  AREA_WITHOUT_COORDINATOR(ERROR, "The area has neither a coordinator nor a declared vacancy."),
  /** A coordinator without an area on the map. */
  COORDINATOR_WITHOUT_AREA(ERROR, "The team has an area that is not on the map."),
  /** A team that breaks another rule. */
  TEAM_FAULT(ERROR, "The team breaks a rule, so nobody can be sure who serves which area."),
  /** The people for whom one coordinator is there. */
  POPULATION_PER_COORDINATOR(
      INFO, "How many people live in the areas of one coordinator, beside 8,000 to 10,000."),
  /** A part of an area that is hardly meant. */
  STRAY_PART(WARNING, "A part of the area is thinner than a gap, or small and far away."),
  /** A thin place of an area that sticks out. */
  SPIKE(WARNING, "A part of the area that sticks out is narrower than the gap width."),
  /** A thin place that cuts into an area from outside. */
  CRACK(WARNING, "A place that cuts into the area from outside is narrower than the gap width."),
  /** A vertex that stands twice in a row. */
  REPEATED_POINT(INFO, "A vertex stands twice in a row."),
  /** Rings that turn the other way than RFC 7946 says. */
  RING_WINDING(
      INFO, "Rings turn the other way than RFC 7946 says: shells anticlockwise, holes clockwise."),
  /** Coordinates with more digits than the ground can tell. */
  EXCESS_PRECISION(INFO, "Coordinates have more decimals than any survey gives."),
  /** An area in several parts. */
  MULTIPART(INFO, "The area has several parts."),
  /** An area that shares no line with another. */
  ISLAND(INFO, "The area shares no line with another area.");

  private final Severity severity;
  private final String meaning;

  FindingCode(Severity severity, String meaning) {
    this.severity = severity;
    this.meaning = meaning;
  }

  /**
   * Returns the word that reports write.
   *
   * @return for example "duplicate-code"
   */
  public String label() {
    return Labels.of(this);
  }

  /**
   * Finds a code by its word.
   *
   * @param label the word, for example "duplicate-code"
   * @return the code; empty if there is no such word
   */
  public static Optional<FindingCode> ofLabel(String label) {
    return Arrays.stream(values()).filter(code -> code.label().equals(label)).findFirst();
  }

  /**
   * Returns the severity of such a finding unless the place was declared to be meant.
   *
   * @return the usual severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Returns what such a finding means.
   *
   * @return one sentence
   */
  public String meaning() {
    return meaning;
  }
}

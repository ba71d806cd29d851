package org.lac4j.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.Pseudonymiser;
import org.lac4j.core.RetentionPolicy;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.PlaceResolver;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.records.RecordsCheck;
import org.lac4j.core.records.RecordsFault;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.Team;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.compare.CoverageComparison;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.gazetteer.CoverageResolver;
import org.lac4j.geo.gazetteer.GazetteerReader;
import org.lac4j.geo.gazetteer.PostcodeDirectory;
import org.lac4j.geo.io.CoverageReader;
import org.lac4j.geo.io.GeoPackageOptions;
import org.lac4j.geo.io.GeoPackageWriter;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.AnswerFacts;
import org.lac4j.rules.answer.Answers;
import org.lac4j.rules.answer.Audience;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.PriorityAdvice;
import org.lac4j.rules.records.Homes;
import org.lac4j.rules.records.ServiceRecords;
import org.lac4j.rules.timeframe.Timeframes;

/** The examples on the pages of the modules. A test holds the pages against this file. */
final class PageExamples {

  private PageExamples() {}

  /** Who serves an area today, from the team's file. */
  static Optional<PointOfContact> loadTeam(Path teamFile, AreaCode area, LocalDate today)
      throws IOException {
    Team team = LacJson.refusingUnknownFields().read(Team.class, Files.readAllBytes(teamFile));
    return team.pointOfContact(area, today);
  }

  /** A journey begins, is checked with the other records, and is kept as JSON. */
  static String keep(Team team, Introduction introduction) {
    Journey journey = Journey.start(introduction, Actor.themselves());
    ImmutableList<RecordsFault> faults =
        RecordsCheck.faults(team, List.of(introduction), List.of(journey), List.of());
    faults.forEach(System.out::println);
    return LacJson.refusingUnknownFields().write(journey);
  }

  /** What a council's own rule says is due to be forgotten, under ids that nobody knows. */
  static List<String> forget(List<Journey> journeys, byte[] key, LocalDate today) {
    RetentionPolicy sixYears = RetentionPolicy.keepFor(Period.ofYears(6), ServiceTime.ZONE);
    Pseudonymiser pseudonyms = Pseudonymiser.withKey(key);
    return sixYears.due(journeys, today).stream()
        .map(journey -> pseudonyms.pseudonym(journey.introduction()).value())
        .toList();
  }

  /** Which area a point is in, in the areas' own coordinates. */
  static void look(Coverage areas, double x, double y) {
    CoverageIndex index = CoverageIndex.of(areas);
    index.areaAt(x, y).ifPresent(area -> System.out.println(area.name()));
    System.out.println(index.metresFromEdge(x, y) + " metres from the nearest boundary");
  }

  /** Where a postcode lies, by a directory that is read once and opened from then on. */
  static Placement postcode(Coverage areas, Path onspd, Path saved) throws IOException {
    GazetteerReader.standard().readPostcodes(onspd).save(saved);
    PostcodeDirectory postcodes = PostcodeDirectory.open(saved);
    PlaceResolver places = CoverageResolver.of(CoverageIndex.of(areas)).withPostcodes(postcodes);
    return places.resolve(Postcode.parse("YO24 4AB"));
  }

  /** Boundaries from whatever file they are in, to a GeoPackage for QGIS. */
  static void convert(Path in, Path out, Instant now) throws IOException {
    Coverage areas = CoverageReader.read(in, ReadOptions.DEFAULT).coverage();
    GeoPackageWriter.write(areas, out, GeoPackageOptions.changedAt(now));
  }

  /** What changed between two vintages. */
  static void compare(Coverage before, Coverage after) {
    CoverageComparison comparison = CoverageComparison.of(before, after);
    System.out.println(comparison.summary());
    comparison.changes().forEach(change -> System.out.println(comparison.message(change)));
  }

  /** What a person may read. */
  static Answer answer(Team team, Placement placement, LocalDate today) {
    AnswerFacts facts = AnswerFacts.of(placement, ConversationWish.YES, today);
    return Answers.of(team).answer(facts, Audience.PERSON);
  }

  /** Today's queues, one for each coordinator, in the advised order. */
  static List<PriorityAdvice> queues(
      Team team,
      List<Introduction> introductions,
      List<Journey> journeys,
      PlaceResolver places,
      LocalDate today) {
    ServiceRecords records = ServiceRecords.of(team, introductions, journeys, Homes.by(places));
    PrioritisationRule rule = PrioritisationRule.standard();
    return records.queues(today).stream().map(queue -> rule.decide(queue.facts())).toList();
  }

  /** How long people wait now, area by area. */
  static void timeframes(ServiceRecords records, LocalDate today) {
    Timeframes now = Timeframes.of(records, today);
    now.areas().forEach(area -> area.inWords().forEach(System.out::println));
  }
}

package org.lac4j.spring;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.team.Team;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.run.CoverageAudit;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.gazetteer.AddressCompleteness;
import org.lac4j.geo.gazetteer.CoverageResolver;
import org.lac4j.geo.gazetteer.GazetteerReader;
import org.lac4j.geo.gazetteer.PostcodeDirectory;
import org.lac4j.geo.gazetteer.UprnDirectory;
import org.lac4j.geo.io.CoverageReader;
import org.lac4j.rules.answer.Answers;
import org.lac4j.rules.answer.OtherServices;
import org.lac4j.rules.eligibility.EligibilityPolicy;
import org.lac4j.rules.response.ResponseRule;
import org.lac4j.rules.timeframe.Timeframes;
import org.lac4j.rules.words.Messages;

/** Reads the files, checks and audits them; a file that can't be used is named with its setting, the fault and the cure. */
final class LacDataReader {

  private static final long MOST_BYTES = 16L << 20;

  private final LacProperties properties;
  private final EligibilityByTeam rules;

  LacDataReader(LacProperties properties, EligibilityByTeam rules) {
    this.properties = properties;
    this.rules = rules;
  }

  /**
   * Reads everything.
   *
   * @return what was read
   * @throws LacDataException if a file can't be used
   */
  LacData read() {
    Path areas = properties.getAreas();
    if (areas == null) {
      throw new LacDataException(
          "lac.areas is not set, so nobody can say which areas are covered.",
          "Set lac.areas to the boundary file of the areas, for example lac.areas=/srv/lac/areas.geojson,"
              + " or lac.enabled=false.",
          null);
    }
    Optional<Team> team = document("lac.team", properties.getTeam(), LacDataReader::team);
    Coverage coverage = tell("lac.areas", areas, () -> audited(areas, team));
    CoverageIndex index = tell("lac.areas", areas, () -> CoverageIndex.of(coverage));
    EligibilityPolicy rule = rules.rule(team);
    return new LacData(
        coverage,
        index,
        withDirectories(CoverageResolver.of(index)),
        team,
        rule,
        words(rule, team));
  }

  private static Team team(String json) {
    return LacJson.refusingUnknownFields().read(Team.class, json);
  }

  private Coverage audited(Path areas, Optional<Team> team) throws IOException {
    ReadOptions options = properties.getBoundary().options();
    BoundaryFile file = CoverageReader.readIdentified(areas, options);
    if (!properties.isAcceptAuditErrors()) {
      refuseErrors(areas, CoverageAudit.run(AuditInput.of(file, options).team(team).build()));
    }
    Coverage coverage = CoverageReader.toCoverage(file, options).coverage();
    CoordinateSystem system = coverage.coordinateSystem();
    return system.isGeographic() || system.equals(CoordinateSystem.BRITISH_NATIONAL_GRID)
        ? coverage
        : coverage.transformTo(CoordinateSystem.WGS84);
  }

  private static void refuseErrors(Path areas, AuditReport report) {
    long errors =
        report.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).count();
    if (errors > 0) {
      Finding worst = report.findings().get(0);
      throw new LacDataException(
          "lac.areas: the audit of "
              + areas
              + (errors == 1 ? " finds an error: " : " finds " + errors + " errors, first: ")
              + worst.message(),
          worst.fix()
              + " \"lac audit\" tells them all; lac.accept-audit-errors=true uses the areas as they are.",
          null);
    }
  }

  private CoverageResolver withDirectories(CoverageResolver resolver) {
    Optional<PostcodeDirectory> postcodes =
        file(
            "lac.postcodes",
            properties.getPostcodes(),
            path -> GazetteerReader.standard().readPostcodes(path));
    Optional<UprnDirectory> uprns =
        file(
            "lac.uprns", properties.getUprns(), path -> GazetteerReader.standard().readUprns(path));
    CoverageResolver known = postcodes.map(resolver::withPostcodes).orElse(resolver);
    CoverageResolver both = uprns.map(known::withUprns).orElse(known);
    if (properties.getAddresses() != null && (postcodes.isEmpty() || uprns.isEmpty())) {
      throw new LacDataException(
          "lac.addresses needs lac.postcodes and lac.uprns.",
          "Set all three, or leave lac.addresses out.",
          null);
    }
    return file(
            "lac.addresses",
            properties.getAddresses(),
            path ->
                both.withAddresses(
                    GazetteerReader.standard()
                        .readAddresses(path, postcodes.orElseThrow(), uprns.orElseThrow()),
                    properties.isAddressesComplete()
                        ? AddressCompleteness.everywhere()
                        : AddressCompleteness.none()))
        .orElse(both);
  }

  private AnswersByLanguage words(EligibilityPolicy rule, Optional<Team> team) {
    OtherServices services =
        document(
                "lac.services",
                properties.getServices(),
                properties.getServicesFormat() == LacProperties.ServicesFormat.OPEN_REFERRAL
                    ? OtherServices::parseOpenReferral
                    : OtherServices::parse)
            .orElse(OtherServices.NONE);
    Answers all =
        Answers.by(rule, ResponseRule.standard()).withContactOf(team).withServices(services);
    Messages english =
        document("lac.wording", properties.getWording(), Messages.english()::overriddenBy)
            .orElse(Messages.english());
    ImmutableMap.Builder<String, Answers> others = ImmutableMap.builder();
    for (Map.Entry<Locale, Path> other : properties.getLanguages().entrySet()) {
      Locale language = other.getKey();
      document(
              "lac.languages." + language.toLanguageTag(),
              other.getValue(),
              text -> Messages.of(language, text))
          .ifPresent(messages -> others.put(language.getLanguage(), all.inWords(messages)));
    }
    return new AnswersByLanguage(
        all.inWords(english),
        others.buildKeepingLast(),
        document(
            "lac.timeframes",
            properties.getTimeframes(),
            json -> LacJson.refusingUnknownFields().read(Timeframes.class, json)));
  }

  private static <T> Optional<T> document(
      String setting, @Nullable Path path, Function<String, T> reader) {
    return file(setting, path, given -> reader.apply(text(given)));
  }

  private static String text(Path path) throws IOException {
    long bytes = Files.size(path);
    if (bytes > MOST_BYTES) {
      throw new IOException(
          "it is longer than 16 MB (" + bytes + " bytes): it is another kind of file");
    }
    return Files.readString(path);
  }

  private static <T> Optional<T> file(String setting, @Nullable Path path, FileReading<T> reading) {
    return path == null
        ? Optional.empty()
        : Optional.of(tell(setting, path, () -> reading.read(path)));
  }

  private static <T> T tell(String setting, Path path, Reading<T> reading) {
    if (!Files.exists(path)) {
      throw new LacDataException(
          setting + ": there is no file " + path.toAbsolutePath() + ".",
          "Check the path; a relative one starts at the folder in which the application runs.",
          null);
    }
    try {
      return reading.read();
    } catch (CharacterCodingException e) {
      throw new LacDataException(
          setting + ": " + path + " is not a text in UTF-8.", "Save it as UTF-8.", e);
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      String message = String.valueOf(e.getMessage());
      throw new LacDataException(
          setting + ": " + (message.contains(path.toString()) ? "" : path + ": ") + message,
          "Correct the file and start again; \"lac check\" and \"lac audit\" read it as this application does.",
          e);
    }
  }

  /** Reads something that may not be there or may not be right. */
  @FunctionalInterface
  private interface Reading<T> {
    T read() throws IOException;
  }

  /** Reads one file. */
  @FunctionalInterface
  private interface FileReading<T> {
    T read(Path path) throws IOException;
  }
}

package org.lac4j.examples.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Team;
import org.lac4j.examples.cli.options.AnswerOptions;
import org.lac4j.examples.cli.options.AreaFile;
import org.lac4j.examples.cli.options.DateConverter;
import org.lac4j.examples.cli.options.Places;
import org.lac4j.examples.cli.options.TeamFile;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Json;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.geo.gazetteer.CoverageResolver;
import org.lac4j.rules.answer.AnswerFacts;
import org.lac4j.rules.eligibility.Eligibility;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.eligibility.EligibilityRule;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Tells of one place which area it is in, and what follows. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Check one place: which area it is in, whether Local Area Coordination is for"
            + " someone there, and why.",
    footer = {
      "",
      "What a person or an introducer reads (--for) can be shown to them as it is. Staff also read the place and the"
          + " reasons.",
      "Exit code 0 if the place is certainly covered and nobody has said no; otherwise 1."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class CheckCommand implements Callable<Integer> {

  /** An answer to the question whether the person wants a conversation. */
  enum Answer {
    YES,
    NO
  }

  private static final String SWAPPED =
      "Hint: longitude comes first in --at, and this place is in or near Great Britain if its latitude comes"
          + " first: swap the two.";

  private static final String SWAPPED_GRID =
      "Hint: easting comes first in --grid, and this place is in an area if its northing comes first: swap the"
          + " two.";

  @ParentCommand private Terminal terminal;

  @Mixin private AreaFile areas;
  @Mixin private Places places;

  @Mixin private TeamFile team;

  @Mixin private AnswerOptions options;

  @ArgGroup(multiplicity = "1")
  private PlaceArgument place;

  @Option(
      names = "--wants-conversation",
      paramLabel = "yes|no",
      description = "Whether the person wants a conversation, if they have been asked.")
  private Optional<Answer> wantsConversation = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description =
          "The day that the answer is for, for example 2026-04-01: who is the coordinator, and whether a postcode was in"
              + " use. Default: today, and postcodes as the directory has them.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InputException {
    places.check();
    CoverageResolver resolver = places.resolver(areas.read(true, terminal), terminal);
    Placement placement =
        asOf.map(day -> resolver.resolve(place.location(), day))
            .orElseGet(() -> resolver.resolve(place.location()));
    LocalDate day = asOf.orElseGet(() -> LocalDate.now(ServiceTime.ZONE));
    Optional<Team> known = team.team(); // once: it may come from a pipe
    EligibilityRule rule = known.map(EligibilityRule::of).orElseGet(EligibilityRule::withoutTeam);
    Eligibility eligibility = rule.decide(EligibilityFacts.of(placement, wish(), day));
    hint(place.location(), resolver).ifPresent(terminal.streams().err()::println);
    place.note().ifPresent(note -> terminal.streams().err().println("Note: " + note + "."));
    CheckAnswer answer =
        new CheckAnswer(
            placement,
            eligibility,
            options.answer(rule, known, AnswerFacts.of(placement, wish(), day)));
    if (json) {
      Json.print(answer.json(), terminal.streams().out());
    } else {
      String text = String.join("\n", answer.lines()) + "\n";
      terminal.streams().out().writeBytes(text.getBytes(StandardCharsets.UTF_8));
      terminal.streams().out().flush();
    }
    return answer.exitCode();
  }

  private static Optional<String> hint(Location location, CoverageResolver resolver) {
    return resolver
        .suggestSwapped(location)
        .map(swapped -> swapped instanceof LonLat ? SWAPPED : SWAPPED_GRID);
  }

  private ConversationWish wish() {
    return wantsConversation
        .map(answer -> ConversationWish.valueOf(answer.name()))
        .orElse(ConversationWish.NOT_ASKED);
  }
}

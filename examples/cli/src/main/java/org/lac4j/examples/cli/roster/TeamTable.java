package org.lac4j.examples.cli.roster;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.ContactDetails;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.DropIn;
import org.lac4j.core.team.InvalidTeamException;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.examples.cli.table.WholeTable;
import org.lac4j.examples.cli.table.WholeTable.Row;
import org.lac4j.examples.cli.terminal.InputException;

/**
 * Makes a team of a table: a row for each area of each coordinator, and for each area whose post is vacant.
 *
 * <p>Columns, in any order: {@code area} (its code or name), {@code coordinator} (a name; empty or "vacant" for a vacant
 * post), and where wanted {@code id}, {@code telephone}, {@code email}, {@code from}, {@code until} (2026-03-31 or
 * 31/03/2026), {@code share} (of full time: 60%, 60 or 0.6) and {@code drop_in}
 * (see {@link DropInText}).
 */
public final class TeamTable {

  private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]+)?)\\s*%?");
  private static final DateTimeFormatter BRITISH =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
  private static final int FULL_TIME = 100;

  private final String source;
  private final WholeTable table;
  private final ImmutableList<Area> areas;
  private final NamedAreas named;
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final List<Vacancy> vacancies = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /** A coordinator with the terms that the rows give. */
  private record Person(
      CoordinatorId id,
      String name,
      ContactDetails contact,
      Set<DropIn> dropIns,
      Map<Term, List<AreaCode>> terms) {}

  private record Term(Optional<LocalDate> from, Optional<LocalDate> until, int share) {
    boolean isPlain() {
      return from.isEmpty() && until.isEmpty() && share == FULL_TIME;
    }
  }

  private TeamTable(String source, WholeTable table, ImmutableList<Area> areas) {
    this.source = source;
    this.table = table;
    this.areas = areas;
    this.named = new NamedAreas(areas);
  }

  /**
   * What was read.
   *
   * @param team the team
   * @param notes what the table says and a team does not hold
   */
  public record Read(Team team, ImmutableList<String> notes) {}

  /**
   * Makes the team.
   *
   * @param source the table's name, for messages
   * @param table the table
   * @param areas the areas that rows speak of
   * @return the team
   * @throws InputException if rows can't be used or the team is not whole; it tells every fault, with its row
   */
  public static Read read(String source, WholeTable table, ImmutableList<Area> areas)
      throws InputException {
    TeamTable reading = new TeamTable(source, table, areas);
    for (String needed : List.of("area", "coordinator")) {
      if (reading.column(needed).isEmpty()) {
        throw new InputException(
            source
                + ": the table has no column "
                + needed
                + ": add it; the columns are: "
                + String.join(", ", table.header())
                + ".");
      }
    }
    table.rows().forEach(reading::row);
    return new Read(reading.team(), ImmutableList.copyOf(reading.notes));
  }

  private Optional<Integer> column(String name) {
    return switch (name) {
      case "area" -> table.column("area", "area_code", "area_name", "ward", "ward_code", "code");
      case "coordinator" -> table.column("coordinator", "name", "coordinator_name");
      case "id" -> table.column("id", "coordinator_id");
      case "telephone" -> table.column("telephone", "phone", "tel", "mobile");
      case "email" -> table.column("email", "e_mail", "email_address");
      case "from" -> table.column("from", "start", "start_date", "since");
      case "until" -> table.column("until", "to", "end", "end_date");
      case "share" -> table.column("share", "fte", "percent", "hours_share");
      default -> table.column("drop_in", "drop_ins", "dropin");
    };
  }

  private String text(Row row, String column) {
    return column(column)
        .filter(index -> index < row.fields().size())
        .map(index -> row.fields().get(index))
        .orElse("");
  }

  private void row(Row row) {
    Optional<AreaCode> area = area(row);
    Optional<LocalDate> from = date(row, "from");
    Optional<LocalDate> until = date(row, "until");
    Optional<Integer> share = share(row);
    if (area.isEmpty() || share.isEmpty()) {
      return;
    }
    String name = text(row, "coordinator");
    try {
      if (name.isEmpty() || name.equalsIgnoreCase("vacant") || name.equalsIgnoreCase("vacancy")) {
        vacancies.add(new Vacancy(area.get(), from, until, Optional.empty()));
      } else {
        Person person = person(row, name);
        person
            .terms()
            .computeIfAbsent(new Term(from, until, share.get()), none -> new ArrayList<>())
            .add(area.get());
        person.dropIns().addAll(dropIns(row));
      }
    } catch (IllegalArgumentException e) {
      fault(row, String.valueOf(e.getMessage()));
    }
  }

  private Person person(Row row, String name) {
    String id = text(row, "id");
    ContactDetails contact = new ContactDetails(given(row, "telephone"), given(row, "email"));
    Person person =
        people.computeIfAbsent(
            id.isEmpty() ? name : id,
            key ->
                new Person(
                    CoordinatorId.of(
                        id.isEmpty()
                            ? String.format(Locale.ROOT, "C-%02d", people.size() + 1)
                            : id),
                    name,
                    contact,
                    new LinkedHashSet<>(),
                    new LinkedHashMap<>()));
    if (!person.name().equals(name)
        || (!contact.equals(ContactDetails.NONE) && !contact.equals(person.contact()))) {
      fault(
          row,
          "the coordinator "
              + person.id()
              + " has another name, telephone or email in a row before: make them the same.");
    }
    return person;
  }

  /** The drop-ins of a row; what is not written as one is told and left out. */
  private ImmutableList<DropIn> dropIns(Row row) {
    Optional<ImmutableList<DropIn>> read = DropInText.read(text(row, "drop-in"));
    if (read.isEmpty()) {
      notes.add(
          source
              + ":"
              + row.line()
              + ": the drop-in is left out: write its place, day and times as in \""
              + DropInText.EXAMPLE
              + "\".");
    }
    return read.orElse(ImmutableList.of());
  }

  private Optional<String> given(Row row, String column) {
    return Optional.of(text(row, column)).filter(text -> !text.isEmpty());
  }

  private Optional<AreaCode> area(Row row) {
    try {
      return Optional.of(named.find(text(row, "area")));
    } catch (IllegalArgumentException e) {
      fault(row, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<LocalDate> date(Row row, String column) {
    String text = text(row, column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          text.indexOf('/') < 0 ? LocalDate.parse(text) : LocalDate.parse(text, BRITISH));
    } catch (DateTimeException e) {
      fault(
          row,
          "the date in " + column + " is not written as 2026-03-31 or 31/03/2026: correct it.");
      return Optional.empty();
    }
  }

  private Optional<Integer> share(Row row) {
    String text = text(row, "share");
    Matcher share = SHARE.matcher(text);
    if (text.isEmpty()) {
      return Optional.of(FULL_TIME);
    }
    if (share.matches()) {
      double number = Double.parseDouble(share.group(1));
      boolean fraction = number <= 1 && !text.endsWith("%");
      return Optional.of((int) Math.round(fraction ? FULL_TIME * number : number));
    }
    fault(row, "the share is not a percentage of full time, such as 60%: correct it.");
    return Optional.empty();
  }

  private void fault(Row row, String message) {
    faults.add(source + ":" + row.line() + ": " + message);
  }

  private Team team() throws InputException {
    Team.Builder team = Team.builder().areas(areas).vacancies(vacancies);
    for (Person person : people.values()) {
      boolean plain = person.terms().keySet().stream().allMatch(Term::isPlain);
      Coordinator.Builder coordinator =
          Coordinator.builder()
              .id(person.id())
              .name(person.name())
              .contact(person.contact())
              .addAllDropIns(person.dropIns());
      if (plain) {
        person.terms().values().forEach(coordinator::addAllAreas);
      } else {
        person
            .terms()
            .forEach(
                (term, codes) ->
                    team.addPosts(
                        new Post(
                            person.id(),
                            ImmutableSortedSet.copyOf(codes),
                            term.from(),
                            term.until(),
                            term.share())));
      }
      team.addCoordinators(coordinator.build());
    }
    try {
      Team built = faults.isEmpty() ? team.build() : null;
      if (built != null) {
        return built;
      }
    } catch (InvalidTeamException e) {
      e.faults().forEach(fault -> faults.add(source + ": " + fault.message()));
    } catch (IllegalArgumentException e) {
      faults.add(source + ": " + e.getMessage());
    }
    throw new InputException(
        faults.size() == 1
            ? faults.get(0)
            : source + ": " + faults.size() + " faults.\n  " + String.join("\n  ", faults));
  }
}

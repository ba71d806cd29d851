package org.lac4j.core.team;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lac4j.core.PersonalText;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.PlaceArbitraries;

/** Generators of teams and what they are made of. */
public final class TeamArbitraries {

  /** The first day on which anyone generated may be away. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

  /** How many days from the first on hold the absences, but for those without an end. */
  public static final int DAYS = 1_000;

  private static final int MOST_AREAS = 12;

  private TeamArbitraries() {}

  /** Ids of coordinators. */
  public static Arbitrary<CoordinatorId> coordinatorIds() {
    return Arbitraries.integers().between(1, 99).map(TeamArbitraries::coordinatorId);
  }

  /** Ids of Community Facilitators. */
  public static Arbitrary<FacilitatorId> facilitatorIds() {
    return Arbitraries.integers().between(1, 9).map(number -> FacilitatorId.of("F-" + number));
  }

  /** Days on which someone generated may be away, and a few around them. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-10, DAYS + 10).map(FIRST_DAY::plusDays);
  }

  /** Working patterns of one day to seven. */
  public static Arbitrary<WorkingPattern> workingPatterns() {
    return Arbitraries.of(DayOfWeek.values())
        .set()
        .ofMinSize(1)
        .map(days -> new WorkingPattern(ImmutableSortedSet.copyOf(days)));
  }

  /** How the public gets in touch with a team, with and without drop-ins. */
  public static Arbitrary<PublicContact> publicContacts() {
    return Combinators.combine(
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(30),
            contactDetails(),
            dropIns().list().ofMaxSize(3))
        .as(
            (name, details, dropIns) ->
                new PublicContact(name, details, ImmutableList.copyOf(dropIns)));
  }

  /** Contact details with and without each part. */
  public static Arbitrary<ContactDetails> contactDetails() {
    return Combinators.combine(
            PersonalText.texts().optional(),
            PersonalText.texts().optional(),
            PersonalText.texts().list().ofMaxSize(2))
        .as(
            (telephone, email, pages) ->
                new ContactDetails(telephone, email, ImmutableList.copyOf(pages)));
  }

  /** Drop-ins on any day, of a minute to the whole day. */
  public static Arbitrary<DropIn> dropIns() {
    int minutes = 24 * 60;
    return Combinators.combine(
            PersonalText.texts(),
            Arbitraries.of(DayOfWeek.values()),
            Arbitraries.integers().between(0, minutes - 2),
            Arbitraries.integers().between(1, minutes - 1))
        .as(
            (place, weekday, from, length) ->
                new DropIn(
                    place,
                    weekday,
                    LocalTime.MIN.plusMinutes(from),
                    LocalTime.MIN.plusMinutes(Math.min(minutes - 1, from + length))));
  }

  /** Absences with and without an end, without cover. */
  public static Arbitrary<Absence> absences() {
    return Combinators.combine(
            days(), Arbitraries.integers().between(0, 30).optional(), Arbitraries.of(true, false))
        .as(
            (first, length, isPublic) ->
                new Absence(first, length.map(first::plusDays), Optional.empty(), isPublic));
  }

  /** Teams that can be built: up to twelve areas, vacancies, absences and cover among them. */
  public static Arbitrary<Team> teams() {
    return Combinators.combine(
            PlaceArbitraries.areas().set().ofMaxSize(MOST_AREAS).uniqueElements(Area::code),
            workingPatterns().list().ofSize(MOST_AREAS),
            contactDetails().list().ofSize(MOST_AREAS),
            PersonalText.texts().list().ofSize(MOST_AREAS),
            Arbitraries.longs())
        .as(
            (areas, patterns, contacts, names, seed) ->
                new Draw(new Random(seed), patterns, contacts, names).team(areas));
  }

  /** Posts with and without dates, full and part time. */
  public static Arbitrary<Post> posts() {
    return Combinators.combine(
            coordinatorIds(),
            PlaceArbitraries.areaCodes().set().ofMinSize(1).ofMaxSize(3),
            days().optional(),
            Arbitraries.integers().between(0, 500).optional(),
            Arbitraries.integers().between(1, 100))
        .as(
            (id, areas, from, length, percent) ->
                new Post(
                    id,
                    ImmutableSortedSet.copyOf(areas),
                    from,
                    length.map(from.orElse(FIRST_DAY)::plusDays),
                    percent));
  }

  /** Days of areas. */
  public static Arbitrary<AreaTerm> areaTerms() {
    return Combinators.combine(PlaceArbitraries.areaCodes(), days().optional())
        .as((area, from) -> new AreaTerm(area, from, from.map(day -> day.plusDays(9))));
  }

  /** Vacancies with and without a date and cover. */
  public static Arbitrary<Vacancy> vacancies() {
    return Combinators.combine(
            PlaceArbitraries.areaCodes(), days().optional(), coordinatorIds().optional())
        .as(Vacancy::new);
  }

  /** Coordinators of generated teams. */
  public static Arbitrary<Coordinator> coordinators() {
    return teams()
        .filter(team -> !team.coordinators().isEmpty())
        .flatMap(team -> Arbitraries.of(team.coordinators()));
  }

  /** Community Facilitators with and without areas of their own. */
  public static Arbitrary<CommunityFacilitator> facilitators() {
    return Combinators.combine(
            facilitatorIds(),
            PersonalText.texts(),
            contactDetails(),
            PlaceArbitraries.areaCodes().set().ofMaxSize(3))
        .as(
            (id, name, contact, areas) ->
                CommunityFacilitator.builder()
                    .id(id)
                    .name(name)
                    .contact(contact)
                    .addAllAreas(areas)
                    .build());
  }

  /** Points of contact of generated teams, in post and vacant. */
  public static Arbitrary<PointOfContact> pointsOfContact() {
    return Combinators.combine(teams().filter(team -> !team.areas().isEmpty()), days())
        .flatAs(
            (team, day) ->
                Arbitraries.of(team.areas())
                    .map(area -> team.pointOfContact(area.code(), day).orElseThrow()));
  }

  /** Faults of any kind, of areas and coordinators. */
  public static Arbitrary<TeamFault> faults() {
    return Combinators.combine(
            Arbitraries.of(TeamFault.Code.class),
            PlaceArbitraries.areaCodes().set().ofMaxSize(3).map(ImmutableSortedSet::copyOf),
            coordinatorIds().set().ofMaxSize(3).map(ImmutableSortedSet::copyOf))
        .as((code, areas, ids) -> new TeamFault(code, areas, ids, "Something is wrong: mend it."));
  }

  private static CoordinatorId coordinatorId(int number) {
    return CoordinatorId.of(String.format("C-%02d", number));
  }

  /** One team, drawn part by part; what is drawn later refers to what was drawn before. */
  private record Draw(
      Random random,
      List<WorkingPattern> patterns,
      List<ContactDetails> contacts,
      List<String> names) {

    Team team(Iterable<Area> areas) {
      List<List<Area>> served = new ArrayList<>();
      List<Area> vacant = new ArrayList<>();
      for (Area area : areas) {
        switch (random.nextInt(5)) {
          case 0 -> vacant.add(area);
          case 1 -> {
            if (served.isEmpty()) {
              served.add(new ArrayList<>());
            }
            served.get(random.nextInt(served.size())).add(area);
          }
          default -> served.add(new ArrayList<>(List.of(area)));
        }
      }
      Team.Builder team = Team.builder().addAllAreas(areas);
      for (int i = 0; i < served.size(); i++) {
        Coordinator coordinator = coordinator(i, served);
        if (random.nextInt(3) == 0) {
          team.addPosts(post(coordinator));
          coordinator = coordinator.withAreas();
        }
        team.addCoordinators(coordinator);
        other(i, served.size()).ifPresent(usualCover(team, i));
      }
      for (Area area : vacant) {
        team.addVacancies(new Vacancy(area.code(), maybeDay(), other(-1, served.size())));
      }
      for (Area area : areas) {
        if (random.nextInt(4) == 0) {
          team.addAreaTerms(AreaTerm.from(area.code(), FIRST_DAY.minusDays(1000)));
        }
      }
      for (int i = random.nextInt(3); i > 0; i--) {
        team.addFacilitators(
            CommunityFacilitator.builder()
                .id(FacilitatorId.of("F-" + i))
                .name(names.get(i))
                .build());
      }
      return team.build();
    }

    private Post post(Coordinator coordinator) {
      int first = random.nextInt(DAYS);
      return new Post(
          coordinator.id(),
          coordinator.areas(),
          random.nextBoolean() ? Optional.of(FIRST_DAY.plusDays(first)) : Optional.empty(),
          random.nextBoolean()
              ? Optional.of(FIRST_DAY.plusDays(first + random.nextInt(DAYS)))
              : Optional.empty(),
          1 + random.nextInt(100));
    }

    private Consumer<CoordinatorId> usualCover(Team.Builder team, int away) {
      return cover -> team.putUsualCover(coordinatorId(away), cover);
    }

    private Coordinator coordinator(int number, List<List<Area>> served) {
      return Coordinator.builder()
          .id(coordinatorId(number))
          .name(names.get(number))
          .contact(contacts.get(number))
          .addAllDropIns(dropIns(number))
          .addAllAreas(served.get(number).stream().map(Area::code).toList())
          .workingPattern(patterns.get(number))
          .addAllAbsences(absences(number, served.size()))
          .build();
    }

    private ImmutableList<DropIn> dropIns(int number) {
      LocalTime from = LocalTime.of(8 + random.nextInt(8), 15 * random.nextInt(4));
      return random.nextBoolean()
          ? ImmutableList.of()
          : ImmutableList.of(
              new DropIn(
                  names.get(names.size() - 1 - number),
                  DayOfWeek.of(1 + random.nextInt(7)),
                  from,
                  from.plusMinutes(90)));
    }

    private ImmutableList<Absence> absences(int number, int team) {
      int edges = 2 * random.nextInt(4);
      List<Integer> days = new ArrayList<>();
      while (days.size() < edges) {
        int day = random.nextInt(DAYS);
        if (!days.contains(day)) {
          days.add(day);
        }
      }
      Collections.sort(days);
      ImmutableList.Builder<Absence> absences = ImmutableList.builder();
      for (int i = 0; i < edges; i += 2) {
        boolean open = i == edges - 2 && random.nextBoolean();
        absences.add(
            new Absence(
                FIRST_DAY.plusDays(days.get(i)),
                open ? Optional.empty() : Optional.of(FIRST_DAY.plusDays(days.get(i + 1))),
                other(number, team)));
      }
      return absences.build();
    }

    private Optional<LocalDate> maybeDay() {
      return random.nextBoolean()
          ? Optional.of(FIRST_DAY.plusDays(random.nextInt(DAYS)))
          : Optional.empty();
    }

    /** Another coordinator than the one with this number, or none. */
    private Optional<CoordinatorId> other(int number, int team) {
      int other = team == 0 ? number : random.nextInt(team);
      return other == number || random.nextInt(3) == 0
          ? Optional.empty()
          : Optional.of(coordinatorId(other));
    }
  }
}

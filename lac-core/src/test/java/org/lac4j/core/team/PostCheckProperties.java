package org.lac4j.core.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;

/** The faults of posts against an oracle that looks at one day after the other. */
class PostCheckProperties {

  private static final AreaCode HOLGATE = AreaCode.of("HOLGATE");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final int DAYS = 8;
  private static final List<CoordinatorId> IDS =
      Stream.of("C-01", "C-02", "C-03").map(CoordinatorId::of).toList();

  private static List<TeamFault.Code> faults(List<Post> posts, List<Vacancy> vacancies) {
    Team.Builder team = Team.builder().addAreas(Area.of("HOLGATE", "Holgate")).addAllPosts(posts);
    vacancies.forEach(team::addVacancies);
    IDS.forEach(id -> team.addCoordinators(Coordinator.builder().id(id).name("Alex").build()));
    return team.faults().stream().map(TeamFault::code).toList();
  }

  private static boolean onAnyDay(IntPredicate happens) {
    return IntStream.range(-1, DAYS + 1).anyMatch(happens);
  }

  private static List<Post> on(List<Post> posts, int day) {
    return posts.stream().filter(post -> post.includes(FIRST.plusDays(day))).toList();
  }

  private static long vacant(List<Vacancy> vacancies, int day) {
    return vacancies.stream().filter(each -> each.includes(FIRST.plusDays(day))).count();
  }

  /** Two different coordinators who do not share the post. */
  private static boolean areTwo(List<Post> together) {
    return together.stream()
        .anyMatch(
            one ->
                together.stream()
                    .anyMatch(
                        other ->
                            !one.coordinator().equals(other.coordinator())
                                && !(one.isPartTime() && other.isPartTime())));
  }

  @Property(tries = 500)
  void an_area_has_two_coordinators_if_it_has_on_some_day(@ForAll("posts") List<Post> posts) {
    boolean two = onAnyDay(day -> areTwo(on(posts, day)));
    Statistics.label("two coordinators").collect(two);

    assertThat(faults(posts, List.of()).contains(TeamFault.Code.TWO_COORDINATORS)).isEqualTo(two);
  }

  @Property(tries = 500)
  void a_vacancy_stands_beside_a_post_if_it_does_on_some_day(
      @ForAll("posts") List<Post> posts, @ForAll("vacancies") List<Vacancy> vacancies) {
    boolean both = onAnyDay(day -> !on(posts, day).isEmpty() && vacant(vacancies, day) > 0);
    Statistics.label("both").collect(both);

    assertThat(faults(posts, vacancies).contains(TeamFault.Code.VACANCY_WITH_COORDINATOR))
        .isEqualTo(both);
  }

  @Property(tries = 500)
  void an_area_is_vacant_twice_if_it_is_on_some_day(@ForAll("vacancies") List<Vacancy> vacancies) {
    boolean twice = onAnyDay(day -> vacant(vacancies, day) > 1);
    Statistics.label("twice").collect(twice);

    assertThat(faults(List.of(), vacancies).contains(TeamFault.Code.REPEATED_VACANCY))
        .isEqualTo(twice);
  }

  @Property
  void an_area_lacks_a_coordinator_if_nobody_was_ever_named(
      @ForAll("posts") List<Post> posts, @ForAll("vacancies") List<Vacancy> vacancies) {
    assertThat(faults(posts, vacancies).contains(TeamFault.Code.AREA_WITHOUT_COORDINATOR))
        .isEqualTo(posts.isEmpty() && vacancies.isEmpty());
  }

  @Example
  void who_holds_a_post_must_be_in_the_team_and_has_no_areas_besides() {
    CoordinatorId nobody = CoordinatorId.of("C-09");
    Coordinator both = Coordinator.builder().id(IDS.get(0)).name("Alex").addAreas(HOLGATE).build();

    assertThat(faults(List.of(Post.of(nobody, HOLGATE)), List.of()))
        .contains(TeamFault.Code.UNKNOWN_COORDINATOR);
    assertThat(
            Team.builder()
                .addAreas(Area.of("HOLGATE", "Holgate"))
                .addCoordinators(both)
                .addPosts(Post.of(both.id(), HOLGATE))
                .faults())
        .extracting(TeamFault::code)
        .contains(TeamFault.Code.AREAS_AND_POST);
  }

  @Provide
  Arbitrary<List<Post>> posts() {
    Arbitrary<Post> post =
        Combinators.combine(Arbitraries.of(IDS), days(), Arbitraries.of(50, 100))
            .as((id, days, percent) -> post(id, days).partTime(percent));
    return post.list().ofMaxSize(4);
  }

  private static Post post(CoordinatorId id, DayRange days) {
    Post post = Post.of(id, HOLGATE);
    Post started = days.first().map(post::from).orElse(post);
    return days.last().map(started::until).orElse(started);
  }

  @Provide
  Arbitrary<List<Vacancy>> vacancies() {
    return days()
        .map(days -> new Vacancy(HOLGATE, days.first(), days.last(), Optional.empty()))
        .list()
        .ofMaxSize(3);
  }

  private static Arbitrary<DayRange> days() {
    Arbitrary<Optional<Integer>> day = Arbitraries.integers().between(0, DAYS - 1).optional(0.8);
    return Combinators.combine(day, day)
        .as((first, last) -> new DayRange(first.map(FIRST::plusDays), last.map(FIRST::plusDays)))
        .filter(
            days ->
                days.first().isEmpty()
                    || days.last().isEmpty()
                    || !days.last().get().isBefore(days.first().get()));
  }
}

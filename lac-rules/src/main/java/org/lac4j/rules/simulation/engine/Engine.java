package org.lac4j.rules.simulation.engine;

import java.util.Arrays;
import java.util.Optional;
import org.lac4j.rules.simulation.engine.Arrivals.Walk;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.Length;
import org.lac4j.rules.simulation.scenario.Support;

/**
 * Runs a plan, event by event. One engine serves many runs one after the other; for one thread.
 *
 * <p>Once its arrays have grown it allocates nothing in a run.
 */
final class Engine {

  private static final long MINUTE = 60_000;

  private final Plan plan;
  private final DayTable table;
  private final Draws draws;
  private final Crowd crowd;
  private final StartingCrowd startingCrowd;
  private final EventCalendar events = new EventCalendar();
  private final NextPerson nextPerson;
  private final Guideline guideline;
  private final Accounts accounts;
  private final Desks desks;
  private final Walk[] walks;
  private final Neighbours neighbours;
  private final int[] asked;
  private final long answerMillis;
  private final long meetingMillis;
  private final long notCoveredMillis;
  private final boolean readyAtOnce;
  private Roster roster;
  private int[] candidates = new int[64];
  private long sequence;
  private long eventCount;
  private int today;

  Engine(Plan plan) {
    this.plan = plan;
    this.table = plan.table;
    this.draws = new Draws(plan.scenario);
    this.crowd = new Crowd(plan.areas);
    this.startingCrowd = new StartingCrowd(plan, this);
    this.nextPerson = NextPerson.by(plan.scenario.policies().priority());
    this.guideline = Guideline.of(plan.scenario.policies().caseload(), plan.scenario.firstDay());
    this.accounts = new Accounts(plan);
    this.desks = new Desks(plan);
    this.walks =
        Arrays.stream(plan.sources)
            .map(
                source ->
                    new Walk(
                        source, table, plan.scenario.season().hours(), draws.stream, draws.gap))
            .toArray(Walk[]::new);
    this.neighbours = Neighbours.by(plan);
    this.asked = new int[plan.coordinators];
    Attention attention = plan.scenario.attention();
    this.answerMillis = attention.answerMinutes() * MINUTE;
    this.meetingMillis = attention.firstMeetingMinutes() * MINUTE;
    this.notCoveredMillis = attention.notCoveredMinutes() * MINUTE;
    this.readyAtOnce = answerMillis == 0 && attention.readyAfter().equals(Length.NONE);
    this.roster = plan.rosters[0];
  }

  /** Runs once and leaves the accounts to be read until the next run. */
  Accounts run(long seed, int replication) {
    clear();
    long runKey = Keys.of(Keys.mix(seed), replication);
    schedule(plan.begin, EventKind.TEAM_CHANGES, 0, 0);
    if (plan.daysMatter) {
      scheduleDay(0);
    }
    schedule(plan.measuredFrom, EventKind.SAMPLE, 0, 0);
    for (int i = 0; i < walks.length; i++) {
      walks[i].start(runKey);
      schedule(walks[i].next(), EventKind.INTRODUCED, 0, i);
    }
    startingCrowd.enter(runKey);
    while (events.next()) {
      eventCount++;
      long now = events.time();
      handle(now, events.event());
      if (plan.neighboursHelp) {
        letNeighboursHelp(now);
      }
    }
    finish();
    return accounts;
  }

  long eventCount() {
    return eventCount;
  }

  /** How many people there were at a time at most in the last run. */
  int mostPeople() {
    return crowd.used();
  }

  private void clear() {
    crowd.clear();
    events.clear(plan.begin);
    accounts.clear();
    desks.clear();
    sequence = 0;
    eventCount = 0;
    today = 0;
    roster = plan.rosters[0];
  }

  private void schedule(long time, int kind, Person person) {
    schedule(time, kind, person.visit, person.slot);
  }

  /** Nothing at or after the end is ever added. */
  private void schedule(long time, int kind, int visit, int about) {
    if (time < plan.end) {
      events.add(time, EventKind.event(kind, visit, about));
    }
  }

  private void scheduleDay(int from) {
    int day = from;
    while (day < table.days && !table.isWorked(day)) {
      day++;
    }
    if (day < table.days) {
      schedule(table.opens(day), EventKind.DAY_OPENS, 0, day);
    }
  }

  private void handle(long now, long event) {
    today = table.dayOf(now, today);
    int about = EventKind.about(event);
    switch (EventKind.kind(event)) {
      case EventKind.TEAM_CHANGES -> teamChanges(now, about);
      case EventKind.DAY_OPENS -> dayOpens(now, about);
      case EventKind.SAMPLE -> sample(about);
      case EventKind.COORDINATOR_FREE -> work(about, now);
      case EventKind.PERSON_ENDS -> ends(crowd.person(about), now);
      case EventKind.PERSON_RETURNS -> returns(crowd.person(about), now);
      case EventKind.PERSON_READY -> {
        Person person = crowd.person(about);
        if (EventKind.isOfVisit(event, person.visit)) {
          person.state = Crowd.READY;
          serve(person.area, now);
        }
      }
      case EventKind.PERSON_GIVES_UP -> {
        Person person = crowd.person(about);
        if (EventKind.isOfVisit(event, person.visit)) {
          givesUp(person, now);
        }
      }
      case EventKind.INTRODUCED -> introduced(about, now);
      default -> throw new IllegalStateException("There is no event of kind " + event + ".");
    }
  }

  private void teamChanges(long now, int number) {
    roster = plan.rosters[number];
    desks.roster(roster);
    for (int c = 0; c < plan.coordinators; c++) {
      accounts.joined.set(c, roster.joined()[c] ? 1 : 0, now);
      noteAbove(c, now);
    }
    if (number + 1 < plan.rosters.length) {
      schedule(plan.rosters[number + 1].from(), EventKind.TEAM_CHANGES, 0, number + 1);
    }
    workAll(now);
  }

  private void dayOpens(long now, int day) {
    desks.open(day, roster, accounts.held);
    scheduleDay(day + 1);
    workAll(now);
  }

  private void sample(int week) {
    accounts.sample(week);
    if (week + 1 < plan.weeks) {
      schedule(table.start(today + 7), EventKind.SAMPLE, 0, week + 1);
    }
  }

  private void introduced(int source, long now) {
    Walk walk = walks[source];
    Person person = crowd.add();
    person.area = plan.sources[source].area();
    person.key = walk.personKey();
    person.urgency = draws.urgency(person.key);
    enter(person, now, false);
    schedule(walk.next(), EventKind.INTRODUCED, 0, source);
  }

  private void returns(Person person, long now) {
    person.visit++;
    person.key = Keys.of(person.key, 0);
    person.aims = 0;
    person.urgency = draws.urgency(person.key);
    enter(person, now, true);
  }

  private void enter(Person person, long now, boolean returned) {
    accounts.introduced();
    int area = person.area;
    int owner = roster.owner()[area];
    boolean measured = now >= plan.measuredFrom;
    if (measured) {
      Tally tally = accounts.tally(area, owner, person.urgency);
      tally.introduced++;
      tally.returned += returned ? 1 : 0;
    }
    if (owner == Crowd.NOBODY) {
      notCovered(person, area, measured);
      return;
    }
    person.received = now;
    person.measured = measured;
    plan.targets.give(person, now, today);
    int free = freeAtOnce(area, now);
    if (free == Crowd.NOBODY) {
      waits(person, now, Crowd.UNANSWERED);
      serve(area, now);
    } else {
      person.overtaken = 0;
      countAnswer(person, roster.holder(free, area), now);
      starts(free, person, now, false);
    }
  }

  /**
   * Who alone serves an area, if they can answer and meet someone at once and nobody waits for them: then nobody has to be
   * chosen, and nobody joins the queue to leave it again.
   */
  private int freeAtOnce(int area, long now) {
    int[] servers = roster.servers()[area];
    if (!readyAtOnce || servers.length != 1) {
      return Crowd.NOBODY;
    }
    int c = servers[0];
    return desks.canStart(c, now) && !isAnyoneWaiting(roster.serves()[c]) && hasRoomIfAsked(c)
        ? c
        : Crowd.NOBODY;
  }

  private void notCovered(Person person, int area, boolean measured) {
    accounts.notCovered();
    int nearest = plan.nearest[area];
    int helper = nearest == Crowd.NOBODY ? Crowd.NOBODY : roster.owner()[nearest];
    if (helper != Crowd.NOBODY) {
      desks.owe(helper, notCoveredMillis);
    }
    if (measured) {
      Tally tally = accounts.tally(area, Crowd.NOBODY, person.urgency);
      tally.notCovered++;
      tally.turned += helper == Crowd.NOBODY ? 0 : 1;
    }
    crowd.remove(person);
  }

  /** Puts someone in the queue whose area, key, urgency, receipt and targets are known. */
  private void waits(Person person, long now, byte state) {
    person.state = state;
    person.sequence = ++sequence;
    person.overtaken = 0;
    crowd.enqueue(person);
    int area = person.area;
    accounts.startsWaiting(area, now);
    int cause = draws.cause(person.key);
    person.cause = cause;
    if (cause != Draws.NO_CAUSE) {
      long patience = draws.patience(person.key, cause, now - person.received);
      schedule(now + patience, EventKind.PERSON_GIVES_UP, person);
    }
  }

  /** Someone who waited before the first moment. */
  void startsWaiting(int area, long key, Start start) {
    Person person = crowd.add();
    person.area = area;
    person.key = key;
    person.urgency = (byte) start.urgency();
    person.received = start.since();
    person.measured = false;
    plan.targets.give(person, start.since(), 0);
    person.aims = start.aims();
    accounts.startsWith();
    if (!start.answered()) {
      waits(person, plan.begin, Crowd.UNANSWERED);
    } else if (start.readyAt() <= plan.begin) {
      waits(person, plan.begin, Crowd.READY);
    } else {
      waits(person, plan.begin, Crowd.ANSWERED);
      schedule(start.readyAt(), EventKind.PERSON_READY, person);
    }
  }

  /** Someone who was in touch before the first moment. */
  void startsInTouch(int area, long key, Start start, Optional<Support> support) {
    long elapsed = plan.begin - start.since();
    Person person = crowd.add();
    person.area = area;
    person.key = key;
    person.urgency = (byte) start.urgency();
    person.measured = false;
    person.isLong =
        support
            .map(known -> known == Support.LONG)
            .orElseGet(() -> draws.isStillLong(key, start.aims(), elapsed));
    accounts.startsWith();
    person.met = start.since();
    opens(person, roster.owner()[area], plan.begin);
    long remaining = draws.remaining(key, person.isLong, elapsed);
    schedule(plan.begin + remaining, EventKind.PERSON_ENDS, person);
  }

  /**
   * How someone stands at the first moment.
   *
   * @param since when they were received, or met
   * @param urgency the number of the urgency
   * @param aims the aims that are known, as {@link Crowd#aims} has them
   * @param answered whether they have been answered
   * @param readyAt from when they can be met
   */
  record Start(long since, int urgency, int aims, boolean answered, long readyAt) {}

  private void workAll(long now) {
    for (int c = 0; c < plan.coordinators; c++) {
      work(c, now);
    }
  }

  /** Lets those who serve an area go to work, if they are free. */
  private void serve(int area, long now) {
    for (int c : roster.servers()[area]) {
      work(c, now);
    }
  }

  private void work(int c, long now) {
    while (desks.canStart(c, now)) {
      int slot = choose(c, now);
      if (slot == Crowd.NOBODY) {
        return;
      }
      Person person = crowd.person(slot);
      if (person.state == Crowd.UNANSWERED) {
        answer(c, person, now);
      } else {
        meet(c, person, now, false);
      }
    }
  }

  /** Lets those who are asked to help meet whom nobody else can see to. */
  private void letNeighboursHelp(long now) {
    for (int area = 0; area < plan.areas; area++) {
      int slot = nextInNeedOfHelp(area);
      int helper = slot == Crowd.NOBODY ? Crowd.NOBODY : helper(area, now);
      while (helper != Crowd.NOBODY) {
        meet(helper, crowd.person(slot), now, true);
        slot = nextInNeedOfHelp(area);
        helper = slot == Crowd.NOBODY ? Crowd.NOBODY : helper(area, now);
      }
    }
  }

  /** Chooses who is next of those whom a coordinator can see to now. */
  private int choose(int c, long now) {
    if (!isAnyoneWaiting(roster.serves()[c])) {
      return Crowd.NOBODY;
    }
    boolean room = hasRoomIfAsked(c);
    int count = 0;
    for (int area : roster.serves()[c]) {
      count = gather(area, now, room, count);
    }
    return next(count);
  }

  /** Who is next of the first candidates. */
  private int next(int count) {
    return switch (count) {
      case 0 -> Crowd.NOBODY;
      case 1 -> candidates[0];
      default -> nextPerson.of(crowd, candidates, count, table.firstEpochDay + today);
    };
  }

  private int addCandidate(int slot, int count) {
    if (count == candidates.length) {
      candidates = Arrays.copyOf(candidates, 2 * count);
    }
    candidates[count] = slot;
    return count + 1;
  }

  private boolean isAnyoneWaiting(int[] areas) {
    for (int area : areas) {
      if (crowd.head[area] != Crowd.NOBODY) {
        return true;
      }
    }
    return false;
  }

  /** Adds those of an area who can be seen to; with no room, who has waited for it long enough and whom to answer. */
  private int gather(int area, long now, boolean room, int from) {
    int count = from;
    int toAnswer = crowd.unanswered(area);
    Person person;
    for (int slot = crowd.head[area]; slot != Crowd.NOBODY; slot = person.next) {
      person = crowd.person(slot);
      if (!room && now - person.received < plan.longestHold) {
        return gatherUnanswered(person, toAnswer, count);
      }
      if (person.state != Crowd.ANSWERED) {
        count = addCandidate(slot, count);
        if (nextPerson.isByArrival()) {
          return count;
        }
      }
      toAnswer -= person.state == Crowd.UNANSWERED ? 1 : 0;
    }
    return count;
  }

  /** Adds so many who have no answer yet, from someone on in the list of their area. */
  private int gatherUnanswered(Person from, int number, int candidatesBefore) {
    int count = candidatesBefore;
    int left = number;
    Person person = left == 0 ? from : crowd.firstUnansweredFrom(from);
    while (left > 0) {
      if (person.state == Crowd.UNANSWERED) {
        count = addCandidate(person.slot, count);
        if (nextPerson.isByArrival()) {
          return count;
        }
        left--;
      }
      person = left == 0 ? person : crowd.person(person.next);
    }
    return count;
  }

  /** Who is next of those ready to be met in an area; nobody while its coordinator has room. */
  private int nextInNeedOfHelp(int area) {
    int acting = roster.acting(area);
    if (acting == Crowd.NOBODY || hasRoom(acting)) {
      return Crowd.NOBODY;
    }
    int count = 0;
    Person person;
    for (int slot = crowd.head[area]; slot != Crowd.NOBODY; slot = person.next) {
      person = crowd.person(slot);
      if (person.state == Crowd.READY) {
        count = addCandidate(slot, count);
      }
    }
    return next(count);
  }

  /** The first of those suggested who is free and whom nobody waits for; nobody if there is none. */
  private int helper(int area, long now) {
    long day = table.firstEpochDay + today;
    int count = neighbours.of(roster.acting(area), roster, accounts, day, asked);
    for (int i = 0; i < count; i++) {
      if (desks.canStart(asked[i], now) && choose(asked[i], now) == Crowd.NOBODY) {
        return asked[i];
      }
    }
    return Crowd.NOBODY;
  }

  private boolean hasRoomIfAsked(int c) {
    return !plan.guidelineBinds || hasRoom(c);
  }

  private boolean hasRoom(int c) {
    return !guideline.isAbove(accounts.held.value(c) + 1, covering(c));
  }

  private int covering(int c) {
    return roster.covering(c, accounts.held);
  }

  private void answer(int c, Person person, long now) {
    long answered = now + answerMillis;
    countAnswer(person, roster.holder(c, person.area), answered);
    if (readyAtOnce) {
      crowd.answer(person, Crowd.READY);
    } else {
      crowd.answer(person, Crowd.ANSWERED);
      long ready = answered + draws.ready(person.key);
      schedule(ready, EventKind.PERSON_READY, person);
    }
    spend(c, now, answerMillis);
  }

  private void countAnswer(Person person, int holder, long answered) {
    if (person.measured) {
      long day = table.firstEpochDay + table.dayOf(answered, today);
      Tally tally = tally(person, holder);
      tally.answerKnown++;
      tally.answeredByAim += day <= person.answerAim ? 1 : 0;
      tally.answeredByLimit += day <= person.answerLimit ? 1 : 0;
    }
  }

  private void meet(int c, Person person, long now, boolean byNeighbour) {
    int area = person.area;
    countOvertaken(area, person.slot);
    crowd.dequeue(person);
    person.visit++;
    accounts.stopsWaiting(area, person.received, now);
    starts(c, person, now, byNeighbour);
  }

  /** The first meeting. */
  private void starts(int c, Person person, long now, boolean byNeighbour) {
    int holder = roster.holder(c, person.area);
    if (person.measured) {
      long day = table.firstEpochDay + today;
      Tally tally = tally(person, holder);
      tally.waited(now - person.received);
      tally.metByNeighbours += byNeighbour ? 1 : 0;
      tally.metByAim += day <= person.meetingAim ? 1 : 0;
      tally.metByLimit += day <= person.meetingLimit ? 1 : 0;
      tally.settled(person.overtaken);
    }
    long key = person.key;
    person.isLong = draws.isLong(key, person.aims);
    person.met = now;
    opens(person, holder, now);
    long end = now + draws.length(key, person.isLong);
    schedule(end, EventKind.PERSON_ENDS, person);
    spend(c, now, meetingMillis);
  }

  /** Those who came before, can be seen to, and still wait. */
  private void countOvertaken(int area, int slot) {
    Person person;
    for (int other = crowd.head[area]; other != slot; other = person.next) {
      person = crowd.person(other);
      if (person.state != Crowd.ANSWERED) {
        person.overtaken++;
      }
    }
  }

  private Tally tally(Person person, int coordinator) {
    return accounts.tally(person.area, coordinator, person.urgency);
  }

  private void opens(Person person, int holder, long now) {
    person.state = Crowd.OPEN;
    person.holder = holder;
    accounts.opens(person.area, holder, now);
    desks.changeLong(holder, person.isLong ? 1 : 0);
    noteHeld(holder, now);
  }

  private void spend(int c, long now, long millis) {
    if (desks.spend(c, now, millis)) {
      schedule(desks.busyUntil(c), EventKind.COORDINATOR_FREE, 0, c);
    }
  }

  private void ends(Person person, long now) {
    int holder = person.holder;
    accounts.ends(person.area, holder, person.met, now);
    desks.changeLong(holder, person.isLong ? -1 : 0);
    noteHeld(holder, now);
    if (now >= plan.measuredFrom) {
      tally(person, holder).ended++;
    }
    long returning = draws.returning(person.key);
    if (returning >= 0 && now + returning < plan.end) {
      person.state = Crowd.AWAY;
      schedule(now + returning, EventKind.PERSON_RETURNS, person);
    } else {
      crowd.remove(person);
    }
    work(holder, now);
    int cover = roster.coveredBy()[holder];
    if (cover != Crowd.NOBODY) {
      work(cover, now);
    }
  }

  private void noteHeld(int holder, long now) {
    noteAbove(holder, now);
    int cover = roster.coveredBy()[holder];
    if (cover != Crowd.NOBODY) {
      noteAbove(cover, now);
    }
  }

  private void noteAbove(int c, long now) {
    boolean isAbove = guideline.isAbove(accounts.held.value(c), covering(c));
    accounts.above.set(c, isAbove ? 1 : 0, now);
  }

  private void givesUp(Person person, long now) {
    int area = person.area;
    crowd.dequeue(person);
    accounts.stopsWaiting(area, person.received, now);
    accounts.gaveUp(person.measured ? person.cause : Draws.NO_CAUSE);
    boolean wasUnanswered = person.state == Crowd.UNANSWERED;
    if (person.measured) {
      Tally tally = tally(person, roster.owner()[area]);
      tally.gaveUp++;
      tally.answerKnown += wasUnanswered ? 1 : 0;
      tally.waitedAtLeast(now - person.received);
      tally.settled(person.overtaken);
    }
    crowd.remove(person);
  }

  /** Counts those who still wait, and closes the books. */
  private void finish() {
    long lastDay = table.firstEpochDay + table.days - 1;
    for (int slot = 0; slot < crowd.used(); slot++) {
      Person person = crowd.person(slot);
      if (person.isWaiting() && person.measured) {
        Tally tally = tally(person, roster.owner()[person.area]);
        tally.waitedAtLeast(plan.end - person.received);
        tally.settled(person.overtaken);
        boolean late = person.answerLimit < lastDay;
        tally.answerKnown += person.state == Crowd.UNANSWERED && late ? 1 : 0;
      }
    }
    accounts.close(crowd, plan.end);
  }
}

package org.lac4j.rules.simulation.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Goes through a service minute by minute, as SIMULATION.md says; slow and plain. One object makes one run. */
final class PlainSimulation {

  private static final int OPENS = 9 * 60;
  private static final int CLOSES = 17 * 60;
  private static final double DAY = 1440;
  private static final int UPPER = 60;

  /** From gov.uk, England and Wales. */
  private static final Set<LocalDate> BANK_HOLIDAYS =
      Set.of(
          LocalDate.of(2025, 1, 1),
          LocalDate.of(2025, 4, 18),
          LocalDate.of(2025, 4, 21),
          LocalDate.of(2025, 5, 5),
          LocalDate.of(2025, 5, 26),
          LocalDate.of(2025, 8, 25),
          LocalDate.of(2025, 12, 25),
          LocalDate.of(2025, 12, 26),
          LocalDate.of(2026, 1, 1),
          LocalDate.of(2026, 4, 3),
          LocalDate.of(2026, 4, 6),
          LocalDate.of(2026, 5, 4),
          LocalDate.of(2026, 5, 25),
          LocalDate.of(2026, 8, 31),
          LocalDate.of(2026, 12, 25),
          LocalDate.of(2026, 12, 28),
          LocalDate.of(2027, 1, 1));

  private final PlainService service;
  private final Random random;
  private final LocalDate begin;
  private final double measuredFrom;
  private final double end;
  private final List<Person> people = new ArrayList<>();
  private final List<Person> queue = new ArrayList<>();
  private final List<Person> inTouch = new ArrayList<>();
  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparingDouble(Event::time));
  private final Desk[] desks;
  private final Map<Integer, LocalDate> weekOf = new TreeMap<>();
  private int day;
  private LocalDate today;
  private double aboveMinutes;
  private double postMinutes;

  PlainSimulation(PlainService service, long seed) {
    this.service = service;
    this.random = new Random(seed);
    this.begin = service.firstDay.minusWeeks(service.warmUpWeeks);
    this.measuredFrom = service.warmUpWeeks * 7 * DAY;
    this.end = (ChronoUnit.DAYS.between(begin, service.lastDay) + 1) * DAY;
    this.today = begin;
    this.desks = service.workers.stream().map(worker -> new Desk()).toArray(Desk[]::new);
  }

  private record Event(double time, Runnable what) {}

  private static final class Desk {
    boolean there;
    boolean atWork;
    int coveredBy = -1;
    double left;
    double busyUntil;
    double wellUntil = -1;
    double sickUntil;
    double worked;
    double crisis;
    double needed;
    double given;
    double community;
  }

  private static final class Person {
    int place;
    double received;
    boolean inCrisis;
    boolean covered;
    boolean isLong;
    double answered = Double.NaN;
    double ready = Double.NaN;
    double met = Double.NaN;
    double ended = Double.NaN;
    double left = Double.NaN;
    int holder = -1;

    boolean waits() {
      return covered && Double.isNaN(met) && Double.isNaN(left);
    }
  }

  /** Runs, and returns what was measured. */
  Map<String, Double> run() {
    for (day = 0; day * DAY < end; day++, today = today.plusDays(1)) {
      double midnight = day * DAY;
      morning();
      arrivals(midnight);
      boolean isWorked = isWorkingDay(today);
      for (int minute = 0; minute < DAY; minute++) {
        double now = midnight + minute;
        while (!events.isEmpty() && events.peek().time <= now) {
          events.remove().what.run();
        }
        if (isWorked && minute == OPENS) {
          open();
        }
        if (isWorked && minute >= OPENS && minute < CLOSES) {
          work(now);
        }
        if (minute % 60 == 30 && now >= measuredFrom) {
          lookAtGuideline();
        }
      }
    }
    return measured();
  }

  private boolean isWorkingDay(LocalDate date) {
    return date.getDayOfWeek().getValue() <= 5
        && !BANK_HOLIDAYS.contains(date)
        && !service.closures.contains(date);
  }

  /** Who is there, and who takes over the people of those who have left. */
  private void morning() {
    for (int w = 0; w < desks.length; w++) {
      desks[w].there = isInPost(w, today) && !isOnLeave(w, today);
    }
    for (int w = 0; w < desks.length; w++) {
      int cover = service.workers.get(w).cover;
      boolean isCovered = isInPost(w, today) && !desks[w].there && cover >= 0;
      desks[w].coveredBy = isCovered && desks[cover].there ? cover : -1;
    }
    for (Person person : inTouch) {
      if (hasLeft(person.holder)) {
        int successor = owner(person.place);
        if (successor >= 0 && !hasLeft(successor)) {
          person.holder = successor;
          desks[successor].left -= service.handoverMinutes;
        }
      }
    }
  }

  private boolean hasJoined(int w) {
    LocalDate joins = service.workers.get(w).joins;
    return joins == null || !today.isBefore(joins);
  }

  private boolean hasLeft(int w) {
    LocalDate leaves = service.workers.get(w).leaves;
    return leaves != null && !today.isBefore(leaves);
  }

  private boolean isInPost(int w, LocalDate date) {
    LocalDate joins = service.workers.get(w).joins;
    LocalDate leaves = service.workers.get(w).leaves;
    return (joins == null || !date.isBefore(joins)) && (leaves == null || date.isBefore(leaves));
  }

  private boolean isOnLeave(int w, LocalDate date) {
    double weeks = service.workers.get(w).leaveWeeks;
    int number = (int) Math.ceil(weeks);
    for (int year = date.getYear() - 1; year <= date.getYear(); year++) {
      LocalDate monday = LocalDate.of(year, 1, 1);
      while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
        monday = monday.plusDays(1);
      }
      for (int k = 0; k < number; k++) {
        int between = 52 / number;
        LocalDate from = monday.plusWeeks((long) k * between + w % between);
        int days = weeks - k >= 1 ? 7 : Math.max(1, (int) Math.rint((weeks - k) * 5));
        if (!date.isBefore(from) && date.isBefore(from.plusDays(days))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The last who joined for a place has it. */
  private int owner(int place) {
    int owner = -1;
    for (int w = 0; w < desks.length; w++) {
      if (service.workers.get(w).place == place && hasJoined(w)) {
        owner = w;
      }
    }
    return owner;
  }

  private void arrivals(double midnight) {
    for (int place = 0; place < service.places.size(); place++) {
      double expected = service.places.get(place).perYear() / 365.25;
      if (service.demandChanges != null && !today.isBefore(service.demandChanges)) {
        expected *= service.demandFactor;
      }
      int here = place;
      double at = midnight;
      while (true) {
        at += exponential(DAY / Math.max(expected, 1e-12));
        if (at >= midnight + DAY) {
          break;
        }
        double time = at;
        events.add(new Event(time, () -> introduced(here, time)));
      }
    }
    if (service.serviceEnds != null) {
      for (int i = 0; i < service.serviceNumber; i++) {
        long after = (long) i * service.serviceDays / service.serviceNumber;
        if (service.serviceEnds.plusDays(after).equals(today)) {
          double time = midnight + DAY * random.nextDouble();
          events.add(new Event(time, () -> introduced(0, time)));
        }
      }
    }
  }

  private double exponential(double mean) {
    return -mean * Math.log(1 - random.nextDouble());
  }

  private double draw(PlainService.Time time) {
    return DAY * (time.isFixed() ? time.days() : exponential(time.days()));
  }

  private void introduced(int place, double now) {
    Person person = new Person();
    person.place = place;
    person.received = now;
    person.inCrisis = random.nextDouble() < service.crisisShare;
    person.covered = owner(place) >= 0;
    people.add(person);
    if (!person.covered) {
      int nearest = service.places.get(place).nearest();
      if (nearest >= 0 && owner(nearest) >= 0) {
        desks[owner(nearest)].left -= service.notCoveredMinutes;
      }
      return;
    }
    queue.add(person);
    if (random.nextDouble() < service.leavingShare) {
      double leaves = now + draw(service.leavingAfter);
      events.add(
          new Event(
              leaves,
              () -> {
                if (person.waits()) {
                  person.left = leaves;
                  queue.remove(person);
                }
              }));
    }
  }

  private void open() {
    for (int w = 0; w < desks.length; w++) {
      PlainService.Worker worker = service.workers.get(w);
      Desk desk = desks[w];
      desk.atWork = desk.there && worker.days.contains(today.getDayOfWeek()) && !isSick(w);
      if (desk.atWork) {
        refill(w);
      }
    }
  }

  private boolean isSick(int w) {
    PlainService.Worker worker = service.workers.get(w);
    Desk desk = desks[w];
    if (worker.sickPerYear == 0) {
      return false;
    }
    if (desk.wellUntil < 0) {
      desk.wellUntil = exponential(365.25 / worker.sickPerYear);
    }
    while (desk.wellUntil <= day) {
      desk.sickUntil = desk.wellUntil + Math.ceil(draw(worker.sickFor) / DAY);
      desk.wellUntil = desk.sickUntil + exponential(365.25 / worker.sickPerYear);
    }
    return day < desk.sickUntil;
  }

  private void refill(int w) {
    PlainService.Worker worker = service.workers.get(w);
    Desk desk = desks[w];
    startWeek(w);
    double crisis = crisis(w);
    double needed = needed(w);
    for (int other = 0; other < desks.length; other++) {
      if (desks[other].coveredBy == w) {
        crisis += service.coverShare * crisis(other);
        needed += service.coverShare * needed(other);
      }
    }
    double part = part(worker);
    double kept = part * service.keptHours;
    double community = part * Math.min(1, worker.hours / 30) * service.communityHours;
    double hours = Math.max(kept, part * worker.hours - crisis - needed - community);
    desk.left += hours * 60 / worker.days.size();
    if (day * DAY >= measuredFrom) {
      double beyond = part * worker.hours - kept;
      double toCrisis = Math.min(crisis, beyond);
      double toPeople = Math.min(needed, beyond - toCrisis);
      desk.worked += part * worker.hours / worker.days.size();
      desk.crisis += toCrisis / worker.days.size();
      desk.needed += needed / worker.days.size();
      desk.given += toPeople / worker.days.size();
      desk.community += Math.min(community, beyond - toCrisis - toPeople) / worker.days.size();
    }
  }

  private void startWeek(int w) {
    LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
    if (!monday.equals(weekOf.put(w, monday))) {
      desks[w].left = Math.min(0, desks[w].left);
    }
  }

  /** What part of their hours a worker has while they are new. */
  private double part(PlainService.Worker worker) {
    if (worker.joins == null || worker.inductionWeeks == 0) {
      return 1;
    }
    long week = ChronoUnit.DAYS.between(worker.joins, today) / 7;
    return week >= worker.inductionWeeks ? 1 : (week + 1.0) / (worker.inductionWeeks + 1);
  }

  private double needed(int w) {
    double hours = 0;
    for (Person person : inTouch) {
      if (person.holder == w) {
        hours += person.isLong ? service.longHours : service.shortHours;
      }
    }
    return hours;
  }

  private double crisis(int w) {
    double hours = 0;
    double now = day * DAY + OPENS;
    for (Person person : inTouch) {
      boolean isNew = now < person.met + service.crisisWeeks * 7 * DAY;
      if (person.holder == w && person.inCrisis && isNew) {
        hours += service.crisisHours;
      }
    }
    return hours;
  }

  private void work(double now) {
    for (int w = 0; w < desks.length; w++) {
      Desk desk = desks[w];
      if (!desk.atWork || desk.busyUntil > now || desk.left <= 0) {
        continue;
      }
      Person next = next(w, now);
      if (next != null) {
        start(w, next, now);
      }
    }
  }

  private @Nullable Person next(int w, double now) {
    if (queue.isEmpty()) {
      return null;
    }
    boolean hasRoom = !service.isGuidelineKept || total(w, 1) <= UPPER;
    Person best = null;
    for (Person person : queue) {
      if (!serves(w, person.place)) {
        continue;
      }
      boolean isUnanswered = Double.isNaN(person.answered);
      boolean isReady = !isUnanswered && person.ready <= now;
      boolean mayMeet = hasRoom || now - person.received >= service.holdDays * DAY;
      if (isUnanswered || (isReady && mayMeet)) {
        if (best == null || comesBefore(person, best)) {
          best = person;
        }
      }
    }
    return best;
  }

  private boolean serves(int w, int place) {
    int owner = owner(place);
    return owner == w || (owner >= 0 && desks[owner].coveredBy == w);
  }

  private boolean comesBefore(Person one, Person other) {
    boolean oneOpen = Double.isNaN(one.answered);
    boolean otherOpen = Double.isNaN(other.answered);
    if (service.order == PlainService.Order.STANDARD) {
      if (oneOpen != otherOpen) {
        return oneOpen;
      }
      LocalDate oneDue = oneOpen ? answerDue(one, 3) : meetingDue(one, 14);
      LocalDate otherDue = otherOpen ? answerDue(other, 3) : meetingDue(other, 14);
      if (!oneDue.equals(otherDue)) {
        return oneDue.isBefore(otherDue);
      }
    }
    if (service.order != PlainService.Order.IN_TURN && one.inCrisis != other.inCrisis) {
      return one.inCrisis;
    }
    return one.received < other.received;
  }

  /** How many count for the guideline, with so many more of one's own. */
  private double total(int w, int more) {
    double held = more;
    for (Person person : inTouch) {
      boolean isOwn = person.holder == w;
      held += isOwn || desks[person.holder].coveredBy == w ? 1 : 0;
    }
    return Math.ceil(held / Math.min(1, service.workers.get(w).hours / 30) - 1e-9);
  }

  private void start(int w, Person person, double now) {
    boolean isAnswer = Double.isNaN(person.answered);
    double minutes = isAnswer ? service.answerMinutes : service.meetingMinutes;
    desks[w].left -= minutes;
    desks[w].busyUntil = now + minutes;
    if (isAnswer) {
      person.answered = now + minutes;
      person.ready = person.answered + draw(service.readyAfter);
      return;
    }
    int owner = owner(person.place);
    person.met = now;
    queue.remove(person);
    inTouch.add(person);
    person.holder = owner >= 0 && desks[owner].coveredBy == w ? owner : w;
    person.isLong = random.nextDouble() < service.longShare;
    double ends = now + draw(person.isLong ? service.longLasts : service.shortLasts);
    events.add(new Event(ends, () -> ends(person, ends)));
  }

  private void ends(Person person, double now) {
    person.ended = now;
    inTouch.remove(person);
    if (random.nextDouble() < service.returningShare) {
      double back = now + draw(service.returningAfter);
      events.add(new Event(back, () -> introduced(person.place, back)));
    }
  }

  private void lookAtGuideline() {
    for (int w = 0; w < desks.length; w++) {
      if (hasJoined(w)) {
        postMinutes++;
        aboveMinutes += total(w, 0) > UPPER ? 1 : 0;
      }
    }
  }

  private LocalDate date(double time) {
    return begin.plusDays((long) (time / DAY));
  }

  private LocalDate onOrAfter(LocalDate date) {
    LocalDate working = date;
    while (!isWorkingDay(working)) {
      working = working.plusDays(1);
    }
    return working;
  }

  private LocalDate counted(Person person) {
    LocalDate date = date(person.received);
    return onOrAfter(person.received % DAY >= CLOSES ? date.plusDays(1) : date);
  }

  private LocalDate answerDue(Person person, int workingDays) {
    LocalDate due = counted(person);
    for (int i = 0; i < workingDays; i++) {
      due = onOrAfter(due.plusDays(1));
    }
    return due;
  }

  private LocalDate meetingDue(Person person, int days) {
    return onOrAfter(counted(person).plusDays(days));
  }

  private Map<String, Double> measured() {
    Map<String, Double> sums = new TreeMap<>();
    double window = end - measuredFrom;
    for (Person person : people) {
      boolean isMeasured = person.received >= measuredFrom;
      double until = first(person.met, person.left, end);
      if (person.covered) {
        double waited = Math.max(0, until - Math.max(person.received, measuredFrom));
        add(sums, "waiting", waited / window);
      }
      if (!Double.isNaN(person.met)) {
        double stays = first(person.ended, end, end) - Math.max(person.met, measuredFrom);
        add(sums, "open", Math.max(0, stays) / window);
        add(sums, "met", person.met >= measuredFrom ? 1 : 0);
        add(sums, "ended", person.ended >= measuredFrom ? 1 : 0);
      }
      add(sums, "waiting at end", person.waits() ? 1 : 0);
      if (isMeasured) {
        measured(sums, person);
      }
    }
    shares(sums, window);
    return sums;
  }

  private static double first(double one, double other, double last) {
    double first = last;
    first = Double.isNaN(one) ? first : Math.min(first, one);
    return Double.isNaN(other) ? first : Math.min(first, other);
  }

  private void measured(Map<String, Double> sums, Person person) {
    add(sums, "introduced", 1);
    add(sums, "in crisis", person.inCrisis ? 1 : 0);
    if (!person.covered) {
      add(sums, "not covered", 1);
      return;
    }
    add(sums, "covered", 1);
    add(sums, "left", Double.isNaN(person.left) ? 0 : 1);
    LocalDate answerDue = answerDue(person, 3);
    if (!answerDue.isAfter(service.lastDay)) {
      add(sums, "answer due", 1);
      boolean isAnswered =
          !Double.isNaN(person.answered) && !date(person.answered).isAfter(answerDue);
      add(sums, "answered", isAnswered ? 1 : 0);
    }
    LocalDate meetingDue = meetingDue(person, 14);
    if (!meetingDue.isAfter(service.lastDay)) {
      add(sums, "meeting due", 1);
      boolean isMet = !Double.isNaN(person.met) && !date(person.met).isAfter(meetingDue);
      add(sums, "met in time", isMet ? 1 : 0);
    }
  }

  private void shares(Map<String, Double> sums, double window) {
    double covered = sums.getOrDefault("covered", 0.0);
    sums.put("mean wait", sums.getOrDefault("waiting", 0.0) * window / DAY / covered);
    sums.put("answered by limit", sums.get("answered") / sums.get("answer due"));
    sums.put("met by limit", sums.get("met in time") / sums.get("meeting due"));
    sums.put("left share", sums.get("left") / covered);
    sums.put("above", aboveMinutes / postMinutes);
    sums.put("crisis share", sums.get("in crisis") / sums.get("introduced"));
    double worked = 0;
    double crisis = 0;
    double needed = 0;
    double given = 0;
    double community = 0;
    for (Desk desk : desks) {
      worked += desk.worked;
      crisis += desk.crisis;
      needed += desk.needed;
      given += desk.given;
      community += desk.community;
    }
    sums.put("crisis hours", crisis / worked);
    sums.put("support hours", given / needed);
    sums.put("community hours", community / (window / DAY / 7) + service.facilitatorHours);
  }

  private static void add(Map<String, Double> sums, String what, double value) {
    sums.merge(what, value, Double::sum);
  }
}

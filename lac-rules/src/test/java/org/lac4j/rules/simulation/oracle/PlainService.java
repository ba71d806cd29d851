package org.lac4j.rules.simulation.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A service in plain numbers, for the plain simulator; the defaults are those of SIMULATION.md. */
final class PlainService {

  final String name;
  LocalDate firstDay = LocalDate.of(2026, 1, 5);
  LocalDate lastDay = LocalDate.of(2026, 12, 31);
  int warmUpWeeks = 40;
  final Set<LocalDate> closures = new HashSet<>();
  final List<Place> places = new ArrayList<>();
  final List<Worker> workers = new ArrayList<>();

  double longShare = 1;
  Time longLasts = new Time(180, false);
  Time shortLasts = new Time(14, false);
  double returningShare;
  Time returningAfter = new Time(60, false);
  double leavingShare;
  Time leavingAfter = new Time(20, false);
  double crisisShare;

  double answerMinutes = 30;
  double meetingMinutes = 120;
  double handoverMinutes = 30;
  double notCoveredMinutes = 20;
  double shortHours = 0.5;
  double longHours = 0.4;
  double keptHours = 3;
  double coverShare = 0.25;
  double crisisHours;
  int crisisWeeks = 4;
  double communityHours;
  double facilitatorHours;
  Time readyAfter = new Time(0, true);

  int holdDays = 28;
  boolean isGuidelineKept = true;
  Order order = Order.IN_TURN;

  @Nullable LocalDate demandChanges;
  double demandFactor = 1;
  @Nullable LocalDate serviceEnds;
  int serviceNumber;
  int serviceDays = 1;

  PlainService(String name) {
    this.name = name;
  }

  /** Who is next. */
  enum Order {
    IN_TURN,
    URGENT_FIRST,
    STANDARD
  }

  /** How long something lasts in days: always, or on average (exponential). */
  record Time(double days, boolean isFixed) {}

  /** An area, and the place whose worker helps while it has none; -1 for none. */
  record Place(double perYear, int nearest) {}

  /** A coordinator. */
  static final class Worker {
    final int place;
    double hours = 30;
    final Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    double leaveWeeks;
    int cover = -1;
    double sickPerYear;
    Time sickFor = new Time(5, false);
    @Nullable LocalDate joins;
    @Nullable LocalDate leaves;
    int inductionWeeks;

    Worker(int place) {
      this.place = place;
    }
  }

  PlainService place(double perYear, int nearest) {
    places.add(new Place(perYear, nearest));
    return this;
  }

  Worker worker(int place) {
    Worker worker = new Worker(place);
    workers.add(worker);
    return worker;
  }

  @Override
  public String toString() {
    return name;
  }
}

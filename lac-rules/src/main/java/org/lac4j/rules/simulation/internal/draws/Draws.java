package org.lac4j.rules.simulation.internal.draws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.simulation.internal.draws.PersonStream.Purpose;
import org.lac4j.rules.simulation.people.GivingUp;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Sickness;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;

/** Draws what people are like, each from their own stream; for one thread. */
public final class Draws {

  /** No cause: they wait as long as it takes. */
  public static final int NO_CAUSE = -1;

  private static final int TRIES = 1000;
  private static final double DAYS_OF_YEAR = 365.25;
  private static final long SICKNESS = Keys.of("sickness");

  public final PersonStream stream = new PersonStream();
  public final DoubleSupplier gap = () -> Sampler.exponential(stream);
  private final double[] urgencies;
  private final int onlyUrgency;
  private final double[] aims;
  private final double[] longShares;
  private final boolean aimMatters;
  private final DoubleSupplier shortLasts;
  private final DoubleSupplier longLasts;
  private final DoubleSupplier ready;
  private final double returnShare;
  private final DoubleSupplier returnAfter;
  private final double[] causes;
  private final Sickness[] sickness;
  private final DoubleSupplier[] sickLasts;
  private long sicknessKey;
  private final DoubleSupplier[] patience;

  public Draws(Scenario scenario) {
    People people = scenario.people();
    double[] urgencyWeights = weights(Urgency.values(), people.urgencies());
    this.urgencies = cumulative(urgencyWeights);
    this.onlyUrgency = only(urgencyWeights);
    this.aims = cumulative(weights(Aim.values(), people.aims()));
    this.longShares = Arrays.stream(Aim.values()).mapToDouble(people::longShare).toArray();
    this.aimMatters = Arrays.stream(longShares).distinct().count() > 1;
    this.shortLasts = Sampler.of(people.shortLasts(), stream);
    this.longLasts = Sampler.of(people.longLasts(), stream);
    this.ready = Sampler.of(scenario.attention().readyAfter(), stream);
    this.returnShare = people.returning().share();
    this.returnAfter = Sampler.of(people.returning().after(), stream);
    this.sickness =
        scenario.everyCoordinator().stream()
            .map(SimulatedCoordinator::sickness)
            .toArray(Sickness[]::new);
    this.sickLasts =
        Arrays.stream(sickness)
            .map(one -> Sampler.of(one.lasts(), stream))
            .toArray(DoubleSupplier[]::new);
    ImmutableList<GivingUp> givingUp = people.givingUp();
    this.causes = new double[givingUp.size()];
    double sum = 0;
    for (int i = 0; i < causes.length; i++) {
      sum += givingUp.get(i).share();
      causes[i] = sum;
    }
    this.patience =
        givingUp.stream()
            .map(cause -> Sampler.of(cause.after(), stream))
            .toArray(DoubleSupplier[]::new);
  }

  private static <E> double[] weights(E[] values, ImmutableMap<E, Double> weights) {
    return Arrays.stream(values).mapToDouble(value -> weights.getOrDefault(value, 0.0)).toArray();
  }

  private static double[] cumulative(double[] weights) {
    double total = Arrays.stream(weights).sum();
    double[] cumulative = new double[weights.length];
    double sum = 0;
    int last = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] / total;
      cumulative[i] = sum;
      last = weights[i] > 0 ? i : last;
    }
    Arrays.fill(cumulative, last, weights.length, 1);
    return cumulative;
  }

  /** The place of the only one with a weight; -1 if there are several. */
  private static int only(double[] weights) {
    int only = -1;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        if (only >= 0) {
          return -1;
        }
        only = i;
      }
    }
    return only;
  }

  private int pick(double[] cumulative) {
    double share = stream.nextDouble();
    int i = 0;
    while (i < cumulative.length - 1 && share >= cumulative[i]) {
      i++;
    }
    return i;
  }

  /** Nothing is drawn that could only come out one way; as each purpose has its own numbers, no other draw is moved. */
  public byte urgency(long key) {
    if (onlyUrgency >= 0) {
      return (byte) onlyUrgency;
    }
    stream.at(key, Purpose.URGENCY);
    return (byte) pick(urgencies);
  }

  /** Aims of the survey as bits; of any other aim a scenario knows nothing. */
  public static int mask(Set<Aim> aims) {
    int mask = 0;
    for (Aim aim : aims) {
      mask |= aim.isOfSurvey() ? 1 << aim.row() : 0;
    }
    return mask;
  }

  /** Whether longer support follows: by one of the aims that are known, each as likely, or by one drawn. */
  public boolean isLong(long key, int known) {
    double share = aimMatters ? longShares[aim(key, known)] : longShares[0];
    if (share == 0 || share == 1) {
      return share == 1;
    }
    return stream.at(key, Purpose.SUPPORT).nextDouble() < share;
  }

  private int aim(long key, int known) {
    stream.at(key, Purpose.AIM);
    return known == 0 ? pick(aims) : pickBit(known);
  }

  private int pickBit(int bits) {
    int left = bits;
    for (int skip = (int) (stream.nextDouble() * Integer.bitCount(bits)); skip > 0; skip--) {
      left &= left - 1;
    }
    return Integer.numberOfTrailingZeros(left);
  }

  /**
   * Whether it is longer support with someone who has been in touch so long already: drawn from those who stay as long;
   * where hardly anyone does, it is.
   */
  public boolean isStillLong(long key, int known, long elapsed) {
    for (int i = 0; i < TRIES; i++) {
      long other = Keys.of(key, i);
      boolean isLong = isLong(other, known);
      if (length(other, isLong) > elapsed) {
        return isLong;
      }
    }
    return true;
  }

  /** How long someone stays in touch, in milliseconds. */
  public long length(long key, boolean isLong) {
    stream.at(key, Purpose.LENGTH);
    return millis((isLong ? longLasts : shortLasts).getAsDouble());
  }

  /** How much longer someone stays who has been in touch so long already: drawn from those who stay as long. */
  public long remaining(long key, boolean isLong, long elapsed) {
    stream.at(key, Purpose.LENGTH);
    return beyond(isLong ? longLasts : shortLasts, elapsed);
  }

  /** Why someone would stop waiting; {@link #NO_CAUSE} for those who wait as long as it takes. */
  public int cause(long key) {
    if (causes.length == 0) {
      return NO_CAUSE;
    }
    double share = stream.at(key, Purpose.PATIENCE).nextDouble();
    for (int i = 0; i < causes.length; i++) {
      if (share < causes[i]) {
        return i;
      }
    }
    return NO_CAUSE;
  }

  /** How long someone waits who would stop for a cause, having waited so long already. */
  public long patience(long key, int cause, long elapsed) {
    stream.at(Keys.of(key, cause), Purpose.PATIENCE);
    return elapsed == 0 ? millis(patience[cause].getAsDouble()) : beyond(patience[cause], elapsed);
  }

  /** Draws until one is longer than what has passed; where none is, the length starts anew. */
  private long beyond(DoubleSupplier sampler, long elapsed) {
    long length = 0;
    for (int i = 0; i < TRIES; i++) {
      length = millis(sampler.getAsDouble());
      if (length > elapsed) {
        return length - elapsed;
      }
    }
    return length;
  }

  public long ready(long key) {
    stream.at(key, Purpose.READY);
    return millis(ready.getAsDouble());
  }

  /** After how long someone comes back; -1 if they don't. */
  public long returning(long key) {
    if (returnShare == 0 || stream.at(key, Purpose.RETURN).nextDouble() >= returnShare) {
      return -1;
    }
    return millis(returnAfter.getAsDouble());
  }

  /** Begins the sickness of everybody in a run. */
  public void startSickness(long runKey) {
    sicknessKey = Keys.mix(runKey ^ SICKNESS);
  }

  /** How many days a coordinator is well before a time off sick; more than there are in any run for one never sick. */
  public double wellDays(int coordinator, int spell) {
    double perYear = sickness[coordinator].spellsPerYear();
    if (perYear == 0) {
      return Double.MAX_VALUE;
    }
    stream.at(Keys.of(Keys.of(sicknessKey, coordinator), spell), Purpose.GAP);
    return gap.getAsDouble() * DAYS_OF_YEAR / perYear;
  }

  /** How many whole days a time off sick lasts. */
  public double sickDays(int coordinator, int spell) {
    stream.at(Keys.of(Keys.of(sicknessKey, coordinator), spell), Purpose.LENGTH);
    return Math.ceil(sickLasts[coordinator].getAsDouble());
  }

  private static long millis(double days) {
    return (long) (days * Sampler.MILLIS_PER_DAY + 0.5);
  }
}

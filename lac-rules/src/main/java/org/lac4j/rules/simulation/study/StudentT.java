package org.lac4j.rules.simulation.study;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.commons.statistics.distribution.TDistribution;

/** The 97.5 % quantile of Student's t, rounded to nine digits so that every Java virtual machine has the same. */
final class StudentT {

  private static final double ROUND = 1e9;
  private static final ConcurrentMap<Integer, Double> QUANTILES = new ConcurrentHashMap<>();

  private StudentT() {}

  static double quantile(int degreesOfFreedom) {
    return QUANTILES.computeIfAbsent(
        degreesOfFreedom,
        df -> Math.rint(TDistribution.of(df).inverseSurvivalProbability(0.025) * ROUND) / ROUND);
  }
}

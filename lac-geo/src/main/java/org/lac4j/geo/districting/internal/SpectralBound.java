package org.lac4j.geo.districting.internal;

import java.util.Arrays;

/**
 * What areas of much the same load must cut at least, from how the network swings: the sum of the smallest eigenvalues of
 * its Laplacian, weighted by loads (Donath and Hoffman, 1973).
 */
final class SpectralBound {

  private static final int SWEEPS = 60;
  private static final double SMALL = 1e-11;
  private static final double SAFE = 1e-6;

  private SpectralBound() {}

  /** The bound for the objective of a task that cuts edges. */
  static long of(Task task) {
    UnitNetwork units = task.units();
    int n = units.size();
    if (task.areas() < 2 || task.low() < 1) {
      return Math.max(0, task.areas() - 1);
    }
    // Loads of 0 get a little, which leaves the bound as it is: areas only get heavier.
    double[] root = new double[n];
    double least = Math.max(1e-3, units.total() * 1e-9);
    for (int u = 0; u < n; u++) {
      root[u] = Math.sqrt(Math.max(least, (double) units.load(u)));
    }
    double[][] matrix = new double[n][n];
    for (int u = 0; u < n; u++) {
      int[] next = units.neighbours(u);
      for (int i = 0; i < next.length; i++) {
        double weight = Costs.objective(task.costs().edge(u, i));
        matrix[u][u] += weight / (root[u] * root[u]);
        matrix[u][next[i]] = -weight / (root[u] * root[next[i]]);
      }
    }
    double[] values = eigenvalues(matrix);
    double sum = 0;
    for (int i = 0; i < Math.min(task.areas(), n); i++) {
      sum += Math.max(0, values[i]);
    }
    double cut = task.low() * sum / 2;
    return Math.max(task.areas() - 1, (long) Math.ceil(cut * (1 - SAFE) - SAFE));
  }

  /** The eigenvalues of a symmetric matrix, ascending, by Jacobi's rotations; the matrix is lost. */
  static double[] eigenvalues(double[][] a) {
    int n = a.length;
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      double off = 0;
      double all = 0;
      for (int p = 0; p < n; p++) {
        all += a[p][p] * a[p][p];
        for (int q = p + 1; q < n; q++) {
          off += a[p][q] * a[p][q];
        }
      }
      if (off <= SMALL * SMALL * (all + off)) {
        break;
      }
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          if (a[p][q] != 0) {
            rotate(a, p, q);
          }
        }
      }
    }
    double[] values = new double[n];
    for (int p = 0; p < n; p++) {
      values[p] = a[p][p];
    }
    Arrays.sort(values);
    return values;
  }

  private static void rotate(double[][] a, int p, int q) {
    double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double c = 1 / Math.sqrt(t * t + 1);
    double s = t * c;
    double[] rowP = a[p];
    double[] rowQ = a[q];
    double apq = rowP[q];
    rowP[p] -= t * apq;
    rowQ[q] += t * apq;
    rowP[q] = 0;
    rowQ[p] = 0;
    for (int i = 0; i < a.length; i++) {
      if (i != p && i != q) {
        double ip = rowP[i];
        double iq = rowQ[i];
        rowP[i] = c * ip - s * iq;
        rowQ[i] = s * ip + c * iq;
        a[i][p] = rowP[i];
        a[i][q] = rowQ[i];
      }
    }
  }
}

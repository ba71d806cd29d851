package org.lac4j.geo.gazetteer.internal.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read against a budget; what a header says of the length is not believed. */
public final class LimitedStream extends FilterInputStream {

  private final ByteBudget budget;

  public LimitedStream(InputStream in, ByteBudget budget) {
    super(in);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      budget.use(1);
    }
    return value;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    if (count > 0) {
      budget.use(count);
    }
    return count;
  }
}

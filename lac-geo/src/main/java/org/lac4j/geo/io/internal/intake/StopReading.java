package org.lac4j.geo.io.internal.intake;

import java.io.IOException;
import org.lac4j.geo.boundary.Fault;

/** Carries a fault after which the rest of a file can't be read. */
public final class StopReading extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  public StopReading(Fault fault) {
    super(fault.message());
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}

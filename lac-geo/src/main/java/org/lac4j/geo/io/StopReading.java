package org.lac4j.geo.io;

import java.io.IOException;

/** Carries a fault after which the rest of a file can't be read. */
final class StopReading extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  StopReading(Fault fault) {
    super(fault.message());
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}

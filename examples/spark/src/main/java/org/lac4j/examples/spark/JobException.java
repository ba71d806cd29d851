package org.lac4j.examples.spark;

/** Says in a sentence for the user why the job did not start. */
class JobException extends Exception {

  private static final long serialVersionUID = 1L;

  JobException(String message) {
    super(message);
  }

  JobException(String message, Throwable cause) {
    super(message, cause);
  }
}

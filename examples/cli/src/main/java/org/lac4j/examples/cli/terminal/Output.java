package org.lac4j.examples.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A stream for answers that remembers what went wrong with it, in UTF-8 on every machine. A print stream says no more than
 * that something did, and only if it is asked.
 */
public final class Output extends PrintStream {

  private static final int BUFFER = 1 << 16;

  private final Sink sink;
  private final boolean toPipe;

  /**
   * Makes an output.
   *
   * @param out takes what is printed
   */
  public Output(OutputStream out) {
    this(new Sink(out), false);
  }

  private Output(Sink sink, boolean toPipe) {
    super(new BufferedOutputStream(sink, BUFFER), false, UTF_8);
    this.sink = sink;
    this.toPipe = toPipe;
  }

  /** The standard output of this program, past the stream that Java lays over it. */
  static Output ofSystem() {
    return new Output(new Sink(new FileOutputStream(FileDescriptor.out)), isPipe());
  }

  private static boolean isPipe() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
    } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
      return false;
    }
  }

  /**
   * Makes sure that all that was printed has been written.
   *
   * @throws OutputException if it could not be
   */
  public void check() throws OutputException {
    flush();
    if (sink.failure != null) {
      throw new OutputException(sink.failure, toPipe);
    }
  }

  /**
   * Returns a stream into this output that fails when writing fails.
   *
   * @return the stream; closing it does nothing
   */
  public OutputStream checked() {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        Output.this.write(b);
        fail();
      }

      @Override
      public void write(byte[] bytes, int from, int count) throws IOException {
        Output.this.write(bytes, from, count);
        fail();
      }

      @Override
      public void flush() throws IOException {
        check();
      }

      private void fail() throws IOException {
        if (sink.failure != null) {
          throw new OutputException(sink.failure, toPipe);
        }
      }
    };
  }

  /** Keeps the first failure. */
  private static final class Sink extends OutputStream {

    private final OutputStream out;
    private @Nullable IOException failure;

    Sink(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      if (failure != null) {
        throw failure;
      }
      try {
        out.write(bytes, from, count);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    @Override
    public void flush() throws IOException {
      if (failure == null) {
        out.flush();
      }
    }
  }
}

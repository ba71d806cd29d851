package org.lac4j.examples.cli.options;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.lac4j.examples.cli.terminal.InputException;

/** Reads JSON documents, and says which file could not be used, where and why. */
public final class JsonFile {

  private JsonFile() {}

  /**
   * Reads a file with a reader whose refusals are illegal arguments that name the place in the document.
   *
   * @param file the document
   * @param reader makes a value of its text
   * @param <T> the type of the value
   * @return the value
   * @throws IOException if the file can't be read
   * @throws InputException if it is not there, not UTF-8, or refused; it names the file and the cure
   */
  public static <T> T read(Path file, Function<String, T> reader)
      throws IOException, InputException {
    InputException.requireFile(file);
    try {
      return reader.apply(Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new InputException(file + ": this is not UTF-8 text: save it as UTF-8.", e);
    } catch (IllegalArgumentException e) {
      throw new InputException(file + ": " + e.getMessage(), e);
    }
  }
}

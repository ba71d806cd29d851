package org.lac4j.examples.cli.design;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.geo.districting.Locks;

/** Reads what must stay as it is: a table with the columns lock (together, apart or to), unit and other. */
public final class LockFile {

  private LockFile() {}

  /**
   * Reads the locks.
   *
   * @param file the table
   * @return the locks
   * @throws IOException if the file can't be read
   * @throws InputException if a row can't be used; it names the line
   */
  public static Locks read(Path file) throws IOException, InputException {
    SmallTable table =
        SmallTable.read(
            file,
            List.of(
                ImmutableList.of("lock", "kind"),
                ImmutableList.of("unit", "code"),
                ImmutableList.of("other", "area", "with")));
    Locks locks = Locks.NONE;
    for (SmallTable.Row row : table.rows()) {
      String unit = row.fields().get(1);
      String other = row.fields().get(2);
      locks =
          switch (row.fields().get(0).toLowerCase(Locale.ROOT)) {
            case "together" -> locks.together(unit, other);
            case "apart" -> locks.apart(unit, other);
            case "to" -> locks.to(unit, other);
            default ->
                throw table.fault(
                    row, "the lock is '" + row.fields().get(0) + "': give together, apart or to.");
          };
    }
    return locks;
  }
}

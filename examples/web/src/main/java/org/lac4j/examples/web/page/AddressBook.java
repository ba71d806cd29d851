package org.lac4j.examples.web.page;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;
import org.lac4j.examples.web.MadeOnce;
import org.lac4j.spring.CurrentLacData;
import org.lac4j.spring.LacProperties;
import org.springframework.stereotype.Component;

/**
 * The addresses of a postcode, for people to choose from: the column {@code ADDRESS} of the file that {@code lac.addresses}
 * names, as a council's own gazetteer would give them. There are none where the file has no such column.
 *
 * <p>Thread-safe; read again when the files of the service are.
 */
@Component
final class AddressBook {

  private static final String ADDRESS = "ADDRESS";

  /**
   * One address.
   *
   * @param uprn its property number
   * @param text its first line
   */
  record Entry(Uprn uprn, String text) {
    @Override
    public String toString() {
      return "Entry";
    }
  }

  private final CurrentLacData current;
  private final MadeOnce<ImmutableListMultimap<Postcode, Entry>> entries;

  AddressBook(CurrentLacData current, LacProperties properties) {
    this.current = current;
    Path file = properties.getAddresses();
    this.entries = new MadeOnce<>(data -> file == null ? ImmutableListMultimap.of() : read(file));
  }

  /**
   * Returns the addresses of a postcode.
   *
   * @param postcode the postcode
   * @return the addresses in the order of the file; none if nobody knows them
   */
  List<Entry> of(Postcode postcode) {
    return entries.of(current.get()).get(postcode);
  }

  private static ImmutableListMultimap<Postcode, Entry> read(Path from) {
    ImmutableListMultimap.Builder<Postcode, Entry> entries = ImmutableListMultimap.builder();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(from)) {
      for (NamedCsvRecord row : rows) {
        Optional<String> text = column(row, ADDRESS);
        Optional<Uprn> uprn = column(row, "UPRN").flatMap(Uprn::tryParse);
        Optional<Postcode> postcode =
            column(row, "PCDS").or(() -> column(row, "POSTCODE")).flatMap(Postcode::tryParse);
        if (text.isPresent() && uprn.isPresent() && postcode.isPresent()) {
          entries.put(postcode.get(), new Entry(uprn.get(), text.get()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries.build();
  }

  private static Optional<String> column(NamedCsvRecord row, String name) {
    return row.getHeader().stream()
        .filter(header -> header.toUpperCase(Locale.ROOT).equals(name))
        .findFirst()
        .map(header -> requireNonNull(row.getField(header)))
        .filter(value -> !value.isBlank());
  }
}

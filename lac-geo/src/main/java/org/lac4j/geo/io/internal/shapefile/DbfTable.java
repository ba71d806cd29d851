package org.lac4j.geo.io.internal.shapefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.ReadLimits;
import org.lac4j.geo.boundary.internal.FaultWording;
import org.lac4j.geo.io.internal.intake.FeatureCollector;
import org.lac4j.geo.io.internal.intake.StopReading;

/**
 * The rows of a dBASE table (.dbf), one after another.
 *
 * <pre>
 * header, 32 bytes      version | date | number of rows | bytes of header | bytes of a row | ... | language code | ...
 * field, 32 bytes each  name, 11 bytes | type | ... | length | decimals | ...        until a byte 0x0D
 * row                   ' ' or '*' (deleted) | the fields' bytes, no separators
 * </pre>
 */
final class DbfTable {

  private static final int HEADER = 32;
  private static final int FIELD = 32;
  private static final int END_OF_FIELDS = 0x0D;
  private static final int LANGUAGE_CODE_AT = 29;
  private static final byte DELETED = '*';

  private final InputStream in;
  private final ImmutableList<DbfField> fields;
  private final byte[] row;
  private long left;

  private DbfTable(InputStream in, ImmutableList<DbfField> fields, int rowLength, long rows) {
    this.in = in;
    this.fields = fields;
    this.row = new byte[rowLength];
    this.left = rows;
  }

  /** Reads the header. */
  static DbfTable open(InputStream in, DbfCharset charset, ReadLimits limits) throws IOException {
    ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER)).order(ByteOrder.LITTLE_ENDIAN);
    if (header.remaining() < HEADER) {
      throw damaged("it ends in its header");
    }
    long rows = Integer.toUnsignedLong(header.getInt(4));
    int headerLength = Short.toUnsignedInt(header.getShort(8));
    int rowLength = Short.toUnsignedInt(header.getShort(10));
    int languageCode = Byte.toUnsignedInt(header.get(LANGUAGE_CODE_AT));
    byte[] descriptors = in.readNBytes(Math.max(0, headerLength - HEADER));
    ImmutableList<DbfField> fields =
        fields(descriptors, charset.forLanguageCode(languageCode), limits);
    int length = 1 + fields.stream().mapToInt(DbfField::length).sum();
    if (descriptors.length < headerLength - HEADER || length > rowLength) {
      throw damaged("its fields take " + length + " bytes, its rows " + rowLength);
    }
    return new DbfTable(in, fields, rowLength, rows);
  }

  private static ImmutableList<DbfField> fields(byte[] descriptors, DbfText text, ReadLimits limits)
      throws StopReading {
    ImmutableList.Builder<DbfField> fields = ImmutableList.builder();
    Set<String> names = new HashSet<>();
    int offset = 1;
    for (int at = 0;
        at + FIELD <= descriptors.length && descriptors[at] != END_OF_FIELDS;
        at += FIELD) {
      DbfField field = DbfField.parse(descriptors, at, offset, text);
      if (!names.add(field.name())) {
        throw damaged("two fields have the name " + FaultWording.shorten(field.name()));
      }
      if (names.size() > limits.attributes()) {
        throw damaged("it has more than " + limits.attributes() + " fields");
      }
      fields.add(field);
      offset += field.length();
    }
    return fields.build();
  }

  /** The names of the fields, in order. */
  ImmutableList<String> names() {
    return fields.stream().map(DbfField::name).collect(ImmutableList.toImmutableList());
  }

  /** Goes to the next row, if there is one. */
  boolean next() throws IOException {
    if (left == 0) {
      return false;
    }
    left--;
    if (in.readNBytes(row, 0, row.length) < row.length) {
      throw damaged("it ends in the middle of a row");
    }
    return true;
  }

  /** Whether the row is marked as deleted. */
  boolean isDeleted() {
    return row[0] == DELETED;
  }

  /** The row's values by name, those without a value left out; what can't be read is a fault of the feature. */
  ImmutableMap<String, Object> attributes(int number, FeatureCollector collector) {
    ImmutableMap.Builder<String, Object> attributes = ImmutableMap.builder();
    for (DbfField field : fields) {
      try {
        field.value(row).ifPresent(value -> attributes.put(field.name(), value));
      } catch (DbfField.WrongValue e) {
        collector.fault(
            number,
            null,
            e.what(),
            null,
            "correct the value in the .dbf file, or say the encoding (on the command line --encoding)");
      }
    }
    return attributes.buildOrThrow();
  }

  private static StopReading damaged(String how) {
    return new StopReading(
        Fault.of("the .dbf file is damaged", how, "fetch or export it again, it is not whole"));
  }
}

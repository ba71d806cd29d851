package org.lac4j.geo.coverage.internal.index;

/**
 * The finished index without the areas' names: the words of {@link Layout}, the exact vertices, and the plane.
 *
 * <p>Nobody changes the arrays, so it may be shared by threads.
 *
 * @param plane the plane of whole numbers
 * @param topCellBits the size of a cell of the top grid, as a power of two
 * @param columns the columns of the top grid
 * @param rows the rows of the top grid
 * @param words the cells and records
 * @param vertices x and y in turn, chain after chain
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares or changes it
public record IndexGrid(
    FixedPlane plane, int topCellBits, int columns, int rows, int[] words, double[] vertices) {

  public long sizeInBytes() {
    return (long) words.length * Integer.BYTES + (long) vertices.length * Double.BYTES;
  }
}

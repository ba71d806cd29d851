package org.lac4j.spring;

import org.jspecify.annotations.Nullable;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;

/** The settings that begin with {@code lac.boundary}: how the boundary file is read where it can be read in two ways. */
public final class BoundaryProperties {

  private @Nullable String code;
  private @Nullable String name;
  private @Nullable String layer;
  private @Nullable String crs;

  /** Creates the settings as they are by default: found in the file. */
  public BoundaryProperties() {}

  /**
   * Returns {@code lac.boundary.code}.
   *
   * @return the attribute that holds the code of an area; null if the file tells
   */
  public @Nullable String getCode() {
    return code;
  }

  /**
   * Sets {@code lac.boundary.code}.
   *
   * @param code the attribute that holds the code
   */
  public void setCode(@Nullable String code) {
    this.code = code;
  }

  /**
   * Returns {@code lac.boundary.name}.
   *
   * @return the attribute that holds the name of an area; null if the file tells
   */
  public @Nullable String getName() {
    return name;
  }

  /**
   * Sets {@code lac.boundary.name}.
   *
   * @param name the attribute that holds the name
   */
  public void setName(@Nullable String name) {
    this.name = name;
  }

  /**
   * Returns {@code lac.boundary.layer}.
   *
   * @return the layer, where a file has several; null if it has one
   */
  public @Nullable String getLayer() {
    return layer;
  }

  /**
   * Sets {@code lac.boundary.layer}.
   *
   * @param layer the layer
   */
  public void setLayer(@Nullable String layer) {
    this.layer = layer;
  }

  /**
   * Returns {@code lac.boundary.crs}.
   *
   * @return the coordinate system, for example {@code EPSG:27700}; null if the file tells
   */
  public @Nullable String getCrs() {
    return crs;
  }

  /**
   * Sets {@code lac.boundary.crs}.
   *
   * @param crs the coordinate system
   */
  public void setCrs(@Nullable String crs) {
    this.crs = crs;
  }

  ReadOptions options() {
    ReadOptions.Builder options = ReadOptions.builder();
    if (code != null) {
      options.codeAttribute(code);
    }
    if (name != null) {
      options.nameAttribute(name);
    }
    if (layer != null) {
      options.layer(layer);
    }
    if (crs != null) {
      options.coordinateSystem(CoordinateSystem.parse(crs));
    }
    return options.build();
  }
}

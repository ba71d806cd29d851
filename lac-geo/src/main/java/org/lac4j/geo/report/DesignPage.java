package org.lac4j.geo.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lac4j.core.internal.page.Html;
import org.lac4j.core.internal.page.Listed;
import org.lac4j.core.internal.page.MapPage;
import org.lac4j.core.internal.page.Mark;
import org.lac4j.core.internal.page.Rounding;
import org.lac4j.core.internal.page.RowChart;
import org.lac4j.core.internal.page.SortableTable;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.districting.Design;
import org.lac4j.geo.districting.DesignedArea;

/** The page of areas that were drawn. */
final class DesignPage {

  private final Design design;
  private final ImmutableList<Design> steps;
  private final DesignContext context;
  private final Coverage drawn;
  private final DesignMap map;
  private final Listed<DesignedArea> listed;

  DesignPage(Design design, ImmutableList<Design> steps, DesignContext context) {
    this.design = design;
    this.steps = steps;
    this.context = context;
    this.drawn = context.drawn(design);
    this.map = new DesignMap(context, design.areas());
    this.listed = Listed.of(design.areas());
  }

  void write(OutputStream out) throws IOException {
    new MapPage()
        .text("title", design.question())
        .text("lead", DesignPageWording.verdict(design) + " " + design.proof().reason())
        .html("figures", figures())
        .html(
            "map",
            map.large(
                design.areas(),
                listed.size(),
                drawn,
                "Map of "
                    + Rounding.count(design.areas().size(), "area", "areas")
                    + ", which the table below lists"))
        .html("legend", legend())
        .text("list-heading", "Areas")
        .html("filters", filters())
        .text("one", "area")
        .text("several", "areas")
        .html(
            "note",
            (design.proof().stopped() ? note(DesignPageWording.STOPPED) : "")
                + listed.note("The first ", "areas are listed; all of them are in the CSV."))
        .text("caption", "Areas")
        .html(
            "columns",
            SortableTable.column("Area")
                + SortableTable.column("Units")
                + SortableTable.numbers("Load")
                + SortableTable.numbers("Arriving")
                + SortableTable.last())
        .html("rows", listed.rows(this::row))
        .html("after", after())
        .text("footer", "Made by lac4j. Work: " + Rounding.count(design.proof().work()) + " steps.")
        .write(out);
  }

  private static String note(String words) {
    return "<p class=\"note\">" + Html.text(words) + "</p>";
  }

  private String figures() {
    StringBuilder figures = new StringBuilder();
    figures.append(Html.figure("", "Areas", Rounding.count(design.areas().size())));
    figures.append(Html.figure("", "Load of each", design.range().toString()));
    if (design.isDrawn()) {
      double all = context.graph().totalLoad();
      double covered = design.areas().stream().mapToDouble(DesignedArea::load).sum();
      figures.append(Html.figure("", "Load covered", share(covered, all)));
      if (!context.today().isEmpty()) {
        double before = context.load(context.today().keySet());
        figures.append(Html.figure("", "Covered today", share(before, all)));
        figures.append(Html.figure("", "Change area", DesignPageWording.number(design.moved())));
      }
    }
    return figures.toString();
  }

  /** A share that is rounded down, so that it is never more than it is. */
  private static String share(double part, double all) {
    return Rounding.plain(Math.floor(1000 * part / Math.max(1e-9, all)) / 10, 1) + "%";
  }

  private String legend() {
    return Html.key(Html.swatch("drawn fill-0"), "area, each in its own colour")
        + (has("new") ? Html.key(Html.swatch("drawn added"), "new area") : "")
        + (has("changed") ? Html.key(Html.swatch("moves"), "changes area") : "")
        + Html.key(Html.swatch("ward"), "unit without an area");
  }

  private boolean has(String group) {
    return design.areas().stream().anyMatch(area -> group(area).equals(group));
  }

  private String group(DesignedArea area) {
    return area.isNew() ? "new" : context.arrivals(area).isEmpty() ? "same" : "changed";
  }

  private String filters() {
    return List.of("new", "changed", "same").stream()
        .filter(this::has)
        .map(
            group ->
                SortableTable.filter(
                    group,
                    "",
                    switch (group) {
                      case "new" -> "New";
                      case "changed" -> "Gets units";
                      default -> "As today or smaller";
                    },
                    (int) design.areas().stream().filter(area -> group(area).equals(group)).count(),
                    true))
        .collect(joining());
  }

  private String row(int number, DesignedArea area) {
    Optional<String> box =
        drawn
            .area(area.code())
            .map(CoverageArea::geometry)
            .map(geometry -> map.frame().box(MapDrawing.box(geometry.getEnvelopeInternal())));
    return SortableTable.row(
        "a" + number,
        group(area),
        box,
        "<td class=\"name\">"
            + Html.swatch(map.style(area))
            + " "
            + Html.text(context.area(area.code()))
            + "</td><td class=\"words\">"
            + Html.text(DesignPageWording.units(area.units(), context))
            + "</td>"
            + SortableTable.number("Load", OptionalDouble.of(area.load()))
            + SortableTable.number("Arriving", arriving(area))
            + SortableTable.show(box.isPresent(), "area " + number));
  }

  private OptionalDouble arriving(DesignedArea area) {
    double load = context.load(context.arrivals(area));
    return load > 0 ? OptionalDouble.of(load) : OptionalDouble.empty();
  }

  private String after() {
    Html html = new Html();
    if (design.isDrawn() && !context.today().isEmpty()) {
      html.raw("<h2 class=\"after\">Before and after</h2><div class=\"maps\">");
      html.drawing("Today", map.small(context.areasToday(), "Map of the areas of today"));
      html.drawing("As drawn", map.small(design.areas(), "Map of the areas as drawn"))
          .raw("</div>");
      loads(html);
    }
    changes(html);
    alternatives(html);
    steps(html);
    return html.toString();
  }

  private void loads(Html html) {
    List<RowChart.Row> rows = new ArrayList<>();
    for (DesignedArea area : design.areas()) {
      double before =
          context.areasToday().stream()
              .filter(one -> one.code().equals(area.code()))
              .mapToDouble(DesignedArea::load)
              .sum();
      rows.add(RowChart.Row.of(context.area(area.code()), new Mark.Shift(before, area.load())));
    }
    html.drawing(
        "Load of each area: today (open) and as drawn (filled)",
        RowChart.of(rows, OptionalDouble.empty())
            .html(
                "loads",
                "Load of each area",
                "A row for each area: its load today and as drawn. The tables have the same figures."));
  }

  private void changes(Html html) {
    List<List<String>> rows = new ArrayList<>();
    for (DesignedArea area : design.areas()) {
      for (AreaCode unit : context.arrivals(area)) {
        rows.add(
            List.of(
                context.unit(unit),
                context.before(unit),
                context.area(area.code()),
                DesignPageWording.number(context.graph().load(unit))));
      }
    }
    if (!context.today().isEmpty() && !rows.isEmpty()) {
      Listed<List<String>> some = Listed.of(rows);
      html.raw("<h2 class=\"after\">Who gets another area</h2>");
      html.raw(some.note("The first ", "units are listed; all of them are in the CSV."));
      html.table(
          "Units that get another area",
          List.of("Unit", "Today", "As drawn", "Load"),
          some.entries());
    }
  }

  private void alternatives(Html html) {
    if (design.alternatives().isEmpty()) {
      return;
    }
    html.raw("<h2 class=\"after\">Alternatives, the best first</h2><div class=\"maps\">");
    int number = 1;
    for (DesignedArea area : design.alternatives()) {
      ImmutableList<DesignedArea> with =
          ImmutableList.<DesignedArea>builder().addAll(context.areasToday()).add(area).build();
      String title = number++ + ". Load " + DesignPageWording.number(area.load());
      html.raw("<figure>").element("figcaption", title);
      html.raw(map.small(with, "Map of alternative " + title));
      html.element("p", DesignPageWording.units(area.units(), context)).raw("</figure>");
    }
    html.raw("</div>");
  }

  private void steps(Html html) {
    if (!steps.isEmpty()) {
      html.raw("<h2 class=\"after\">How few will do</h2>");
      html.list(steps.stream().map(DesignPageWording::step).toList());
    }
  }
}

package org.lac4j.rules.simulation.report;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.knowm.xchart.internal.chartpart.Chart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Paints a chart as SVG to stand in a page, with a title and a description for who can't see it. */
final class Svg {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  /** A tenth of a pixel is finer than anyone sees, and every further decimal makes the page a quarter larger. */
  private static final int DECIMALS = 1;

  private static final ImmutableList<String> OF_TEXTS =
      ImmutableList.of("font-family", "font-size", "font-style", "font-weight", "text-rendering");

  private static final int LONGEST_MARKER = 100;

  private Svg() {}

  /**
   * Paints a chart.
   *
   * @param id the chart's id in the page, which ids within it start with
   * @param outlines takes the shapes of its texts, for the page to have them once
   */
  static String of(
      Chart<?, ?> chart, String id, String title, String description, Outlines outlines) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setComment(null);
    context.setPrecision(DECIMALS);
    context.setIDGenerator(
        new SVGIDGenerator() {
          @Override
          public String generateID(String prefix) {
            return id + "-" + super.generateID(prefix);
          }
        });
    SVGGraphics2D graphics = new SVGGraphics2D(context, false);
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    Element root = graphics.getRoot();
    root.setAttribute("viewBox", "0 0 " + chart.getWidth() + " " + chart.getHeight());
    root.setAttribute("role", "img");
    root.setAttribute("aria-labelledby", id + "-title " + id + "-desc");
    nameWithin(id, root);
    Segments.join(root);
    texts(root).forEach(outlines::share);
    forgetTexts(root);
    say(root, "desc", id + "-desc", description);
    say(root, "title", id + "-title", title);
    StringWriter text = new StringWriter();
    try {
      graphics.stream(root, text, true, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      graphics.dispose();
    }
    String markup = text.toString();
    return markup.substring(markup.indexOf("<svg"));
  }

  /** Batik calls the definitions of every drawing the same. */
  private static void nameWithin(String id, Element root) {
    NodeList definitions = root.getElementsByTagNameNS(NAMESPACE, "defs");
    for (int i = 0; i < definitions.getLength(); i++) {
      Element definition = (Element) definitions.item(i);
      if (!definition.getAttribute("id").startsWith(id)) {
        definition.removeAttribute("id");
      }
    }
  }

  /** The texts, which XChart paints as filled shapes; markers are shapes of few points. */
  private static List<Element> texts(Element root) {
    NodeList paths = root.getElementsByTagNameNS(NAMESPACE, "path");
    List<Element> texts = new ArrayList<>();
    for (int i = 0; i < paths.getLength(); i++) {
      Element path = (Element) paths.item(i);
      if (path.getAttribute("d").length() > LONGEST_MARKER
          && path.getAttribute("stroke").equals("none")) {
        texts.add(path);
      }
    }
    return texts;
  }

  /** How texts would look, which Batik says of every part of a drawing: there are none but shapes. */
  private static void forgetTexts(Element root) {
    NodeList all = root.getElementsByTagNameNS(NAMESPACE, "*");
    for (int i = 0; i < all.getLength(); i++) {
      OF_TEXTS.forEach(((Element) all.item(i))::removeAttribute);
    }
    OF_TEXTS.forEach(root::removeAttribute);
  }

  private static void say(Element root, String name, String id, String text) {
    Element element = root.getOwnerDocument().createElementNS(NAMESPACE, name);
    element.setAttribute("id", id);
    element.setTextContent(text);
    root.insertBefore(element, root.getFirstChild());
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The Java platform makes no XML documents.", e);
    }
  }
}

package org.lac4j.rules.simulation.report;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/**
 * Joins lines that go on where the one before ends: XChart draws each part of a line by itself, which makes drawings large
 * and starts the dashes of a dashed line anew at every point, so that none would show.
 */
final class Segments {

  private static final ImmutableSet<String> COORDINATES = ImmutableSet.of("x1", "y1", "x2", "y2");

  private Segments() {}

  static void join(Element root) {
    NodeList found = root.getElementsByTagNameNS(root.getNamespaceURI(), "line");
    List<Element> lines = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      lines.add((Element) found.item(i));
    }
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !goesOn(lines.get(i - 1), lines.get(i))) {
        if (i - from > 1) {
          replace(lines.subList(from, i));
        }
        from = i;
      }
    }
  }

  private static boolean goesOn(Element line, Element next) {
    return line.getNextSibling() == next
        && line.getAttribute("x2").equals(next.getAttribute("x1"))
        && line.getAttribute("y2").equals(next.getAttribute("y1"))
        && looks(line).equals(looks(next));
  }

  private static Map<String, String> looks(Element line) {
    NamedNodeMap attributes = line.getAttributes();
    Map<String, String> looks = new TreeMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      looks.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
    }
    looks.keySet().removeAll(COORDINATES);
    return looks;
  }

  private static void replace(List<Element> lines) {
    Element first = lines.get(0);
    StringBuilder points = new StringBuilder();
    points.append(first.getAttribute("x1")).append(',').append(first.getAttribute("y1"));
    for (Element line : lines) {
      points.append(' ').append(line.getAttribute("x2"));
      points.append(',').append(line.getAttribute("y2"));
    }
    Element joined = first.getOwnerDocument().createElementNS(first.getNamespaceURI(), "polyline");
    joined.setAttribute("points", points.toString());
    looks(first).forEach(joined::setAttribute);
    first.getParentNode().insertBefore(joined, first);
    lines.forEach(line -> line.getParentNode().removeChild(line));
  }
}

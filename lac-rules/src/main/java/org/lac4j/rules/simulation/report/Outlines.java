package org.lac4j.rules.simulation.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * The shapes that charts paint their texts with, each once in a page: charts beside each other have most of them in common.
 * For one thread.
 */
final class Outlines {

  private static final String PREFIX = "outline-";

  private final Map<String, String> ids = new LinkedHashMap<>();

  /** Keeps the shape of a path, and has the drawing use it where the path stood. */
  void share(Element path) {
    String id = ids.computeIfAbsent(path.getAttribute("d"), shape -> PREFIX + (ids.size() + 1));
    Element use = path.getOwnerDocument().createElementNS(path.getNamespaceURI(), "use");
    use.setAttribute("href", "#" + id);
    NamedNodeMap attributes = path.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      if (!attribute.getNodeName().equals("d")) {
        use.setAttribute(attribute.getNodeName(), attribute.getNodeValue());
      }
    }
    path.getParentNode().replaceChild(use, path);
  }

  /** Returns the shapes for the page that uses them: a drawing of its own that takes no room. */
  String markup() {
    StringBuilder markup =
        new StringBuilder(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"0\" aria-hidden=\"true\""
                + " style=\"position:absolute\"><defs>\n");
    ids.forEach(
        (shape, id) ->
            markup
                .append("<path id=\"")
                .append(id)
                .append("\" d=\"")
                .append(shape)
                .append("\"/>\n"));
    return markup.append("</defs></svg>").toString();
  }
}

package org.lac4j.core.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads markup as XML, so that a tag or quote too many is found. */
final class Markup {

  private Markup() {}

  static Document parse(String markup) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(("<body>" + markup + "</body>").getBytes(UTF_8)));
    } catch (Exception e) {
      throw new AssertionError("Not well formed: " + markup, e);
    }
  }

  static List<Element> all(Document page, String name) {
    NodeList found = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** A share such as "12.5%" as a number. */
  static double share(Element element, String attribute) {
    String value = element.getAttribute(attribute);
    return Double.parseDouble(value.substring(0, value.length() - 1)) / 100;
  }
}

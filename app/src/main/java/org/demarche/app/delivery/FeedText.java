package org.demarche.app.delivery;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes feeds as XML. */
final class FeedText {

  /** How feeds name what made them. */
  static final String MAKER = "demarche";

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String TITLE = "Demarche alerts";

  private final FeedForm form;
  private final String id;

  /**
   * Takes what all versions of the feed share.
   *
   * @param id of the feed, a URN
   */
  FeedText(FeedForm form, String id) {
    this.form = form;
    this.id = id;
  }

  /**
   * Returns the feed.
   *
   * @param updated when it is written, as the form has it
   */
  String text(List<FeedItem> items, String updated) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      if (form == FeedForm.ATOM) {
        atom(xml, items, updated);
      } else {
        rss(xml, items, updated);
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("harmless texts can be written as XML", impossible);
    }
    return text.toString();
  }

  private void atom(XMLStreamWriter xml, List<FeedItem> items, String updated)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    element(xml, "id", id);
    element(xml, "title", TITLE);
    element(xml, "updated", updated);
    begin(xml, "author");
    element(xml, "name", MAKER);
    end(xml);
    element(xml, "generator", MAKER);
    for (FeedItem item : items) {
      begin(xml, "entry");
      element(xml, "id", item.id());
      element(xml, "title", item.title());
      element(xml, "published", item.told());
      element(xml, "updated", item.told());
      if (item.link().isPresent()) {
        empty(xml, "link", "href", item.link().get());
      }
      for (String category : item.categories()) {
        empty(xml, "category", "term", category);
      }
      element(xml, "content", item.html(), "type", "html");
      end(xml);
    }
    end(xml);
  }

  private void rss(XMLStreamWriter xml, List<FeedItem> items, String updated)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("rss");
    xml.writeAttribute("version", "2.0");
    begin(xml, "channel");
    element(xml, "title", TITLE);
    element(xml, "link", id);
    element(xml, "description", "What the rules of demarche alerts tell");
    element(xml, "generator", MAKER);
    element(xml, "lastBuildDate", updated);
    for (FeedItem item : items) {
      begin(xml, "item");
      element(xml, "guid", item.id(), "isPermaLink", "false");
      element(xml, "title", item.title());
      element(xml, "pubDate", item.told());
      if (item.link().isPresent()) {
        element(xml, "link", item.link().get());
      }
      for (String category : item.categories()) {
        element(xml, "category", category);
      }
      element(xml, "description", item.html());
      end(xml);
    }
    end(xml);
    end(xml);
  }

  private static void begin(XMLStreamWriter xml, String name) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
  }

  private static void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static void empty(XMLStreamWriter xml, String name, String attribute, String value)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement(name);
    xml.writeAttribute(attribute, value);
  }

  private static void element(XMLStreamWriter xml, String name, String text, String... attribute)
      throws XMLStreamException {
    begin(xml, name);
    if (attribute.length == 2) {
      xml.writeAttribute(attribute[0], attribute[1]);
    }
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}

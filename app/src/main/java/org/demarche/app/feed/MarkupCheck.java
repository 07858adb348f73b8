package org.demarche.app.feed;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.demarche.app.form.NoReportException;

/** Refuses XML of too many elements, or too deep in one another, before a tree is made of it. */
final class MarkupCheck {

  private final XMLInputFactory factory = XMLInputFactory.newInstance();
  private final int deepest;
  private final int most;

  /** Makes a check that opens nothing that the XML refers to. */
  MarkupCheck(int deepest, int most) {
    this.deepest = deepest;
    this.most = most;
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
  }

  /** Lets malformed XML pass, since its reader says better what is wrong with it. */
  void check(String xml) throws NoReportException {
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      int depth = 0;
      int elements = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        if (depth > deepest) {
          throw new NoReportException("the feed's markup is nested too deep to be read");
        }
        elements += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        if (elements > most) {
          throw new NoReportException("the feed holds more elements than any feed; split it");
        }
      }
    } catch (XMLStreamException malformed) {
      return;
    }
  }
}

package org.demarche.app.delivery;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the feed of an earlier run back, as {@link FeedText} writes it. */
final class FeedFile {

  private static final long LONGEST = 50_000_000;

  private final Path file;
  private final FeedForm form;
  private final List<FeedItem> items = new ArrayList<>();
  private boolean ours;

  FeedFile(Path file, FeedForm form) {
    this.file = file;
    this.form = form;
  }

  /**
   * Returns the entries, the newest first; none where there is no file yet.
   *
   * @throws IOException if the file is another one
   */
  List<FeedItem> items() throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return List.of();
    }
    try {
      read();
    } catch (XMLStreamException malformed) {
      throw foreign(malformed);
    }
    if (!ours) {
      throw foreign(new IOException("another maker"));
    }
    return List.copyOf(items);
  }

  private void read() throws IOException, XMLStreamException {
    if (Files.size(file) > LONGEST) {
      return;
    }
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("generator")) {
          ours = xml.getElementText().equals(FeedText.MAKER);
        } else if (xml.getLocalName().equals(form.item())) {
          items.add(item(xml));
        }
      }
    }
  }

  private FeedItem item(XMLStreamReader xml) throws XMLStreamException {
    String id = "";
    String title = "";
    String told = "";
    String html = "";
    Optional<String> link = Optional.empty();
    List<String> categories = new ArrayList<>();
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      String name = xml.getLocalName();
      @Nullable String target = xml.getAttributeValue(null, "href");
      @Nullable String term = xml.getAttributeValue(null, "term");
      String text = xml.getElementText();
      if (name.equals(form.id())) {
        id = text;
      } else if (name.equals("title")) {
        title = text;
      } else if (name.equals(form.date())) {
        told = text;
      } else if (name.equals(form.content())) {
        html = text;
      } else if (name.equals("link")) {
        link = Optional.of(target == null ? text : target);
      } else if (name.equals("category")) {
        categories.add(term == null ? text : term);
      }
    }
    return new FeedItem(id, title, link, told, categories, html);
  }

  private IOException foreign(Exception cause) {
    return new IOException(
        file + " is there already and no feed of alerts; name another file, or remove it", cause);
  }
}

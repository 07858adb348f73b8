package org.demarche.app.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.app.export.PetrarchEvent;
import org.demarche.report.Report;
import org.demarche.resource.MalformedResourceException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** Reads PETRARCH's validation records: sentences in XML with the events that it codes of them. */
final class PetrarchData {

  private static final String SENTENCE = "Sentence";
  private static final String EVENT = "EventCoding";

  /** How PETRARCH calls a sentence of which the given parse is broken. */
  private static final String BROKEN = "bad_input_parse";

  /**
   * Returns the sentences of a file in their order, without those of which no events are known:
   * where no coding is given, or the given parse is what is tested.
   *
   * @throws MalformedResourceException with the sentence when something is wrong with it
   * @throws IOException when the file cannot be read
   */
  Answers.Coded read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Document document = Jsoup.parse(in, StandardCharsets.UTF_8.name(), "", Parser.xmlParser());
      List<CodedSentence> sentences = new ArrayList<>();
      int left = 0;
      for (Element sentence : document.select(SENTENCE)) {
        if (isAnswered(sentence)) {
          sentences.add(sentence(file, sentence));
        } else {
          left++;
        }
      }
      return new Answers.Coded(sentences, left);
    }
  }

  private static boolean isAnswered(Element sentence) {
    Elements codings = sentence.select(EVENT);
    return !codings.isEmpty()
        && codings.stream().noneMatch(coding -> coding.attr("error").equals(BROKEN));
  }

  private static CodedSentence sentence(Path file, Element sentence) {
    String id = sentence.attr("id");
    String place = file + ", sentence " + (id.isEmpty() ? "without an id" : id);
    Element text = sentence.selectFirst("Text");
    if (text == null || text.text().isBlank()) {
      throw new MalformedResourceException(place + ": there is no text");
    }
    Set<PetrarchEvent> events = new LinkedHashSet<>();
    for (Element event : sentence.select(EVENT)) {
      if (event.hasAttr("eventcode")) {
        events.add(event(place, event));
      }
    }
    Report report = Report.of(id, day(place, sentence.attr("date")), "", text.text().strip());
    return new CodedSentence(id, sentence.attr("category"), report, events);
  }

  private static PetrarchEvent event(String place, Element event) {
    if (event.attr("sourcecode").isBlank() || event.attr("targetcode").isBlank()) {
      throw new MalformedResourceException(place + ": an event has no source or no target");
    }
    return new PetrarchEvent(
        event.attr("sourcecode"), event.attr("targetcode"), event.attr("eventcode"));
  }

  private static LocalDate day(String place, String digits) {
    try {
      return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeException none) {
      throw new MalformedResourceException(
          place + ": the date is written YYYYMMDD, not \"" + digits + "\"");
    }
  }
}

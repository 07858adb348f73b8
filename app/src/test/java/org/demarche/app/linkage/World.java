package org.demarche.app.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.record.Act;
import org.demarche.record.Basis;
import org.demarche.record.Event;
import org.demarche.record.Evidence;
import org.demarche.record.Expectation;
import org.demarche.record.Mention;
import org.demarche.record.Prospect;
import org.demarche.record.Record;
import org.demarche.record.Scores;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.record.Trigger;
import org.demarche.record.When;
import org.demarche.report.Report;
import org.demarche.report.Span;

/**
 * Records of a few invented reports, with what is to be found in them.
 *
 * @param name what it shows
 * @param records the records
 * @param answers "TELLING relation TELLING", without what is marked as not found yet
 */
record World(String name, List<Record> records, List<String> answers) {

  /** Reads a block of worlds.txt. */
  static World read(String block) {
    List<String> lines = block.lines().toList();
    List<Record> records = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    Draft draft = new Draft();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("report ")) {
        draft.record().ifPresent(records::add);
        draft = new Draft();
      }
      draft.add(line);
      if (line.startsWith("= ") || line.startsWith("! = ")) {
        answers.add(line.substring(line.indexOf('=') + 2).strip());
      }
    }
    draft.record().ifPresent(records::add);
    return new World(lines.get(0).substring("world ".length()), records, answers);
  }

  @Override
  public String toString() {
    return name;
  }

  /** A report whose lines come one after the other. */
  private static final class Draft {

    private String id = "";
    private LocalDate day = LocalDate.MIN;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Expectation> expectations = new ArrayList<>();

    void add(String line) {
      String[] fields = line.split(" \\| ");
      if (line.startsWith("report ")) {
        id = fields[0].substring("report ".length());
        day = LocalDate.parse(fields[1]);
      } else if (line.startsWith("> ")) {
        sentence(line.substring(2));
      } else if (line.startsWith("act ")) {
        events.add(event(fields));
      } else if (line.startsWith("expect ")) {
        expectations.add(expectation(fields));
      }
    }

    private void sentence(String words) {
      if (text.length() > 0) {
        text.append(sentences.size() == 1 ? "\n\n" : " ");
      }
      sentences.add(new Span(text.length(), text.length() + words.length()));
      text.append(words);
    }

    private Event event(String[] fields) {
      String[] act = fields[2].split(" ");
      String[] category = act[0].split("/");
      Optional<String> mode = category.length > 1 ? Optional.of(category[1]) : Optional.empty();
      int from = text.indexOf(fields[4], sentences.get(sentences.size() - 1).start());
      Trigger trigger = new Trigger(fields[4], new Span(from, from + fields[4].length()));
      return new Event(
          fields[0].substring("act ".length()),
          sentences.size() - 1,
          new Act(category[0], mode, List.of(), "00"),
          new Scores("", 0, 0),
          Status.valueOf(act[1].toUpperCase(Locale.ROOT)),
          false,
          sides(fields[1]),
          sides(fields[3]),
          trigger,
          List.of(new Evidence(sentences.size() - 1, trigger)),
          fields.length > 5
              ? Optional.of(new When(fields[5], Optional.of(trigger.span())))
              : Optional.of(new When(day.toString(), Optional.empty())),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          0.9,
          "rule.txt:1");
    }

    private Expectation expectation(String[] fields) {
      return new Expectation(
          fields[0].substring("expect ".length()),
          "k",
          sentences.size() - 1,
          sides(fields[1]),
          List.of(),
          fields[3],
          Prospect.valueOf(fields[2].toUpperCase(Locale.ROOT)),
          Optional.of(fields[5]).filter(event -> !event.equals("-")),
          Optional.of(fields[4])
              .filter(due -> !due.equals("-"))
              .map(due -> new When(due, Optional.empty())));
    }

    /** Names of countries, wherever they stand. */
    private List<Mention> mentions() {
      List<Mention> mentions = new ArrayList<>();
      for (String alpha2 : Locale.getISOCountries()) {
        Locale country = new Locale("", alpha2);
        String name = country.getDisplayCountry(Locale.ENGLISH);
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
          Side side = side(country.getISO3Country(), name, new Span(at, at + name.length()));
          mentions.add(new Mention(sentenceOf(at), side, Basis.DICTIONARY, ""));
        }
      }
      return mentions;
    }

    private int sentenceOf(int at) {
      int sentence = 0;
      while (sentences.get(sentence).end() <= at) {
        sentence++;
      }
      return sentence;
    }

    private static List<Side> sides(String field) {
      return Arrays.stream(field.split(","))
          .filter(country -> !country.equals("-"))
          .map(country -> side(country, country, new Span(0, 1)))
          .toList();
    }

    private static Side side(String country, String name, Span span) {
      String entity = country.toLowerCase(Locale.ROOT);
      return new Side(entity, name, country, List.of(), Optional.empty(), name, span);
    }

    Optional<Record> record() {
      if (id.isEmpty()) {
        return Optional.empty();
      }
      Report report =
          new Report(
              id,
              "worlds.txt#" + id,
              day,
              sentences.get(0).of(text.toString()),
              Optional.empty(),
              Optional.empty(),
              text.toString(),
              List.of());
      return Optional.of(
          new Record(
              report,
              sentences,
              mentions(),
              List.of(),
              events,
              List.of(),
              List.of(),
              expectations,
              List.of()));
    }
  }
}

package org.demarche.coder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.record.Mention;
import org.demarche.record.Side;
import org.demarche.report.Report;
import org.demarche.report.Span;

/**
 * An expression, perhaps in its sentence, with whom it meant on a day.
 *
 * @param line number of its line
 * @param report a report of the day that says nothing else
 * @param asked where the expression stands
 * @param wanted whom it means, in the order of the text, empty for nobody
 */
record Expression(int line, Report report, Span asked, List<Answer> wanted) {

  /** How far a mention may reach over what is asked for: an article before, a mark behind. */
  private static final int BEFORE = 4;

  private static final int BEHIND = 2;

  /** Reads {@code date | expression | entity | country | sector | role} from each line. */
  static List<Expression> read(MarkedFile file) {
    List<String> lines = file.plain();
    return IntStream.rangeClosed(1, lines.size())
        .filter(line -> !lines.get(line - 1).isBlank() && !lines.get(line - 1).startsWith("#"))
        .mapToObj(line -> of(file, line, lines.get(line - 1)))
        .toList();
  }

  private static Expression of(MarkedFile file, int line, String text) {
    List<String> fields = Arrays.stream(text.split("\\|")).map(String::strip).toList();
    if (fields.size() != 6) {
      throw file.malformed(line, "not date | expression | entity | country | sector | role");
    }
    try {
      return of(line, fields);
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw file.malformed(line, String.valueOf(wrong.getMessage()));
    }
  }

  private static Expression of(int line, List<String> fields) {
    LocalDate date = LocalDate.parse(fields.get(0));
    Bracketed expression = Bracketed.of(fields.get(1));
    Report report = Report.of("line " + line, date, "Report", expression.text());
    Span whole = new Span(report.bodyStart(), report.text().length());
    List<Span> asked = expression.asked(report.bodyStart());
    if (asked.size() > 1) {
      throw new IllegalArgumentException("more than one bracket");
    }
    List<Answer> wanted = Answer.of(fields.get(2), fields.get(3), fields.get(4), fields.get(5));
    return new Expression(line, report, asked.isEmpty() ? whole : asked.get(0), wanted);
  }

  /** Returns the mentions that tell whom the coder takes it to mean. */
  List<Mention> meant(List<Mention> mentions) {
    List<Mention> within = mentions.stream().filter(m -> isWithin(m.span())).toList();
    List<Mention> widest =
        within.stream()
            .filter(m -> within.stream().noneMatch(o -> isWider(o.span(), m.span())))
            .toList();
    if (widest.isEmpty() && !wanted.isEmpty()) {
      return distinct(mentions.stream().filter(m -> endsHere(m.span())).toList());
    }
    return distinct(widest);
  }

  private boolean isWithin(Span span) {
    return span.start() >= asked.start() - BEFORE
        && span.end() <= asked.end() + BEHIND
        && span.end() > asked.start();
  }

  private static boolean isWider(Span wider, Span span) {
    return wider.contains(span) && !wider.equals(span);
  }

  private boolean endsHere(Span span) {
    return span.start() <= asked.start() && span.end() == asked.end();
  }

  /** Leaves out who is named again, unless those that have no name are to be told apart. */
  private List<Mention> distinct(List<Mention> mentions) {
    if (wanted.isEmpty() || wanted.get(0).isAnyName()) {
      return mentions;
    }
    List<Mention> distinct = new ArrayList<>();
    for (Mention mention : mentions) {
      if (distinct.stream().noneMatch(d -> isSame(d.side(), mention.side()))) {
        distinct.add(mention);
      }
    }
    return distinct;
  }

  private static boolean isSame(Side one, Side other) {
    return one.entity().equals(other.entity())
        && one.name().equals(other.name())
        && one.country().equals(other.country());
  }

  /** Tells whether these are those wanted; more may follow where anybody is wanted. */
  boolean isRight(List<Mention> meant) {
    if (wanted.isEmpty()) {
      return meant.isEmpty();
    }
    return meant.size() >= wanted.size()
        && IntStream.range(0, wanted.size()).allMatch(i -> wanted.get(i).fits(meant.get(i).side()));
  }

  @Override
  public String toString() {
    return report.date() + " " + asked.of(report.text());
  }
}

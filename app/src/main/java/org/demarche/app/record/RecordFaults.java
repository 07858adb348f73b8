package org.demarche.app.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.record.Event;
import org.demarche.record.Evidence;
import org.demarche.record.Expectation;
import org.demarche.record.Mention;
import org.demarche.record.Record;
import org.demarche.record.Response;
import org.demarche.record.Side;
import org.demarche.record.Statement;
import org.demarche.record.Trigger;
import org.demarche.report.Span;

/** Finds what in a record does not fit its own text or itself; a coder writes no such records. */
public final class RecordFaults {

  private static final int LONGEST_QUOTATION = 40;

  private final Record record;
  private final String text;
  private final Set<String> events = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  private RecordFaults(Record record) {
    this.record = record;
    this.text = record.report().text();
  }

  /** Returns what is wrong, in the order of the record, one sentence each. */
  public static List<String> of(Record record) {
    return new RecordFaults(record).find();
  }

  private List<String> find() {
    for (Span sentence : record.sentences()) {
      inside(sentence, "a sentence");
    }
    for (Mention mention : record.mentions()) {
      side(mention.side(), "a mention");
    }
    ids(record.events().stream().map(Event::id).toList(), "event");
    ids(record.statements().stream().map(Statement::id).toList(), "statement");
    ids(record.expectations().stream().map(Expectation::id).toList(), "expectation");
    record.events().forEach(event -> events.add(event.id()));
    record.events().forEach(this::event);
    record.statements().forEach(this::statement);
    record.expectations().forEach(this::expectation);
    return faults;
  }

  private void ids(List<String> ids, String what) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        faults.add("the " + what + " " + id + " stands there twice");
      }
    }
  }

  private void event(Event event) {
    String name = "the event " + event.id();
    sentence(event.sentence(), name);
    words(event.trigger().text(), event.trigger().span(), name);
    for (Evidence evidence : event.evidence()) {
      sentence(evidence.sentence(), name);
      Trigger trigger = evidence.trigger();
      words(trigger.text(), trigger.span(), name);
    }
    event.actors().forEach(side -> side(side, name));
    event.recipients().forEach(side -> side(side, name));
    for (Response response : event.respondsTo()) {
      inside(response.span(), name);
      link(response.event(), name + " answers");
    }
  }

  private void statement(Statement statement) {
    String name = "the statement " + statement.id();
    sentence(statement.sentence(), name);
    words(statement.text(), statement.span(), name);
    statement.speaker().ifPresent(speaker -> side(speaker, name));
  }

  private void expectation(Expectation expectation) {
    String name = "the expectation " + expectation.id();
    sentence(expectation.sentence(), name);
    expectation.event().ifPresent(event -> link(event, name + " belongs to"));
  }

  private void link(String event, String what) {
    if (!events.contains(event)) {
      faults.add(what + " the event " + event + ", which does not exist");
    }
  }

  private void sentence(int number, String what) {
    if (number < 0 || number >= record.sentences().size()) {
      faults.add(what + " is in the sentence " + number + ", which does not exist");
    }
  }

  private void side(Side side, String what) {
    words(side.text(), side.span(), what);
  }

  private void words(String words, Span span, String what) {
    if (inside(span, what) && !span.of(text).equals(words)) {
      faults.add(
          what
              + " has the words \""
              + (words.length() > LONGEST_QUOTATION
                  ? words.substring(0, LONGEST_QUOTATION) + "…"
                  : words)
              + "\", which do not stand at its place in the text");
    }
  }

  private boolean inside(Span span, String what) {
    if (span.end() > text.length()) {
      faults.add(what + " ends behind the text");
      return false;
    }
    return true;
  }
}

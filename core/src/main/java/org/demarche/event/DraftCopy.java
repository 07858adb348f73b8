package org.demarche.event;

import java.util.List;
import java.util.Optional;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.report.Span;

/** A draft under way to another one, which differs in what was set. */
final class DraftCopy {

  private final Draft first;
  Span words;
  String category;
  Optional<String> mode;
  String cameo;
  List<Side> actors;
  List<Side> recipients;
  boolean mutual;
  Status status;
  boolean alleged;
  boolean closed;
  boolean nominal;
  List<String> contexts;
  double confidence;
  String rule;
  Optional<Side> claimant;

  DraftCopy(Draft first) {
    this.first = first;
    this.words = first.words();
    this.category = first.category();
    this.mode = first.mode();
    this.cameo = first.cameo();
    this.actors = first.actors();
    this.recipients = first.recipients();
    this.mutual = first.mutual();
    this.status = first.status();
    this.alleged = first.alleged();
    this.closed = first.closed();
    this.nominal = first.nominal();
    this.contexts = first.contexts();
    this.confidence = first.confidence();
    this.rule = first.rule();
    this.claimant = first.claimant();
  }

  Draft draft() {
    return new Draft(
        first.parse(),
        first.trigger(),
        words,
        category,
        mode,
        cameo,
        actors,
        recipients,
        mutual,
        status,
        alleged,
        closed,
        nominal,
        contexts,
        confidence,
        rule,
        claimant);
  }
}

package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.report.Span;
import org.demarche.sentence.Quotation;

/**
 * The part of a quotation that lies in one sentence.
 *
 * @param quotation number of the quotation
 * @param span where it stands
 * @param parse the sentence
 * @param statement what the sentence alone tells of it, empty before it is read
 */
record QuotedPart(int quotation, Span span, Parse parse, Optional<Attribution> statement) {

  /** Returns the parts that lie in the sentence. */
  static List<QuotedPart> in(Parse parse, List<Quotation> quotations, int from) {
    Span sentence = parse.sentence().span();
    List<QuotedPart> parts = new ArrayList<>();
    for (int i = from; i < quotations.size(); i++) {
      Span inside = quotations.get(i).inside();
      if (inside.start() >= sentence.end()) {
        break;
      }
      if (inside.overlaps(sentence)) {
        Span span =
            new Span(
                Math.max(inside.start(), sentence.start()), Math.min(inside.end(), sentence.end()));
        parts.add(new QuotedPart(i, span, parse, Optional.empty()));
      }
    }
    return parts;
  }

  QuotedPart said(Attribution attribution) {
    return new QuotedPart(quotation, span, parse, Optional.of(attribution));
  }

  Attribution attribution() {
    return statement.orElseThrow();
  }

  boolean isAttributed() {
    return attribution().cue().isPresent() && attribution().speaker().isPresent();
  }

  int paragraph() {
    return parse.sentence().paragraph();
  }

  int sentence() {
    return parse.sentence().number();
  }
}

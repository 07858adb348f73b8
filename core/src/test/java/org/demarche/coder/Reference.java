package org.demarche.coder;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.record.Mention;
import org.demarche.report.Span;

/**
 * Words of a report that refer to something in it, with what they refer to.
 *
 * @param line number of the line with the answer
 * @param span where the words stand
 * @param wanted what they refer to, empty for nothing
 */
record Reference(int line, Span span, List<Answer> wanted) {

  /** An article may stand before the mention. */
  private static final int BEFORE = 4;

  /** Returns the mentions that tell what the coder takes them to refer to. */
  List<Mention> meant(List<Mention> mentions) {
    int start =
        ending(mentions).mapToInt(mention -> mention.span().start()).min().orElse(span.start());
    return ending(mentions).filter(mention -> mention.span().start() == start).toList();
  }

  private Stream<Mention> ending(List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.span().end() == span.end() && m.span().start() <= span.start() + BEFORE);
  }

  /** Tells whether these are those wanted, in any order. */
  boolean isRight(List<Mention> meant) {
    return meant.size() == wanted.size()
        && wanted.stream().allMatch(answer -> meant.stream().anyMatch(m -> answer.fits(m.side())));
  }
}

package org.demarche.statement;

import java.util.List;
import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.report.Span;

/**
 * Reads "…, a minister said on Tuesday." and "…, said the minister, who …" off the commas, where
 * the tree does not show what is said.
 */
final class Insertion {

  private static final int FEWEST = 3;

  private final Parse parse;
  private final ReportedWords reported;
  private final SpeakerFinder speakers;

  Insertion(Parse parse, ReportedWords reported, SpeakerFinder speakers) {
    this.parse = parse;
    this.reported = reported;
    this.speakers = speakers;
  }

  /** Returns the words before the comma, if only the speaker and circumstances follow it. */
  Optional<Span> said(Word cue) {
    int comma = comma(cue);
    if (comma < FEWEST || !hasVerb(0, comma - 1)) {
      return Optional.empty();
    }
    if (hasColon(cue.index() + 1)) {
      return Optional.empty();
    }
    boolean last =
        isDirectlyBehind(comma, cue) || !hasVerb(cue.index() + 1, parse.words().size() - 1);
    return last ? Optional.of(reported.words(0, comma - 1)) : Optional.empty();
  }

  /**
   * The noun between comma and cue, or the first behind a cue that follows the comma; before "told"
   * it stands before the comma.
   */
  Optional<Side> speaker(Word cue) {
    int comma = comma(cue);
    boolean told = cue.lemma().equals("tell");
    if (told && comma > 1 && isDirectlyBehind(comma, cue)) {
      return parse.word(comma - 1).isNoun()
          ? speakers.speaker(parse, parse.word(comma - 1))
          : Optional.empty();
    }
    int step = comma >= 0 && isDirectlyBehind(comma, cue) ? 1 : -1;
    for (int i = cue.index() + step; i > comma && i < parse.words().size(); i += step) {
      Word word = parse.word(i);
      boolean next = i + 1 < parse.words().size() && parse.word(i + 1).isNoun();
      if (word.tag().startsWith("PRP") || word.isNoun() && !next && !word.is("npadvmod")) {
        return speakers.speaker(parse, word);
      }
      if (word.is("punct") && step > 0) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Tells whether only quotation marks stand between comma and cue. */
  private boolean isDirectlyBehind(int comma, Word cue) {
    for (int i = comma + 1; i < cue.index(); i++) {
      if (!parse.word(i).is("punct")) {
        return false;
      }
    }
    return true;
  }

  private int comma(Word cue) {
    for (int i = cue.index() - 1; i > 0; i--) {
      Word word = parse.word(i);
      if (word.text().equals(",") || word.tag().equals("''")) {
        return i;
      }
      if (word.isVerb() && !List.of("VBN", "VBG").contains(word.tag())) {
        return -1;
      }
    }
    return -1;
  }

  /** A quotation that follows is what the cue attributes. */
  private boolean hasColon(int first) {
    for (int i = first; i < parse.words().size(); i++) {
      if (parse.word(i).text().equals(":") || parse.word(i).tag().equals("``")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasVerb(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (parse.word(i).isVerb()) {
        return true;
      }
    }
    return false;
  }
}

package org.demarche.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.mention.Authors;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Lets who made a paper speak for it: "a statement by the army said", "the report said" of what the
 * bank published. Who made it is told beside the word, or where the report speaks of it elsewhere.
 */
final class PaperMakers {

  /** How many sentences later the maker of a paper may still be named for the first time. */
  private static final int LATER = 3;

  /**
   * How many sentences before a paper of another name may be the same: "its review", "the report".
   */
  private static final int NEAR = 2;

  /** What stands for whoever works there: "a statement from the office of the mayor". */
  private static final Set<String> OFFICES = Set.of("bureau", "cabinet", "office", "secretariat");

  private static final String REPORT = "report";

  private final Cues cues;
  private final SpeakerFinder speakers;
  private final Authors authors;
  private final PaperWords papers;
  private final Map<String, Side> lastByPaper = new HashMap<>();
  private final List<Parse> parses;

  PaperMakers(Cues cues, SpeakerFinder speakers, Authors authors, List<Parse> parses) {
    this.cues = cues;
    this.speakers = speakers;
    this.authors = authors;
    this.parses = parses;
    this.papers = new PaperWords(cues, parses);
  }

  /** Returns the statements with makers in the place of papers, in the order of the text. */
  List<Attribution> resolved(List<Attribution> found) {
    List<Attribution> done = new ArrayList<>();
    int read = 0;
    for (Attribution each : found) {
      while (read <= each.sentence() && read < parses.size()) {
        for (PaperWords.Paper paper : papers.in(read)) {
          maker(paper).ifPresent(side -> lastByPaper.put(paper.word().lemma(), side));
        }
        read++;
      }
      Attribution made = made(each);
      rememberAgency(made);
      done.add(made);
    }
    return done;
  }

  /** "Xinhua reported … The report said": the agency's. */
  private void rememberAgency(Attribution each) {
    Optional<Side> agency = each.speaker().filter(side -> papers.named(side).isEmpty());
    boolean reports = each.cue().filter(c -> c.isVerb() && c.lemma().equals(REPORT)).isPresent();
    if (reports) {
      agency.ifPresent(side -> lastByPaper.put(REPORT, side));
    } else {
      agency
          .filter(side -> side.sectors().contains("JRN"))
          .ifPresent(side -> lastByPaper.putIfAbsent(REPORT, side));
    }
  }

  private Attribution made(Attribution each) {
    Optional<PaperWords.Paper> paper = each.speaker().flatMap(papers::named);
    if (paper.isEmpty()) {
      return each;
    }
    Side words = each.speaker().orElseThrow();
    boolean known = !words.entity().isEmpty();
    return maker(paper.get())
        .or(() -> known ? Optional.empty() : before(paper.get()))
        .or(() -> known && paper.get().definite() ? Optional.empty() : later(paper.get()))
        .map(maker -> each.by(maker.named(words.text(), words.span()), SpeakerBasis.MAKER))
        .orElse(each);
  }

  private Optional<Side> before(PaperWords.Paper paper) {
    if (!paper.definite() && paper.word().tag().endsWith("S")) {
      return Optional.empty();
    }
    Optional<Side> same = Optional.ofNullable(lastByPaper.get(paper.word().lemma()));
    return same.isPresent() || !paper.definite() ? same : nearby(paper);
  }

  private Optional<Side> nearby(PaperWords.Paper paper) {
    for (int sentence = paper.sentence();
        sentence >= Math.max(0, paper.sentence() - NEAR);
        sentence--) {
      List<PaperWords.Paper> here = papers.in(sentence);
      for (int i = here.size() - 1; i >= 0; i--) {
        Optional<Side> maker = here.get(i).equals(paper) ? Optional.empty() : maker(here.get(i));
        if (maker.isPresent()) {
          return maker;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Side> later(PaperWords.Paper paper) {
    int last = Math.min(parses.size() - 1, paper.sentence() + LATER);
    for (int sentence = paper.sentence() + 1; sentence <= last; sentence++) {
      for (PaperWords.Paper each : papers.in(sentence)) {
        if (each.word().lemma().equals(paper.word().lemma())) {
          return maker(each);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns who made it, as far as the words around it tell. */
  private Optional<Side> maker(PaperWords.Paper paper) {
    Parse parse = paper.parse();
    for (Word word : authors.of(parse, paper.word())) {
      Optional<Side> side =
          word.is("compound", "nmod", "amod")
              ? speakers.maker(parse, word)
              : speakers.speaker(parse, person(parse, word)).filter(s -> !isPaper(parse, word));
      if (side.isPresent()) {
        return side;
      }
    }
    return Optional.empty();
  }

  private boolean isPaper(Parse parse, Word word) {
    return cues.isPaper(word.lemma()) && speakers.known(parse, word).isEmpty();
  }

  private static Word person(Parse parse, Word word) {
    return OFFICES.contains(word.lemma())
        ? parse
            .child(word, "poss")
            .or(
                () ->
                    parse.children(word).stream()
                        .filter(c -> c.is("prep") && c.lemma().equals("of"))
                        .findFirst()
                        .flatMap(of -> parse.child(of, "pobj")))
            .orElse(word)
        : word;
  }
}

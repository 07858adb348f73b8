package org.demarche.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Cuts reports into paragraphs, the dateline, headings, sentences and tokens. */
public final class ReportSplitter implements Splitter {

  /** Longer sentences, tables for the most part, are cut: a parser's cost grows with length. */
  static final int MOST_TOKENS = 200;

  private final Boundaries boundaries;
  private final Tokenizer tokenizer;

  /** Reads the word lists of this package. */
  public ReportSplitter() {
    Abbreviations abbreviations = new Abbreviations();
    this.boundaries = new Boundaries(abbreviations);
    this.tokenizer = new Tokenizer(abbreviations, new Hyphens());
  }

  @Override
  public Layout split(Report report) {
    String text = report.text();
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(title(report));
    List<Span> paragraphs = Paragraphs.of(text, report.bodyStart());
    Optional<Dateline> dateline = Datelines.find(text, paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = without(dateline, text, paragraphs.get(i));
      Optional<Dateline> inside = Datelines.inside(text, paragraph);
      if (inside.isPresent()) {
        add(text, i + 1, true, inside.get().span(), sentences);
        paragraph = without(inside, text, paragraph);
      }
      boolean heading = Headings.isHeading(text, paragraph);
      List<Span> spans = heading ? List.of(paragraph) : boundaries.sentences(text, paragraph);
      for (Span span : spans) {
        add(text, i + 1, heading, span, sentences);
      }
    }
    return new Layout(sentences, dateline);
  }

  /** The title is one sentence, even an empty one; of a very long one only the start has tokens. */
  private Sentence title(Report report) {
    Span span = Paragraphs.trim(report.text(), 0, report.title().length());
    List<Token> tokens = tokenizer.tokens(report.text(), span);
    return new Sentence(0, 0, true, span, tokens.subList(0, cut(tokens)));
  }

  private static Span without(Optional<Dateline> dateline, String text, Span paragraph) {
    if (dateline.isEmpty() || !paragraph.contains(dateline.get().span())) {
      return paragraph;
    }
    return Paragraphs.trim(text, dateline.get().span().end(), paragraph.end());
  }

  private void add(String text, int paragraph, boolean heading, Span span, List<Sentence> to) {
    List<Token> tokens = tokenizer.tokens(text, span);
    while (!tokens.isEmpty()) {
      int cut = cut(tokens);
      List<Token> part = tokens.subList(0, cut);
      Span cover = part.get(0).span().cover(part.get(cut - 1).span());
      to.add(new Sentence(to.size(), paragraph, heading, cover, part));
      tokens = tokens.subList(cut, tokens.size());
    }
  }

  /** Returns how many tokens fit; of more, those up to the last semicolon or comma that fits. */
  private static int cut(List<Token> tokens) {
    if (tokens.size() <= MOST_TOKENS) {
      return tokens.size();
    }
    for (String mark : List.of(";", ",")) {
      for (int i = MOST_TOKENS; i > MOST_TOKENS / 2; i--) {
        if (tokens.get(i - 1).text().equals(mark)) {
          return i;
        }
      }
    }
    return MOST_TOKENS;
  }
}

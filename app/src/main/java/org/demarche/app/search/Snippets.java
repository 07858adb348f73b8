package org.demarche.app.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Finds the sentences of a text that fit a query best. */
final class Snippets {

  private static final int MOST = 2;

  /** Longer texts are searched up to here for sentences to show. */
  private static final int LONGEST = 200_000;

  /** Where a paragraph ends, a sentence does; a line end says so to nobody. */
  private static final char PARAGRAPH = '\u2029';

  private final UnifiedHighlighter highlighter;

  Snippets(Analyzer analyzer) {
    highlighter =
        UnifiedHighlighter.builderWithoutSearcher(analyzer)
            .withMaxLength(LONGEST)
            .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ENGLISH))
            .withMaxNoHighlightPassages(1)
            .withFormatter(new Formatter())
            .build();
  }

  List<Snippet> of(Query query, String text) throws IOException {
    String paragraphs = text.replace('\n', PARAGRAPH);
    Object found = highlighter.highlightWithoutSearcher(SearchField.TEXT, query, paragraphs, MOST);
    List<Snippet> snippets = new ArrayList<>();
    if (found instanceof List<?> list) {
      list.forEach(each -> snippets.add((Snippet) each));
    }
    return snippets;
  }

  /** Makes snippets of passages. */
  private static final class Formatter extends PassageFormatter {

    @Override
    public Object format(Passage[] passages, String text) {
      List<Snippet> snippets = new ArrayList<>();
      for (Passage passage : passages) {
        snippets.add(snippet(passage, text));
      }
      return snippets;
    }

    private static Snippet snippet(Passage passage, String text) {
      int start = passage.getStartOffset();
      String words = text.substring(start, passage.getEndOffset());
      List<Snippet.Mark> marks = new ArrayList<>();
      int done = 0;
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int from = Math.max(done, passage.getMatchStarts()[i] - start);
        int to = Math.min(words.length(), passage.getMatchEnds()[i] - start);
        if (from < to) {
          marks.add(new Snippet.Mark(from, to));
          done = to;
        }
      }
      return new Snippet(words.replace(PARAGRAPH, ' ').stripTrailing(), marks);
    }
  }
}

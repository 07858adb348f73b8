package org.demarche.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Searches an open index. */
final class IndexSearch {

  private final IndexSearcher searcher;

  IndexSearch(IndexReader reader) {
    searcher = new IndexSearcher(reader);
  }

  /** The number of a report that fits, and how well. */
  record Found(long report, double score) {}

  /** Returns the numbers of all reports that fit. */
  List<Long> all(Query query) throws IOException {
    return searcher.search(query, new Numbers());
  }

  int count(Query query) throws IOException {
    return searcher.count(query);
  }

  /** Returns the reports that fit best; what fits alike comes in the order of arrival. */
  List<Found> best(Query query, int most) throws IOException {
    Sort order =
        new Sort(SortField.FIELD_SCORE, new SortField(SearchField.REPORT, SortField.Type.LONG));
    List<Found> best = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, most, order).scoreDocs) {
      Object[] values = ((FieldDoc) hit).fields;
      best.add(new Found((Long) values[1], (Float) values[0]));
    }
    return best;
  }

  /** Returns the query for those of a search whose report also fits the rest of it. */
  static Query limited(Query words, Search search) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, BooleanClause.Occur.MUST);
    if (search.published().since().isPresent() || search.published().until().isPresent()) {
      long first = search.published().since().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
      long last = search.published().until().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
      all.add(LongPoint.newRangeQuery(SearchField.DAY, first, last), BooleanClause.Occur.FILTER);
    }
    if (!search.outlets().isEmpty()) {
      List<BytesRef> outlets =
          search.outlets().stream()
              .map(outlet -> new Term("", outlet.toLowerCase(Locale.ROOT)).bytes())
              .toList();
      all.add(new TermInSetQuery(SearchField.OUTLET, outlets), BooleanClause.Occur.FILTER);
    }
    return all.build();
  }

  /** Collects the numbers of reports. */
  private static final class Numbers implements CollectorManager<Collector, List<Long>> {

    private final List<Long> numbers = new ArrayList<>();

    @Override
    public Collector newCollector() {
      return new NumberCollector(numbers);
    }

    @Override
    public List<Long> reduce(Collection<Collector> collectors) {
      return numbers;
    }
  }

  /** Collects the numbers of the reports of one segment after the other. */
  private static final class NumberCollector extends SimpleCollector {

    private final List<Long> numbers;
    private NumericDocValues values = org.apache.lucene.index.DocValues.emptyNumeric();

    NumberCollector(List<Long> numbers) {
      this.numbers = numbers;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      values = org.apache.lucene.index.DocValues.getNumeric(context.reader(), SearchField.REPORT);
    }

    @Override
    public void collect(int document) throws IOException {
      if (values.advanceExact(document)) {
        numbers.add(values.longValue());
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}

package org.demarche.app.search;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.demarche.app.search.StoredTexts.Text;

/**
 * Brings an index up to date with its store. The store is the truth: it is committed before, and
 * what an interruption keeps from the index is added the next time.
 */
final class IndexFollower {

  private static final int BATCH = 500;
  private static final int BATCHES_A_COMMIT = 40;

  private final Directory directory;
  private final StoredTexts texts;

  IndexFollower(Directory directory, StoredTexts texts) {
    this.directory = directory;
    this.texts = texts;
  }

  /** Adds what is new and takes out what is replaced. */
  void follow() throws IOException, SQLException {
    if (!state().equals(texts.newest())) {
      try (IndexWriter writer = new IndexWriter(directory, wishes())) {
        follow(writer);
      }
    }
  }

  private static IndexWriterConfig wishes() {
    return new IndexWriterConfig(new ReportAnalyzer()).setCommitOnClose(false);
  }

  private IndexState state() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return IndexState.NEW;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return IndexState.of(reader.getIndexCommit().getUserData());
    }
  }

  /** The state is read again, as another process may have had the lock until now. */
  private void follow(IndexWriter writer) throws IOException, SQLException {
    IndexState state = state();
    IndexState newest = texts.newest();
    long last = state.last();
    if (!texts.mark(last).equals(state.mark())) {
      writer.deleteAll();
      last = 0;
    }
    add(writer, last);
    if (writer.getDocStats().numDocs != newest.current()) {
      for (long number : texts.replaced()) {
        writer.deleteDocuments(key(number));
      }
    }
    commit(writer, newest);
  }

  private void add(IndexWriter writer, long after) throws IOException, SQLException {
    long last = after;
    int batches = 0;
    for (List<Text> batch = texts.after(last, BATCH);
        !batch.isEmpty();
        batch = texts.after(last, BATCH)) {
      for (Text text : batch) {
        writer.updateDocument(key(text.number()), document(text));
        last = text.number();
      }
      if (++batches % BATCHES_A_COMMIT == 0) {
        commit(writer, new IndexState(last, texts.mark(last), -1));
      }
    }
  }

  private static void commit(IndexWriter writer, IndexState state) throws IOException {
    writer.setLiveCommitData(state.commit().entrySet());
    writer.commit();
  }

  private static Term key(long number) {
    return new Term(SearchField.REPORT, Long.toString(number));
  }

  private static Document document(Text text) {
    Document document = new Document();
    document.add(new StringField(SearchField.REPORT, Long.toString(text.number()), Field.Store.NO));
    document.add(new NumericDocValuesField(SearchField.REPORT, text.number()));
    document.add(new LongPoint(SearchField.DAY, text.day().toEpochDay()));
    text.outlet()
        .ifPresent(
            outlet ->
                document.add(
                    new StringField(
                        SearchField.OUTLET, outlet.toLowerCase(Locale.ROOT), Field.Store.NO)));
    document.add(new TextField(SearchField.TITLE, text.title(), Field.Store.NO));
    document.add(new TextField(SearchField.TEXT, text.text(), Field.Store.NO));
    return document;
  }
}

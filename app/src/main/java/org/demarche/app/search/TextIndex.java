package org.demarche.app.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.demarche.app.question.TextSearch;
import org.demarche.app.store.ReadAccess;
import org.demarche.app.store.StoreException;

/**
 * The index of the texts of a store, in a directory beside its file. Every search looks first
 * whether the store has something new.
 */
public final class TextIndex implements TextSearch, AutoCloseable {

  private static final int TRIES = 300;
  private static final long PAUSE = 200;

  private final Path path;
  private final ReadAccess store;
  private final Analyzer analyzer = new ReportAnalyzer();

  /**
   * Makes the index of a store.
   *
   * @param file of the store; the index is FILE.text
   */
  public TextIndex(Path file, ReadAccess store) {
    this.path = file.resolveSibling(file.getFileName() + ".text");
    this.store = store;
  }

  /** What is asked of the index. */
  private interface Asked<T> {
    T ask(IndexSearch index, StoredTexts texts) throws IOException, SQLException;
  }

  @Override
  public Collection<Long> reports(String words) {
    Query query = new SearchWords(analyzer).query(words);
    return ask((index, texts) -> index.all(query));
  }

  /** Returns the reports that fit a search. */
  public Hits hits(Search search) {
    Query words = new SearchWords(analyzer).query(search.words());
    Query query = IndexSearch.limited(words, search);
    return ask(
        (index, texts) -> {
          List<Hit> hits = new ArrayList<>();
          Snippets snippets = new Snippets(analyzer);
          for (IndexSearch.Found found : index.best(query, search.most())) {
            Optional<StoredTexts.Text> text = texts.text(found.report());
            if (text.isPresent()) {
              hits.add(hit(text.get(), found.score(), snippets.of(words, text.get().body())));
            }
          }
          return new Hits(index.count(query), hits);
        });
  }

  private static Hit hit(StoredTexts.Text text, double score, List<Snippet> snippets) {
    return new Hit(text.id(), text.day(), text.outlet(), text.title(), score, snippets);
  }

  /** Brings the index up to date, as every search does. */
  public void follow() {
    ask((index, texts) -> "");
  }

  /** A damaged index is thrown away and made anew: the store has all that it needs. */
  private synchronized <T> T ask(Asked<T> asked) {
    try (Connection database = store.connect()) {
      database.setAutoCommit(false);
      StoredTexts texts = new StoredTexts(database);
      try {
        return ask(asked, texts);
      } catch (LockObtainFailedException busy) {
        throw new StoreException(path + " is being written by another process; ask again", busy);
      } catch (IOException | IllegalArgumentException | IllegalStateException damaged) {
        clear();
        return ask(asked, texts);
      }
    } catch (IOException failure) {
      throw new StoreException(
          "the texts cannot be indexed in " + path + ": " + failure.getMessage(), failure);
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }

  private <T> T ask(Asked<T> asked, StoredTexts texts) throws IOException, SQLException {
    try (Directory directory = FSDirectory.open(path)) {
      follow(directory, texts);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return asked.ask(new IndexSearch(reader), texts);
      }
    }
  }

  /** Another process that follows the same store soon lets go of the lock. */
  private static void follow(Directory directory, StoredTexts texts)
      throws IOException, SQLException {
    for (int tried = 1; ; tried++) {
      try {
        new IndexFollower(directory, texts).follow();
        return;
      } catch (LockObtainFailedException busy) {
        if (tried == TRIES) {
          throw busy;
        }
        pause(busy);
      }
    }
  }

  private static void pause(LockObtainFailedException busy) throws LockObtainFailedException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw busy;
    }
  }

  @Override
  public void close() {}

  private void clear() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}

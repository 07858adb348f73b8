package org.demarche.app.search;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.LockObtainFailedException;
import org.demarche.app.question.TextSearch;
import org.demarche.app.store.ReadAccess;
import org.demarche.app.store.StoreException;

/**
 * The index of the texts of a store, in a directory beside its file. Every search looks first
 * whether the store has something new. Any thread may search.
 */
public final class TextIndex implements TextSearch, AutoCloseable {

  private final Path path;
  private final ReadAccess store;
  private final OpenIndex index;
  private final Analyzer analyzer = new ReportAnalyzer();

  /**
   * Makes the index of a store.
   *
   * @param file of the store; the index is FILE.text
   */
  public TextIndex(Path file, ReadAccess store) {
    this.path = file.resolveSibling(file.getFileName() + ".text");
    this.store = store;
    this.index = new OpenIndex(path);
  }

  /** What is asked of the index. */
  private interface Asked<T> {
    T ask(IndexSearch search, StoredTexts texts) throws IOException, SQLException;
  }

  @Override
  public Collection<Long> reports(String words) {
    Query query = new SearchWords(analyzer).query(words);
    return ask((found, texts) -> found.all(query));
  }

  /** Returns the reports that fit a search. */
  public Hits hits(Search asked) {
    Query words = new SearchWords(analyzer).query(asked.words());
    Query query = IndexSearch.limited(words, asked);
    return ask(
        (search, texts) -> {
          List<Hit> hits = new ArrayList<>();
          Snippets snippets = new Snippets(analyzer);
          for (IndexSearch.Found found : search.best(query, asked.most())) {
            Optional<StoredTexts.Text> text = texts.text(found.report());
            if (text.isPresent()) {
              hits.add(hit(text.get(), found.score(), snippets.of(words, text.get().body())));
            }
          }
          return new Hits(search.count(query), hits);
        });
  }

  private static Hit hit(StoredTexts.Text text, double score, List<Snippet> snippets) {
    return new Hit(text.id(), text.day(), text.outlet(), text.title(), score, snippets);
  }

  /** Brings the index up to date, as every search does. */
  public void follow() {
    ask((search, texts) -> "");
  }

  private <T> T ask(Asked<T> asked) {
    try (Connection database = store.connect()) {
      database.setAutoCommit(false);
      return ask(asked, new StoredTexts(database));
    } catch (IOException failure) {
      throw new StoreException(
          "the texts cannot be indexed in " + path + ": " + failure.getMessage(), failure);
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }

  /** A damaged index is thrown away and made anew: the store has all that it needs. */
  private <T> T ask(Asked<T> asked, StoredTexts texts) throws IOException, SQLException {
    try {
      return askOnce(asked, texts);
    } catch (LockObtainFailedException busy) {
      throw new StoreException(path + " is being written by another process; ask again", busy);
    } catch (IOException | IllegalArgumentException | IllegalStateException damaged) {
      index.clear();
      return askOnce(asked, texts);
    }
  }

  private <T> T askOnce(Asked<T> asked, StoredTexts texts) throws IOException, SQLException {
    DirectoryReader reader = index.upToDate(texts);
    try {
      return asked.ask(new IndexSearch(reader), texts);
    } finally {
      reader.decRef();
    }
  }

  /** Lets go of the files; who asks again opens them again. */
  @Override
  public void close() {
    try {
      index.close();
    } catch (IOException failure) {
      throw new StoreException(path + " cannot be closed: " + failure.getMessage(), failure);
    }
  }
}

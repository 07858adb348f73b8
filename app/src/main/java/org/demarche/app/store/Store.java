package org.demarche.app.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.demarche.app.cases.CaseBuilder;
import org.demarche.app.cases.Likeness;
import org.demarche.app.cases.TellingReader;
import org.demarche.app.cases.WordFinder;
import org.demarche.record.Record;
import org.duckdb.DuckDBConnection;

/**
 * The record of relations: all reports with what they tell, and the cases they make.
 *
 * <p>What is kept is on disk when the call returns. One process owns the file; inside it, what
 * writes comes one after the other, but for settling, beside which reports can come in.
 */
public final class Store implements ReadAccess, AutoCloseable {

  private final DuckDBConnection database;
  private final DuckDBConnection settling;
  private final Object settlement = new Object();
  private final Keeping keeping;
  private final AtomicLong revision = new AtomicLong();

  private Store(DuckDBConnection database) throws SQLException {
    this.database = database;
    this.settling = (DuckDBConnection) database.duplicate();
    SmallTable.make(settling);
    this.keeping =
        new Keeping(database, new TellingReader(new WordFinder()), new CaseBuilder(new Likeness()));
  }

  /**
   * Opens a file, which is made if it does not exist.
   *
   * @throws StoreException if it cannot be used, or another process has it
   */
  public static Store open(Path file) {
    return open(Optional.of(file));
  }

  /**
   * Opens a file that exists.
   *
   * @throws StoreException if it does not, cannot be used, or another process has it
   */
  public static Store openExisting(Path file) {
    if (!Files.exists(file)) {
      throw new StoreException("there is no store " + file + ": ingest makes one");
    }
    return open(file);
  }

  /** Makes a store that is gone when it is closed. */
  public static Store inMemory() {
    return open(Optional.empty());
  }

  private static Store open(Optional<Path> file) {
    try {
      return new Store(Database.open(file));
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }

  /** Keeps records; what was there already changes nothing. */
  public synchronized Kept keep(List<Record> records) {
    return keep(records, false);
  }

  /** Keeps records in place of those of the same reports. */
  public synchronized Kept replace(List<Record> records) {
    return keep(records, true);
  }

  /** Settles expectations and links cases by what came since this was done last. */
  public void settle() {
    settle(step -> {});
  }

  /**
   * Does the same.
   *
   * @param doing is told how far this is, for people who wait
   */
  public void settle(Consumer<String> doing) {
    synchronized (settlement) {
      boolean due = new Transaction(settling).run(() -> settleDue(doing));
      if (due) {
        revision.incrementAndGet();
      }
    }
  }

  private boolean settleDue(Consumer<String> doing) throws SQLException {
    boolean due = Unsettled.take(settling);
    if (due) {
      new Settling(settling).settle(doing);
      new Linking(settling).link(doing);
    }
    return due;
  }

  /** Returns a number that is larger after each change of what readers see. */
  public long revision() {
    return revision.get();
  }

  /** Readers need not wait for what is being written, so this is not synchronized. */
  @Override
  public Connection connect() {
    try {
      return database.duplicate();
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }

  /** Keeps records in place of those of the same reports and does something else with it. */
  synchronized Kept replace(List<Record> records, Transaction.Work<Integer> also) {
    return kept(arriving(records, true), also);
  }

  /** Returns which reports there are. */
  public synchronized Held held() {
    try {
      return new Held(database);
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }

  /** Returns how much there is. */
  public synchronized Content content() {
    try {
      return Content.of(database);
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }

  /** Returns the database, for what looks into the tables. */
  DuckDBConnection database() {
    return database;
  }

  private Kept keep(List<Record> records, boolean again) {
    Kept kept = Kept.NOTHING;
    for (List<Record> batch : withDifferentIds(records)) {
      kept = kept.and(kept(arriving(batch, again), () -> Kept.NOTHING));
    }
    return kept;
  }

  private Keeping.Arriving arriving(List<Record> batch, boolean again) {
    try {
      return keeping.arriving(batch, again);
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }

  /** What goes out may be just what is being settled, unlike what comes in. */
  private Kept kept(Keeping.Arriving arriving, Transaction.Work<?> also) {
    if (arriving.replaced().isEmpty()) {
      return written(arriving, also);
    }
    synchronized (settlement) {
      return written(arriving, also);
    }
  }

  /** Whoever has seen the new number sees what was committed, so it grows after the commit. */
  private Kept written(Keeping.Arriving arriving, Transaction.Work<?> also) {
    Kept kept =
        new Transaction(database)
            .run(
                () -> {
                  keeping.keep(arriving);
                  also.run();
                  return arriving.kept();
                });
    revision.incrementAndGet();
    return kept;
  }

  /** A report that comes twice in a batch is kept in two. */
  private static List<List<Record>> withDifferentIds(List<Record> records) {
    List<List<Record>> batches = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    List<Record> batch = new ArrayList<>();
    for (Record record : records) {
      if (!ids.add(record.report().id())) {
        batches.add(batch);
        batch = new ArrayList<>();
        ids = new HashSet<>(Set.of(record.report().id()));
      }
      batch.add(record);
    }
    batches.add(batch);
    return batches;
  }

  @Override
  public synchronized void close() {
    synchronized (settlement) {
      try {
        settling.close();
        database.close();
      } catch (SQLException failure) {
        throw StoreException.of(failure);
      }
    }
  }
}

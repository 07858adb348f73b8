package org.demarche.app.question;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.app.store.ReadAccess;
import org.demarche.app.store.StoreException;
import org.demarche.record.Record;

/** Asks a store; each question sees what was committed when it began. Any thread may ask. */
public final class Questions {

  /** The most rows of a page. */
  public static final int LARGEST_PAGE = 10_000;

  private final ReadAccess store;
  private final TextSearch search;
  private final Asking asking;
  private final CountryNames names = new CountryNames();

  /** Makes questions to a store whose texts a search finds. */
  public Questions(ReadAccess store, TextSearch search) {
    this.store = store;
    this.search = search;
    this.asking = new Asking(store);
  }

  /**
   * Returns the cases that fit, in the order of day and id.
   *
   * @param size of the page, from 1 to {@link #LARGEST_PAGE}
   */
  public Page<CaseRow> cases(Filter filter, Optional<Cursor> after, int size) {
    return cases(filter, Order.OLDEST, after, size);
  }

  /**
   * Returns the cases that fit, in the order of day and id or the reverse.
   *
   * @param size of the page, from 1 to {@link #LARGEST_PAGE}
   */
  public Page<CaseRow> cases(Filter filter, Order order, Optional<Cursor> after, int size) {
    Condition condition = new FilterConditions(filter, search).ofCases();
    return asking.page(
        size,
        CaseRow::cursor,
        (database, most) -> new CaseQuestion(database).rows(condition, order, after, most));
  }

  /**
   * Returns the tellings that fit, in the order of day and id.
   *
   * @param size of the page, from 1 to {@link #LARGEST_PAGE}
   */
  public Page<TellingRow> tellings(Filter filter, Optional<Cursor> after, int size) {
    return tellings(filter, Order.OLDEST, after, size);
  }

  /**
   * Returns the tellings that fit, in the order of day and id or the reverse.
   *
   * @param size of the page, from 1 to {@link #LARGEST_PAGE}
   */
  public Page<TellingRow> tellings(Filter filter, Order order, Optional<Cursor> after, int size) {
    Condition condition = new FilterConditions(filter, search).ofTellings();
    return asking.page(
        size,
        TellingRow::cursor,
        (database, most) -> new TellingQuestion(database).rows(condition, order, after, most));
  }

  /** Returns how many cases fit. */
  public long countCases(Filter filter) {
    return asking.count(CaseQuestion.FROM, new FilterConditions(filter, search).ofCases());
  }

  /** Returns how many tellings fit. */
  public long countTellings(Filter filter) {
    Condition condition = new FilterConditions(filter, search).ofTellings();
    return asking.count(TellingQuestion.from(condition), condition);
  }

  /** Returns the record of a report in its newest version. */
  public Optional<Record> record(String report) {
    Condition current = new Condition().and("r.current").and("r.id = ?", report);
    return asking.ask(
        database ->
            new Select(database)
                    .rows(
                        "SELECT r.record" + ReportQuestion.FROM + current.sql(),
                        current,
                        row -> new PackedRecord().record(row.bytes("record")))
                    .stream()
                    .findFirst());
  }

  /** Returns the day of the newest report, up to which a store can tell anything. */
  public Optional<LocalDate> lastDay() {
    return asking.ask(
        database ->
            new Select(database)
                .rows(
                    "SELECT max(day) AS day FROM reports WHERE current",
                    new Condition(),
                    row -> row.optionalDay("day"))
                .get(0));
  }

  /** Returns how much there is. */
  public Contents contents() {
    return asking.ask(
        database -> {
          long dyads = new DyadQuestion(database, names).count(DyadFilter.ALL);
          return new Select(database)
              .rows(Contents.SQL, new Condition(), row -> Contents.of(row, dyads))
              .get(0);
        });
  }

  /** Returns what is expected, in the order of the day by which and of the report. */
  public List<ExpectationRow> expectations(ExpectationFilter filter) {
    Condition condition = ExpectationQuestion.condition(filter);
    return asking.ask(
        database ->
            new ExpectationQuestion(database)
                .rows(condition, true, Optional.empty(), Integer.MAX_VALUE));
  }

  /**
   * Returns what is expected, in the order of the day by which and of the report; where only what
   * is settled or expired is asked for, that of the newest report first.
   *
   * @param size of the page, from 1 to {@link #LARGEST_PAGE}
   */
  public Page<ExpectationRow> expectations(
      ExpectationFilter filter, Optional<Cursor> after, int size) {
    Condition condition = ExpectationQuestion.condition(filter);
    return asking.page(
        size,
        ExpectationRow::cursor,
        (database, most) ->
            new ExpectationQuestion(database).rows(condition, filter.byTerm(), after, most));
  }

  /** Returns how many expectations fit. */
  public long countExpectations(ExpectationFilter filter) {
    return asking.count(ExpectationQuestion.FROM, ExpectationQuestion.condition(filter));
  }

  /**
   * Returns the reports that fit in their newest versions, the newest first.
   *
   * @param size of the page, from 1 to {@link #LARGEST_PAGE}
   */
  public Page<ReportRow> reports(ReportFilter filter, Optional<Cursor> after, int size) {
    Condition condition = filter.condition(search);
    return asking.page(
        size,
        ReportRow::cursor,
        (database, most) -> new ReportQuestion(database).rows(condition, after, most));
  }

  /** Returns how many reports fit. */
  public long countReports(ReportFilter filter) {
    return asking.count(ReportQuestion.FROM, filter.condition(search));
  }

  /** Returns all that is known of a report in its newest version, if there is one of this id. */
  public Optional<ReportDetail> report(String id) {
    return asking.ask(database -> new ReportQuestion(database).detail(id));
  }

  /**
   * Returns the statements that fit, those of the newest reports first.
   *
   * @param size of the page, from 1 to {@link #LARGEST_PAGE}
   */
  public Page<StatementRow> statements(StatementFilter filter, Optional<Cursor> after, int size) {
    Condition condition = filter.condition(search);
    return asking.page(
        size,
        StatementRow::cursor,
        (database, most) -> new StatementQuestion(database).rows(condition, after, most));
  }

  /** Returns how many statements fit. */
  public long countStatements(StatementFilter filter) {
    return asking.count(StatementQuestion.FROM, filter.condition(search));
  }

  /**
   * Returns all that is known of a case.
   *
   * @param id of the case, or of one of its tellings, report#event
   */
  public Optional<CaseHistory> history(String id) {
    return asking.ask(database -> new HistoryQuestion(database).history(id));
  }

  /**
   * Hands over the records of the reports that tell something that fits, with the events that do,
   * in the order of date and id.
   *
   * @throws IOException if the sink does
   */
  public void records(Filter filter, RecordSink sink) throws IOException {
    Optional<Condition> condition =
        filter.equals(Filter.ALL)
            ? Optional.empty()
            : Optional.of(new FilterConditions(filter, search).ofTellings());
    try (Connection database = store.connect()) {
      database.setAutoCommit(false);
      new RecordQuestion(database).records(condition, sink);
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }

  /**
   * Returns the dyads of countries that fit, those with most cases first.
   *
   * @param size of the page, from 1 to {@link #LARGEST_PAGE}
   */
  public Page<DyadRow> dyads(DyadFilter filter, Optional<Cursor> after, int size) {
    return asking.page(
        size,
        DyadRow::cursor,
        (database, most) -> new DyadQuestion(database, names).rows(filter, after, most));
  }

  /** Returns how many dyads fit. */
  public long countDyads(DyadFilter filter) {
    return asking.ask(database -> new DyadQuestion(database, names).count(filter));
  }

  /**
   * Returns what has changed in the days up to one.
   *
   * @param days how many, from 1 to {@link Overview#MOST_DAYS}
   */
  public Overview overview(LocalDate to, int days) {
    if (days < 1 || days > Overview.MOST_DAYS) {
      throw new MalformedQuestionException(
          "an overview is of 1 to " + Overview.MOST_DAYS + " days, not " + days);
    }
    return asking.ask(database -> new OverviewQuestion(database, names).overview(to, days));
  }

  /**
   * Returns the entities with these words in a name, as of the day of the newest report: first
   * those that reports tell most of.
   *
   * @param most how many at most, from 1 to {@link #LARGEST_PAGE}
   */
  public List<EntityRow> entities(KnownEntities known, String words, int most) {
    if (KnownEntities.idOf(words).replace("-", "").isEmpty()) {
      throw new MalformedQuestionException("there is no word in \"" + words + "\"");
    }
    LocalDate day = lastDay().orElse(LocalDate.MAX);
    return asking.ask(
        database -> new EntityQuestion(database, known).rows(words, day, Asking.checked(most)));
  }

  /** Returns who an entity is and what it did, if dictionaries or reports know its id. */
  public Optional<EntityProfile> entity(KnownEntities known, String id) {
    LocalDate day = lastDay().orElse(LocalDate.MAX);
    return asking.ask(database -> new ProfileQuestion(database, known, names).profile(id, day));
  }

  /** Returns what the codes of countries mean, in their order. */
  public List<CountryRow> countries() {
    return names.all();
  }
}

package org.demarche.app.annotation;

import java.time.LocalDate;
import java.util.Optional;

/** The forms in which others publish reports with marks; each is told by the name of its list. */
public enum AnnotationForm {
  /** Temporal expressions with their TIMEX3 values, {@code "timex"}. */
  TIMES("times", "timex", "dct", true, new TimeScoring()),
  /** Templates of incidents with the numbers of their victims, {@code "templates"}. */
  CASUALTIES("casualties", "templates", "dct", false, new CasualtyScoring()),

  /** Attributions with content, speaker and cue, {@code "quotes"}. */
  QUOTATIONS("quotations", "quotes", "date", true, new QuotationScoring()),

  /** Names of places with their country and coordinates, {@code "toponyms"}. */
  PLACES("places", "toponyms", "date", false, new PlaceScoring()),

  /**
   * Whether single events happened, from -3 to 3, in sentences without a day, {@code "targets"}.
   */
  FACTUALITY("factuality", "targets", "date", false, new FactualityScoring()) {
    /** A late day: no year that a sentence names is still to come. */
    @Override
    Optional<LocalDate> otherwise() {
      return Optional.of(LocalDate.of(2020, 12, 31));
    }
  };

  private final String words;
  private final String list;
  private final String date;
  private final boolean titled;
  private final Scoring scoring;

  AnnotationForm(String words, String list, String date, boolean titled, Scoring scoring) {
    this.words = words;
    this.list = list;
    this.date = date;
    this.titled = titled;
    this.scoring = scoring;
  }

  /** Returns what it is called. */
  public String words() {
    return words;
  }

  /** Returns the field with the list of marks. */
  public String list() {
    return list;
  }

  /** Returns the field with the day of the report. */
  String date() {
    return date;
  }

  /** Returns the day of a report that has none, nothing when such a report is left out. */
  Optional<LocalDate> otherwise() {
    return Optional.empty();
  }

  /** Tells whether the first line of the text is its title. */
  boolean titled() {
    return titled;
  }

  /** Tells whether texts may come in capitals, so that their case has to be restored. */
  boolean capitals() {
    return this == CASUALTIES;
  }

  /** Returns what compares records with such marks. */
  public Scoring scoring() {
    return scoring;
  }
}

package org.demarche.app.relation;

/**
 * A period that is not like those before it.
 *
 * @param kind in what
 * @param period when
 * @param name of the period, "2017-W23"
 * @param cases how many cases of the kind it has
 * @param value what is unusual: the number of cases or their mean intensity
 * @param expected what would be usual
 * @param history over how many periods before it
 * @param score how likely so many are by chance or, of intensity, the robust z
 */
public record Unusual(
    Kind kind,
    Period period,
    String name,
    int cases,
    double value,
    double expected,
    int history,
    double score) {

  /** In what a period can be unusual. */
  public enum Kind {
    /** Many friendly cases. */
    MORE_COOPERATION("more cooperation"),
    /** Many unfriendly cases. */
    MORE_CONFLICT("more conflict"),
    /** Few cases of any kind. */
    QUIET("quiet"),
    /** A higher mean intensity. */
    FRIENDLIER("friendlier"),
    /** A lower mean intensity. */
    HARSHER("harsher");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** Returns it in words. */
    public String word() {
      return word;
    }

    /** Tells whether its score is a robust z, not a likelihood. */
    public boolean ofIntensity() {
      return this == FRIENDLIER || this == HARSHER;
    }
  }
}

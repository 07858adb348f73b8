package org.demarche.app.search;

/** The fields of the index. */
final class SearchField {

  /** Number of the report in the store. */
  static final String REPORT = "report";

  /** Days since 1970. */
  static final String DAY = "day";

  /** In lower case. */
  static final String OUTLET = "outlet";

  static final String TITLE = "title";

  /** With the title, as a record has it. */
  static final String TEXT = "text";

  private SearchField() {}
}

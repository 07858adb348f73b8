package org.demarche.app.archive;

import java.util.regex.Pattern;

/**
 * A file that a word processor or the like has written, which is an archive of markup inside.
 *
 * @param name of the file
 * @param first the name of the first file in it
 */
record OfficeFile(String name, String first) {

  /** What to do with one. */
  static final String REMEDY =
      "this is a file of a word processor or the like; save it there as plain text, a table as CSV,"
          + " and give that";

  private static final Pattern NAME =
      Pattern.compile("(?is).*\\.(docx|docm|dotx|odt|ott|pptx|odp|xlsx|xlsm|ods|epub|pages)");

  /** Office Open XML and OpenDocument begin with these. */
  private static final Pattern FIRST = Pattern.compile("\\[Content_Types]\\.xml|mimetype");

  boolean isOne() {
    return NAME.matcher(name).matches() || FIRST.matcher(first).matches();
  }
}

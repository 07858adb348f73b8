package org.demarche.app.intake;

import java.util.regex.Pattern;

/**
 * The names of files that may hold reports, for directories and archives with all sorts of files.
 */
final class ReportName {

  /** The names in words, for messages. */
  static final String IN_WORDS =
      "*.txt, *.jsonl, *.json, *.csv, *.tsv, *.parquet, *.xml, *.rss, *.html, *.warc, *.sgm and archives of them";

  private static final Pattern FITS =
      Pattern.compile(
          "(.*\\.(txt|jsonl|ndjson|json|csv|tsv|tab|parquet|rss|atom|rdf|xml|html?|xhtml|w?arc|sgml?)(\\.(gz|bz2|xz|zst))?"
              + "|.*\\.(zip|tar|tgz|tbz2|txz|tzst|tar\\.(gz|bz2|xz|zst)))",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private ReportName() {}

  /** Returns whether a path names a file that may hold reports and is not hidden. */
  static boolean fits(String path) {
    int name = path.lastIndexOf('/') + 1;
    return FITS.matcher(path.substring(name)).matches()
        && !path.startsWith(".", name)
        && !path.contains("/__MACOSX/");
  }
}

package org.demarche.app.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of files that may hold reports, for directories and archives with all sorts of files.
 */
public final class ReportName {

  /** The names in words, for messages. */
  public static final String IN_WORDS =
      "*.txt, *.jsonl, *.json, *.csv, *.tsv, *.parquet, *.xml, *.rss, *.html, *.warc, *.sgm and archives of them";

  private static final int NAMED_IN_REMARK = 3;

  private static final Pattern FITS =
      Pattern.compile(
          "(.*\\.(txt|jsonl|ndjson|json|csv|tsv|tab|parquet|rss|atom|rdf|xml|html?|xhtml|w?arc|sgml?)(\\.(gz|bz2|xz|zst))?"
              + "|.*\\.(zip|tar|tgz|tbz2|txz|tzst|tar\\.(gz|bz2|xz|zst)))",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private ReportName() {}

  /** Returns a remark on the files of a directory that are left out for their names. */
  public static String leftOut(String directory, List<String> files) {
    String some = files.stream().limit(NAMED_IN_REMARK).collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%s: %d %s left out, not named %s (%s%s)",
        directory,
        files.size(),
        files.size() == 1 ? "file" : "files",
        IN_WORDS,
        some,
        files.size() > NAMED_IN_REMARK ? ", and others" : "");
  }

  /** Returns whether a path names a file that may hold reports and is not hidden. */
  public static boolean fits(String path) {
    int name = path.lastIndexOf('/') + 1;
    return FITS.matcher(path.substring(name)).matches()
        && !path.startsWith(".", name)
        && !path.contains("/__MACOSX/");
  }
}

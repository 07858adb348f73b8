package org.demarche.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.app.journal.Request;
import org.demarche.record.Record;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Tells what a run is asked for, with all that its output depends on but the inputs' content. */
public final class AskedFor {

  /** What may be said otherwise when a run goes on: the output is the same. */
  private static final Set<String> FREE = Set.of("--resume", "--threads", "--output");

  private static final Set<String> READ = Set.of("--dictionary", "--gazetteer");

  private final ParseResult said;

  AskedFor(CommandLine command) {
    this.said = command.getParseResult();
  }

  Request request() throws IOException {
    SortedMap<String, String> terms = new TreeMap<>();
    terms.put("the program", program());
    terms.put("the input", String.join(" ", inputs()));
    for (OptionSpec option : said.matchedOptions()) {
      String name = option.longestName();
      if (!FREE.contains(name)) {
        terms.put(name, String.join(" ", option.originalStringValues()));
      }
      if (READ.contains(name)) {
        terms.put("the content of " + name, digest(paths(option)));
      }
    }
    return new Request(terms);
  }

  private List<String> inputs() {
    return said.matchedPositionals().stream()
        .flatMap(input -> input.originalStringValues().stream())
        .toList();
  }

  private static List<Path> paths(OptionSpec option) {
    return option.originalStringValues().stream().map(Path::of).toList();
  }

  /** Returns version and build of the program: a version may be built more than once. */
  public static String program() throws IOException {
    String version = new Version().getVersion()[0];
    List<Path> jars =
        List.of(AskedFor.class, Record.class).stream()
            .map(AskedFor::origin)
            .filter(Files::isRegularFile)
            .toList();
    return jars.isEmpty() ? version : version + ", built as " + digest(jars);
  }

  private static Path origin(Class<?> known) {
    CodeSource source = known.getProtectionDomain().getCodeSource();
    try {
      return source == null ? Path.of("") : Path.of(source.getLocation().toURI());
    } catch (URISyntaxException | IllegalArgumentException nowhere) {
      return Path.of("");
    }
  }

  private static String digest(List<Path> files) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
          in.transferTo(java.io.OutputStream.nullOutputStream());
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}

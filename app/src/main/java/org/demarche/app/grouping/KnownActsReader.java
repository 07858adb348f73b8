package org.demarche.app.grouping;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.app.settlement.State;
import org.demarche.record.Status;
import org.demarche.resource.MalformedResourceException;

/** Reads answers about acts, whose lines {@link KnownActs#read} tells. */
final class KnownActsReader {

  private final Path file;
  private final Map<String, KnownAct> acts = new LinkedHashMap<>();
  private final Map<String, List<KnownAct>> tellings = new HashMap<>();
  private final Map<String, Status> statuses = new HashMap<>();
  private final Map<String, Set<String>> answers = new LinkedHashMap<>();
  private final Map<String, KnownExpectation> expectations = new LinkedHashMap<>();
  private int number;

  KnownActsReader(Path file) {
    this.file = file;
  }

  KnownActs read() throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        read(line.trim().split(" *\\| *"));
      }
    }
    return new KnownActs(acts, tellings, statuses, answers, List.copyOf(expectations.values()));
  }

  private void read(String[] fields) {
    String first = fields[0];
    if (first.startsWith("act ")) {
      act(first.substring("act ".length()), longEnough(fields, 5));
    } else if (first.startsWith("tell ")) {
      tell(first.substring("tell ".length()), longEnough(fields, 3));
    } else if (first.startsWith("expect ")) {
      expect(first.substring("expect ".length()), longEnough(fields, 7));
    } else if (first.startsWith("# again ") && fields.length > 2) {
      again(first.substring("# again ".length()), fields);
    } else if (first.startsWith("# also ") && fields.length > 1) {
      answer(first.substring("# also ".length()), fields[1]);
    }
  }

  private String[] longEnough(String[] fields, int length) {
    if (fields.length < length) {
      throw malformed("too few fields");
    }
    return fields;
  }

  private MalformedResourceException malformed(String what) {
    return new MalformedResourceException(file + ":" + number + ": " + what);
  }

  private void act(String key, String[] fields) {
    String category = fields[3].replaceFirst("/.*", "");
    acts.put(key, new KnownAct(key, fields[1], codes(fields[2]), category, codes(fields[4])));
    if (fields.length > 6 && fields[6].startsWith("answers:")) {
      answer(key, fields[6].substring("answers:".length()).trim());
    }
  }

  private void answer(String key, String answered) {
    if (!answered.equals("-")) {
      answers.computeIfAbsent(key, none -> new TreeSet<>()).add(answered);
    }
  }

  private void tell(String key, String[] fields) {
    KnownAct act = acts.get(key);
    if (act == null) {
      throw malformed("no act of this key before");
    }
    for (String sentence : fields[2].split(" ")) {
      tellings.computeIfAbsent(fields[1] + " " + sentence, none -> new ArrayList<>()).add(act);
    }
    if (fields.length > 3) {
      status(fields[3]).ifPresent(status -> statuses.put(key + " " + fields[1], status));
    }
  }

  /** What is only alleged may well be an act that took place. */
  private static Optional<Status> status(String word) {
    return List.of(Status.values()).stream()
        .filter(status -> status.word().equals(word))
        .findFirst();
  }

  private void expect(String key, String[] fields) {
    Optional<String> due =
        Optional.of(fields[4].substring("due".length()).trim()).filter(day -> !day.equals("-"));
    String settled = fields[5].substring("settled:".length());
    String[] words = settled.split(" by ");
    expectations.put(
        key,
        new KnownExpectation(
            key,
            codes(fields[1]),
            List.of(place(fields[2], fields[3])),
            due,
            state(words[0]),
            words.length > 1 && !words[1].equals("-") ? Optional.of(words[1]) : Optional.empty(),
            fields[6]));
  }

  private State state(String word) {
    try {
      return State.valueOf(word.trim().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw malformed("no state of an expectation: " + word);
    }
  }

  private void again(String key, String[] fields) {
    expectations.computeIfPresent(key, (same, known) -> known.alsoIn(place(fields[1], fields[2])));
  }

  private static KnownExpectation.Place place(String report, String sentences) {
    Set<Integer> numbers = new TreeSet<>();
    for (String sentence : sentences.split(" ")) {
      numbers.add(Integer.valueOf(sentence));
    }
    return new KnownExpectation.Place(report, numbers);
  }

  private static Set<String> codes(String field) {
    Set<String> codes = new TreeSet<>();
    for (String code : field.split("\\+")) {
      if (!code.equals("-")) {
        codes.add(code);
      }
    }
    return codes;
  }
}

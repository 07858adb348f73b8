package org.demarche.app.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;
import org.demarche.report.Report;

/** What a reader makes of its arguments, all at once. */
record Reading(List<Intake> intakes, List<String> notes) {

  static Reading of(Object... arguments) {
    return from("", Set.of(), arguments);
  }

  static Reading from(String standardInput, Set<Path> own, Object... arguments) {
    return of(standardInput, own, Wishes.none(), arguments);
  }

  static Reading wishing(Wishes wishes, Object... arguments) {
    return of("", Set.of(), wishes, arguments);
  }

  private static Reading of(
      String standardInput, Set<Path> own, Wishes wishes, Object... arguments) {
    InputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
    List<Intake> intakes = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<String> names = List.of(arguments).stream().map(Object::toString).toList();
    new IntakeReader(in, own, wishes, notes::add).read(names, intakes::add);
    return new Reading(intakes, notes);
  }

  List<Report> reports() {
    return intakes.stream().filter(Report.class::isInstance).map(Report.class::cast).toList();
  }

  List<Rejected> rejects() {
    return intakes.stream().filter(Rejected.class::isInstance).map(Rejected.class::cast).toList();
  }

  Report report() {
    return (Report) only();
  }

  Rejected rejected() {
    return (Rejected) only();
  }

  private Intake only() {
    if (intakes.size() != 1) {
      throw new AssertionError("one intake expected: " + intakes);
    }
    return intakes.get(0);
  }
}

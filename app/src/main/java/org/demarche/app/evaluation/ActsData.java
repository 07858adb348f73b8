package org.demarche.app.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.app.grouping.KnownActs;
import org.demarche.app.intake.IntakeReader;
import org.demarche.app.intake.Wishes;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;
import org.demarche.report.Report;
import org.demarche.resource.MalformedResourceException;

/** Reads acts, NAME.acts, with the reports that tell them, NAME.jsonl. */
final class ActsData {

  Answers read(Path path) throws IOException {
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    Path file = path.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".jsonl");
    if (!Files.isReadable(file)) {
      throw new MalformedResourceException(path + ": its reports " + file + " are not there");
    }
    List<Report> reports = new ArrayList<>();
    for (Intake intake : intakes(file)) {
      if (intake instanceof Rejected rejected) {
        throw new MalformedResourceException(rejected.input() + ": " + rejected.reason());
      }
      reports.add((Report) intake);
    }
    return new Answers.Acted(reports, KnownActs.read(path));
  }

  private static List<Intake> intakes(Path file) {
    List<Intake> intakes = new ArrayList<>();
    new IntakeReader(InputStream.nullInputStream(), Set.of(), Wishes.none(), remark -> {})
        .read(List.of(file.toString()), intakes::add);
    return intakes;
  }
}

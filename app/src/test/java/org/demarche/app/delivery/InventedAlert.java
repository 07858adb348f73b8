package org.demarche.app.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.demarche.app.alert.Alert;
import org.demarche.app.alert.Evidence;
import org.demarche.app.alert.Severity;
import org.demarche.app.question.Field;

/** Alerts for tests. */
final class InventedAlert {

  private InventedAlert() {}

  static Alert of(int number) {
    return of(number, "PER towards BOL: SANCTION/expel of 2031-03-05, actual", "They left.");
  }

  static Alert of(int number, String title, String words) {
    return new Alert(
        new UUID(0, number).toString(),
        "rule " + number,
        Severity.HIGH,
        Optional.of("Call the desk."),
        Alert.Kind.ACT,
        "actual",
        false,
        LocalDate.of(2031, 3, 5),
        title,
        List.of("c1234"),
        List.of(
            new Evidence(
                words,
                "lima-1",
                Optional.of("Lima Herald"),
                LocalDate.of(2031, 3, 5),
                "Envoys leave",
                Optional.of("https://example.org/news?a=1&b=2"))),
        List.of(Field.of("event", "SANCTION")));
  }
}

package org.demarche.app.delivery;

import java.io.IOException;
import java.util.function.Function;
import org.demarche.app.alert.Alert;
import org.demarche.app.output.LineOutput;

/** Writes alerts as lines. */
public final class PrintChannel implements Channel {

  private final LineOutput lines;
  private final Function<Alert, String> form;

  /**
   * Makes a channel.
   *
   * @param lines where they go
   * @param form what an alert looks like
   */
  public PrintChannel(LineOutput lines, Function<Alert, String> form) {
    this.lines = lines;
    this.form = form;
  }

  @Override
  public String name() {
    return "print";
  }

  @Override
  public Receipt tell(Alert alert) throws IOException {
    lines.line(form.apply(alert));
    return Receipt.TAKEN;
  }
}

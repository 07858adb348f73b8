package org.demarche.app.command;

import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.demarche.app.terminal.Terminal;

/** Shows a bar of the input that has been coded. */
final class BarProgress implements Progress {

  private static final String ERASE_LINE = "\r\033[K";
  private static final int INTERVAL_MILLIS = 200;

  private final PrintStream err;
  private final ProgressBar bar;

  BarProgress(PrintStream err, Terminal screen, OptionalLong size) {
    this.err = err;
    this.bar =
        new ProgressBarBuilder()
            .setTaskName("coding")
            .setInitialMax(size.orElse(-1))
            .setUnit(" MB", 1_000_000)
            .setStyle(screen.unicode() ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(INTERVAL_MILLIS)
            .setConsumer(new DelegatingProgressBarConsumer(this::draw, screen.width() - 1))
            .build();
  }

  @Override
  public void doing(String what) {
    bar.setExtraMessage(" " + what);
  }

  @Override
  public void at(long position, long records, long rejected) {
    bar.stepTo(position);
    bar.setExtraMessage(String.format(Locale.ROOT, " %,d records", records) + lost(rejected));
  }

  private static String lost(long rejected) {
    return rejected == 0 ? "" : String.format(Locale.ROOT, ", %,d rejected", rejected);
  }

  @Override
  public void clear() {
    err.print(ERASE_LINE);
  }

  @Override
  public void close() {
    bar.close();
    err.print(ERASE_LINE);
    err.flush();
  }

  private void draw(String line) {
    err.print("\r" + line.stripTrailing() + "\033[K");
    err.flush();
  }
}

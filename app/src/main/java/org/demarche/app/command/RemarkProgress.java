package org.demarche.app.command;

import java.io.PrintStream;
import org.demarche.app.terminal.Terminal;

/** Says in one line what is going on, until there is something to show. */
final class RemarkProgress implements Progress {

  private static final String ERASE_LINE = "\r\033[K";

  private final PrintStream err;
  private final int width;
  private boolean visible;

  RemarkProgress(PrintStream err, Terminal screen) {
    this.err = err;
    this.width = screen.width();
  }

  @Override
  public synchronized void doing(String what) {
    err.print(ERASE_LINE + what.substring(0, Math.min(what.length(), width - 1)));
    err.flush();
    visible = true;
  }

  @Override
  public void at(long position, long records, long rejected) {}

  @Override
  public synchronized void clear() {
    if (visible) {
      err.print(ERASE_LINE);
      err.flush();
      visible = false;
    }
  }

  @Override
  public void close() {
    clear();
  }
}

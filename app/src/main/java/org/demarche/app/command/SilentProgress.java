package org.demarche.app.command;

/** Tells nothing, since nobody is looking. */
final class SilentProgress implements Progress {

  @Override
  public void doing(String what) {}

  @Override
  public void at(long position, long records, long rejected) {}

  @Override
  public void clear() {}

  @Override
  public void close() {}
}

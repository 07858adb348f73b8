package org.demarche.app.form;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says for a person why reading has failed. */
public final class Damage {

  private Damage() {}

  public static String reason(IOException failure) {
    if (failure instanceof EOFException) {
      return "the file ends too early; fetch it or pack it again";
    }
    if (failure instanceof UnreadableException) {
      return String.valueOf(failure.getMessage());
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such file any more; check the path";
    }
    if (failure instanceof AccessDeniedException) {
      return "no permission to read the file; allow it with chmod +r";
    }
    return "reading fails (" + failure.getMessage() + "); check the file and its disk";
  }
}

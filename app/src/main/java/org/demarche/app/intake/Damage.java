package org.demarche.app.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says for a person why reading has failed. */
final class Damage {

  private Damage() {}

  static String reason(IOException failure) {
    if (failure instanceof EOFException) {
      return "the .gz file ends too early; fetch it or compress it again";
    }
    if (failure instanceof ZipException) {
      return "the .gz file is damaged; fetch it or compress it again";
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

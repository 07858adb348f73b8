package org.demarche.app.output;

import java.io.IOException;

/** The program that read our standard output has ended; there is nobody to write for. */
public final class ClosedPipeException extends IOException {

  private static final long serialVersionUID = 1L;
}

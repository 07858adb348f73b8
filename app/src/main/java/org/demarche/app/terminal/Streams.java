package org.demarche.app.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The three streams of a command and what the last two are connected to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param screen what standard output goes to
 * @param errScreen what standard error goes to
 */
public record Streams(
    InputStream in, OutputStream out, PrintStream err, Terminal screen, Terminal errScreen) {}

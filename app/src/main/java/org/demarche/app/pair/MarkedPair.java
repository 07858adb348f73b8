package org.demarche.app.pair;

import java.util.Optional;
import org.demarche.report.Span;

/**
 * A sentence with its two sides.
 *
 * @param id what the result is to be called
 * @param text a sentence, or several
 * @param actor the words that name who may have acted, counted in {@code char}s, none when the text
 *     names nobody
 * @param recipient the words that name towards whom
 * @param label the right category, where somebody has given it
 */
public record MarkedPair(
    String id,
    String text,
    Optional<Span> actor,
    Optional<Span> recipient,
    Optional<String> label) {}

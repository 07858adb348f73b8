package org.demarche.record;

import java.util.Optional;
import org.demarche.report.Span;

/**
 * The day of an event or statement.
 *
 * @param value ISO 8601, as precise as the text
 * @param span the words that tell it, empty when it follows from the report's date alone
 */
public record When(String value, Optional<Span> span) {}

package org.demarche.record;

import java.math.BigDecimal;
import org.demarche.report.Span;

/**
 * A number that measures an act.
 *
 * @param value the number; "several" and the like are left out
 * @param unit what is counted, as the text has it ("employees", "percent"), or the currency of the
 *     sign before it ("dollars")
 * @param span the number and its unit in the text
 */
public record Quantity(BigDecimal value, String unit, Span span) {}

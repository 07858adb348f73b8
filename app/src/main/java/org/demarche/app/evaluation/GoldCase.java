package org.demarche.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.demarche.report.Report;

/**
 * A report and the record that a careful person made of it.
 *
 * @param name of the report
 * @param gold the record in the scheme of gold records
 * @param report the report, none where records are given that were coded before
 */
record GoldCase(String name, JsonNode gold, Optional<Report> report) {}

package org.demarche.mention;

import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.entity.Location;
import org.demarche.report.Span;

/**
 * The place that a dateline names, from where the report was sent.
 *
 * @param place the city, or the state when no more is known
 * @param location where it lies
 * @param span the words that name it
 */
public record Scene(Entity place, Optional<Location> location, Span span) {}

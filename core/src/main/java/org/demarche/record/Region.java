package org.demarche.record;

import java.util.Optional;

/**
 * A first-level part of a state: a province, an oblast, a US state.
 *
 * @param name its usual name
 * @param code ISO 3166-2, "UA-14", where it has one
 */
public record Region(String name, Optional<String> code) {}

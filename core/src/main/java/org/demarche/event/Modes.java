package org.demarche.event;

import java.util.Optional;

/** The modes of what becomes of an act: to demand talks is to ask somebody to meet. */
final class Modes {

  private Modes() {}

  /** Returns the mode of REQUEST and REJECT that fits what is asked for or refused. */
  static Optional<String> wish(Draft draft) {
    return switch (draft.category()) {
      case "REQUEST", "REJECT" -> draft.mode();
      case "CONSULT" -> Optional.of("meet");
      case "RETREAT", "CONCEDE" -> Optional.of("yield");
      case "AID", "COOPERATE", "SUPPORT", "AGREE" -> Optional.of("assist");
      default -> Optional.of("change");
    };
  }

  /** Returns the mode of THREATEN that fits what is threatened. */
  static Optional<String> threat(Draft draft) {
    return switch (draft.category()) {
      case "ASSAULT", "MOBILIZE" -> Optional.of("violence");
      case "SANCTION" -> draft.mode().map(Modes::threatOfSanction);
      case "COERCE" -> Optional.of(threatOfCoercion(draft.mode().orElse("")));
      case "PROTEST" -> Optional.of("restrict");
      case "REJECT" -> Optional.of("relations");
      default -> Optional.empty();
    };
  }

  private static String threatOfSanction(String mode) {
    return switch (mode) {
      case "expel" -> "expel";
      case "withdraw" -> "relations";
      default -> "restrict";
    };
  }

  private static String threatOfCoercion(String mode) {
    return switch (mode) {
      case "arrest" -> "arrest";
      case "seize" -> "territory";
      default -> "restrict";
    };
  }
}

package org.demarche.app.question;

import java.util.List;

/**
 * Which countries deal with each other.
 *
 * @param nodes the countries, those with most cases first
 * @param links the pairs of these, those with most cases first
 */
public record Network(List<Node> nodes, List<Link> links) {

  /** Copies the lists. */
  public Network {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
  }

  /**
   * A country.
   *
   * @param country its code
   * @param name what people call it
   * @param cases how many cases it shares with another country
   */
  public record Node(String country, String name, int cases) implements Listed {

    @Override
    public List<Field> fields() {
      return List.of(
          Field.of("country", country), Field.of("name", name), Field.of("cases", cases));
    }
  }

  /**
   * What two countries do to each other.
   *
   * @param a code of the one, the earlier by the alphabet
   * @param b code of the other
   * @param cases how many cases, each once
   * @param mean their mean intensity, -10 to 10
   */
  public record Link(String a, String b, int cases, double mean) implements Listed {

    @Override
    public List<Field> fields() {
      return List.of(
          Field.of("a", a), Field.of("b", b), Field.of("cases", cases), Field.of("mean", mean));
    }
  }
}

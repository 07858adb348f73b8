package org.demarche.dist.bill;

import java.util.Comparator;

/**
 * What Maven calls a library by.
 *
 * @param group whose it is
 * @param name what it is called there
 * @param version which one
 */
record Artifact(String group, String name, String version) {

  /** The order of their package URLs. */
  static final Comparator<Artifact> BY_NAME = Comparator.comparing(Artifact::url);

  /** Returns the name under which other programs know it, a package URL. */
  String url() {
    return "pkg:maven/" + group + "/" + name + "@" + version + "?type=jar";
  }

  /** Returns the name of its file without the ending. */
  String file() {
    return name + "-" + version;
  }

  /** Tells whether it is the same library, perhaps in another version. */
  boolean sameLibrary(Artifact other) {
    return group.equals(other.group) && name.equals(other.name);
  }
}

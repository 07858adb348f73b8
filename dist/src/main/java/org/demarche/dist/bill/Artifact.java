package org.demarche.dist.bill;

import java.util.Comparator;

/**
 * What Maven calls a library by.
 *
 * @param group whose it is
 * @param name what it is called there
 * @param version which one
 * @param classifier which of several jars of it, empty for the usual one
 */
record Artifact(String group, String name, String version, String classifier) {

  /** The order of their package URLs. */
  static final Comparator<Artifact> BY_NAME = Comparator.comparing(Artifact::url);

  /** Returns the name under which other programs know it, a package URL. */
  String url() {
    String which = classifier.isEmpty() ? "" : "classifier=" + classifier + "&";
    return "pkg:maven/" + group + "/" + name + "@" + version + "?" + which + "type=jar";
  }

  /** Returns the name of its jar. */
  String jar() {
    return name + "-" + version + (classifier.isEmpty() ? "" : "-" + classifier) + ".jar";
  }

  /** Returns the name of its description, which all jars of it share. */
  String description() {
    return name + "-" + version + ".pom";
  }

  /** Tells whether it is the same library, perhaps in another version. */
  boolean sameLibrary(Artifact other) {
    return group.equals(other.group)
        && name.equals(other.name)
        && classifier.equals(other.classifier);
  }
}

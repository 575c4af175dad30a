package fr.clara.writing;

import jakarta.validation.Path;

/** JSON pointers (RFC 6901). */
final class Pointers {

  private Pointers() {}

  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** Where validation found something: {@code positions[0].office} is /positions/0/office. */
  static String of(Path path) {
    var pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getName() != null && !node.getName().startsWith("<")) {
        pointer.append('/').append(escape(node.getName()));
      }
    }
    return pointer.toString();
  }
}

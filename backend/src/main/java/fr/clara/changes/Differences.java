package fr.clara.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Field by field, what one snapshot says otherwise than another. */
public final class Differences {

  private Differences() {}

  /**
   * The differences, in the order of the fields. Objects are entered; anything else, arrays too, is
   * compared as a whole, because the entries of a list have no names to be told apart by.
   */
  public static List<ChangeApi.Difference> between(JsonNode before, JsonNode after) {
    var found = new ArrayList<ChangeApi.Difference>();
    compare("", before, after, found);
    return found;
  }

  private static void compare(
      String pointer, JsonNode before, JsonNode after, List<ChangeApi.Difference> found) {
    if (before.isObject() && after.isObject()) {
      for (String name : names(before, after)) {
        compare(pointer + "/" + escaped(name), before.path(name), after.path(name), found);
      }
    } else if (!Objects.equals(stated(before), stated(after))) {
      found.add(new ChangeApi.Difference(pointer, stated(before), stated(after)));
    }
  }

  private static Set<String> names(JsonNode before, JsonNode after) {
    var names = new LinkedHashSet<String>();
    before.fieldNames().forEachRemaining(names::add);
    after.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** A value that is not stated and one that is absent are alike to a reader. */
  private static JsonNode stated(JsonNode node) {
    return node.isMissingNode() || node.isNull() || node.isArray() && node.isEmpty() ? null : node;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}

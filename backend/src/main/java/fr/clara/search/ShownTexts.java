package fr.clara.search;

import fr.clara.shared.ClosedList;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people can read in a public shape: texts, words and dates on one side, the names of what it
 * refers to on the other. The documents it cites are left out: they would find everything; so is
 * the id, which says what the name says.
 */
record ShownTexts(List<LocalizedText> texts, List<LocalizedText> related) {

  /** What reads the components of a shape but for its id: Java finds them anew at each question. */
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> shape) {
          return Stream.of(shape.getRecordComponents())
              .filter(component -> !component.getName().equals("id"))
              .map(RecordComponent::getAccessor)
              .toList();
        }
      };

  static ShownTexts of(Object view) {
    var shown = new ShownTexts(new ArrayList<>(), new ArrayList<>());
    shown.addComponents(view);
    return shown;
  }

  /** The same without texts that are names. */
  ShownTexts without(List<LocalizedText> names) {
    return new ShownTexts(texts.stream().filter(text -> !names.contains(text)).toList(), related);
  }

  private void add(Object value) {
    if (value instanceof LocalizedText text) {
      texts.add(text);
    } else if (value instanceof Reference reference) {
      related.add(reference.label());
    } else if (value instanceof Collection<?> values) {
      values.forEach(this::add);
    } else if (value instanceof ClosedList word) {
      texts.add(LocalizedText.same(word.word()));
    } else if (value instanceof PartialDate date) {
      texts.add(LocalizedText.same(date.text()));
    } else if (value instanceof String word && !word.isBlank() && !word.contains("://")) {
      texts.add(LocalizedText.same(word));
    } else if (value instanceof Record shape && !(value instanceof Related)) {
      addComponents(shape);
    }
  }

  private void addComponents(Object shape) {
    var values = new ArrayList<>();
    for (Method accessor : ACCESSORS.get(shape.getClass())) {
      values.add(read(accessor, shape));
    }
    if (values.stream().noneMatch(ShownTexts::isDocument)) {
      values.forEach(this::add);
    }
  }

  private static boolean isDocument(Object value) {
    return value instanceof Reference reference && reference.kind() == Kind.SOURCES;
  }

  private static Object read(Method accessor, Object shape) {
    try {
      return accessor.invoke(shape);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}

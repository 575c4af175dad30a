package fr.clara.search;

import fr.clara.search.Fields.Family;
import fr.clara.shared.LocalizedText;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;

/** Says which fields the index has, after what the kinds declare, and fills them. */
final class RecordBinder implements TypeBinder {

  private final Collection<Listing<?, ?>> listings;
  private final Map<String, IndexFieldReference<String>> fields = new HashMap<>();
  private final Map<String, IndexFieldReference<Long>> numbers = new HashMap<>();

  RecordBinder(Collection<Listing<?, ?>> listings) {
    this.listings = listings;
  }

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().useRootOnly();
    var schema = context.indexSchemaElement();
    addCounted(schema, Fields.KIND);
    addSorted(schema, Fields.KEY);
    addNumbers(schema, Fields.NUMBER);
    addSorted(schema, Fields.LENGTH);
    addWords(schema, Fields.WHOLE, Aggregable.NO);
    Fields.FAMILIES.forEach(family -> addTexts(schema, family));
    for (var listing : listings) {
      listing.facets().forEach(facet -> addFacet(schema, listing, facet));
      listing.sorts().forEach(sort -> addSorted(schema, Fields.of(listing.kind(), sort)));
    }
    context.bridge(IndexedRecord.class, (document, record, bridging) -> write(document, record));
  }

  private void addFacet(IndexSchemaElement schema, Listing<?, ?> listing, Facet<?> facet) {
    String name = Fields.of(listing.kind(), facet);
    if (facet.numbered()) {
      addNumbers(schema, name);
    } else {
      addCounted(schema, name);
    }
  }

  private void addNumbers(IndexSchemaElement schema, String name) {
    numbers.put(
        name,
        schema.field(name, f -> f.asLong().aggregable(Aggregable.YES)).multiValued().toReference());
  }

  private void addCounted(IndexSchemaElement schema, String name) {
    addWords(schema, name, Aggregable.YES);
  }

  private void addWords(IndexSchemaElement schema, String name, Aggregable counted) {
    fields.put(
        name,
        schema.field(name, f -> f.asString().aggregable(counted)).multiValued().toReference());
  }

  private void addSorted(IndexSchemaElement schema, String name) {
    fields.put(name, schema.field(name, f -> f.asString().sortable(Sortable.YES)).toReference());
  }

  private void addTexts(IndexSchemaElement schema, Family family) {
    addText(schema, family.plain(), Fields.PLAIN);
    Fields.LANGUAGES.forEach(language -> addText(schema, family.in(language), language));
  }

  private void addText(IndexSchemaElement schema, String name, String analyzer) {
    fields.put(
        name, schema.field(name, f -> f.asString().analyzer(analyzer)).multiValued().toReference());
  }

  private void write(DocumentElement document, IndexedRecord record) {
    document.addValue(fields.get(Fields.KIND), record.kind().segment());
    document.addValue(fields.get(Fields.KEY), record.key());
    document.addValue(numbers.get(Fields.NUMBER), RecordNumber.of(record.key()));
    document.addValue(fields.get(Fields.LENGTH), "%06d".formatted(record.length()));
    var names = record.names();
    names.stream()
        .flatMap(name -> name.texts().values().stream())
        .map(FoldedText::of)
        .distinct()
        .forEach(name -> document.addValue(fields.get(Fields.WHOLE), name));
    var texts =
        Map.of(
            Highlight.Place.NAME, names,
            Highlight.Place.TEXT, record.texts().texts(),
            Highlight.Place.RELATED, record.texts().related());
    Fields.FAMILIES.forEach(family -> write(document, family, texts.get(family.place())));
    record
        .facets()
        .forEach((f, values) -> values.forEach(v -> document.addValue(fields.get(f), v)));
    record
        .references()
        .forEach((f, values) -> values.forEach(v -> document.addValue(numbers.get(f), v)));
    record.sorts().forEach((field, key) -> document.addValue(fields.get(field), key));
  }

  private void write(DocumentElement document, Family family, List<LocalizedText> texts) {
    texts.stream()
        .flatMap(text -> text.texts().values().stream())
        .distinct()
        .forEach(text -> document.addValue(fields.get(family.plain()), text));
    for (String language : Fields.LANGUAGES) {
      texts.stream()
          .map(text -> text.in(language))
          .distinct()
          .forEach(text -> document.addValue(fields.get(family.in(language)), text));
    }
  }
}

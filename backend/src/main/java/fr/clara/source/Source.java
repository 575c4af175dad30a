package fr.clara.source;

import fr.clara.search.Facet;
import fr.clara.search.Listing;
import fr.clara.search.Sort;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.NetworkRecord;
import fr.clara.shared.PartialDate;
import fr.clara.writing.Written;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A document that statements of the network come from. */
@Entity
@Table(name = "sources")
public class Source extends NetworkRecord {

  public static final Listing<Source, SourceApi.Source> LISTING =
      new Listing<>(
          Kind.SOURCES,
          Source.class,
          SourceApi.Source.class,
          source -> Stream.of(source.title()),
          List.of(
              Facet.ofWord("type", "Sort of document", SourceType.class, SourceApi.Source::type)),
          List.of(
              Sort.byDate("-published", SourceApi.Source::published),
              Sort.byText("title", SourceApi.Source::title)));

  public static final Written<Source, SourceApi.Input> WRITTEN =
      new Written<>(LISTING, SourceApi.Input.class, Source::apply);

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText title;

  @Enumerated(EnumType.STRING)
  public SourceType type;

  public PartialDate published;
  public String publisher;
  public String language;

  @Override
  public Kind kind() {
    return Kind.SOURCES;
  }

  @Override
  public LocalizedText label() {
    return title;
  }

  public void apply(SourceApi.Input input) {
    title = input.title();
    type = input.type();
    published = input.published();
    publisher = input.publisher();
    language = input.language();
  }

  @Override
  public SourceApi.Source view() {
    return new SourceApi.Source(id, title, type, published, publisher, language, null);
  }
}

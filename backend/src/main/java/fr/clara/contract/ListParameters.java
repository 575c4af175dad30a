package fr.clara.contract;

import fr.clara.request.LanguageParameter;
import fr.clara.request.Parameters;
import fr.clara.request.RequestChecks;
import fr.clara.search.Charted;
import fr.clara.search.Facet;
import fr.clara.search.ListQuery;
import fr.clara.search.Listed;
import fr.clara.search.Listing;
import fr.clara.search.SearchResource;
import fr.clara.search.Sort;
import fr.clara.shared.Kind;
import fr.clara.shared.Languages;
import fr.clara.transfer.Format;
import fr.clara.transfer.Separator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** The query parameters of a list, from what its kind declares. */
final class ListParameters {

  private ListParameters() {}

  static List<Parameter> of(Listed listed) {
    var listing = listed.listing();
    var parameters = choosing(listing);
    var sorts = new ArrayList<Object>(listing.sorts().stream().map(Sort::word).toList());
    sorts.add(Sort.RELEVANCE);
    parameters.add(
        parameter(
            ListQuery.SORT,
            "Order; a leading hyphen turns it round. The usual one is the first, and relevance where"
                + " words are searched, which is there for nothing else",
            text().enumeration(sorts)));
    parameters.add(limit(Parameters.MOST, Parameters.USUAL));
    parameters.add(cursor());
    parameters.add(asOf("The list as it was; not together with " + ListQuery.Q));
    parameters.add(
        parameter(
            ListQuery.FORMAT,
            "Another form, as Accept would ask for, without limit and cursor: tables are the whole"
                + " list; atom is what changed last in it, and ics its dates, both without sort and"
                + " asOf",
            forms(listed.forms())));
    parameters.add(separator());
    parameters.add(language());
    return parameters;
  }

  /** Those of a picture: the filters of its list, its own, and the forms that it comes in. */
  static List<Parameter> of(Charted chart, List<Parameter> own) {
    var parameters = new ArrayList<Parameter>();
    chart.selected().ifPresent(listing -> parameters.addAll(choosing(listing)));
    if (own != null) {
      parameters.addAll(own);
    }
    parameters.add(
        parameter(
            ListQuery.FORMAT,
            "Another form, as Accept would ask for: csv is the same as a table",
            forms(chart.forms())));
    parameters.add(separator());
    if (chart.forms().stream().anyMatch(Format.SPOKEN::contains)) {
      parameters.add(language());
    }
    return parameters;
  }

  private static List<Parameter> choosing(Listing<?, ?> listing) {
    var parameters = new ArrayList<Parameter>();
    parameters.add(words("in the records"));
    listing.facets().forEach(facet -> parameters.add(filter(facet)));
    return parameters;
  }

  private static Schema forms(List<String> others) {
    return text()
        .enumeration(
            Stream.concat(Stream.of(Format.JSON.word()), others.stream())
                .map(Object.class::cast)
                .toList());
  }

  private static Parameter language() {
    return parameter(
        LanguageParameter.NAME,
        "Language of what is read in it, as Accept-Language would ask for; "
            + String.join(", ", Format.SPOKEN)
            + " only",
        text().enumeration(new ArrayList<>(Languages.codes())));
  }

  private static Parameter separator() {
    return parameter(
        ListQuery.SEPARATOR,
        "What stands between the cells, format=csv only; a French Excel expects semicolon",
        text().enumeration(new ArrayList<>(Separator.words())).defaultValue("comma"));
  }

  /** Those of the search over all kinds. */
  static List<Parameter> ofSearch() {
    return List.of(
        words("in records of all kinds").required(true),
        kinds(),
        limit(Parameters.MOST, Parameters.USUAL),
        cursor());
  }

  static List<Parameter> ofSuggestions() {
    return List.of(
        words("in the names of records").required(true),
        kinds(),
        limit(SearchResource.MOST_SUGGESTIONS, SearchResource.USUAL_SUGGESTIONS));
  }

  private static Parameter words(String where) {
    return parameter(
        ListQuery.Q,
        "Words searched "
            + where
            + ", the last of which may be unfinished; \"several words\" in quotation marks stand"
            + " side by side. Where nothing has them, words nearly like them are found",
        text().maxLength(RequestChecks.LONGEST));
  }

  private static Parameter kinds() {
    var words = new ArrayList<Object>(Stream.of(Kind.values()).map(Kind::segment).toList());
    return parameter(
        SearchResource.KIND,
        "Kind of record. Repeat it for any of several",
        OASFactory.createSchema().addType(SchemaType.ARRAY).items(text().enumeration(words)));
  }

  private static Parameter limit(int most, int usual) {
    return parameter(
        Parameters.LIMIT,
        "Items a page",
        OASFactory.createSchema()
            .addType(SchemaType.INTEGER)
            .minimum(BigDecimal.ONE)
            .maximum(BigDecimal.valueOf(most))
            .defaultValue(usual));
  }

  private static Parameter cursor() {
    return parameter(
        ListQuery.CURSOR,
        "Where the page begins: next of the page before, same filters and sort",
        text());
  }

  static Parameter asOf(String what) {
    return parameter(
        ListQuery.AS_OF, what + ". A revision (12) or an instant (2026-11-22T12:00:00Z)", text());
  }

  private static Parameter filter(Facet<?> facet) {
    Schema value = text();
    if (facet.known() != null) {
      var words = new ArrayList<Object>(facet.known());
      words.add(Facet.NOT_STATED);
      value.setEnumeration(words);
    }
    String target = facet.target() == null ? "" : " (id in " + facet.target().path() + ")";
    String range =
        facet.years() ? ", or years from one to another: 2010..2015, 2010.., ..2015" : "";
    return parameter(
        facet.name(),
        facet.description()
            + target
            + range
            + ". Repeat it for any of several values; "
            + Facet.NOT_STATED
            + " for records that state none.",
        OASFactory.createSchema()
            .addType(SchemaType.ARRAY)
            .items(value)
            .maxItems(ListQuery.MOST_VALUES));
  }

  private static Parameter parameter(String name, String description, Schema schema) {
    return OASFactory.createParameter()
        .name(name)
        .in(In.QUERY)
        .description(description)
        .schema(schema);
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(SchemaType.STRING);
  }
}

package fr.clara.contract;

import fr.clara.request.Parameters;
import fr.clara.search.Facet;
import fr.clara.search.ListQuery;
import fr.clara.search.Listing;
import fr.clara.search.Sort;
import fr.clara.transfer.Format;
import fr.clara.transfer.Separator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** The query parameters of a list, from what its kind declares. */
final class ListParameters {

  private ListParameters() {}

  static List<Parameter> of(Listing<?, ?> listing) {
    var parameters = new ArrayList<Parameter>();
    listing.facets().forEach(facet -> parameters.add(filter(facet)));
    var sorts = listing.sorts().stream().map(Sort::word).toList();
    parameters.add(
        parameter(
            ListQuery.SORT,
            "Order; a leading hyphen turns it round",
            text().enumeration(new ArrayList<>(sorts)).defaultValue(sorts.get(0))));
    parameters.add(
        parameter(
            Parameters.LIMIT,
            "Items a page",
            OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(Parameters.MOST))
                .defaultValue(Parameters.USUAL)));
    parameters.add(
        parameter(
            ListQuery.CURSOR,
            "Where the page begins: next of the page before, same filters and sort",
            text()));
    parameters.add(
        parameter(
            ListQuery.FORMAT,
            "Another form, as Accept would ask for: the whole list, without limit and cursor",
            text().enumeration(new ArrayList<>(Format.words()))));
    parameters.add(
        parameter(
            ListQuery.SEPARATOR,
            "What stands between the cells, format=csv only; a French Excel expects semicolon",
            text().enumeration(new ArrayList<>(Separator.words())).defaultValue("comma")));
    return parameters;
  }

  private static Parameter filter(Facet facet) {
    Schema value = text();
    if (facet.words() != null) {
      var words = new ArrayList<Object>(facet.words());
      words.add(Facet.NOT_STATED);
      value.setEnumeration(words);
    }
    String target = facet.targetKind() == null ? "" : " (id in " + facet.targetKind().path() + ")";
    return parameter(
        facet.name(),
        facet.description()
            + target
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

package fr.clara.charts;

import fr.clara.changes.OneState;
import fr.clara.charts.FundingApi.Chart;
import fr.clara.charts.FundingApi.CurrencyTotal;
import fr.clara.charts.FundingApi.Node;
import fr.clara.charts.FundingApi.Row;
import fr.clara.grant.Grant;
import fr.clara.request.Parameters;
import fr.clara.search.Selection;
import fr.clara.search.Selections;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ways of the money: from who pays, through programmes, to projects or who receives it. */
@ApplicationScoped
class Funding {

  private final Selections selections;
  private final OneState state;
  private final FundingFlows flows;
  private final References references;

  Funding(Selections selections, OneState state, FundingFlows flows, References references) {
    this.selections = selections;
    this.state = state;
    this.flows = flows;
    this.references = references;
  }

  Chart chart(Parameters parameters) {
    var query = FundingQuery.of(parameters);
    var chosen = selections.of(Grant.LISTING, parameters);
    return state.read(Charts.LONGEST_SECONDS, () -> chart(chosen, query));
  }

  private Chart chart(Selection chosen, FundingQuery query) {
    var currencies = flows.currencies(chosen);
    String currency = query.currency() == null ? usual(currencies) : query.currency();
    var found = flows.flows(chosen, currency, query);
    var graph = new FundingGraph(query, found);
    return new Chart(
        currency,
        found.stream().map(FundingFlows.Flow::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
        found.stream().mapToLong(FundingFlows.Flow::grants).sum(),
        found.stream().mapToLong(FundingFlows.Flow::unknown).sum(),
        currencies.stream()
            .filter(other -> other.currency() != null && !other.currency().equals(currency))
            .toList(),
        graph.nodes(references.of(graph.records())),
        graph.links(),
        references.ofSources(flows.sources(chosen, currency)),
        chosen.revision());
  }

  /** The currency of most grants; null where no amount is known. */
  private static String usual(List<CurrencyTotal> currencies) {
    return currencies.stream()
        .map(CurrencyTotal::currency)
        .filter(currency -> currency != null)
        .findFirst()
        .orElse(null);
  }

  /** The links as rows of a table. */
  static List<Row> rows(Chart chart) {
    var nodes = chart.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity()));
    return chart.links().stream()
        .map(
            link ->
                new Row(
                    link.from(),
                    nodes.get(link.from()).records(),
                    link.to(),
                    nodes.get(link.to()).records(),
                    link.amount(),
                    chart.currency(),
                    link.grants(),
                    link.unknown()))
        .toList();
  }
}

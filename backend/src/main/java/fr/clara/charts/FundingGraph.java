package fr.clara.charts;

import fr.clara.charts.FundingApi.Link;
import fr.clara.charts.FundingApi.Node;
import fr.clara.charts.FundingFlows.Flow;
import fr.clara.shared.Reference;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes nodes and links of flows. */
final class FundingGraph {

  private static final String TOGETHER = "\\+";

  /** Sums of what goes through a node or along a link. */
  private record Sum(BigDecimal amount, long grants, long unknown) {

    static final Sum NOTHING = new Sum(BigDecimal.ZERO, 0, 0);

    Sum plus(Flow flow) {
      return new Sum(amount.add(flow.amount()), grants + flow.grants(), unknown + flow.unknown());
    }
  }

  private record Station(FundingStage stage, String key, long others) {

    String id() {
      return stage.word() + ":" + key;
    }

    boolean isRest() {
      return key.equals(FundingFlows.REST);
    }

    List<RecordKey> records() {
      return key.isEmpty() || isRest()
          ? List.of()
          : Stream.of(key.split(TOGETHER)).map(id -> new RecordKey(stage.kind(), id)).toList();
    }
  }

  private record Way(String from, String to) {}

  private final List<FundingStage> stages;
  private final Map<Station, Sum> stations = new LinkedHashMap<>();
  private final Map<Way, Sum> ways = new LinkedHashMap<>();

  FundingGraph(FundingQuery query, List<Flow> flows) {
    stages = query.stages().toList();
    flows.forEach(this::add);
  }

  private void add(Flow flow) {
    Station before = null;
    for (int i = 0; i < stages.size(); i++) {
      var station = station(flow, i);
      stations.merge(station, Sum.NOTHING.plus(flow), (sum, more) -> sum.plus(flow));
      if (before != null) {
        var way = new Way(before.id(), station.id());
        ways.merge(way, Sum.NOTHING.plus(flow), (sum, more) -> sum.plus(flow));
      }
      before = station;
    }
  }

  private Station station(Flow flow, int stage) {
    String key = flow.stations().get(stage);
    boolean rest = key.equals(FundingFlows.REST);
    return new Station(stages.get(stage), key, rest ? flow.others().get(stage) : 0);
  }

  /** The records that stand in nodes. */
  List<RecordKey> records() {
    return stations.keySet().stream().flatMap(station -> station.records().stream()).toList();
  }

  /** The nodes, each stage's largest first, then the rest and what is not stated. */
  List<Node> nodes(Map<RecordKey, Reference> references) {
    return stations.entrySet().stream()
        .sorted(
            Map.Entry.<Station, Sum>comparingByKey(
                    Comparator.comparing(Station::stage)
                        .thenComparing(station -> station.key().isEmpty())
                        .thenComparing(Station::isRest))
                .thenComparing(Map.Entry.comparingByValue(largestFirst()))
                .thenComparing(station -> station.getKey().key()))
        .map(entry -> node(entry.getKey(), entry.getValue(), references))
        .toList();
  }

  private static Node node(Station station, Sum sum, Map<RecordKey, Reference> references) {
    return new Node(
        station.id(),
        station.stage(),
        station.records().stream().map(references::get).toList(),
        station.others(),
        sum.amount(),
        sum.grants(),
        sum.unknown());
  }

  List<Link> links() {
    return ways.entrySet().stream()
        .sorted(
            Map.Entry.<Way, Sum>comparingByValue(largestFirst())
                .thenComparing(entry -> entry.getKey().from())
                .thenComparing(entry -> entry.getKey().to()))
        .map(
            entry ->
                new Link(
                    entry.getKey().from(),
                    entry.getKey().to(),
                    entry.getValue().amount(),
                    entry.getValue().grants(),
                    entry.getValue().unknown()))
        .toList();
  }

  private static Comparator<Sum> largestFirst() {
    return Comparator.comparing(Sum::amount).thenComparing(Sum::grants).reversed();
  }
}

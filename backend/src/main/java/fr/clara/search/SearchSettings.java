package fr.clara.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Where the search index is. Without hosts each process has its own, and nothing else counts. */
@ConfigMapping(prefix = "clara.search")
interface SearchSettings {

  /** Nodes of an OpenSearch cluster, as host:port; any of them lead to all. */
  Optional<List<String>> hosts();

  /** How the nodes are spoken to: http or https. */
  @WithDefault("http")
  String protocol();

  Optional<String> user();

  Optional<String> password();

  /** The dialect of the cluster, as Hibernate Search names it. */
  @WithDefault("opensearch:2.19")
  String version();

  /** What the names of our indexes in the cluster begin with. */
  @WithDefault("clara")
  String prefix();

  /** Parts of the index, 1 to 1024; one is right up to some million records. */
  @WithDefault("1")
  int shards();

  /** Copies of each part beside the first: so many nodes may be lost. */
  @WithDefault("1")
  int replicas();
}

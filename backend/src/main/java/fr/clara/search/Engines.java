package fr.clara.search;

import fr.clara.changes.Build;
import fr.clara.changes.ChangedRecords;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Chooses between Lucene and a cluster, once: nothing of the other is loaded. */
@Singleton
class Engines {

  private final SearchSettings settings;

  Engines(SearchSettings settings) {
    this.settings = settings;
  }

  private boolean clustered() {
    return settings.hosts().isPresent();
  }

  @Produces
  @Singleton
  Engine engine(
      @ConfigProperty(name = "clara.data.directory", defaultValue = "data") Path data,
      Build build,
      Listings listings) {
    return clustered()
        ? new ClusterEngine(settings, build.name())
        : new LuceneEngine(data, listings.all());
  }

  @Produces
  @Singleton
  Feeding feeding(
      Engine engine,
      Index index,
      Documents documents,
      ChangedRecords changed,
      Build build,
      Session session,
      Clock clock) {
    if (clustered()) {
      var indexes = new ClusterIndexes(index, engine, settings);
      var builds = new ClusterBuilds(indexes.client(), settings.prefix(), build.name(), clock);
      return new SharedFeeding(
          engine, index, documents, changed, build.name(), session, indexes, builds);
    }
    return new OwnFeeding(
        index, ((LuceneEngine) engine).directory(), documents, changed, build.name());
  }
}

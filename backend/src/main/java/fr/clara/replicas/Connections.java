package fr.clara.replicas;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;

/** What everybody takes for the database: the pool of the primary, routed where replicas are. */
class Connections {

  @Produces
  @Singleton
  @Alternative
  @Priority(1)
  AgroalDataSource connections(BeanManager beans, Replicas replicas, Readers readers) {
    var primary = primary(beans);
    return replicas.areConfigured() ? new RoutedConnections(primary, replicas, readers) : primary;
  }

  /** The one that this class stands in for. */
  private static AgroalDataSource primary(BeanManager beans) {
    return beans.getBeans(AgroalDataSource.class, Default.Literal.INSTANCE).stream()
        .filter(bean -> !bean.isAlternative())
        .map(bean -> reference(beans, bean))
        .findFirst()
        .orElseThrow();
  }

  private static AgroalDataSource reference(BeanManager beans, Bean<?> bean) {
    CreationalContext<?> context = beans.createCreationalContext(bean);
    return (AgroalDataSource) beans.getReference(bean, AgroalDataSource.class, context);
  }
}

package fr.clara.replicas;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSourceMetrics;
import io.agroal.api.AgroalPoolInterceptor;
import io.agroal.api.configuration.AgroalDataSourceConfiguration;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.logging.Logger;

/** The pool of the primary, save that some who ask for a connection are given a replica's. */
final class RoutedConnections implements AgroalDataSource {

  private static final long serialVersionUID = 1L;

  private final transient AgroalDataSource primary;
  private final transient Replicas replicas;
  private final transient Readers readers;

  RoutedConnections(AgroalDataSource primary, Replicas replicas, Readers readers) {
    this.primary = primary;
    this.replicas = replicas;
    this.readers = readers;
  }

  @Override
  public Connection getConnection() throws SQLException {
    var replica = readers.isThere() ? replicas.connection() : null;
    return replica == null || replica.isEmpty() ? primary.getConnection() : replica.get();
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    return primary.getConnection(username, password);
  }

  @Override
  public Connection getReadOnlyConnection() throws SQLException {
    return primary.getReadOnlyConnection();
  }

  @Override
  public AgroalDataSourceConfiguration getConfiguration() {
    return primary.getConfiguration();
  }

  @Override
  public AgroalDataSourceMetrics getMetrics() {
    return primary.getMetrics();
  }

  @Override
  public void flush(FlushMode mode) {
    primary.flush(mode);
  }

  @Override
  public boolean isHealthy(boolean newConnection) throws SQLException {
    return primary.isHealthy(newConnection);
  }

  @Override
  public void setPoolInterceptors(Collection<? extends AgroalPoolInterceptor> interceptors) {
    primary.setPoolInterceptors(interceptors);
  }

  @Override
  public List<AgroalPoolInterceptor> getPoolInterceptors() {
    return primary.getPoolInterceptors();
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return primary.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter writer) throws SQLException {
    primary.setLogWriter(writer);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    primary.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return primary.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return primary.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return primary.isWrapperFor(type);
  }

  /** The pool belongs to Quarkus, which closes it. */
  @Override
  public void close() {
    primary.close();
  }
}

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The most that this machine does over HTTP: a server that holds what the service answered, header by
 * header and byte by byte, and does nothing else.
 *
 * <p>java -cp 'backend/target/quarkus-app/lib/main/*' bench/limits/BareServer.java PORT ADDRESS PATH...
 */
final class BareServer {

  record Kept(Map<String, List<String>> headers, Buffer content) {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int port = Integer.parseInt(arguments[0]);
    var kept = new HashMap<String, Kept>();
    for (String path : List.of(arguments).subList(2, arguments.length)) {
      kept.put(path, kept(URI.create(arguments[1] + path)));
    }
    Vertx.vertx()
        .deployVerticle(
            () ->
                new AbstractVerticle() {
                  @Override
                  public void start() {
                    vertx
                        .createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(port))
                        .requestHandler(
                            request -> {
                              var answer = kept.get(request.uri());
                              answer.headers().forEach(request.response()::putHeader);
                              request.response().end(answer.content());
                            })
                        .listen();
                  }
                },
            new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors()))
        .onSuccess(started -> System.out.println("ready"));
  }

  private static Kept kept(URI address) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build();
    var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    var headers = new HashMap<>(answer.headers().map());
    headers.keySet().removeIf(name -> name.matches("(?i):.*|content-length|transfer-encoding"));
    return new Kept(headers, Buffer.buffer(answer.body()));
  }
}

package fr.clara.running;

import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was asked for without what distinguishes one record, file or word from another: an address
 * may say who is meant.
 */
public final class RequestTemplate {

  /** Where the platform keeps the template of the operation that was found, for its traces. */
  private static final String OPERATION = "UrlPathTemplate";

  private static final Pattern ASSET = Pattern.compile("/assets/.*");
  private static final Pattern FILE = Pattern.compile(".*\\.[^/]*");

  private RequestTemplate() {}

  /** That of the operation that answers the request under way, null where none was found yet. */
  public static String ofOperation() {
    return Vertx.currentContext() instanceof ContextInternal context
        ? (String) context.localContextData().get(OPERATION)
        : null;
  }

  /** Says which operation has answered, where it was not asked again itself; null says nothing. */
  public static void ofOperation(String template) {
    if (template != null && Vertx.currentContext() instanceof ContextInternal context) {
      context.localContextData().put(OPERATION, template);
    }
  }

  /** The template of the operation, or else of whatever there is at that address. */
  static String of(ContextInternal context, String path) {
    Object operation = context.localContextData().get(OPERATION);
    if (operation != null) {
      return operation.toString();
    }
    Matcher service = SpaRoutes.SERVICE.matcher(path);
    if (service.matches()) {
      return service.group(2) == null ? "/" : "/" + service.group(2);
    }
    if (ASSET.matcher(path).matches()) {
      return "/assets/{file}";
    }
    return FILE.matcher(path).matches() ? "/{file}" : "/{page}";
  }
}

package fr.clara.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The rate limits: every answer says what is left, and one that none is. */
final class Limits {

  private static final String POLICY = "RateLimit-Policy";
  private static final String LEFT = "RateLimit";
  private static final String TOO_MANY = "429";
  private static final String TOO_MANY_NAME = "TooManyRequests";

  private Limits() {}

  static void document(OpenAPI contract) {
    describe(contract.getComponents());
    contract.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .map(operation -> operation.getResponses())
        .forEach(
            answers -> {
              answers.getAPIResponses().values().forEach(Limits::counted);
              answers.addAPIResponse(TOO_MANY, OASFactory.createAPIResponse().ref(TOO_MANY_NAME));
            });
  }

  private static void describe(Components components) {
    var retry = header("Seconds after which requests are answered again", "42", SchemaType.INTEGER);
    components
        .addHeader(
            POLICY,
            header(
                "Who the caller counts as, the requests it has (q) and in how many seconds (w)",
                "\"anonymous\";q=1200;w=60",
                SchemaType.STRING))
        .addHeader(
            LEFT,
            header(
                "Requests left (r), and the seconds after which all are there again (t)",
                "\"anonymous\";r=1198;t=42",
                SchemaType.STRING))
        .addResponse(
            TOO_MANY_NAME,
            counted(Contract.problem("The requests of a minute are used up"))
                .addHeader("Retry-After", retry));
  }

  private static APIResponse counted(APIResponse answer) {
    return answer
        .addHeader(POLICY, OASFactory.createHeader().ref(POLICY))
        .addHeader(LEFT, OASFactory.createHeader().ref(LEFT));
  }

  private static Header header(String description, Object example, SchemaType type) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(type))
        .example(example);
  }
}

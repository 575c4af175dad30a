package fr.clara.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Says once what hundreds of operations answer alike: the contract is read by people, too. */
final class SharedAnswers {

  private static final Map<String, String> NAMES =
      Map.of(
          "304", "NotModified",
          "400", "BadRequest",
          "401", "Unauthorized",
          "403", "Forbidden",
          "404", "NotFound",
          "412", "PreconditionFailed",
          "422", "UnprocessableContent",
          "428", "PreconditionRequired",
          "503", "ServiceUnavailable");

  private SharedAnswers() {}

  /** Of each status the answer that is described alike most often is shared; others stay. */
  static void share(OpenAPI contract) {
    for (var status : new TreeMap<>(NAMES).entrySet()) {
      var alike = new HashMap<String, List<APIResponses>>();
      answers(contract)
          .filter(answers -> answers.hasAPIResponse(status.getKey()))
          .forEach(
              answers ->
                  alike.merge(
                      answers.getAPIResponse(status.getKey()).getDescription(),
                      List.of(answers),
                      (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
      alike.values().stream()
          .max((one, other) -> Integer.compare(one.size(), other.size()))
          .ifPresent(most -> share(contract, status.getKey(), status.getValue(), most));
    }
  }

  private static Stream<APIResponses> answers(OpenAPI contract) {
    return contract.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .map(operation -> operation.getResponses());
  }

  private static void share(
      OpenAPI contract, String status, String name, List<APIResponses> alike) {
    APIResponse shared = alike.get(0).getAPIResponse(status);
    contract.getComponents().addResponse(name, shared);
    alike.forEach(
        answers ->
            answers.addAPIResponse(
                status, OASFactory.createAPIResponse().ref("#/components/responses/" + name)));
  }
}

package fr.clara.agreement;

import fr.clara.records.RecordResource;
import fr.clara.search.Listing;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/agreements")
@Tag(name = "agreements", description = "Agreements between institutions")
public class AgreementResource extends RecordResource<Agreement, AgreementApi.Agreement> {

  @Override
  public Listing<Agreement, AgreementApi.Agreement> listing() {
    return Agreement.LISTING;
  }
}

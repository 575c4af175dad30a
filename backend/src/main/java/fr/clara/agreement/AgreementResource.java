package fr.clara.agreement;

import fr.clara.records.EditedResource;
import fr.clara.search.Listing;
import fr.clara.writing.Written;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/agreements")
@Tag(name = "agreements", description = "Agreements between institutions")
public class AgreementResource extends EditedResource<Agreement, AgreementApi.Agreement> {

  @Override
  public Listing<Agreement, AgreementApi.Agreement> listing() {
    return Agreement.LISTING;
  }

  @Override
  public Written<Agreement, AgreementApi.Input> written() {
    return Agreement.WRITTEN;
  }
}

package fr.clara.source;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** A place in a document that a record's statements come from. */
@Embeddable
public class Citation {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  Source source;

  String place;

  protected Citation() {}

  Citation(Source source, String place) {
    this.source = source;
    this.place = place;
  }

  SourceApi.CitationView view() {
    return new SourceApi.CitationView(source.reference(), place);
  }
}

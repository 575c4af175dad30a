package fr.clara.imports;

import fr.clara.shared.Kind;
import fr.clara.transfer.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads what is sent in, be it a table or a form of other people's. */
@ApplicationScoped
class SentForms {

  private final Instance<SentForm> forms;

  SentForms(Instance<SentForm> forms) {
    this.forms = forms;
  }

  /** The kind of record that comes in a form, none where it is a table of any kind. */
  Optional<Kind> kind(Format format) {
    return of(format).map(SentForm::kind);
  }

  private Optional<SentForm> of(Format format) {
    return forms.stream().filter(form -> form.format() == format).findFirst();
  }

  /**
   * Gives the rows in their order.
   *
   * @param headings takes the columns first, of what has any
   * @throws Tables.Unreadable when it is not of its format
   */
  void read(SentFile file, Consumer<List<String>> headings, Consumer<SentRow> rows) {
    var form = of(file.format());
    if (form.isEmpty()) {
      Tables.read(file.path(), file.format(), headings, rows);
      return;
    }
    try {
      form.get().read(file.path(), file.source(), rows);
    } catch (IOException e) {
      throw new Tables.Unreadable("not-of-format", file.format().word());
    }
  }
}

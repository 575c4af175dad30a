package fr.clara.harvest;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a harvester may ask, and with which arguments (OAI-PMH 2.0, section 4). */
enum Verb {
  GetRecord(Set.of(Argument.IDENTIFIER, Argument.PREFIX), Set.of()),
  Identify(Set.of(), Set.of()),
  ListIdentifiers(Set.of(Argument.PREFIX), Argument.SELECTIVE),
  ListMetadataFormats(Set.of(), Set.of(Argument.IDENTIFIER)),
  ListRecords(Set.of(Argument.PREFIX), Argument.SELECTIVE),
  ListSets(Set.of(), Set.of(Argument.TOKEN));

  /** The names of arguments. */
  static final class Argument {
    static final String VERB = "verb";
    static final String IDENTIFIER = "identifier";
    static final String PREFIX = "metadataPrefix";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String SET = "set";
    static final String TOKEN = "resumptionToken";
    static final Set<String> SELECTIVE = Set.of(FROM, UNTIL, SET, TOKEN);

    private Argument() {}
  }

  private final Set<String> required;
  private final Set<String> optional;

  Verb(Set<String> required, Set<String> optional) {
    this.required = required;
    this.optional = optional;
  }

  static Optional<Verb> of(String word) {
    return Stream.of(values()).filter(verb -> verb.name().equals(word)).findFirst();
  }

  boolean takes(String argument) {
    return required.contains(argument) || optional.contains(argument);
  }

  /** The first argument that is lacking among these; a resumption token stands for all others. */
  Optional<String> lacking(Set<String> given) {
    return given.contains(Argument.TOKEN)
        ? Optional.empty()
        : required.stream().filter(name -> !given.contains(name)).sorted().findFirst();
  }
}

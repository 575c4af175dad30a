package fr.clara.imports;

import fr.clara.transfer.Format;
import java.nio.file.Path;

/**
 * What was sent in.
 *
 * @param source the document that its records cite which name none, null when there is none
 */
record SentFile(Path path, Format format, String source) {}

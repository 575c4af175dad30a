package fr.clara.pages;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page of the SPA, which is the same at every address. */
@Singleton
class PlainPage {

  private static final String FILE = "META-INF/resources/index.html";
  private static final String END_OF_HEAD = "</head>";

  private final String html = read();

  /** The same page with something more at the end of its head. */
  Page with(String element) {
    int end = html.indexOf(END_OF_HEAD);
    return Page.of(html.substring(0, end) + element + html.substring(end));
  }

  private static String read() {
    try (var file = PlainPage.class.getClassLoader().getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package fr.clara.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where messages may be sent. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TargetsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://hook.example.org",
        "https://hook.example.org:8443/clara?key=1",
        "HTTPS://8.8.8.8/",
        "https://[2001:db8::1]/"
      })
  void an_address_of_the_web_is_one(String url) {
    assertTrue(Targets.isUrl(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hook.example.org",
        "//hook.example.org/",
        "ftp://hook.example.org/",
        "file:///etc/passwd",
        "https:///path",
        "https://user@hook.example.org/",
        "https://user:password@hook.example.org/",
        "https://hook.example.org/#part",
        "https://hook.example.org:0/",
        "https://hook.example.org:65536/",
        "https://hook.example.org/ x",
        "https://hook.example.org/\r\nHost: other",
        "https://höpital.example.org/"
      })
  void anything_else_is_none(String url) {
    assertFalse(Targets.isUrl(url));
  }

  @Test
  void a_very_long_address_is_none() {
    assertFalse(Targets.isUrl("https://hook.example.org/" + "a".repeat(1_000)));
  }

  @Test
  void what_is_checked_is_what_is_connected_to() throws Exception {
    var target = resolving("8.8.8.8").resolve("https://hook.example.org:8443/a?b=c");
    assertEquals("8.8.8.8", target.address().getHostAddress());
    assertEquals("hook.example.org", target.host());
    assertEquals(8443, target.port());
    assertEquals("/a?b=c", target.path());
  }

  /** A name server that says something else the second time is asked once at every sending. */
  @Test
  void a_name_that_is_rebound_is_refused_when_it_is_sent_to() throws Exception {
    var answers = List.of("8.8.8.8", "127.0.0.1").iterator();
    var targets =
        new Targets(
            PublicAddresses.permitting(),
            name -> new InetAddress[] {InetAddress.getByName(answers.next())});
    assertEquals("8.8.8.8", targets.resolve("https://h.example/").address().getHostAddress());
    assertEquals(Failure.ADDRESS, refused(targets, "https://h.example/"));
  }

  @Test
  void a_name_with_one_address_that_is_not_public_is_refused() {
    assertEquals(Failure.ADDRESS, refused(resolving("8.8.8.8", "10.0.0.1"), "https://h.example/"));
  }

  @Test
  void http_is_refused_save_where_an_operator_permits_it() throws Exception {
    assertEquals(Failure.ADDRESS, refused(resolving("8.8.8.8"), "http://h.example/"));
    var permitting = new Targets(PublicAddresses.permitting("10.0.0.0/8"), resolver("10.1.2.3"));
    assertEquals(80, permitting.resolve("http://h.example").port());
  }

  @Test
  void a_name_that_nobody_knows_is_refused() {
    var targets =
        new Targets(
            PublicAddresses.permitting(),
            name -> {
              throw new UnknownHostException(name);
            });
    assertEquals(Failure.NAME, refused(targets, "https://h.example/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://localhost/",
        "https://2130706433/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[fe80::1]/",
        "https://169.254.169.254/latest/meta-data/"
      })
  void what_is_on_this_machine_or_beside_it_is_refused(String url) {
    assertTrue(Targets.isUrl(url));
    assertEquals(Failure.ADDRESS, refused(new Targets(PublicAddresses.permitting()), url));
  }

  private static Failure refused(Targets targets, String url) {
    return assertThrows(Targets.Refused.class, () -> targets.resolve(url)).failure();
  }

  private static Targets resolving(String... addresses) {
    return new Targets(PublicAddresses.permitting(), resolver(addresses));
  }

  private static Targets.Names resolver(String... addresses) {
    return name -> Stream.of(addresses).map(TargetsTest::parsed).toArray(InetAddress[]::new);
  }

  private static InetAddress parsed(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}

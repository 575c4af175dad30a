package fr.clara.dumps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for of a file of 100 bytes. */
class ByteRangeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "null",
      value = {
        "bytes=0-9, bytes 0-9/100",
        "bytes=90-, bytes 90-99/100",
        "bytes=-5, bytes 95-99/100",
        "bytes=-500, bytes 0-99/100",
        "bytes=50-500, bytes 50-99/100",
        "bytes=100-, unsatisfiable",
        "bytes=100-200, unsatisfiable",
        "bytes=-0, unsatisfiable",
        "bytes=9-0, whole",
        "bytes=-, whole",
        "'bytes=0-1,3-4', whole",
        "lines=0-9, whole",
        "null, whole"
      })
  void is_given_as_far_as_it_is_there(String range, String given) {
    var part = ByteRange.of(range, 100);
    assertEquals(
        given, part == null ? "whole" : part.isSatisfiable() ? part.text(100) : "unsatisfiable");
  }
}

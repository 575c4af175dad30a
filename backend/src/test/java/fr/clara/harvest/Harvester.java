package fr.clara.harvest;

import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.JdkHttpOaiClient;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import io.restassured.RestAssured;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** A client of the protocol that knows nothing of this service. */
final class Harvester {

  private Harvester() {}

  static String address() {
    return RestAssured.baseURI + ":" + RestAssured.port + "/oai";
  }

  static ServiceProvider client() {
    return new ServiceProvider(
        new Context()
            .withBaseUrl(address())
            .withGranularity(Granularity.Second)
            .withSaveUnparsedMetadata()
            .withOAIClient(JdkHttpOaiClient.newBuilder().withBaseUrl(address()).build()));
  }

  static List<Record> records(ListRecordsParameters asked) {
    return all(records(client(), asked));
  }

  static Iterator<Record> records(ServiceProvider client, ListRecordsParameters asked) {
    try {
      return client.listRecords(asked);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  static <T> List<T> all(Iterator<T> found) {
    var all = new ArrayList<T>();
    found.forEachRemaining(all::add);
    return all;
  }

  static Element metadata(Record record) {
    return parse(record.getMetadata().asUnparsedString()).getDocumentElement();
  }

  static Document parse(String xml) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (Exception e) {
      throw new AssertionError(xml, e);
    }
  }

  /** The elements directly within one. */
  static List<Element> children(Element parent) {
    var children = new ArrayList<Element>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}

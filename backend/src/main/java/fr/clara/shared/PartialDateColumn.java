package fr.clara.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a partial date as its text, which sorts as the dates do. */
@Converter(autoApply = true)
public class PartialDateColumn implements AttributeConverter<PartialDate, String> {

  @Override
  public String convertToDatabaseColumn(PartialDate date) {
    return date == null ? null : date.text();
  }

  @Override
  public PartialDate convertToEntityAttribute(String text) {
    return text == null ? null : new PartialDate(text);
  }
}

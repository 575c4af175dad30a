package fr.clara.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel workbook, written row by row; a full sheet is followed by another. */
public final class XlsxWriter<V> implements RowWriter<V> {

  private static final int ROWS_A_SHEET = 1_000_000;
  private static final int ROWS_IN_MEMORY = 500;

  /** Characters that a cell holds at most. */
  public static final int LONGEST_CELL = 32_767;

  private final List<Column> columns;
  private final String title;
  private final Workbook workbook;
  private Worksheet sheet;
  private int sheets;
  private int row;

  XlsxWriter(OutputStream out, List<Column> columns, String title) {
    this.columns = columns;
    this.title = title;
    this.workbook = new Workbook(out, "CLARA", "1.0");
    begin();
  }

  private void begin() {
    sheets++;
    sheet = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
    sheet.freezePane(1, 1);
    for (int column = 0; column < columns.size(); column++) {
      sheet.value(0, column, columns.get(column).name());
      sheet.style(0, column).bold().set();
    }
    row = 1;
  }

  @Override
  public void write(V record) throws IOException {
    if (row == ROWS_A_SHEET) {
      sheet.finish();
      begin();
    }
    for (int column = 0; column < columns.size(); column++) {
      cell(column, columns.get(column).value().apply(record));
    }
    row++;
    if (row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  private void cell(int column, Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value != null) {
      String text = value.toString();
      sheet.value(row, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
    }
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    workbook.close();
  }
}

package io.chengbao.reading.table;

/** A file that is no .xlsx, is broken, or has far more inside than a county's table. */
public final class UnreadableTable extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableTable(String why) {
        super(why);
    }

    UnreadableTable(Exception why) {
        super("The table is broken", why);
    }
}

package io.chengbao.reading.document;

import java.util.List;

/**
 * What stands in a file, before anything is made of it.
 *
 * @param leftovers null for none
 */
record FileContent(List<Line> lines, List<Table> tables, Leftovers leftovers) {

    static FileContent of(Lines lines) {
        return of(lines, new Remains());
    }

    static FileContent of(Lines lines, Remains remains) {
        return new FileContent(lines.all(), lines.tables(), remains.counted());
    }
}

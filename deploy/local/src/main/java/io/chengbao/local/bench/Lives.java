package io.chengbao.local.bench;

import io.chengbao.local.LocalSystem;

/**
 * How many reports a second go from draft to approval with one return, beside how often plain JDBC
 * writes the same rows; in turns, of which the first warms up.
 */
final class Lives {

    private static final int TURNS = 3;

    private final LocalSystem system;
    private final Progress progress;
    private final int clients;
    private final int measured;
    private final LifeSql sql;

    /** To be made while no service runs: the databases are copied. */
    Lives(LocalSystem system, Progress progress, int clients, int measured) {
        this.system = system;
        this.progress = progress;
        this.clients = clients;
        this.measured = measured;
        this.sql = new LifeSql(system, clients, all());
    }

    private int all() {
        return measured + measured / TURNS;
    }

    void measure(Results results) {
        var county = new LifeCounty(system);
        progress.begin("opening rounds for whole lives");
        var places = county.prepare(all());
        progress.end();
        var services = new LifeSide(system, progress, clients, county);
        progress.begin("from draft to approval with one return", places.size());
        double byServices = 0;
        double bySql = 0;
        var turn = measured / TURNS;
        for (var from = 0; from < places.size(); from += turn) {
            var to = Math.min(from + turn, places.size());
            var secondsOfServices = services.live(places.subList(from, to));
            var secondsOfSql = sql.live(from, to);
            if (from > 0) {
                byServices += secondsOfServices;
                bySql += secondsOfSql;
            }
        }
        progress.end();
        var counted = places.size() - turn;
        results.heading("Draft to approval with one return, %d clients".formatted(clients));
        results.add("reports a second", "%.1f", counted / byServices, "aim 400");
        results.add("the same rows by JDBC, a second", "%.0f", counted / bySql);
        results.add("ratio", "%.2f", bySql / byServices);
    }
}

package io.chengbao.acceptance.check;

import io.chengbao.acceptance.check.Evidence.Head;
import io.chengbao.acceptance.check.Evidence.Mechanics;
import io.chengbao.acceptance.check.Evidence.Trail;
import io.chengbao.acceptance.history.Attempt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Compares what clients were told with the databases and the topics. It knows the API, the tables
 * and the events, and nothing of the code behind them.
 */
public final class Checker {

    private static final List<Invariant> INVARIANTS =
            List.of(
                    new CommandsTakeEffectOnce(),
                    new FilesAreKept(),
                    new SequencesAreWhole(),
                    new StatesFollow(),
                    new ClosureBinds(),
                    new AppliedByOne(),
                    new EverybodyIsTold(),
                    new DecisionsFireOnce(),
                    new AuditChainHolds(),
                    new OnlyPoisonIsDead(),
                    new OneDecisionWins());

    private Checker() {}

    /**
     * Reads all that there is to judge by.
     *
     * @param mails the notices of which a mail arrived
     * @param jdbcUrls the address of each service's database, by {@link Evidence#SUBMISSION} and so
     *     on
     */
    public static Evidence gather(
            List<Attempt> attempts,
            List<Planted> planted,
            Set<String> mails,
            UnaryOperator<String> jdbcUrls,
            String bootstrapServers) {
        Rows rows = new Rows(jdbcUrls);
        Databases databases = new Databases(rows);
        MechanicalTables tables = new MechanicalTables(rows);
        Topics topics = new Topics(bootstrapServers);
        Map<String, Mechanics> mechanics = new HashMap<>();
        Map<String, Trail> trails = new HashMap<>();
        Map<String, List<Head>> heads = topics.heads();
        for (String service :
                List.of(Evidence.SUBMISSION, Evidence.REVIEW, Evidence.NOTIFICATION)) {
            mechanics.put(service, tables.mechanics(service));
            trails.put(service, tables.trail(service, heads.getOrDefault(service, List.of())));
        }
        return new Evidence(
                attempts,
                planted,
                mechanics,
                databases.reports(),
                databases.contents(),
                databases.reviews(),
                databases.decisions(),
                databases.pending(),
                databases.inEffect(),
                trails,
                tables.counters(),
                databases.rounds(),
                topics.events(planted),
                topics.deadRecords(),
                databases.people(),
                databases.notices(),
                mails);
    }

    /** Every promise that was not kept. */
    public static List<Violation> judge(Evidence evidence) {
        return INVARIANTS.stream()
                .flatMap(invariant -> invariant.violations(evidence).stream())
                .toList();
    }
}

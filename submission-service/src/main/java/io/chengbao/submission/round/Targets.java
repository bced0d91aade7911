package io.chengbao.submission.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.reading.target.Target;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What townships are to reach in a round, one row for each of them. */
@ApplicationScoped
class Targets {

    private static final TypeReference<List<Target>> LIST = new TypeReference<>() {};

    private final EntityManager session;
    private final ObjectMapper json;

    Targets(EntityManager session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    void set(TargetsSet event) {
        session.createNativeQuery("delete from round_targets where round_id = ?1")
                .setParameter(1, event.round())
                .executeUpdate();
        Map<String, List<Target>> byTownship =
                event.targets().stream()
                        .collect(
                                Collectors.groupingBy(
                                        TargetsSet.Set::township,
                                        Collectors.mapping(Targets::target, Collectors.toList())));
        byTownship.forEach((township, targets) -> insert(event.round(), township, targets));
    }

    private static Target target(TargetsSet.Set set) {
        return new Target(set.indicator(), set.names(), set.unit(), set.target(), set.verified());
    }

    private void insert(UUID round, String township, List<Target> targets) {
        session.createNativeQuery(
                        """
                        insert into round_targets (round_id, township, targets)
                        values (?1, ?2, ?3)""")
                .setParameter(1, round)
                .setParameter(2, township)
                .setParameter(3, written(targets))
                .executeUpdate();
    }

    /** Of just this township; empty where the county set none. */
    List<Target> of(UUID round, String township) {
        List<?> rows =
                session.createNativeQuery(
                                """
                                select targets from round_targets
                                where round_id = ?1 and township = ?2""")
                        .setParameter(1, round)
                        .setParameter(2, township)
                        .getResultList();
        return rows.isEmpty() ? List.of() : read((String) rows.get(0));
    }

    private String written(List<Target> targets) {
        try {
            return json.writeValueAsString(targets);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("targets cannot be written as JSON", e);
        }
    }

    private List<Target> read(String targets) {
        try {
            return json.readValue(targets, LIST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored targets are no JSON", e);
        }
    }
}

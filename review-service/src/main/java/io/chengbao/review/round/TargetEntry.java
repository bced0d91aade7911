package io.chengbao.review.round;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.chengbao.reading.target.Target;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A target as it is stored, in the order of the county's table. */
@Entity
@Immutable
@Table(name = "round_target")
public class TargetEntry {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    @Id private UUID id;

    private UUID roundId;

    private int position;

    private String township;

    private String indicator;

    private List<String> names;

    private String unit;

    private BigDecimal target;

    private BigDecimal verified;

    /** For Hibernate only. */
    protected TargetEntry() {}

    TargetEntry(UUID round, int position, SetTarget set) {
        this.id = IDS.generate();
        this.roundId = round;
        this.position = position;
        this.township = set.township();
        this.indicator = set.indicator();
        this.names = set.names();
        this.unit = set.unit();
        this.target = set.target();
        this.verified = set.verified();
    }

    int position() {
        return position;
    }

    /** As a report is compared with it. */
    Target asked() {
        return new Target(indicator, names, unit, target, verified);
    }

    SetTarget set() {
        return new SetTarget(township, indicator, names, unit, target, verified);
    }
}

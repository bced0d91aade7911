package io.chengbao.review.copying;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What a report has in common with another, as it is read beside the first. */
@Entity
@Immutable
@Table(name = "copy_pair")
@IdClass(Pair.Key.class)
class Pair {

    @Id private UUID reportId;

    @Id private UUID otherId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Passage> passages;

    protected Pair() {}

    Pair(UUID reportId, UUID otherId, List<Passage> passages) {
        this.reportId = reportId;
        this.otherId = otherId;
        this.passages = passages;
    }

    UUID reportId() {
        return reportId;
    }

    UUID otherId() {
        return otherId;
    }

    List<Passage> passages() {
        return passages;
    }

    /** Whose view of which other. */
    record Key(UUID reportId, UUID otherId) implements Serializable {}
}

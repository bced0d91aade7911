package io.chengbao.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Gives the numbers of the county's register of incoming documents (收文登记号), such as {@code
 * 青禾县人民政府办公室〔2027〕12号}: from 1 for each unit and year, in China's time, without gaps. The counter
 * is a row, counted up in the transaction of the claim, so a claim that fails takes no number with
 * it and two at once wait for each other.
 */
@ApplicationScoped
class Registrations {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final EntityManager database;

    Registrations(EntityManager database) {
        this.database = database;
    }

    /** The unit is the round's issuer (发起单位); those of two counties may be called the same. */
    String next(Review review, Instant at) {
        String unit = review.obligation().round().issuer();
        int year = at.atZone(CHINA).getYear();
        Number serial =
                (Number)
                        database.createNativeQuery(
                                        """
                                        insert into registration (county, unit, year, last)
                                        values (?1, ?2, ?3, 1)
                                        on conflict (county, unit, year)
                                        do update set last = registration.last + 1
                                        returning last""")
                                .setParameter(1, review.county())
                                .setParameter(2, unit)
                                .setParameter(3, year)
                                .getSingleResult();
        return "%s〔%d〕%d号".formatted(unit, year, serial.intValue());
    }
}

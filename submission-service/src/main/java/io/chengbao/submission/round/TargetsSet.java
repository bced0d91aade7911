package io.chengbao.submission.round;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** 目标任务: the round's targets are these from now on: from review-service, subject {@code round}. */
public record TargetsSet(UUID round, List<Set> targets) {

    /**
     * What one township is to reach.
     *
     * @param names others than the indicator's own
     * @param unit null where figures of any unit do
     * @param verified 部门认定值; null where no bureau has said
     */
    public record Set(
            String township,
            String indicator,
            List<String> names,
            String unit,
            BigDecimal target,
            BigDecimal verified) {}
}

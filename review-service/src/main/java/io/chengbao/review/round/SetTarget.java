package io.chengbao.review.round;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;

/**
 * 目标任务: what one township is to reach.
 *
 * @param township its division code
 * @param indicator the indicator's name
 * @param names other names by which reports call it
 * @param unit of both values; null where figures of any unit do
 * @param target 目标值
 * @param verified 部门认定值; null where no bureau has said
 */
record SetTarget(
        String township,
        String indicator,
        List<String> names,
        @Nullable String unit,
        BigDecimal target,
        @Nullable BigDecimal verified) {}

package io.chengbao.reading.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * 目标任务: what a county set a township for one indicator, and what the bureau that counts it says.
 *
 * @param indicator its name
 * @param aliases other names by which reports call it
 * @param unit of target and verified; null where figures of any unit do
 * @param target 目标值
 * @param verified 部门认定值; null where no bureau has said
 */
public record Target(
        String indicator,
        List<String> aliases,
        String unit,
        BigDecimal target,
        BigDecimal verified) {

    public Target {
        aliases = List.copyOf(aliases);
    }

    List<String> names() {
        List<String> names = new ArrayList<>(List.of(indicator));
        names.addAll(aliases);
        return names;
    }
}

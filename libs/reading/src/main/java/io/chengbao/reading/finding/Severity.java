package io.chengbao.reading.finding;

/**
 * How much a finding asks of the person. What is certain blocks; what rests on reading prose only
 * warns.
 */
public enum Severity {
    /** 必须修改: stops the submission. */
    BLOCKER,
    /** 请核实: looks wrong; the person decides. */
    WARNING,
    /** 供参考 */
    ADVICE
}

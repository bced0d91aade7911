package io.chengbao.reading.rule;

/** The words with which the forms of a blank are written. */
final class BlankWords {

    /** A vocabulary in which more can be defined. */
    static Vocabulary vocabulary() {
        return new Vocabulary()
                .define("x", "[xXｘＸ]")
                .define("cross", "[×✕✖╳]")
                .define("star", "[*＊]")
                .define("line", "[_＿]")
                .define("circle", "[〇○◯]")
                .define("shape", "[△▲◇◆□■●◎☆]")
                .define("latin", "A-Za-zＡ-Ｚａ-ｚ")
                .define("figure", "0-9０-９")
                .define("space", "[\\s\u3000\u00A0]")
                .define("wide", "(?:[ \u00A0]{4,20}+|\u3000{3,20}+)")
                .define("money", "[万亿]?元|[十百千万亿]+(?![能事物象水花古山里家])[余多]?")
                .define("extent", "亩|公顷|平方|立方|公里|千米|公斤|吨|人次|人份|件次|场次|剂次|户次")
                // Only ever stands after a number: whatever is there instead of one is a blank.
                .define("measure", "(?:[余多几]?(?:[%％‰℃]|个百分点|<money>|<extent>|周年|年|月|日))")
                .define("counted", "[名位人户个家件条项起场期批次届份处座栋幢套台辆艘头只羽口株棵米里斤号组路]")
                .define("place", "[省市县区乡镇村局委办站所队]|社区|街道|水库|公司|企业|学校|小学|中学|同志|书记")
                // 各户, …… 个人: only where the clause ends there.
                .define("end", "(?=[，。；、,;）)]|$)")
                // 人数, 户均 and the like are factors in a formula.
                .define("unit", "(?:<measure>|余?<counted>|天(?![然下空气])|<place>|中全会)(?![数均价率])")
                .define("metric", "(?:km|KM|m|cm|mm|kg|KG|kW|KW|MW|GW|kV|KV|ha|GB|TB)(?![<latin>])")
                // 注明“XXX”字样, 统一写成“××”: the sign itself is spoken of.
                .define("spoken", "(?<!(?:写[成作为]|标[注为]|注明|注为|显示|出现|留有|带有)为?[“‘\"「])")
                .define("standin", "(?!”?(?:字样|代替|替代|代表|表示|指代))")
                .define("apart", "(?<![<latin><figure>.．])")
                // Not inside a web address, a path, a model name.
                .define("midword", "(?<![A-WYZa-wyz0-9][./@_\\\\])(?<![A-WYZa-wyz][:-])");
    }

    private BlankWords() {}
}

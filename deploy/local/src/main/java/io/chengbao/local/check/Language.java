package io.chengbao.local.check;

import io.chengbao.reading.finding.Sentence;

/** What people are told in. Named as they are typed. */
enum Language {
    zh,
    en;

    String of(Sentence sentence) {
        return this == zh ? sentence.zh() : sentence.en();
    }
}

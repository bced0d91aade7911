package io.chengbao.acceptance.check;

import java.util.List;

/** A promise of the system that can be judged when everything has come to rest. */
interface Invariant {

    List<Violation> violations(Evidence evidence);
}

package io.chengbao.platform.caller;

import io.chengbao.platform.testing.TokenTable;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TokenTest extends TokenTable {

    TokenTest() {
        super("/tallies", "submitter-990127101");
    }
}
